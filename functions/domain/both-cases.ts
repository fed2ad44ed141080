import type { Staff } from './access.ts';
import type { WholeCase } from './case-items.ts';
import { isOpen, type Life } from './life.ts';
import { noSuchCase } from './lives/fields.ts';
import { linkedFrom, unlinkedFrom } from './lives/linking.ts';
import { mayOpen } from './restricted.ts';
import { type StepWrite, take } from './steps.ts';
import type { Kind } from './submissions.ts';

type Lives = Readonly<Record<Kind, Life>>;

/**
 * What is wrong with the case that a step names, in words; undefined where nothing is. Nobody
 * writes into a case that is shut to them, or learns that it is there: that is the same answer as
 * for none. A link that is there is taken away whatever became of the other case. What is closed is
 * worked by nobody: a request that is a duplicate of it would be in no list.
 */
export function wrongWith(
  step: string,
  other: WholeCase | undefined,
  { lives, staff, now }: { readonly lives: Lives; readonly staff: Staff; readonly now: Date },
): string | undefined {
  if (step === 'unlink') return undefined;
  if (!other || !mayOpen(other, staff, now)) return noSuchCase;
  // Changed answers keep a closed case in the inbox only until they are read.
  return step === 'duplicate-of' && !isOpen(lives[other.head.kind], other.head.state)
    ? 'That case is closed: reopen it first, or name the one that is worked on'
    : undefined;
}

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
