import { createHash, createPublicKey, verify } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { chainStart } from './audit.ts';
import { londonDay } from './london.ts';
import { canonical } from './submissions.ts';
import type { Place, Why } from './tampering.ts';

/** The partition of a hub's Views table that holds what was signed; its pages cannot write there. */
export const signed = 'signed';

/** A case as it was: its id, how many steps it had, and the hash of the last of them. */
const Signed = z.tuple([z.uuid(), z.int(), z.string()]);
export type SignedCase = z.infer<typeof Signed>;

const PlaceShape = z.strictObject({ n: z.int(), hash: z.string() });

/** What is signed of a day, always of one size: ids, counts and hashes. */
export const DayFacts = z.strictObject({
  /** A day in London, YYYY-MM-DD. */
  day: z.iso.date(),
  /** How many cases had their last step on that day. */
  count: z.int(),
  /** The hash of the day's manifest: of all of those cases, and of the day before. */
  hash: z.string(),
  /** The hash of the manifest of the day before. */
  prev: z.string(),
  /** How far the chain of views went when this was signed. */
  views: PlaceShape,
  /** Base64: an ECDSA signature with SHA-256 (DER) of `signedText`, and its public key (DER). */
  signature: z.string(),
  publicKey: z.string(),
});
export type DayFacts = z.infer<typeof DayFacts>;

const SignedDayV1 = DayFacts.extend({
  v: z.literal(1),
  chain: z.literal(signed),
  item: z.iso.date(),
  hub: z.string(),
  /** How many items hold its cases. */
  parts: z.int(),
  signedAt: z.iso.datetime(),
});
export type SignedDay = z.infer<typeof SignedDayV1>;

/** Some of the cases of a day: a table's item holds 400 kB at most. */
const SignedPartV1 = z.strictObject({
  v: z.literal(1),
  chain: z.literal(signed),
  item: z.string().startsWith('part#'),
  cases: z.array(Signed),
});
export type SignedPart = z.infer<typeof SignedPartV1>;

/** A stored item of any known version, as the newest; throws on an unknown one. */
export const liftSignedDay = (item: unknown): SignedDay => SignedDayV1.parse(item);
export const liftSignedPart = (item: unknown): SignedPart => SignedPartV1.parse(item);

/** About 300 kB: a case takes some 150 bytes. */
const casesInPart = 2000;

const sorted = (cases: readonly SignedCase[]) => cases.toSorted(([a], [b]) => (a < b ? -1 : 1));

type Manifest = Pick<DayFacts, 'day' | 'prev' | 'views'> & {
  readonly hub: string;
  readonly cases: readonly SignedCase[];
};

/** What a day's manifest holds, of one size: its hash stands for all of its cases. */
export function manifestOf({ hub, day, prev, views, cases }: Manifest) {
  const whole = { v: 1, hub, day, prev, views, cases: sorted(cases) };
  const hash = createHash('sha256').update(canonical(whole)).digest('hex');
  return { hub, day, count: cases.length, hash, prev, views };
}

/** The text that is signed: at most some 400 bytes. */
export const signedText = (
  facts: Pick<DayFacts, 'day' | 'count' | 'hash' | 'prev' | 'views'> & { hub: string },
): string => {
  const { hub, day, count, hash, prev, views } = facts;
  return canonical({ v: 1, hub, day, count, hash, prev, views: { n: views.n, hash: views.hash } });
};

/** The items that keep a day's cases. Their keys name the manifest: no two writers can mix theirs. */
export function partsOf(day: string, hash: string, cases: readonly SignedCase[]): SignedPart[] {
  const all = sorted(cases);
  return Array.from({ length: Math.ceil(all.length / casesInPart) }, (_, i) => ({
    v: 1,
    chain: signed,
    item: `${partsKey(day, hash)}${String(i + 1).padStart(4, '0')}`,
    cases: all.slice(i * casesInPart, (i + 1) * casesInPart),
  }));
}
/** What the keys of a day's parts begin with. */
export const partsKey = (day: string, hash: string) => `part#${day}#${hash.slice(0, 16)}#`;

/**
 * Whether the signature is that of this key, and of this hub and day. By the key that it brings
 * along it is only known to be whole: whoever made it anew brought a key too.
 */
export function isSigned(
  facts: DayFacts & { readonly hub: string },
  by: string = facts.publicKey,
): boolean {
  if (facts.publicKey !== by) return false;
  try {
    const key = Buffer.from(by, 'base64');
    const publicKey = createPublicKey({ key, format: 'der', type: 'spki' });
    const text = Buffer.from(signedText(facts));
    return verify('sha256', text, publicKey, Buffer.from(facts.signature, 'base64'));
  } catch {
    return false; // A key that is none.
  }
}

/**
 * What is wrong with a day by itself: its cases are not those whose hash was signed, or another
 * signed it than the hub, whose key is `by` where that is known.
 */
export function wrongInDay(
  day: SignedDay,
  cases: readonly SignedCase[],
  by?: string,
): Why | undefined {
  if (!isSigned(day)) return 'edited';
  if (!isSigned(day, by)) return 'replaced';
  if (day.item !== day.day) return 'reordered';
  if (cases.length < day.count) return 'removed';
  return manifestOf({ ...day, cases }).hash === day.hash ? undefined : 'edited';
}

/** The days to be signed: from the one after the last to yesterday; only yesterday, to begin with. */
export function daysToSign(last: string | undefined, now: Date): string[] {
  const today = Temporal.PlainDate.from(londonDay(now.toISOString()));
  const first = last === undefined ? today.subtract({ days: 1 }) : next(last);
  const days = today.since(first, { largestUnit: 'days' }).days;
  return Array.from({ length: Math.max(0, days) }, (_, i) => first.add({ days: i }).toString());
}
const next = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 });
export const dayAfter = (day: string): string => next(day).toString();

/** What the first manifest of a hub follows. */
export const beforeTheFirst: Pick<DayFacts, 'hash'> = { hash: chainStart };

/** Where the newest manifest that names a case says that it was. */
export type NewestPlaces = Map<string, Place>;
