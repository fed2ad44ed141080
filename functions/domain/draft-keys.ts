import { hkdfSync } from 'node:crypto';
import * as z from 'zod';

/** How long a key still opens drafts after a newer one took its place: as long as a draft lives. */
const oldKeysLiveMs = 2 * 60 * 60 * 1000;
const ids = Array.from('abcdefghijklmnopqrtuvwxyz');
const seedId = 's';

const Rotated = z.strictObject({
  /** Newest first. `until` is set once a newer key took its place. */
  keys: z
    .array(
      z.strictObject({
        id: z.string().length(1),
        key: z.base64(),
        until: z.iso.datetime().optional(),
      }),
    )
    .min(1),
});
/** What the stack generates before the first rotation. */
const Seed = z.strictObject({ seed: z.string().min(32) });
const Value = z.union([Rotated, Seed]);

/** A key that seals drafts; its id, one character of ASCII, is written before the sealed bytes. */
export type DraftKey = {
  readonly id: string;
  /** 32 bytes, for AES-256-GCM. */
  readonly key: Uint8Array;
  /** ISO UTC; from then on it opens nothing. Absent on the newest, which seals. */
  readonly until?: string;
};

/**
 * The keys that are good at `now`, newest first: the first one seals, all of them open.
 * `secretString` is the secret's value; throws if it has neither of the two known forms.
 */
export function readKeys(secretString: string, now: Date): DraftKey[] {
  const value = Value.parse(json(secretString));
  if ('seed' in value) return [{ id: seedId, key: fromSeed(value.seed) }];
  return value.keys
    .map(({ id, key, until }) => ({
      id,
      key: bytes(key),
      ...(until === undefined ? {} : { until }),
    }))
    .filter(({ until }) => until === undefined || now < new Date(until));
}

/** The secret's next value: `newKey` (32 bytes) first, the others until two hours from `now`. */
export function rotated(secretString: string, newKey: Uint8Array, now: Date): string {
  if (newKey.length !== 32) throw new Error('A draft key has 32 bytes');
  const until = new Date(now.getTime() + oldKeysLiveMs).toISOString();
  const old = readKeys(secretString, now);
  const keys = [
    { id: freeId(old), key: base64(newKey) },
    ...old.map((k) => ({ id: k.id, key: base64(k.key), until: k.until ?? until })),
  ];
  return JSON.stringify({ keys });
}

/** The next letter that no living key has: a draft must never be opened with another's key. */
function freeId(old: readonly DraftKey[]): string {
  const start = ids.indexOf(old[0]?.id ?? '') + 1;
  const inOrder = ids.slice(start).concat(ids.slice(0, start));
  const free = inOrder.find((id) => !old.some((k) => k.id === id));
  if (free === undefined) throw new Error('Every key id is in use: rotated too often');
  return free;
}

/** A parser's own error would quote the secret, and so write it into a log. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The secret is not JSON');
  }
}

const fromSeed = (seed: string) =>
  new Uint8Array(hkdfSync('sha256', seed, '', 'front door draft key', 32));
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
const base64 = (key: Uint8Array) => Buffer.from(key).toString('base64');
