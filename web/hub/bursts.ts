import type { Head } from '../../functions/domain/case-items.ts';

const hourMs = 60 * 60 * 1000;

/** One line of a list: a case, or flagged cases that came within an hour of each other. */
export type Line = { readonly head: Head } | { readonly burst: readonly Head[] };

/**
 * The cases of a page, in their order, with bursts of flagged requests as one line each. A burst
 * stands where the first of its cases would, so none of them comes later than in its own place.
 * Immediate risk is never grouped.
 */
export function withBursts(cases: readonly Head[]): Line[] {
  const bursts = burstsIn(cases);
  return cases.flatMap((head): Line[] => {
    const burst = bursts.find((one) => one.includes(head));
    if (!burst) return [{ head }];
    return burst[0] === head ? [{ burst }] : [];
  });
}

/** The bursts, each in the order of the list; one request alone is none. */
function burstsIn(cases: readonly Head[]): (readonly Head[])[] {
  const flagged = cases
    .filter((head) => head.flagged === true && !head.immediateRisk)
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

const time = ({ receivedAt }: Head) => Date.parse(receivedAt);
