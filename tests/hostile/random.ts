/** Choices that a seed and a number repeat, on any machine. */
export type Random = {
  /** From 0 up to, and without, `below`. */
  readonly int: (below: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
};

/** The choices of the `n`-th input of a run (mulberry32). */
export function randomFor(seed: number, n: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => {
    const at = int(list.length);
    if (at >= list.length) throw new Error('Nothing to pick from');
    return list[at] as T;
  };
  return { int, chance: (share) => next() < share, pick };
}

const letters = ['b', 'd', 'f', 'g', 'j', 'k', 'q', 'v', 'w', 'z'];

/** A word that no page has by itself: wherever it is found, somebody typed it there. */
export function markerOf(seed: number): string {
  const random = randomFor(seed, -1);
  return `hx${Array.from({ length: 6 }, () => random.pick(letters)).join('')}`;
}
