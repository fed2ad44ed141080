import type { Said } from '../../functions/domain/submissions.ts';
import { sentNames, text, ticked } from './fields.ts';
import {
  type Answers,
  applying,
  type Field,
  type Journey,
  type Page,
  type Values,
} from './journey.ts';

/** One question as it was put, the answer in words, and the page on which it can be changed. */
export type Row = Said & { readonly page: Page; readonly field: Field };

const notAsked = 'Not asked';
const notAnswered = 'Not answered';

/** Every question that applies, in order; what was not asked yet says so. */
export const rows = (journey: Journey, answers: Answers): Row[] =>
  applying(journey, answers).flatMap((page) =>
    page.fields.map((field) => ({
      question: questionOf(page, field),
      answer: inWords(field, answers[page.slug]),
      page,
      field,
    })),
  );

/** On a page with several questions, what they are about stands in its title. */
const questionOf = (page: Page, field: Field) =>
  page.fields.length === 1 || field.label === page.title
    ? field.label
    : `${page.title.replace(/\?$/, '')}: ${field.label}`;

function inWords(field: Field, values: Values | undefined): string {
  if (!values) return notAsked;
  return written(field, values) || notAnswered;
}

function written(field: Field, values: Values): string {
  const worded = (value: string) =>
    field.items?.find((item) => item.value === value)?.text ?? value;
  if (field.component === 'checkboxes') return ticked(values, field.name).map(worded).join(', ');
  if (field.component === 'date')
    return dateInWords(sentNames(field).map((name) => text(values, name)));
  return worded(text(values, field.name));
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function dateInWords([day = '', month = '', year = '']: string[]): string {
  const named = months[Number(month) - 1] ?? month;
  return [day && String(Number(day)), named, year].filter((part) => part !== '').join(' ');
}
