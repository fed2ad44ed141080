import { Kind } from '../../functions/domain/submissions.ts';
import { journeysIn } from '../journeys/journeys.ts';
import { questionsOf } from '../journeys/said.ts';
import { languages } from '../words/words.ts';
import { staffForm } from './new-case/staff-forms.ts';

const journeys = [
  ...languages.flatMap(({ words }) => journeysIn(words)),
  ...Kind.options.map(staffForm),
];

const questions = new Set(
  journeys.flatMap(({ pages }) =>
    pages
      .filter(({ section }) => section === 'contact')
      .flatMap((page) => [page.title, ...page.fields.flatMap((field) => questionsOf(page, field))]),
  ),
);

/** Whether a question, as it was put, is one of how to reach who asks: by any form, public or staff. */
export const isOfContact = (question: string): boolean => questions.has(question);
