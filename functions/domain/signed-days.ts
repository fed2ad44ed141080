import * as z from 'zod';
import { beforeTheFirst, dayAfter, DayFacts, isSigned } from './signed-heads.ts';
import type { Why } from './tampering.ts';

/** The front door's copy of what a hub signed: nobody of the hub can change it. */
const SignedCopyV1 = DayFacts.omit({ day: true }).extend({
  v: z.literal(1),
  /** Its partition of the Tracking table: one for each hub. */
  caseId: z.string().startsWith('signed#'),
  item: z.iso.date(),
  receivedAt: z.iso.datetime(),
});
export type SignedCopy = z.infer<typeof SignedCopyV1>;

/** A stored copy of any known version, as the newest; throws on an unknown one. */
export const liftSignedCopy = (item: unknown): SignedCopy => SignedCopyV1.parse(item);

/** The partition of the Tracking table with the copies of a hub. */
export const copiesOf = (hub: string) => `signed#${hub}`;

/** What the front door keeps of a day that a hub signed. */
export const copyFor = (hub: string, { day, ...facts }: DayFacts, receivedAt: string) => ({
  v: 1 as const,
  caseId: copiesOf(hub),
  item: day,
  ...facts,
  receivedAt,
});

export const factsOf = (copy: SignedCopy): DayFacts =>
  DayFacts.strip().parse({ ...copy, day: copy.item });

const compared = ['count', 'hash', 'prev', 'signature', 'publicKey'] as const;

/** Whether two say the same of a day. */
export const sameFacts = (one: DayFacts, other: DayFacts): boolean =>
  one.day === other.day &&
  compared.every((name) => one[name] === other[name]) &&
  one.views.n === other.views.n &&
  one.views.hash === other.views.hash;

/** A day as the hub keeps it. */
export type KeptDay = {
  /** Its key: the day that it should be. */
  readonly item: string;
  readonly hub: string;
  /** Missing where the item cannot be read. */
  readonly facts?: DayFacts;
  /** What is wrong with it by itself. */
  readonly wrong?: Why | undefined;
  /** The hub's public key, where it is known from elsewhere. */
  readonly by?: string | undefined;
};
export type WrongDay = {
  readonly day: string;
  readonly why: Why;
  /** Whose is wrong: the hub's own, or the front door's copy. */
  readonly where: 'hub' | 'front door';
};

/** The first day of a hub, in order, that is not as it was signed, by the hub's own and the copies. */
export function wrongDay(
  days: readonly KeptDay[],
  copies: readonly DayFacts[],
): WrongDay | undefined {
  const kept = new Map(days.map((day) => [day.item, day]));
  const copied = new Map(copies.map((copy) => [copy.day, copy]));
  const known = [...kept.keys(), ...copied.keys()].sort();
  const last = known.at(-1) ?? '';
  const lastCopy = [...copied.keys()].sort().at(-1) ?? '';
  let before: { day?: string; hash: string } = beforeTheFirst;
  for (let day = known[0]; day !== undefined && day <= last; day = dayAfter(day)) {
    const one = kept.get(day);
    if (!one) {
      const isEnd = !days.some(({ item }) => item > day);
      return { day, why: isEnd ? 'cut off' : 'removed', where: 'hub' };
    }
    const copy = copied.get(day);
    const why = wrongBy(one, copy);
    if (why) return { day, ...why };
    if (!copy && day < lastCopy) return { day, why: 'removed', where: 'front door' };
    if (one.facts?.prev !== before.hash) return unlinked(day, before.day);
    before = { day, hash: one.facts.hash };
  }
  return undefined;
}

/** Whether a day is what was signed, as far as it and its copy tell. */
export function wrongBy(
  { hub, facts, wrong, by }: KeptDay,
  copy: DayFacts | undefined,
): Omit<WrongDay, 'day'> | undefined {
  if (wrong || !facts) return { why: wrong ?? 'edited', where: 'hub' };
  if (!copy || sameFacts(facts, copy)) return undefined;
  return isSigned({ ...copy, hub }, by)
    ? { why: 'replaced', where: 'hub' }
    : { why: 'edited', where: 'front door' };
}

/** A day that is good, and follows another one than stands before it. */
const unlinked = (day: string, before: string | undefined): WrongDay =>
  before === undefined
    ? { day, why: 'removed', where: 'hub' }
    : { day: before, why: 'replaced', where: 'hub' };
