import * as z from 'zod';
import type { Step, WholeCase } from './case-items.ts';
import { londonDay } from './london.ts';

/** The partition of a hub's Cases table that counts, by month, the questions that were answered. */
export const answered = 'answered';

const AnsweredV1 = z.object({
  v: z.literal(1),
  caseId: z.literal(answered),
  /** The month in London, as YYYY-MM. */
  item: z.string().regex(/^\d{4}-\d{2}$/),
  answered: z.int(),
  /** Of these, the questions of professionals who never rang. */
  withoutCall: z.int(),
});
export type Answered = z.infer<typeof AnsweredV1>;
/** A stored item of any known version; throws on an unknown one. */
export const liftAnswered = (item: unknown): Answered => AnsweredV1.parse(item);

/** What one step adds to the count of a month. Nothing of the case is in it. */
export type Counts = { readonly month: string; readonly withoutCall: boolean };

/** The month of an instant (ISO UTC) in London, as YYYY-MM. */
export const monthOf = (at: string): string => londonDay(at).slice(0, 7);

/**
 * What a step adds to the count, if anything: a question is answered once, with the first note that
 * is released, whatever becomes of that note. It was answered without a call where it came by the
 * web and who asked did not ring or come since. `whole` is the case before the step.
 */
export function countsOf({ head, steps }: WholeCase, { did, at }: Step): Counts | undefined {
  if (did !== 'release-note' || steps.some((step) => step.did === 'release-note')) return undefined;
  const rang = head.entered !== undefined || steps.some((step) => step.did === 'they-contacted');
  return { month: monthOf(at), withoutCall: !rang };
}
