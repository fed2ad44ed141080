import { type ClockRow, disclosureClocks } from './clock-rows.ts';
import { councilClocks } from './council-clocks.ts';
import { everyHub } from './partnerships.ts';
import { type Kind } from './submissions.ts';

/** What runs at a hub that has said nothing else. */
export const defaultRows: readonly ClockRow[] = [...disclosureClocks, ...councilClocks];

const isOf = (row: ClockRow, { kind, clock }: Pick<ClockRow, 'kind' | 'clock'>) =>
  row.kind === kind && row.clock === clock;

/** The rows by which clocks start at a hub: its own, and those that it does not replace. */
export function rowsFor(hub: string): readonly ClockRow[] {
  const own = everyHub.find(({ id }) => id === hub)?.clocks ?? [];
  return [...defaultRows.filter((row) => !own.some((mine) => isOf(mine, row))), ...own];
}

/** Every row there is, at whatever hub. A case keeps the row by which its clock started. */
const everyRow = (): readonly ClockRow[] => [
  ...defaultRows,
  ...everyHub.flatMap(({ clocks = [] }) => clocks),
];

/** The row of that id, of these rows or, where a hub has replaced it since, of all there are. */
export const rowOf = (id: string, rows: readonly ClockRow[] = []): ClockRow | undefined =>
  rows.find((row) => row.id === id) ?? everyRow().find((row) => row.id === id);

/** Of the rows of one clock, the one in force on a day (YYYY-MM-DD) in London; none may be. */
export const inForce = (rows: readonly ClockRow[], day: string): ClockRow | undefined =>
  rows
    .filter(({ from }) => from <= day)
    .reduce<ClockRow | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined);

/** One clock of a case: the rows by which it might run. */
export type Clock = { readonly kind: ClockRow['kind']; readonly rows: readonly ClockRow[] };

/** The clocks that a case has which asks these kinds of things, in the order of the rows. */
export function clocksOf(kinds: readonly Kind[], rows: readonly ClockRow[]): Clock[] {
  const found = new Map<string, ClockRow[]>();
  for (const row of rows) {
    if (row.kind !== 'any' && !kinds.includes(row.kind)) continue;
    const key = `${row.kind}#${row.clock}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()].flatMap((of) => (of[0] ? [{ kind: of[0].kind, rows: of }] : []));
}

/** Whether a row is one of that clock's, or was before the hub replaced it. */
export const belongsTo = ({ rows }: Clock, row: ClockRow | undefined): boolean =>
  row !== undefined && rows[0] !== undefined && isOf(row, rows[0]);

/** What somebody who asked under a disclosure scheme waits for: a breach asks for more. */
export const isDisclosure = (kind: Kind | 'any'): boolean =>
  kind === 'clares-law' || kind === 'right-to-know' || kind === 'sarahs-law';
