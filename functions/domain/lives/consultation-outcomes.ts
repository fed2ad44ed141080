import { type LifeRow, same } from '../life.ts';
import { hasNotArrived } from '../note-bars.ts';
import { isReferralAdvised } from '../referral-arrived.ts';
import { lineOfAdvice, on } from './consultation-rows.ts';
import { affirm, asIn, choice, choices, line, moment, onlyIf, text, yesNo } from './fields.ts';
import { ours, workingTogether } from './sources.ts';
import { any, council } from './who.ts';

const outcome = { ...on, from: ['note-sent'] } as const;
const confirmed = yesNo(
  'confirmed',
  'Did the professional confirm that they have the note?',
  'Say whether they confirmed it',
);

export const recordNoReferral: LifeRow = {
  ...outcome,
  step: 'record-no-referral',
  words: 'Record that no referral is needed',
  done: 'No referral needed',
  to: 'no-referral',
  form: [confirmed, text('next', 'What their agency does next', 'Write what it does next')],
  bars: [hasNotArrived],
  source: lineOfAdvice,
};
export const recordEarlyHelp: LifeRow = {
  ...outcome,
  step: 'record-early-help',
  words: 'Record that early help was advised',
  done: 'Early help advised',
  to: 'early-help',
  form: [confirmed, text('offer', 'Which help, and who arranges it', 'Write which help')],
  source: workingTogether('early and family help'),
};
export const recordReferralAdvised: LifeRow = {
  ...outcome,
  step: 'record-referral-advised',
  words: 'Record that a referral was advised',
  done: 'Referral advised',
  to: 'referral-advised',
  firstWhere: isReferralAdvised,
  form: [
    confirmed,
    line('referrer', 'Who will refer', 'Write who will refer', asIn('screen', 'caller')),
    moment('by', 'By when', 'Give the day and time by which they refer', { ahead: true }),
  ],
  source: workingTogether('whoever is worried about a child refers, and says so in writing'),
};

/** Nobody waits in silence for a referral that was advised. */
export const recordChase: LifeRow = {
  ...on,
  step: 'record-chase',
  words: 'Record that you asked whether they referred',
  done: 'Asked whether they referred',
  from: ['referral-advised'],
  to: same,
  form: [
    choice(
      'how',
      'How you asked',
      { phone: 'By telephone', 'secure-email': 'By secure email', 'in-person': 'In person' },
      'Choose how you asked',
    ),
    moment('at', 'When you asked', 'Give the day and time at which you asked'),
    choice(
      'answer',
      'What they answered',
      {
        referred: 'They have referred',
        will: 'They will refer',
        'will-not': 'They will not refer',
        none: 'Nobody answered',
      },
      'Choose what they answered',
      { hint: 'Where nobody answered you are still asked to ask.' },
    ),
    text(
      'answer-why',
      'Why they will not, and what you do about it',
      'Write why they will not refer',
      onlyIf('answer', 'will-not'),
    ),
    affirm(
      'email',
      'Send them an email that says only that there is something to read',
      undefined,
      {
        hint: 'It goes only where and when they said that an email is safe.',
      },
    ),
  ],
  about: ['answer'],
  source: ours('a referral that was advised and does not come is chased within 24 or 48 hours'),
};

export const escalate: LifeRow = {
  ...on,
  step: 'escalate',
  words: 'Record that they disagree',
  done: 'Disagreement escalated',
  from: ['advised', 'note-sent'],
  to: 'escalated',
  by: any('handler', 'manager', 'coordinator'),
  path: 'aside',
  form: [
    text('disagreement', 'What they disagree with', 'Write what they disagree with'),
    choices(
      'told',
      'Who was told',
      { manager: 'Our manager', theirs: 'Their manager', lead: 'Their safeguarding lead' },
      'Choose who was told',
    ),
  ],
  source: workingTogether('disagreement between professionals is settled, not left'),
};
export const settleDisagreement: LifeRow = {
  ...on,
  step: 'settle-disagreement',
  words: 'Record how it was settled',
  done: 'Disagreement settled',
  from: ['escalated'],
  to: 'advised',
  by: council('manager'),
  form: [
    line('who-ours', 'Who settled it for us', 'Write who settled it for us'),
    line('who-theirs', 'Who settled it for them', 'Write who settled it for them'),
    text('settled', 'What was settled', 'Write what was settled', {
      hint: 'A note that says so is released or sent next.',
    }),
    text('reason', 'Why', 'Write why'),
  ],
  source: workingTogether('disagreement between professionals is settled, not left'),
};
