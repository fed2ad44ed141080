import * as z from 'zod';
import type { Outcome } from './worker.ts';

const Reported = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish(),
});

/**
 * Which messages of a batch are done and may be deleted. As Lambda reads it: nothing reported or
 * an empty list is all done; a fault, something else than a list, or an id not of this batch
 * is all failed.
 */
export function doneOf(
  ids: readonly string[],
  outcome: Outcome,
  reportBatchItemFailures: boolean,
): readonly string[] {
  if (!outcome.ok) return [];
  if (!reportBatchItemFailures) return ids;
  const answer: unknown = JSON.parse(outcome.result);
  if (answer === null) return ids;
  const reported = Reported.safeParse(answer);
  if (!reported.success) return [];
  const failed = new Set(
    (reported.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier),
  );
  for (const id of failed) if (!ids.includes(id)) return [];
  return ids.filter((id) => !failed.has(id));
}
