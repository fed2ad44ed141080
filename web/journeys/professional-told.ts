import { atTime } from '../../functions/domain/london.ts';
import type { Professional } from '../../functions/domain/submissions.ts';
import { answer, some } from './fields.ts';
import type { Answers, Page } from './journey.ts';

type Applies = NonNullable<Page['onlyIf']>;

/** Whom the question is about; undefined while it was not said. */
const groupOf = (told: Answers) =>
  (['child', 'adult', 'colleague'] as const).find((one) => one === answer(told, 'group', 'answer'));
/** On every way through the form it is answered before anything can be sent. */
export const groupTold = (told: Answers): Professional['group'] => groupOf(told) ?? 'child';
const isOf = (group: Professional['group']) => (told: Answers) => groupOf(told) === group;
export const isOfChild = isOf('child');
export const isOfAdult = isOf('adult');
export const isOfColleague = isOf('colleague');

/**
 * It goes on from the note that answered an earlier question: what was written then is at the hub,
 * and no longer here.
 */
export const isFromNote = (told: Answers) => answer(told, 'from', 'what') === 'note';
export const isFirst = (told: Answers) => !['note', 'sent'].includes(answer(told, 'from', 'what'));

/** They refer somebody. Whoever goes on from an earlier question does so to refer. */
export const isReferral = (told: Answers) =>
  !isFirst(told) || answer(told, 'want', 'answer') === 'refer';

/** Somebody is in danger now, or may be: then help must be able to find them. */
export const isPressing = (told: Answers) => answer(told, 'now', 'answer') !== 'no';

/**
 * These answers are to name nobody: they chose so, and the hub that the postcode led to takes such
 * questions, on its conditions where it has some.
 */
export function isUnnamed(told: Answers): boolean {
  const policy = answer(told, 'near', 'policy');
  const isTaken =
    policy === 'allowed' || (policy === 'conditions' && answer(told, 'policy', 'answer') === 'met');
  return answer(told, 'naming', 'answer') === 'without' && isTaken;
}
export const isNamed: Applies = (told) => !isUnnamed(told);

/** All of these hold. */
export const all =
  (...applies: readonly Applies[]): Applies =>
  (told) =>
    applies.every((one) => one(told));
export const not =
  (applies: Applies): Applies =>
  (told) =>
    !applies(told);

/** The same pages, each asked only where this holds as well. */
export const onlyWhere = (applies: Applies, pages: readonly Page[]): Page[] =>
  pages.map((page) => ({ ...page, onlyIf: all(applies, page.onlyIf ?? (() => true)) }));

/** Pages of a referral alone: a caller who refers is taken down on the form for that. */
export const ofReferral = (pages: readonly Page[]): Page[] =>
  onlyWhere(isReferral, pages).map((page) => ({ ...page, webOnly: true }));

/** The same pages, each of them about a family: where nobody is to be named, a name is warned of. */
export const aboutFamily = (pages: readonly Page[]): Page[] =>
  pages.map((page) => ({ ...page, warns: true }));

/**
 * What the hub is told beside the answers. `saidOn` is the day (YYYY-MM-DD, London) of "today",
 * where none was kept with it.
 */
export const professionalOf = (told: Answers, saidOn: string): Professional => ({
  group: groupTold(told),
  ...(isUnnamed(told) && { noNames: true }),
  ...(answer(told, 'allocated', 'answer') === 'yes' && { allocated: true }),
  ...some('answerBefore', answerBefore(told, saidOn)),
});

/** When something happens that an answer must come before, as an instant. It may have passed. */
function answerBefore(told: Answers, saidOn: string): string | undefined {
  const [on, time] = [answer(told, 'soon', 'answer'), answer(told, 'soon', 'time')];
  if (time === '' || (on !== 'today' && on !== 'tomorrow')) return undefined;
  return atTime(answer(told, 'soon', 'on') || saidOn, time, on === 'tomorrow' ? 1 : 0);
}
