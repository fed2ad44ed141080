import type { Received } from '../../functions/domain/case-items.ts';
import type { Said } from '../../functions/domain/submissions.ts';
import { journeysIn } from '../journeys/journeys.ts';
import { questionsOf } from '../journeys/said.ts';
import { languages } from '../words/words.ts';

const { words } = languages[0];

/** The questions of the story, the signs of danger, and whether anybody is in danger: of any form. */
const worrying = new Set([
  words.safety.now.title,
  ...journeysIn(words).flatMap(({ pages }) =>
    pages
      .filter(({ section }) => section === 'story')
      .flatMap((page) => [page.title, ...page.fields.flatMap((field) => questionsOf(page, field))]),
  ),
]);

const isAnswered = ({ answer }: Said) =>
  answer !== words.check.notAnswered && answer !== words.check.notAsked;

/** What was said, apart: what worries them, everything else, and the questions without an answer. */
export const partsOf = (said: readonly Said[]) => {
  const answered = said.filter(isAnswered);
  return {
    worries: answered.filter(({ question }) => worrying.has(question)),
    rest: answered.filter(({ question }) => !worrying.has(question)),
    unanswered: said.filter((one) => !isAnswered(one)),
  };
};

/** What worried them when they asked for advice: whoever goes on from there is not asked again. */
export const toldBefore = (joined: readonly Received[]): Said[] =>
  joined
    .slice(-1)
    .flatMap(({ submission }) => partsOf(submission.said).worries)
    .map(({ question, answer }) => ({ question: `Told before: ${question}`, answer }));
