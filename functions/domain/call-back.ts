import type { WholeCase } from './case-items.ts';
import { about, standing } from './standing.ts';

/** What came of ringing the organisation of who asked or referred at work. */
export type CallBack = 'theirs' | 'not-known' | 'not-theirs';

/**
 * What came of the last call back in this case, of a question since its advice: it is `theirs` where
 * the organisation knows them and they said themselves that they sent this. That a name exists proves
 * nothing: whoever writes may have read it on a website. Undefined where nobody has rung.
 */
export function calledBack({ steps }: Pick<WholeCase, 'steps'>): CallBack | undefined {
  const stands = standing(steps);
  const advised = stands.findLast(({ did }) => did === 'record-advice')?.n ?? 0;
  const rung = stands.findLast(({ did, n }) => did === 'record-call-back' && n > advised);
  if (!rung) return undefined;
  if (about(rung, 'known') !== 'yes') return 'not-known';
  return about(rung, 'spoke') === 'yes' ? 'theirs' : 'not-theirs';
}
