import type { Said } from '../../functions/domain/submissions.ts';
import { journeysIn } from '../journeys/journeys.ts';
import { questionsOf } from '../journeys/said.ts';
import { languages } from '../words/words.ts';
import { staffForm } from './new-case/staff-forms.ts';

const [{ words }] = languages;
/** The forms of people at work: on the web, and as staff take them down. */
const journeys = [
  ...journeysIn(words).filter(({ hasReply }) => hasReply),
  ...(['consultation', 'referral'] as const).map(staffForm),
];

/** The questions that a page of that name puts; of all its fields, or of one. */
const questionsOn = (slug: string, name?: string): readonly string[] =>
  journeys.flatMap(({ pages }) =>
    pages
      .filter((page) => page.slug === slug)
      .flatMap((page) =>
        page.fields
          .filter((field) => name === undefined || field.name === name)
          .flatMap((field) => questionsOf(page, field)),
      ),
  );

/** What was answered on one page of a form, the parts of it below each other; '' for nothing. */
export function saidOn(said: readonly Said[], slug: string, field?: string): string {
  const questions = new Set(questionsOn(slug, field));
  return said
    .filter(({ question }) => questions.has(question))
    .map(({ answer }) => answer)
    .filter((answer) => answer !== words.check.notAnswered && answer !== words.check.notAsked)
    .join('\n');
}
