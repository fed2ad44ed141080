import { sentNames } from '../../journeys/fields.ts';
import { applying } from '../../journeys/going-on.ts';
import type { Answers, Journey, Page, Values } from '../../journeys/journey.ts';
import { type Errors, errorsOf } from '../../journeys/question-view.ts';
import { implied } from './implied.ts';
import { isBlank, nameOf, type Written } from './written.ts';

/** The questions of a page as they stand in the one form of a call. */
export const asked = ({ slug, fields }: Page) =>
  fields
    // That there is another child or carer is said by writing about one.
    .filter(({ name }) => name !== 'another')
    .map((field) => ({ ...field, name: nameOf(slug, field.name) }));

/** What was sent for the questions of a form, by page; whatever else was sent is left aside. */
export const writtenIn = ({ pages }: Journey, sent: SentFields): Written =>
  Object.fromEntries(
    pages.map((page): [string, Values] => [
      page.slug,
      Object.fromEntries(
        page.fields.flatMap((field) =>
          sentNames(field).map((name): [string, string | readonly string[]] => {
            const values = sent[nameOf(page.slug, name)] ?? [];
            return [name, field.component === 'checkboxes' ? values : (values[0] ?? '')];
          }),
        ),
      ),
    ]),
  );
type SentFields = Readonly<Record<string, readonly string[]>>;

/** Danger is always asked, as nobody passes it on the public form; the rest is as there. */
const isNeeded = ({ needed }: Journey, { slug }: Page) => slug === 'now' || needed.includes(slug);

/** What must be answered before a case can be stored, in words: as `isNeeded` has it. */
export const neededInWords = ({ needed }: Journey): readonly string[] => [
  'whether somebody is in danger',
  ...(needed.includes('group') ? ['whether it is a child, an adult or a colleague'] : []),
  needed.includes('reach')
    ? 'how to reach them at work: an email or a number'
    : needed.includes('when')
      ? 'how it is safe to reach them, and for each way you tick when and how'
      : 'how to reach them, and for each way you tick its number or address',
  ...(needed.includes('language') ? ['whether they need an interpreter'] : []),
  'who it is',
  'who it is about',
];

type Read = {
  readonly answers: Answers;
  /** What is wrong, by the name of the box. */
  readonly errors: Errors;
  /** What was written, as it is shown again. */
  readonly written: Written;
};

/**
 * The answers of a call, from what was written in the boxes. A page left blank was not asked,
 * unless it is needed. `day` is the day (YYYY-MM-DD, London) on which it was said. What would be
 * left out of what is stored is an error: nothing that staff typed is dropped unseen.
 */
export function readCall(journey: Journey, sent: Written, day: string): Read {
  const written = implied(journey, sent);
  const filled = Object.fromEntries(
    Object.entries(written).filter(([, values]) => !isBlank(values)),
  );
  const pages = applying(journey, filled);
  const answers: Record<string, Values> = {};
  const errors: Record<string, string> = {};
  for (const page of journey.pages) {
    const values = written[page.slug] ?? {};
    const applies = pages.includes(page);
    const counts =
      page.fields.length > 0 && (!isBlank(values) || (applies && isNeeded(journey, page)));
    if (!counts) continue;
    const wrong = applies ? errorsOf(page, values, day) : notFitting(page);
    for (const [name, message] of Object.entries(wrong)) errors[nameOf(page.slug, name)] = message;
    if (applies && Object.keys(wrong).length === 0) answers[page.slug] = page.asks.parse(values);
  }
  return { answers, errors, written };
}

const notFitting = ({ fields: [first], title }: Page): Errors => ({
  [first?.name ?? '']: `“${title}” does not fit an answer above: change that answer, or empty this`,
});
