import { type Agency, agencies, slugOf } from '../agencies.ts';
import type { Form, FormField } from '../forms.ts';
import { agencyWords, line, onlyIf, text, yesNo } from './fields.ts';

/** Names of who took part, a line for each agency; some agencies must be there. */
export const attendees = (...must: readonly Agency[]): Form => [
  ...agencies.map((agency, i) => {
    const words = agencyWords[agency] ?? agency;
    const missing = must.includes(agency) ? `Name who took part: ${words}` : undefined;
    const heading = i === 0 ? { heading: 'Who took part' } : {};
    return line(`attended-${slugOf(agency)}`, `Who took part: ${words}`, missing, heading);
  }),
  line('attended-others', 'Who took part: others'),
];

const tests = [
  {
    name: 'pressing-need',
    question: 'Is there a pressing need to disclose?',
    whether: 'there is a pressing need',
    why: 'there is, or is not, a pressing need',
  },
  {
    name: 'lawful',
    question: 'Is it lawful?',
    whether: 'it is lawful',
    why: 'it is, or is not, lawful',
  },
  {
    name: 'necessary',
    question: 'Is it necessary to protect somebody?',
    whether: 'it is necessary',
    why: 'it is, or is not, necessary',
  },
  {
    name: 'proportionate',
    question: 'Is it proportionate: no more than that needs?',
    whether: 'it is proportionate',
    why: 'it is, or is not, proportionate',
  },
] as const;

/** A question of yes or no, and why: `whether` and `why` go on after "Say whether" and "Why". */
type Asked = Readonly<Record<'name' | 'question' | 'whether' | 'why', string>>;
const askedAndWhy = (
  { name, question, whether, why }: Asked,
  more: Partial<FormField> = {},
): Form => [
  { ...yesNo(name, question, `Say whether ${whether}`), ...more },
  text(`${name}-why`, `Why ${why}`, `Write why ${why}`),
];

/** The four tests. Who discloses must be able to say yes to each. */
const fourTests = (more: Partial<FormField>): Form =>
  tests.flatMap((test, i) =>
    askedAndWhy(test, { ...more, ...(i === 0 && { heading: 'The four tests' }) }),
  );

const allFour = {
  not: [{ value: 'no', why: 'Disclosure needs a yes to all four: decide not to disclose instead' }],
};

/** The last three of the seven questions, which every decision answers. */
const theSubjectAndSafety: Form = [
  ...askedAndWhy(
    {
      name: 'seek-views',
      question: 'Are the views of the person it is about sought first?',
      whether: 'their views are sought first',
      why: 'their views are, or are not, sought first',
    },
    { heading: 'The person it is about, and safety' },
  ),
  ...askedAndWhy({
    name: 'tell-subject',
    question: 'Is the person it is about told?',
    whether: 'they are told',
    why: 'they are, or are not, told',
  }),
  text('safeguarding', 'What keeps people safe', 'Write what keeps people safe'),
];

/** What is answered to disclose something. */
export const toDisclose: Form = [
  ...fourTests(allFour),
  text('whether', 'Why it is disclosed', 'Write why it is disclosed', {
    heading: 'What is disclosed',
  }),
  text('what', 'The exact words that may be said', 'Write the exact words that may be said', {
    hint: 'They are said, never handed over. Nothing else is said.',
  }),
  line('to-whom', 'To whom', 'Write to whom it is disclosed', {
    hint: 'Whoever can best protect the person at risk: perhaps not who asked.',
  }),
  line('by-whom', 'By whom', 'Write who discloses it'),
  ...theSubjectAndSafety,
];

/** What is answered to propose that nothing is disclosed. */
export const notToDisclose: Form = [
  ...fourTests({}),
  text('whether', 'Why it is not disclosed', 'Write why it is not disclosed', {
    heading: 'What the person asking is told',
  }),
  text('what', 'The exact words that the person asking is told', 'Write the exact words', {
    hint: 'They must not say that somebody is safe, nor whether anything is held.',
  }),
  line('to-whom', 'Who is told so', 'Write who is told so'),
  line('by-whom', 'By whom they are told', 'Write who tells them'),
  ...theSubjectAndSafety,
];

/** Sarah’s Law presumes that something is disclosed. */
export const presumption = yesNo(
  'presumption',
  'Does the presumption to disclose apply?',
  'Say whether the presumption to disclose applies',
  {
    heading: 'The presumption to disclose',
    hint: 'A conviction for a sexual offence against a child, a risk, and need to disclose.',
  },
);
export const whyNotFollowed = text(
  'presumption-why',
  'Why it is not followed',
  'Write why the presumption is not followed',
  onlyIf('presumption', 'yes'),
);
