import type { Staff } from './access.ts';
import type { Head, Step } from './case-items.ts';
import { type Facts, whoIs } from './life.ts';
import { about, standing } from './standing.ts';

/** For how long a broken glass keeps a restricted case open to who broke it: one shift. */
const glassMs = 12 * 60 * 60 * 1000;

export const isRestricted = ({ restrictedTo }: Pick<Head, 'restrictedTo'>): boolean =>
  restrictedTo !== undefined;

/**
 * Whether that person may open the case now: it is meant for them, or they broke the glass within
 * the last 12 hours. A manager is no exception: looking into a case that was closed to them leaves
 * a reason.
 */
export const mayOpen = (facts: Facts, staff: Staff, now: Date): boolean =>
  isMeantFor(facts, staff) || glassOpenUntil(facts.steps, whoIs(staff), now) !== undefined;

/**
 * Whether the case is open to that person for good: it is to all staff whose role reads cases, or
 * they are named, hold it, or restricted it themselves.
 */
export function isMeantFor({ head, steps }: Facts, staff: Staff): boolean {
  if (head.restrictedTo === undefined) return true;
  const who = whoIs(staff);
  return (
    head.restrictedTo.includes(who) ||
    head.holder?.who === who ||
    steps.findLast(({ did }) => did === 'restrict')?.who === who
  );
}

/**
 * Until when (ISO UTC) the glass that this person broke keeps the case open to them. It ends where
 * a manager finds that there was no need: the first review since is the one of this use.
 */
export function glassOpenUntil(steps: readonly Step[], who: string, now: Date): string | undefined {
  const broken = steps.findLast((step) => step.did === 'break-glass' && step.who === who);
  if (!broken) return undefined;
  const review = steps.find(({ n, did }) => n > broken.n && did === 'review-break-glass');
  if (review && about(review, 'found') === 'not-needed') return undefined;
  const until = Date.parse(broken.at) + glassMs;
  return until > now.getTime() ? new Date(until).toISOString() : undefined;
}

/** The uses of the break-glass that no manager has reviewed since, the oldest first. */
export function toReview(steps: readonly Step[]): Step[] {
  const reviewed = steps.findLast(({ did }) => did === 'review-break-glass')?.n ?? 0;
  return standing(steps).filter(({ did, n }) => did === 'break-glass' && n > reviewed);
}

/** Whether it says something: four words or more, of 20 characters in all. */
export const isSentence = (text: string): boolean =>
  text.trim().length >= 20 && text.trim().split(/\s+/).length >= 4;
