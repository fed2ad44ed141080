import {
  copiesOf,
  factsOf,
  type KeptDay,
  liftSignedCopy,
  wrongBy,
  wrongDay,
} from '../../functions/domain/signed-days.ts';
import {
  DayFacts,
  liftSignedDay,
  liftSignedPart,
  type NewestPlaces,
  partsKey,
  signed,
  type SignedCase,
  wrongInDay,
} from '../../functions/domain/signed-heads.ts';
import type { Place } from '../../functions/domain/tampering.ts';
import { front, hub as hubName } from '../names.ts';
import type { Found } from './entries.ts';
import type { Item, Tables } from './tables.ts';

export type HubNamed = {
  readonly partnership: string;
  readonly hub: string;
  /** The public key by which its days must be signed; base64, DER. Missing where nobody knows it. */
  readonly publicKey?: string | undefined;
};

/** What the good days say of the other chains. */
type Signed = {
  readonly days: number;
  readonly copies: number | undefined;
  /** Of each case where it was by the newest day that names it. */
  readonly newest: NewestPlaces;
  /** Where the chain of views was, in order. */
  readonly views: Place[];
};

/** Checks what a hub signed, day by day, against the front door's copies. */
export async function auditDays(
  tables: Tables,
  which: HubNamed,
  found: (one: Found) => void,
): Promise<Signed> {
  const copies = await copiesFor(tables, which);
  const byDay = new Map(copies?.map((copy) => [copy.day, copy]));
  const days: KeptDay[] = [];
  const newest: NewestPlaces = new Map();
  const views: Place[] = [];
  const table = `${hubName(which.partnership, which.hub)}-views`;
  // Days begin with a digit: parts, which are read with their day, do not.
  for await (const page of tables.part(table, { key: 'chain', value: signed, begins: '2' })) {
    for (const item of page) {
      const { kept, cases } = await dayOf(tables, table, item, which);
      days.push(kept);
      // What is not good itself says nothing of others.
      if (!kept.facts || wrongBy(kept, byDay.get(kept.item))) continue;
      for (const [caseId, n, hash] of cases) newest.set(caseId, { n, hash });
      if (kept.facts.views.n > 0) views.push(kept.facts.views);
    }
  }
  const wrong = wrongDay(days, copies ?? []);
  if (wrong) {
    const chain = wrong.where === 'hub' ? 'signed days' : 'the front door’s copies of signed days';
    found({ chain, entry: wrong.day, why: wrong.why });
  }
  return { days: days.length, copies: copies?.length, newest, views };
}

async function dayOf(tables: Tables, table: string, item: Item, { hub, publicKey: by }: HubNamed) {
  const bare = { item: String(item['item']), hub, by };
  try {
    const day = liftSignedDay(item);
    const part = { key: 'chain', value: signed, begins: partsKey(day.day, day.hash) };
    const cases: SignedCase[] = [];
    for await (const page of tables.part(table, part))
      for (const one of page) cases.push(...liftSignedPart(one).cases);
    const facts = DayFacts.strip().parse(day);
    const kept: KeptDay = { ...bare, facts, wrong: wrongInDay({ ...day, hub }, cases, by) };
    return { kept, cases };
  } catch (error) {
    // What no version of this service wrote. A fault of reading is none of that.
    if (!(error instanceof Error) || error.name !== 'ZodError') throw error;
    const kept: KeptDay = { ...bare, wrong: 'edited' };
    return { kept, cases: [] };
  }
}

/** Undefined where the front door's table is in another account. */
async function copiesFor(
  tables: Tables,
  { partnership, hub }: HubNamed,
): Promise<DayFacts[] | undefined> {
  const copies: DayFacts[] = [];
  const part = { key: 'caseId', value: copiesOf(hub) };
  try {
    for await (const page of tables.part(`${front(partnership)}-tracking`, part))
      copies.push(...page.map(liftSignedCopy).map(factsOf));
    return copies;
  } catch (error) {
    const names = ['ResourceNotFoundException', 'AccessDeniedException'];
    if (error instanceof Error && names.includes(error.name)) return undefined;
    throw error;
  }
}
