import { viewItem, viewsChain } from '../../functions/domain/views.ts';
import { walk } from '../../functions/domain/audit.ts';
import type { Place, Why, Wrong } from '../../functions/domain/tampering.ts';
import { hub as hubName } from '../names.ts';
import { auditCases } from './cases.ts';
import { type Found, linkOf, placeOf } from './entries.ts';
import { auditDays, type HubNamed } from './days.ts';
import type { Tables } from './tables.ts';

/** What was looked at in a hub. */
export type Report = {
  readonly cases: number;
  readonly steps: number;
  readonly looks: number;
  readonly days: number;
  /** How many of the days the front door has too; undefined where its table is not in reach. */
  readonly copies: number | undefined;
  /** Whether the hub's key was known by which the days must be signed. */
  readonly keyKnown: boolean;
  /** How many chains have a wrong entry. */
  readonly wrong: number;
};

/**
 * Checks all chains of a hub: first what was signed, then views and cases against it, for these
 * only grow. Tells each wrong one as it is found. Holds some pages at a time, and a line for each
 * case that was ever signed.
 */
export async function auditHub(
  tables: Tables,
  which: HubNamed,
  tell: (found: Found) => void,
): Promise<Report> {
  let wrong = 0;
  const found = (one: Found) => {
    wrong++;
    tell(one);
  };
  const stack = hubName(which.partnership, which.hub);
  const { newest, views, ...signed } = await auditDays(tables, which, found);
  const looks = await auditViews(tables, `${stack}-views`, views, found);
  const cases = await auditCases(tables, `${stack}-cases`, newest, found);
  return { ...signed, keyKnown: which.publicKey !== undefined, looks, ...cases, wrong };
}

async function auditViews(
  tables: Tables,
  table: string,
  signed: readonly Place[],
  found: (one: Found) => void,
): Promise<number> {
  const headNow = async () =>
    placeOf(await tables.one(table, { chain: viewsChain, item: 'head' }), 'n', 'hash');
  const head = await headNow();
  const tell = (n: number, why: Why) =>
    found({ chain: 'views', entry: n === 0 ? 'head' : viewItem(n), why });
  const walker = walk({ ...(head && { head }), signed });
  const last = head && viewItem(head.n);
  let [looks, beyond] = [0, 0];
  let wrong: Wrong | undefined;
  for await (const page of tables.part(table, viewsOf)) {
    looks += page.length;
    // Somebody may look while this does. What came after the head was read is checked next time.
    const links = page.map(linkOf).filter(({ item = '' }) => last === undefined || item <= last);
    beyond += page.length - links.length;
    wrong ??= walker.take(links);
  }
  const end = wrong ?? walker.end();
  if (!head && (looks > 0 || signed.length > 0)) tell(0, 'removed');
  else if (!end.ok) tell(end.n, end.why);
  else if (beyond > 0 && (await headNow())?.n === head?.n) tell(0, 'edited');
  return looks;
}

const viewsOf = { key: 'chain', value: viewsChain, begins: 'view#' };
