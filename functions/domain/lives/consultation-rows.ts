import type { LifeRow } from '../life.ts';
import { choice, line, moment, onlyIf, text, yesNo } from './fields.ts';
import { takesOn } from './holding.ts';
import { raisedIfYes } from './risk.ts';
import { ours } from './sources.ts';
import { any, council } from './who.ts';

/** A step on the way by staff of the council. */
export const on = {
  by: council('handler', 'manager', 'decision-maker', 'coordinator'),
  path: 'on',
} as const;
export const lineOfAdvice = ours(
  'consultation lines of Suffolk, Oxfordshire and BCP, as they describe themselves',
);

/** The levels of need, which every council words in its own way. */
export const levels = {
  universal: 'Level 1: universal',
  additional: 'Level 2: additional needs',
  complex: 'Level 3: complex needs (section 17)',
  acute: 'Level 4: acute, or significant harm (section 47)',
  'adult-enquiry': 'Adult: enquiry (Care Act, section 42)',
  'adult-care': 'Adult: care and support',
};

export const screen: LifeRow = {
  ...on,
  step: 'screen',
  words: 'Screen it',
  done: 'Screened',
  from: ['received'],
  to: 'screened',
  by: any('handler', 'coordinator', 'manager'),
  form: [
    line('caller', 'Who asks, their role and organisation', 'Write who asks'),
    yesNo('verified', 'Was their number checked by ringing back?', 'Say whether it was checked'),
    yesNo('immediate', 'Is anybody in danger now?', 'Say whether anybody is in danger', {
      hint: 'No advice without a name then: ask for a referral by telephone. “Yes” raises immediate risk: the people on duty are told.',
    }),
    text('immediate-done', 'What was done about it', 'Write it', onlyIf('immediate', 'yes')),
    yesNo('named', 'Was the child or adult named?', 'Say whether they were named', {
      hint: 'Advice needs no name. Write none down that is not needed.',
    }),
    text('wanted', 'What they want to know', 'Write what they want to know'),
  ],
  about: ['immediate', 'named'],
  effect: (head, by) => ({ ...takesOn(head, by), ...raisedIfYes('immediate')(head, by) }),
  source: ours('Oxfordshire: no advice without a name where somebody is in danger now'),
};

export const passToAllocatedWorker: LifeRow = {
  ...on,
  step: 'pass-to-allocated-worker',
  words: 'Pass it to the allocated worker',
  done: 'Passed to the allocated worker',
  from: ['received', 'screened'],
  to: 'passed-on',
  by: any('handler', 'coordinator', 'manager'),
  path: 'aside',
  form: [
    line('worker', 'Name and team of the allocated worker', 'Give the name and team'),
    moment('at', 'When you told them', 'Give the day and time at which you told them'),
    text('caller-told', 'What the professional was told', 'Write what they were told'),
  ],
  source: ours('Suffolk: the line is for people without an allocated worker'),
};

export const startAdvising: LifeRow = {
  ...on,
  step: 'start-advising',
  words: 'Start to advise',
  done: 'Advice begun',
  from: ['screened'],
  to: 'advising',
  form: [],
  source: lineOfAdvice,
};

export const recordAdvice: LifeRow = {
  ...on,
  step: 'record-advice',
  words: 'Record the advice',
  done: 'Advice recorded',
  from: ['advising'],
  to: 'advised',
  form: [
    line('about-whom', 'Age band and area, without a name', 'Write the age band and area'),
    text('concern', 'The concern', 'Write the concern'),
    text('strengths', 'What goes well', 'Write what goes well, or that it is not known'),
    text('done-so-far', 'What their agency has done', 'Write what their agency has done'),
    text('views', 'What the family or the adult says', 'Write what they say, or why nobody asked'),
    choice('level', 'Level of need', levels, 'Choose the level of need'),
    text('advice', 'The advice', 'Write the advice'),
    yesNo('refer', 'Should they refer?', 'Say whether they should refer'),
    text('refer-why', 'Why they should, or should not, refer', 'Write why'),
    yesNo('agreed', 'Do they agree with the advice?', 'Say whether they agree'),
  ],
  about: ['level', 'refer', 'agreed'],
  source: lineOfAdvice,
};

export const recordNoteSent: LifeRow = {
  ...on,
  step: 'record-note-sent',
  words: 'Record that the written note was sent',
  done: 'Written note sent',
  from: ['advised'],
  to: 'note-sent',
  form: [
    line('sent-to', 'To whom', 'Write to whom it was sent'),
    choice(
      'by-way',
      'How it was sent',
      { 'secure-email': 'Secure email', service: 'This service', letter: 'Letter' },
      'Choose how it was sent',
    ),
    moment('at', 'When it was sent', 'Give the day and time at which it was sent'),
  ],
  source: ours('a written follow-up: within 24 hours in Suffolk, 48 in Portsmouth'),
};
