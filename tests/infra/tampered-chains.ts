import { chain } from '../../functions/domain/audit.ts';
import type { SignedCase } from '../../functions/domain/signed-heads.ts';
import type { Why } from '../../functions/domain/tampering.ts';
import type { Random } from '../hostile/random.ts';
import type { Stock } from './audited-hub.ts';

type Stored = Record<string, unknown>;
/** What must be found: in which chain, which entry, and what happened; undefined if it cannot be done. */
export type Expected = { chain: string; entry: string; why: Why } | undefined;
export type Tamper = (stock: Stock, random: Random) => Expected;

export const startsWith = (prefix: string) => (one: Stored) =>
  String(one['item']).startsWith(prefix);
const numberedAs = (item: unknown, n: number) =>
  String(item).replace(/\d+$/, (digits) => String(n).padStart(digits.length, '0'));

/** One of the hub's long chains: its entries in order, its head, and where it was signed. */
export type Chain = {
  readonly name: string;
  readonly list: Stored[];
  readonly head: Stored;
  readonly count: 'n' | 'steps';
  readonly of: 'n' | 'chainHead' | 'hash';
  readonly signed: number[];
  readonly contents: Stored[];
};

export const days = (stock: Stock) =>
  stock.views.filter((one) => one['chain'] === 'signed' && /^2/.test(String(one['item'])));

function signedPlaces(stock: Stock, caseId: unknown): number[] {
  const parts = stock.views.filter(startsWith('part#'));
  const places = parts
    .flatMap(({ cases }) => cases as SignedCase[])
    .filter(([id]) => id === caseId)
    .map(([, n]) => n);
  return places.length > 0 ? [Math.max(...places)] : [];
}

export function aCaseOf(stock: Stock, random: Random): Chain {
  const head = random.pick(stock.cases.filter(({ item }) => item === 'head'));
  const its = stock.cases.filter(({ caseId }) => caseId === head['caseId']);
  return {
    name: `case ${String(head['caseId'])}`,
    list: its.filter(startsWith('step#')),
    head,
    count: 'steps',
    of: 'chainHead',
    signed: signedPlaces(stock, head['caseId']),
    contents: its.filter(startsWith('content#')),
  };
}
function viewsOf(stock: Stock): Chain {
  const head = stock.views.find(({ item }) => item === 'head') ?? {};
  const signed = days(stock).map(({ views }) => (views as { n: number }).n);
  const list = stock.views.filter(startsWith('view#'));
  return { name: 'views', list, head, count: 'n', of: 'hash', signed, contents: [] };
}
export const anyChain = (stock: Stock, random: Random) =>
  random.chance(0.6) ? aCaseOf(stock, random) : viewsOf(stock);

export const drop = (stock: Stock, gone: readonly Stored[]) => {
  stock.cases = stock.cases.filter((one) => !gone.includes(one));
  stock.views = stock.views.filter((one) => !gone.includes(one));
};
export const hashAnew = (one: Stored) => {
  const { prev } = one;
  delete one['hash'];
  one['hash'] = chain(String(prev), one);
};
export const renumber = (one: Stored, n: number) =>
  Object.assign(one, { n, item: numberedAs(one['item'], n) });
export const at = (list: readonly Stored[], i: number) => list[i] ?? {};
export const found = ({ name }: Chain, one: Stored, why: Why, item = one['item']): Expected => ({
  chain: name,
  entry: String(item),
  why,
});
