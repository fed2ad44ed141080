import { type Agency, agencies, slugOf } from '../agencies.ts';
import { noPartInResearch, secondDecisionMaker } from '../bars.ts';
import type { Form, FormField } from '../forms.ts';
import type { LifeRow } from '../life.ts';
import { agencyWords, line, onlyIf, text, yesNo } from './fields.ts';
import { bothSchemes, csods, ours } from './sources.ts';
import { police } from './who.ts';

/** Names of who took part, a line for each agency; some agencies must be there. */
export const attendees = (...must: readonly Agency[]): Form => [
  ...agencies.map((agency) => {
    const words = agencyWords[agency] ?? agency;
    const missing = must.includes(agency) ? `Name who took part: ${words}` : undefined;
    return line(`attended-${slugOf(agency)}`, `Who took part: ${words}`, missing);
  }),
  line('attended-others', 'Who took part: others'),
];

const tests = [
  ['pressing-need', 'Is there a pressing need to disclose?'],
  ['lawful', 'Is it lawful?'],
  ['necessary', 'Is it necessary to protect somebody?'],
  ['proportionate', 'Is it proportionate: no more than that needs?'],
] as const;

const whyOf = (question: string) => `${question} Why`;

/** The four tests. Who discloses must be able to say yes to each. */
const fourTests = (more: Partial<FormField>): Form =>
  tests.flatMap(([name, question]) => [
    { ...yesNo(name, question, `Answer: ${question}`), ...more },
    text(`${name}-why`, whyOf(question), `Write why: ${question}`),
  ]);

const allFour = {
  not: [{ value: 'no', why: 'Disclosure needs a yes to all four: decide not to disclose instead' }],
};

const askedAndWhy = (name: string, question: string): Form => [
  yesNo(name, question, `Answer: ${question}`),
  text(`${name}-why`, whyOf(question), `Write why: ${question}`),
];

/** The last three of the seven questions, which every decision answers. */
const theSubjectAndSafety: Form = [
  ...askedAndWhy('seek-views', 'Are the views of the person it is about sought first?'),
  ...askedAndWhy('tell-subject', 'Is the person it is about told?'),
  text('safeguarding', 'What keeps people safe', 'Write what keeps people safe'),
];

const toDisclose: Form = [
  ...fourTests(allFour),
  text('whether', 'Why it is disclosed', 'Write why it is disclosed'),
  text('what', 'The exact words that may be said', 'Write the exact words that may be said', {
    hint: 'They are said, never handed over. Nothing else is said.',
  }),
  line('to-whom', 'To whom', 'Write to whom it is disclosed', {
    hint: 'Whoever can best protect the person at risk: perhaps not who asked.',
  }),
  line('by-whom', 'By whom', 'Write who discloses it'),
  ...theSubjectAndSafety,
];

const notToDisclose: Form = [
  ...fourTests({}),
  text('whether', 'Why it is not disclosed', 'Write why it is not disclosed'),
  text('what', 'The exact words that the person asking is told', 'Write the exact words', {
    hint: 'They must not say that somebody is safe, nor whether anything is held.',
  }),
  line('to-whom', 'Who is told so', 'Write who is told so'),
  line('by-whom', 'By whom they are told', 'Write who tells them'),
  ...theSubjectAndSafety,
];

const presumption = yesNo(
  'presumption',
  'Does the presumption to disclose apply?',
  'Say whether the presumption to disclose applies',
  { hint: 'A conviction for a sexual offence against a child, a risk, and need to disclose.' },
);
const whyNotFollowed = text(
  'presumption-why',
  'Why it is not followed',
  'Write why the presumption is not followed',
  onlyIf('presumption', 'yes'),
);

export const decideToDisclose: LifeRow = {
  step: 'decide-to-disclose',
  words: 'Decide to disclose',
  done: 'Decided to disclose',
  from: ['risk-assessed'],
  to: 'disclosure-approved',
  by: police('decision-maker'),
  path: 'on',
  arranged: 'here',
  form: [...attendees('police'), ...toDisclose],
  bars: [noPartInResearch],
  about: ['tell-subject'],
  source: bothSchemes('decision of agencies together, with four tests and seven questions'),
};

export const decideNotToDisclose: LifeRow = {
  ...decideToDisclose,
  step: 'decide-not-to-disclose',
  words: 'Propose not to disclose',
  done: 'Proposed not to disclose',
  to: 'no-disclosure-proposed',
  form: [...attendees('police'), ...notToDisclose],
};

const bothThere = attendees('police', "children's services");
const withChildrens = csods('decision of police and children’s services; presumption to disclose');

/** Sarah's Law is decided with children's services, and presumes disclosure. */
export const decideToDiscloseAboutChild: LifeRow = {
  ...decideToDisclose,
  from: ['full-assessment'],
  form: [...bothThere, presumption, ...toDisclose],
  about: ['tell-subject', 'presumption'],
  source: withChildrens,
};
export const decideNotToDiscloseAboutChild: LifeRow = {
  ...decideNotToDisclose,
  from: ['full-assessment'],
  form: [...bothThere, presumption, whyNotFollowed, ...notToDisclose],
  about: ['tell-subject', 'presumption'],
  source: withChildrens,
};

export const confirmNoDisclosure: LifeRow = {
  step: 'confirm-no-disclosure',
  words: 'Confirm: nothing is disclosed',
  done: 'Confirmed that nothing is disclosed',
  from: ['no-disclosure-proposed'],
  to: 'no-disclosure',
  by: police('decision-maker'),
  path: 'on',
  arranged: 'here',
  form: [text('reason', 'Why you agree', 'Write why you agree')],
  bars: [secondDecisionMaker, noPartInResearch],
  source: ours('a police review of 3,778 cases found harm where one person alone had decided'),
};
export const refuseNoDisclosure: LifeRow = {
  ...confirmNoDisclosure,
  step: 'refuse-no-disclosure',
  words: 'Refuse: look at it again',
  done: 'Not confirmed: to be looked at again',
  to: 'risk-assessed',
  path: 'aside',
  form: [text('reason', 'What must be looked at again', 'Write what must be looked at again')],
};
