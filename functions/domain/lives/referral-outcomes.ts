import type { LifeRow } from '../life.ts';
import { choice, line, moment, onlyIf, text } from './fields.ts';
import { on } from './referral-rows.ts';
import { recordCallBack } from './note-rows.ts';
import { careAct, workingTogether } from './sources.ts';
import { council } from './who.ts';

export const recordOutcome: LifeRow = {
  ...on,
  step: 'record-outcome',
  words: 'Record the outcome',
  done: 'Outcome recorded',
  from: ['threshold-decided', 'strategy-held'],
  to: 'outcome-recorded',
  by: council('manager', 'decision-maker'),
  form: [
    choice(
      'outcome',
      'Outcome',
      {
        advice: 'Advice, no further action',
        signpost: 'Signposted',
        'early-help': 'Early or family help',
        'section-17': 'Assessment of a child in need (section 17)',
        'section-47': 'Child protection enquiry (section 47)',
        allocated: 'Passed to the allocated worker',
        lado: 'Allegation against somebody who works with children (LADO)',
        police: 'Police',
        'section-42': 'Adult: enquiry (section 42)',
        'other-enquiry': 'Adult: other enquiry',
        care: 'Adult: assessment of care needs',
      },
      'Choose the outcome',
    ),
    text('reason', 'Why this outcome', 'Write why this outcome'),
    line('who', 'Who does what comes next', 'Write who does what comes next'),
    text('safeguarding', 'What keeps people safe until then', 'Write what keeps people safe'),
  ],
  about: ['outcome'],
  source: `${workingTogether('what may follow a referral')}; ${careAct}`,
};

/** Who refers is as easily made up as who asks: they may be rung at any time before they are told. */
export const callReferrerBack: LifeRow = {
  ...recordCallBack,
  ...on,
  from: [
    ...['rag-rated', 'info-requested', 'collated', 'threshold-decided'],
    ...['strategy', 'strategy-held', 'outcome-recorded'],
  ],
};

export const tellReferrer: LifeRow = {
  ...on,
  step: 'tell-referrer',
  words: 'Tell the referrer, and record it',
  done: 'Referrer told',
  from: ['outcome-recorded'],
  to: 'referrer-told',
  form: [
    choice(
      'how',
      'How they were told',
      {
        service: 'In writing, here: they read it with their reference and phrase',
        'secure-email': 'In writing, by secure email',
        letter: 'In writing, by letter',
        phone: 'By telephone',
      },
      'Choose how they were told',
      {
        not: [
          {
            value: 'service',
            why: 'Who referred has no way to read it here: tell them in another way in writing',
            unless: 'reply',
          },
          {
            value: 'service',
            why: 'Ring the organisation’s published number first, and record in this case that they are known there and said that they sent it; or tell them in another way in writing',
            unless: 'call-back',
          },
        ],
      },
    ),
    // Here they are told by pressing.
    moment(
      'at',
      'When they were told',
      'Give the day and time at which they were told',
      onlyIf('how', 'secure-email', 'letter', 'phone'),
    ),
    text(
      'not-in-writing',
      'Why they were not told in writing',
      'Write why they were not told in writing',
      onlyIf('how', 'phone'),
    ),
    text('told', 'What they were told', 'Write what they were told', {
      hint: 'No more than they need: not every referrer may know what others told you. Told here, they read it as it stands.',
    }),
  ],
  about: ['how'],
  source: workingTogether('the referrer is told in writing what was decided'),
};
