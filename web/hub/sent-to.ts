import { type Received, receivedIn, type WholeCase } from '../../functions/domain/case-items.ts';
import { continuedIn, sentHere } from '../../functions/domain/sent-here.ts';

/**
 * What was sent to a case, each part by when it was sent: its own submissions, and those of the
 * question that it goes on from. `all` ends with the latest of its own: what was joined is older,
 * however late it came.
 */
export function sentTo(whole: Pick<WholeCase, 'steps' | 'contents'>) {
  const here = sentHere(whole);
  const own = bySending(here);
  const joined = bySending(receivedIn(whole.contents).filter((one) => !here.includes(one)));
  return { own, joined, all: [...joined, ...own] };
}

/** Whether what was told with an earlier question is still to come: then nothing is missing yet. */
export const isJoinAwaited = (whole: WholeCase): boolean =>
  continuedIn(whole) !== undefined && !whole.steps.some(({ did }) => did === 'join');

const bySending = (sent: readonly Received[]): Received[] =>
  sent.toSorted((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));
