/** What every entry of a chain has, beside its facts. */
export type Link = {
  readonly n: number;
  readonly prev: string;
  readonly hash: string;
  /** Its key, which ends with its number. */
  readonly item?: string;
};

/** How far a chain goes: the number of its last entry, and the hash of that. */
export type Place = { readonly n: number; readonly hash: string };

/** What was done to an entry, to the chain from there on, or to what was written in it. */
export type Why = 'edited' | 'removed' | 'reordered' | 'cut off' | 'replaced' | 'content edited';
export type Wrong = { readonly ok: false; readonly n: number; readonly why: Why };

type Telling = {
  /** Whether an entry is, but for its number, what once stood at that place. */
  readonly stoodAt: (entry: Link, n: number) => boolean;
  readonly head?: Place | undefined;
};

/** How far away the old place of an entry is looked for. */
const far = 200;

/**
 * Which entry is the first wrong one, and what happened: `place` is as far as the chain holds, and
 * `rest` is what comes then, whose first entry does not follow.
 */
export function blame(place: Place, rest: readonly Link[], telling: Telling): Wrong {
  const n = place.n + 1;
  const wrong = (why: Why, at = n): Wrong => ({ ok: false, n: at, why });
  const [first] = rest;
  if (!first) return wrong('cut off');
  const stood = oldPlace(first, n, telling) ?? gapBefore(first, n);
  if (stood === undefined) return wrong('edited');
  if (stood === n) return wrong('edited', linksElsewhere(place, rest, telling) ? place.n : n);
  // Something was put in its place, and it was moved on.
  if (stood < n) return stood === place.n ? wrong('edited', stood) : wrong('reordered');
  return wrong(rest.some((entry) => telling.stoodAt(entry, n)) ? 'reordered' : 'removed');
}

/** The place for which the hash of an entry is right, whatever number it has now. */
function oldPlace(entry: Link, n: number, { stoodAt }: Telling): number | undefined {
  for (const guess of [entry.n, n]) if (stoodAt(entry, guess)) return guess;
  for (let away = 1; away <= far; away++) {
    if (stoodAt(entry, n + away)) return n + away;
    if (n - away > 0 && stoodAt(entry, n - away)) return n - away;
  }
  return undefined;
}

/** An entry that was edited, too: its key still says that one before it is missing. */
function gapBefore({ item, n }: Link, expected: number): number | undefined {
  const key = item === undefined ? n : Number(/\d+$/.exec(item)?.[0]);
  return key > expected ? key : undefined;
}

/**
 * An entry with its own hash, its own number, and another link than to the one before it. If what
 * comes after it knows it, then the one before is not what it was: it was edited and hashed anew.
 */
function linksElsewhere({ n }: Place, [first, next]: readonly Link[], { head }: Telling): boolean {
  return n > 0 && first?.n === n + 1 && first.hash === (next ? next.prev : head?.hash);
}
