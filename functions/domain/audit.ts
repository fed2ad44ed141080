import { createHash } from 'node:crypto';
import { canonical } from './submissions.ts';

/** What stands before the first step of a chain. */
export const chainStart = '0'.repeat(64);

/** A step as it is kept: its facts, the hash of its content, and the link to the step before. */
export type Linked = {
  readonly n: number;
  readonly contentHash: string;
  readonly prev: string;
  readonly hash: string;
};

/** The content of step `n`, kept apart from it, so that it can be erased and the chain holds. */
export type SaltedContent = {
  readonly n: number;
  readonly salt: string;
  readonly content: unknown;
};

const sha256 = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex');

/**
 * Links a step to the one before. Only a salted hash of the content goes into the chain: without
 * the salt, which is erased with the content, nobody can find out by guessing what was written.
 */
export function link(
  prev: string,
  facts: object,
  content: unknown,
  salt: string,
): { contentHash: string; hash: string } {
  const contentHash = sha256({ salt, content });
  return { contentHash, hash: chain(prev, { ...facts, contentHash }) };
}

/** The hash of facts that follow `prev` in a chain. */
export const chain = (prev: string, facts: object): string => sha256({ ...facts, prev });

export type Verified =
  | { readonly ok: true; readonly head: string }
  | { readonly ok: false; readonly n: number; readonly why: 'order' | 'link' | 'step' | 'content' };

/**
 * Checks a chain from its first step. The caller compares `head` with what it keeps elsewhere,
 * for a chain that was cut short still verifies. Content that was erased is not looked for.
 */
export function verify(steps: readonly Linked[], contents: readonly SaltedContent[]): Verified {
  const byStep = new Map(contents.map((c) => [c.n, c]));
  let prev = chainStart;
  for (const [i, step] of steps.entries()) {
    const why = wrongWith(step, i + 1, prev, byStep.get(step.n));
    if (why) return { ok: false, n: step.n, why };
    prev = step.hash;
  }
  return { ok: true, head: prev };
}

function wrongWith(step: Linked, n: number, prev: string, content: SaltedContent | undefined) {
  if (step.n !== n) return 'order';
  if (step.prev !== prev) return 'link';
  const { hash, ...facts } = step;
  // `chain` takes the link from its first argument, which is the same as the step's by now.
  if (chain(prev, facts) !== hash) return 'step';
  if (content && sha256({ salt: content.salt, content: content.content }) !== step.contentHash)
    return 'content';
  return undefined;
}
