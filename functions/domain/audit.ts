import { createHash } from 'node:crypto';
import { blame, type Link, type Place, type Wrong } from './tampering.ts';
import { canonical } from './submissions.ts';

/** What stands before the first step of a chain. */
export const chainStart = '0'.repeat(64);

/** A step as it is kept: its facts, the hash of its content, and the link to the step before. */
export type Linked = Link & { readonly contentHash: string };

/**
 * The content of step `n` by its key, kept apart from it, so that it can be erased and the chain
 * holds: the whole item, or just its salt and what was written.
 */
export type SaltedContent = {
  readonly n: number;
  readonly salt?: string | undefined;
  readonly content?: unknown;
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

export type Verified = { readonly ok: true; readonly head: string } | Wrong;

/** What is known of a chain from elsewhere. */
export type Known = {
  /** How far it goes by its own head. It may not go further. */
  readonly head?: Place;
  /** What it was when heads were signed, in order. It may have grown since. */
  readonly signed?: readonly Place[];
};

/**
 * Checks a chain from its first step, in the order of its keys, and names the first step that is
 * wrong, and how; 0 is its head. Without `known`, a chain that lost its end, or was made anew as a
 * whole, cannot be told: the caller compares `head`. What was erased is not looked for.
 */
export function verify(
  steps: readonly Linked[],
  contents: readonly SaltedContent[],
  known: Known = {},
): Verified {
  const walker = walk({ ...known, reaches: Math.max(0, ...contents.map(({ n }) => n)) });
  const found = walker.take(steps) ?? walker.end();
  const good = found.ok || found.n === 0 ? steps : steps.slice(0, found.n - 1);
  const byStep = new Map(good.map((step) => [step.n, step]));
  const edited = contents
    // What belongs to a step after a wrong one cannot be told from it.
    .filter(({ n }) => found.ok || n <= good.length)
    .filter((one) => differs(byStep.get(one.n), one))
    .map(({ n }) => n);
  return edited.length > 0 ? { ok: false, n: Math.min(...edited), why: 'content edited' } : found;
}

/** Erasing takes the salt with the content, so what has no salt was never written in a step. */
function differs(step: Linked | undefined, { salt, content }: SaltedContent): boolean {
  if (!step) return true;
  if (content === undefined) return false;
  return salt === undefined || sha256({ salt, content }) !== step.contentHash;
}

const ownHash = ({ hash, prev, ...facts }: Link) => chain(prev, facts) === hash;

/** Whether this is, unchanged but for its number, what once stood at place `n` of its chain. */
function stoodAt(entry: Link, n: number): boolean {
  const { hash, prev, item, ...facts } = entry;
  const key = item?.replace(/\d+$/, (digits) => String(n).padStart(digits.length, '0'));
  return chain(prev, { ...facts, n, ...(key !== undefined && { item: key }) }) === hash;
}

/** A reader of one chain, for as many pages as it has. It holds two of them at a time. */
type Walker = {
  /** The next page, in the order of the keys. Gives the first entry that is wrong, if it shows. */
  readonly take: (page: readonly Link[]) => Wrong | undefined;
  readonly end: () => Verified;
};

/**
 * Follows a chain that is too long to be held whole. `reaches` is the number of an entry that must
 * have been there, for something else still speaks of it. Ask no more after the first wrong one.
 */
export function walk({ head, signed = [], reaches = 0 }: Known & { reaches?: number }): Walker {
  const then = new Map(signed.map(({ n, hash }) => [n, hash]));
  let place: Place = { n: 0, hash: chainStart };
  let held: readonly Link[] = [];
  let missing: Wrong | undefined;

  function follow(window: readonly Link[], count: number): Wrong | undefined {
    for (let i = 0; i < count; i++) {
      const entry = window[i];
      if (!entry) break;
      const follows = entry.n === place.n + 1 && entry.prev === place.hash && ownHash(entry);
      if (!follows) return blame(place, window.slice(i), { stoodAt, head });
      place = { n: entry.n, hash: entry.hash };
      const replaced = notAsSigned(place, then.get(place.n), window[i + 1]?.prev ?? head?.hash);
      if (replaced) return replaced;
    }
    return undefined;
  }

  /** One that is missing may still come: then it was moved. */
  function movedTo(page: readonly Link[]): Wrong | undefined {
    const n = missing?.n;
    const isThere = n !== undefined && page.some((entry) => stoodAt(entry, n));
    return isThere ? { ok: false, n, why: 'reordered' } : undefined;
  }

  return {
    take(page) {
      if (missing) return movedTo(page);
      if (page.length === 0) return undefined;
      const wrong = follow([...held, ...page], held.length);
      held = page;
      if (wrong?.why !== 'removed') return wrong;
      missing = wrong;
      return undefined;
    },
    end() {
      const known = Math.max(reaches, head?.n ?? 0, ...then.keys());
      return (
        missing ??
        follow(held, held.length) ??
        wrongEnd(place, head, { reaches: known, signed: then.get(place.n) }) ?? {
          ok: true,
          head: place.hash,
        }
      );
    },
  };
}

/** A chain that holds, but was another one when it was signed. `next` is what comes after links to. */
function notAsSigned({ n, hash }: Place, signed: string | undefined, next: string | undefined) {
  if (signed === undefined || signed === hash) return undefined;
  // What follows still links to what was signed: this one alone was changed, and hashed anew.
  const why = next === signed ? ('edited' as const) : ('replaced' as const);
  return { ok: false as const, n, why };
}

/** Where a chain that holds ends too early, or otherwise than its head says. */
function wrongEnd(
  { n, hash }: Place,
  head: Place | undefined,
  { reaches, signed }: { reaches: number; signed: string | undefined },
): Wrong | undefined {
  if (n < reaches) return { ok: false, n: n + 1, why: 'cut off' };
  if (!head || (head.n === n && head.hash === hash)) return undefined;
  // Either the head or the last entry was changed. One that was signed was not.
  return { ok: false, n: head.n === n && signed === undefined ? n : 0, why: 'edited' };
}
