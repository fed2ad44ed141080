import type { Head } from '../../functions/domain/case-items.ts';
import { londonDay } from '../../functions/domain/london.ts';
import { answerRun } from './case-row.ts';

const hourMs = 60 * 60 * 1000;

/** One line of a list: a case, or flagged cases that came within an hour of each other. */
export type Line = { readonly head: Head } | { readonly burst: readonly Head[] };

/**
 * The cases of a page, in their order, with bursts of flagged requests as one line each. A burst
 * stands where the first of its cases would, so none of them comes later than in its own place.
 * Immediate risk is never grouped, nor what somebody at work needs an answer to today.
 */
export function withBursts(cases: readonly Head[], now: Date): Line[] {
  const bursts = burstsIn(cases, now);
  return cases.flatMap((head): Line[] => {
    const burst = bursts.find((one) => one.includes(head));
    if (!burst) return [{ head }];
    return burst[0] === head ? [{ burst }] : [];
  });
}

/** The bursts, each in the order of the list; one request alone is none. */
function burstsIn(cases: readonly Head[], now: Date): (readonly Head[])[] {
  const flagged = cases
    .filter((head) => head.flagged === true && !head.immediateRisk && !isAwaited(head, now))
    .sort((a, b) => time(a) - time(b));
  const bursts: Head[][] = [];
  for (const head of flagged) {
    const last = bursts.at(-1);
    const first = last?.[0];
    if (last && first && time(head) - time(first) < hourMs) last.push(head);
    else bursts.push([head]);
  }
  return bursts
    .filter((burst) => burst.length > 1)
    .map((burst) => cases.filter((head) => burst.includes(head)));
}

/** Somebody at work needs an answer today, or needed it before. */
function isAwaited(head: Head, now: Date): boolean {
  const run = answerRun(head);
  return run !== undefined && londonDay(run.dueAt) <= londonDay(now.toISOString());
}

const time = ({ receivedAt }: Head) => Date.parse(receivedAt);
