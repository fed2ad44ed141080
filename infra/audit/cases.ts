import { type Known, verify } from '../../functions/domain/audit.ts';
import { headHolds } from '../../functions/domain/head-facts.ts';
import type { NewestPlaces } from '../../functions/domain/signed-heads.ts';
import { numbered } from '../../functions/domain/steps.ts';
import type { Place, Wrong } from '../../functions/domain/tampering.ts';
import { contentOf, type Found, placeOf, stepOf } from './entries.ts';
import type { Item, Tables } from './tables.ts';

/** Checks every case of a table, one after the other, against its head and what was signed. */
export async function auditCases(
  tables: Tables,
  table: string,
  newest: NewestPlaces,
  found: (one: Found) => void,
): Promise<{ cases: number; steps: number }> {
  let [cases, steps] = [0, 0];
  const check = async (caseId: string, items: readonly Item[]) => {
    const signed = newest.get(caseId);
    newest.delete(caseId);
    if (!signed && !isCase(items)) return; // Another partition: what is owed, or waits.
    cases++;
    steps += of('step#', items).length;
    // It may have changed between two pages. Then it is right when it is read at once.
    const wrong = wrongIn(items, signed) && wrongIn(await whole(tables, table, caseId), signed);
    if (wrong) found({ chain: `case ${caseId}`, ...wrong });
  };
  for await (const { caseId, items } of partitions(tables, table)) await check(caseId, items);
  // Cases that were signed, and are not there at all.
  for (const caseId of [...newest.keys()]) await check(caseId, []);
  return { cases, steps };
}

/** One case after the other: no more than one is held, and the page that it came in. */
async function* partitions(tables: Tables, table: string) {
  let current: { caseId: string; items: Item[] } | undefined;
  for await (const page of tables.all(table)) {
    for (const item of page) {
      const caseId = String(item['caseId']);
      if (current?.caseId !== caseId) {
        if (current) yield current;
        current = { caseId, items: [] };
      }
      current.items.push(item);
    }
  }
  if (current) yield current;
}

async function whole(tables: Tables, table: string, caseId: string): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of tables.part(table, { key: 'caseId', value: caseId }))
    items.push(...page);
  return items;
}

const of = (prefix: string, items: readonly Item[]) =>
  items.filter(({ item }) => typeof item === 'string' && item.startsWith(prefix));
const headOf = (items: readonly Item[]) => items.find(({ item }) => item === 'head');
const isCase = (items: readonly Item[]) =>
  headOf(items) !== undefined || of('step#', items).length > 0;

type Entry = Omit<Found, 'chain'>;

/** What is wrong with the items of a case. */
function wrongIn(items: readonly Item[], signed: Place | undefined): Entry | undefined {
  const head = headOf(items);
  const place = placeOf(head, 'steps', 'chainHead');
  const known: Known = { ...(place && { head: place }), ...(signed && { signed: [signed] }) };
  const [steps, contents] = [of('step#', items), of('content#', items)];
  if (!head && steps.length === 0) return { entry: 'head', why: 'removed' };
  const found = verify(steps.map(stepOf), contents.map(contentOf), known);
  if (!found.ok) return { entry: nameOf(found), why: found.why };
  const misplaced = contents.find(({ item, n }) => item !== numbered('content', Number(n)));
  if (misplaced) return { entry: String(misplaced['item']), why: 'content edited' };
  if (!head) return { entry: 'head', why: 'removed' };
  return headHolds(head, steps, contents) ? undefined : { entry: 'head', why: 'edited' };
}

const nameOf = ({ n, why }: Wrong) =>
  why === 'content edited' ? numbered('content', n) : n === 0 ? 'head' : numbered('step', n);
