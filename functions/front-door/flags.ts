import type { Limits } from '../aws/limits.ts';
import type { DraftKey } from '../domain/draft-keys.ts';
import { counterOf, type Flag, type Hash, isMany, limitsKey, tracesOf } from '../domain/limits.ts';
import type { Submission } from '../domain/submissions.ts';
import { failure, fault, logger } from '../lambda.ts';
import { inTime } from './in-time.ts';
import { phoneNumber } from './phone-number.ts';

/** A request that is about to be stored. `source` is the IP address it comes from, or empty. */
export type Asking = {
  readonly submission: Submission;
  readonly caseId: string;
  readonly source: string;
};

type Deps = {
  readonly limits: Limits;
  /** The keys that seal drafts, newest first. */
  readonly keys: () => Promise<readonly DraftKey[]>;
  readonly hash: Hash;
  /** How long the person may wait for the counters. */
  readonly withinMs: number;
  readonly now: () => Date;
};

/**
 * Counts a request and gives what staff should know of it. Whoever asks costs the same work and is
 * told the same. When it cannot be counted there are no flags: it must not keep anybody waiting.
 */
export async function flagsOf(asking: Asking, deps: Deps): Promise<Flag[]> {
  try {
    return await inTime(count(asking, deps), deps.withinMs, 'limits-did-not-answer');
  } catch (error) {
    logger.error('limits-not-counted', fault(error));
    return [];
  }
}

async function count({ submission, caseId, source }: Asking, deps: Deps): Promise<Flag[]> {
  const { limits, keys, hash } = deps;
  const [newest] = await keys();
  if (!newest) throw failure('no-key-for-limits');
  const at = { caseId, key: limitsKey(newest.key), now: deps.now(), hash };
  // The case's own id stands for what is missing: sent again, it is counted in the same place.
  const flags = await Promise.all(
    tracesOf(submission, { source, filler: caseId, phoneNumber }).map(async (trace) => {
      const cases = await limits.count(counterOf(trace, at));
      return isMany(trace.flag, cases) ? [trace.flag] : [];
    }),
  );
  return flags.flat();
}
