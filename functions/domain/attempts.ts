import { createHash } from 'node:crypto';

/** After so many wrong phrases on a reference nobody can try it for a while, nor with the right one. */
export const mostTries = 5;
export const waitMinutes = 15;
const waitMs = waitMinutes * 60 * 1000;

/** One try of a phrase, as it is counted in the front door's Attempts table. */
export type Attempt = {
  /**
   * A hash of the reference, without a key: references stand in the replies as they are, and this
   * function must not hold the key that opens drafts.
   */
  readonly id: string;
  /** ISO UTC with milliseconds, so that instants sort as text. */
  readonly at: string;
  /** A last try at this instant or before is forgotten: the count begins anew. */
  readonly forgottenAt: string;
  /** Seconds since 1970. The table may forget it late, which changes nothing. */
  readonly expiresAt: number;
};

/** How a try at `now` is counted. `reference` is what was typed as one, whether it exists or not. */
export function attemptOf(reference: string, now: Date): Attempt {
  const at = now.getTime();
  return {
    id: createHash('sha256').update(reference).digest('hex'),
    at: now.toISOString(),
    forgottenAt: new Date(at - waitMs).toISOString(),
    expiresAt: Math.ceil((at + waitMs) / 1000),
  };
}

/** When a try will surely be taken again: ISO UTC, on a whole minute. The wait may end before. */
export const waitUntil = (now: Date): string =>
  new Date(Math.ceil((now.getTime() + waitMs) / 60_000) * 60_000).toISOString();
