import type { LifeRow } from '../life.ts';
import type { FormField, Item } from '../forms.ts';
import { asTold, choice, line, moment, onlyIf, text, yesNo } from './fields.ts';
import { takesOn } from './holding.ts';
import { raisedIfYes } from './risk.ts';
import { ours, workingTogether } from './sources.ts';
import { any, council } from './who.ts';

/** A step on the way by staff of the council. */
export const on = {
  by: council('handler', 'manager', 'decision-maker', 'coordinator'),
  path: 'on',
} as const;
export const lineOfAdvice = ours(
  'consultation lines of Suffolk, Oxfordshire and BCP, as they describe themselves',
);

/** The levels of need of a child, in their order: every council words them in its own way. */
export const levelsOfChildren = {
  universal: 'Level 1: universal',
  additional: 'Level 2: additional needs',
  complex: 'Level 3: complex needs (section 17)',
  acute: 'Level 4: acute, or significant harm (section 47)',
};
export const levels = {
  ...levelsOfChildren,
  'adult-enquiry': 'Adult: enquiry (Care Act, section 42)',
  'adult-care': 'Adult: care and support',
  'adult-advice': 'Adult: information and advice (Care Act, section 4)',
};

/** Of a child the levels of its council, of an adult those of the law. */
export const levelField = (more: Partial<FormField> = {}): FormField => {
  const field = choice('level', 'Level of need', levels, 'Choose the level of need', more);
  const ofChild = (value: string) => Object.hasOwn(levelsOfChildren, value);
  const items = field.items?.map((item): Item => ({
    ...item,
    of: ofChild(item.value) ? 'child' : 'adult',
  }));
  return { ...field, levels: true, ...(items && { items }) };
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
    line('caller', 'Who asks, their role and organisation', 'Write who asks', asTold('who')),
    yesNo('verified', 'Was their number checked by ringing back?', 'Say whether it was checked', {
      // Whoever comes back here is rung before anything is released to them, and that is recorded.
      unless: 'reply',
    }),
    yesNo('immediate', 'Is anybody in danger now?', 'Say whether anybody is in danger', {
      hint: 'No advice without a name then: ask for a referral by telephone. “Yes” raises immediate risk: the people on duty are told.',
    }),
    text('immediate-done', 'What was done about it', 'Write it', onlyIf('immediate', 'yes')),
    yesNo('named', 'Was the child or adult named?', 'Say whether they were named', {
      ...asTold('named'),
      hint: 'Advice needs no name. Write none down that is not needed.',
    }),
    text('wanted', 'What they want to know', 'Write what they want to know', asTold('ask')),
  ],
  about: ['immediate', 'named'],
  effect: (head, by) => ({ ...takesOn(head, by), ...raisedIfYes('immediate')(head, by) }),
  source: ours('Oxfordshire: no advice without a name where somebody is in danger now'),
};

const passed = {
  from: ['received', 'screened'],
  to: 'passed-on',
  by: any('handler', 'coordinator', 'manager'),
  path: 'aside',
} as const;
const toldWhen = moment('at', 'When you told them', 'Give the day and time at which you told them');
const callerTold = text(
  'caller-told',
  'What the professional was told',
  'Write what they were told',
);

export const passToAllocatedWorker: LifeRow = {
  ...passed,
  step: 'pass-to-allocated-worker',
  words: 'Pass it to the allocated worker',
  done: 'Passed to the allocated worker',
  form: [
    line('worker', 'Name and team of the allocated worker', 'Give the name and team'),
    toldWhen,
    callerTold,
  ],
  source: ours('Suffolk: the line is for people without an allocated worker'),
};

export const passToLado: LifeRow = {
  ...passed,
  step: 'pass-to-lado',
  words: 'Pass it to the designated officer (LADO)',
  done: 'Passed to the designated officer (LADO)',
  form: [
    line('officer', 'Which designated officer, of which council', 'Say which designated officer'),
    toldWhen,
    callerTold,
  ],
  source: workingTogether(
    'allegations against people who work with children go to the designated officer within one working day',
  ),
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
    line('about-whom', 'Age band and area, without a name', 'Write the age band and area', {
      ...asTold('about-whom'),
    }),
    text('concern', 'The concern', 'Write the concern', asTold('concern')),
    text('strengths', 'What goes well', 'Write what goes well, or that it is not known', {
      ...asTold('strengths'),
    }),
    text('done-so-far', 'What their agency has done', 'Write what their agency has done', {
      ...asTold('done'),
    }),
    text('views', 'What the family or the adult says', 'Write what they say, or why nobody asked', {
      ...asTold('views'),
    }),
    levelField(),
    text('advice', 'The advice', 'Write the advice'),
    yesNo('refer', 'Should they refer?', 'Say whether they should refer'),
    text('refer-why', 'Why they should, or should not, refer', 'Write why'),
    text('changes', 'What would change this advice', 'Write what would change it', {
      hint: 'What they are to look out for, and what they do then.',
    }),
    yesNo('agreed', 'Do they agree with the advice?', 'Say whether they agree'),
  ],
  about: ['level', 'refer', 'agreed'],
  source: lineOfAdvice,
};
