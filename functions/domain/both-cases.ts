import type { Staff } from './access.ts';
import type { WholeCase } from './case-items.ts';
import type { Life } from './life.ts';
import { linkedFrom, unlinkedFrom } from './lives/linking.ts';
import { type StepWrite, take } from './steps.ts';

/** What the rules need to know of the case that a link leads to: its kind. */
export const aboutOther = (step: string, other: WholeCase | undefined) =>
  step === 'link' && other ? { kind: other.head.kind } : {};

/**
 * A step that links its case with another, or takes that away, with the step that says so in the
 * other case. Who works on either sees the link. `salt` is random, for the chain of the other.
 */
export function onBoth(
  write: StepWrite,
  other: WholeCase,
  by: { readonly life: Life; readonly staff: Staff; readonly salt: string },
): StepWrite {
  const { caseId, did, at } = write.step;
  const isGone = did === 'unlink';
  // Links of before were kept in one of the two cases only.
  if (isGone && !other.head.links?.includes(caseId)) return write;
  const row = isGone ? unlinkedFrom : linkedFrom;
  const values = { case: caseId, ...(!isGone && { as: did }) };
  return {
    ...write,
    other: take(other, { ...by, row, values, at, about: { kind: write.head.kind } }),
  };
}
