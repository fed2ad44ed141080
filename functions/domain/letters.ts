import * as z from 'zod';
import type { Content, Head, Step, WholeCase } from './case-items.ts';
import { replyOf } from './reply-of.ts';
import { canonical } from './submissions.ts';

/** The partition of a hub's Cases table that holds what it owes the front door in writing. */
export const letters = 'letters';

const LetterV1 = z.object({
  v: z.literal(1),
  caseId: z.literal(letters),
  /** `reply#<case id>` or `join#<case id>`: one of a sort for a case, the newest. */
  item: z.string().regex(/^(?:reply|join)#/),
  caseIdOf: z.uuid(),
  /** The step of the case by which it is owed. What it says is worked out from the case on sending. */
  n: z.int(),
  queuedAt: z.iso.datetime(),
  /** How often it was sent, and when it is sent again unless it was answered. */
  tries: z.int(),
  nextTryAt: z.iso.datetime(),
});
export type LetterItem = z.infer<typeof LetterV1>;
/** A stored item of any known version; throws on an unknown one. */
export const liftLetter = (item: unknown): LetterItem => LetterV1.parse(item);

/** That a letter of this sort is owed for a case since its step `n`; `at` is ISO UTC. */
export const owed = (
  sort: 'reply' | 'join',
  { caseId, n, at }: { readonly caseId: string; readonly n: number; readonly at: string },
): LetterItem => ({
  ...{ v: 1, caseId: letters, item: `${sort}#${caseId}`, caseIdOf: caseId, n },
  ...{ queuedAt: at, tries: 0, nextTryAt: at },
});

const firstAgainMs = 2 * 60_000;
const lastAgainMs = 6 * 60 * 60_000;

/** The item after it was sent at `now`: again after 2, 4, 8 minutes, up to 6 hours. */
export const sentOnce = (item: LetterItem, now: Date): LetterItem => ({
  ...item,
  tries: item.tries + 1,
  nextTryAt: new Date(
    now.getTime() + Math.min(firstAgainMs * 2 ** item.tries, lastAgainMs),
  ).toISOString(),
});

/**
 * What the front door is owed for a step that a case gets: its reply says something else with it
 * than without. Who cannot come back is owed nothing.
 */
export function lettersFor(
  before: WholeCase,
  { head, step, content }: { readonly head: Head; readonly step: Step; readonly content: Content },
): LetterItem[] {
  const after = {
    head,
    steps: [...before.steps, step],
    contents: [...before.contents, content],
  };
  const [was, is] = [replyOf(before), replyOf(after)];
  if (!is || (was && canonical(was) === canonical(is))) return [];
  return [owed('reply', { caseId: head.caseId, n: step.n, at: step.at })];
}
