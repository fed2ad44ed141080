import type { Said } from '../../functions/domain/submissions.ts';
import type { Words } from '../words/words.ts';
import { sentNames, text, ticked } from './fields.ts';
import { applying } from './going-on.ts';
import type { Answers, Field, Journey, Page, Values } from './journey.ts';

/** One question as it was put, the answer in words, and the page on which it can be changed. */
export type Row = Said & {
  readonly page: Page;
  readonly field: Field;
  readonly asked: boolean;
  readonly said: boolean;
};

/** Every question that applies, in order; what was not asked yet says so. */
export const rows = (journey: Journey, answers: Answers, w: Words): Row[] =>
  applying(journey, answers).flatMap((page) => {
    const values = answers[page.slug];
    const cannot = cannotSay(page, values);
    const fields = asking(page);
    const [field] = fields;
    const nothing = values && !fields.some((one) => written(one, values, w));
    // One "I do not know" for the whole page is one answer.
    if (cannot && nothing && field)
      return [{ question: page.title, answer: cannot, page, field, asked: true, said: true }];
    return fields.map((field) => {
      const said = values && (written(field, values, w) || cannot);
      return {
        question: questionOf(page, field),
        answer: said || (values ? w.check.notAnswered : w.check.notAsked),
        ...{ page, field, asked: values !== undefined, said: Boolean(said) },
      };
    });
  });

/** "I do not know" is no question of its own: it is the answer to those on its page that are empty. */
const asking = ({ fields }: Page) => fields.filter(({ name }) => name !== 'not');

function cannotSay({ fields }: Page, values: Values | undefined): string {
  const not = fields.find(({ name }) => name === 'not');
  return not
    ? ticked(values, 'not')
        .map((value) => worded(not, value))
        .join(', ')
    : '';
}

/** On a page with several questions, what they are about stands in its title. */
export const questionOf = (page: Page, field: Field) => field.called ?? inFull(page, field);

/** By what an answer is known: older answers are stored with the title and the label in full. */
export const questionsOf = (page: Page, field: Field): string[] => [
  questionOf(page, field),
  inFull(page, field),
];

const inFull = (page: Page, field: Field) =>
  field.label === page.title ? field.label : `${page.title.replace(/\?$/, '')}: ${field.label}`;

const worded = (field: Field, value: string) =>
  field.items?.find((item) => item.value === value)?.text ?? value;

function written(field: Field, values: Values, w: Words): string {
  if (field.component === 'checkboxes')
    return ticked(values, field.name)
      .map((value) => worded(field, value))
      .join(', ');
  if (field.component === 'date')
    return dateInWords(
      sentNames(field).map((name) => text(values, name)),
      w,
    );
  return worded(field, text(values, field.name));
}

function dateInWords([day = '', month = '', year = '']: string[], w: Words): string {
  const named = w.when.months[Number(month) - 1] ?? month;
  return [day && String(Number(day)), named, year].filter((part) => part !== '').join(' ');
}
