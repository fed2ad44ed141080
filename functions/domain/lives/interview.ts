import { planMade } from '../bars.ts';
import type { Form, FormField } from '../forms.ts';
import { type LifeRow, same } from '../life.ts';
import { affirm, choice, line, moment, onlyIf, text } from './fields.ts';
import { needing } from './risk.ts';
import { bothSchemes, csods, dvds, ours } from './sources.ts';
import { any, police } from './who.ts';

const meetings = { 'in-person': 'In person', video: 'By video', telephone: 'By telephone' };
const inPerson = { 'in-person': meetings['in-person'] };

const photo = choice(
  'photo-document',
  'Which document with a photo',
  { passport: 'Passport', licence: 'Driving licence', card: 'Other card with a photo' },
  'Choose the document with a photo',
  onlyIf('identity', 'seen'),
);
const second = choice(
  'other-document',
  'Which other document',
  {
    bill: 'Household bill',
    statement: 'Bank statement',
    benefit: 'Letter about a benefit or tax',
    birth: 'Birth certificate',
    other: 'Another one',
  },
  'Choose the other document',
  onlyIf('identity', 'seen'),
);
const seenBy = line('seen-by', 'Who saw the documents', 'Give the name of who saw them', {
  hint: 'Keep no copy and no number of a document.',
  ...onlyIf('identity', 'seen'),
});
const notYet = { seen: 'Seen', 'not-yet': 'Not yet' };
const identity = choice('identity', 'Identity documents', notYet, 'Say whether they were seen', {
  hint: 'Two of them: one with a photo, and another. Nothing is disclosed before.',
});

/** For Sarah's Law: that the person has to do with the child. */
const childLink: Form = [
  choice('child-link', 'Proof of the link to the child', notYet, 'Say whether proof was seen'),
  choice(
    'child-document',
    'Which proof of the link to the child',
    { birth: 'Birth certificate', 'red-book': 'Health record of the child', other: 'Another one' },
    'Choose the proof of the link',
    onlyIf('child-link', 'seen'),
  ),
];

const interview = (how: FormField, more: Form): Form => [
  moment('at', 'When you spoke to them', 'Give the day and time at which you spoke'),
  how,
  affirm('alone', 'They were alone when I spoke to them', 'Confirm that they were alone', {
    hint: 'Without the person they ask about, and without anybody who may tell them.',
  }),
  identity,
  photo,
  second,
  seenBy,
  ...more,
  text('safe-contact', 'How it is safe to reach them now', 'Write how it is safe to reach them', {
    hint: 'Ask again: what was safe when they wrote may not be safe now.',
  }),
  text('account', 'What they told you', 'Write what they told you'),
  choice(
    'fits',
    'Does it fit with what was asked and found?',
    { yes: 'Yes', partly: 'Partly', no: 'No' },
    'Say whether it fits',
  ),
  text('fits-why', 'What does not fit', 'Write what does not fit', onlyIf('fits', 'partly', 'no')),
];

export const recordInterview: LifeRow = {
  step: 'record-interview',
  words: 'Record the meeting',
  done: 'Meeting recorded',
  from: ['contact-pending'],
  to: 'interviewed',
  by: police('handler', 'researcher'),
  path: 'on',
  arranged: 'here',
  form: interview(choice('how', 'How you met', inPerson, 'Say how you met'), []),
  about: ['identity', 'fits'],
  source: dvds('face to face, with two documents of identity; within ten working days'),
};

/** Sarah's Law lets it be done by telephone, and asks for proof of the link to the child. */
export const interviewAboutChild: LifeRow = {
  ...recordInterview,
  from: ['accepted'],
  form: interview(choice('how', 'How you met', meetings, 'Say how you met'), childLink),
  about: ['identity', 'fits', 'child-link'],
  source: csods('interview within ten days, with identity, address and the link to the child'),
};

/** What was not to hand at the meeting may be seen later. */
export const recordIdentity: LifeRow = {
  step: 'record-identity',
  words: 'Record documents that were seen later',
  done: 'Documents seen',
  from: ['interviewed', 'full-checks', 'risk-assessed', 'disclosure-approved', 'unable-safely'],
  to: same,
  by: police('handler', 'researcher'),
  path: 'aside',
  form: [identity, photo, second, seenBy],
  about: ['identity'],
  source: bothSchemes('nothing is disclosed to a person whose identity was not seen'),
};
export const recordIdentityAndLink: LifeRow = {
  ...recordIdentity,
  from: ['interviewed', 'full-assessment', 'disclosure-approved', 'unable-safely'],
  form: [...recordIdentity.form, ...childLink],
  about: ['identity', 'child-link'],
};

export const cannotContactSafely: LifeRow = {
  step: 'cannot-contact-safely',
  words: 'Record that they cannot be reached safely',
  done: 'Contact found to be unsafe',
  from: ['contact-pending'],
  to: 'contact-unsafe',
  by: any('handler', 'researcher', 'manager'),
  path: 'aside',
  form: [
    text('reason', 'Why no way is safe', 'Write why no way is safe'),
    text('tried', 'What was tried, and when', 'Write what was tried, or that nothing was'),
  ],
  effect: (head) => needing(head, 'safeguarding-plan'),
  source: ours('that nobody can be reached safely is a state with a plan, not a closed case'),
};

export const resumeContact: LifeRow = {
  step: 'resume-contact',
  words: 'Record that they can be reached again',
  done: 'Contact is safe again',
  from: ['contact-unsafe'],
  to: 'contact-pending',
  by: any('handler', 'researcher', 'manager'),
  path: 'on',
  form: [
    text('safe-contact', 'How it is safe to reach them, and how you know', 'Write how it is safe'),
    text('plan', 'What of the safeguarding plan goes on', 'Write what of the plan goes on'),
  ],
  bars: [planMade],
  source: ours('that nobody can be reached safely is a state with a plan, not a closed case'),
};
