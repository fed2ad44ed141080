import { chainStart, link, chain } from '../../functions/domain/audit.ts';
import type { SignedCase } from '../../functions/domain/signed-heads.ts';
import type { Place, Why } from '../../functions/domain/tampering.ts';
import type { Random } from '../hostile/random.ts';
import { anotherKey, aSignedDay, type Stock } from './audited-hub.ts';

type Stored = Record<string, unknown>;
/** What must be found: in which chain, which entry, and what happened; undefined if it cannot be done. */
type Expected = { chain: string; entry: string; why: Why } | undefined;
type Tamper = (stock: Stock, random: Random) => Expected;

const startsWith = (prefix: string) => (one: Stored) => String(one['item']).startsWith(prefix);
const numberedAs = (item: unknown, n: number) =>
  String(item).replace(/\d+$/, (digits) => String(n).padStart(digits.length, '0'));

/** One of the hub's long chains: its entries in order, its head, and where it was signed. */
type Chain = {
  readonly name: string;
  readonly list: Stored[];
  readonly head: Stored;
  readonly count: 'n' | 'steps';
  readonly of: 'n' | 'chainHead' | 'hash';
  readonly signed: number[];
  readonly contents: Stored[];
};

const days = (stock: Stock) =>
  stock.views.filter((one) => one['chain'] === 'signed' && /^2/.test(String(one['item'])));

function signedPlaces(stock: Stock, caseId: unknown): number[] {
  const parts = stock.views.filter(startsWith('part#'));
  const places = parts
    .flatMap(({ cases }) => cases as SignedCase[])
    .filter(([id]) => id === caseId)
    .map(([, n]) => n);
  return places.length > 0 ? [Math.max(...places)] : [];
}

function aCaseOf(stock: Stock, random: Random): Chain {
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
const anyChain = (stock: Stock, random: Random) =>
  random.chance(0.6) ? aCaseOf(stock, random) : viewsOf(stock);

const drop = (stock: Stock, gone: readonly Stored[]) => {
  stock.cases = stock.cases.filter((one) => !gone.includes(one));
  stock.views = stock.views.filter((one) => !gone.includes(one));
};
const hashAnew = (one: Stored) => {
  const { prev } = one;
  delete one['hash'];
  one['hash'] = chain(String(prev), one);
};
const renumber = (one: Stored, n: number) =>
  Object.assign(one, { n, item: numberedAs(one['item'], n) });
const at = (list: readonly Stored[], i: number) => list[i] ?? {};
const found = ({ name }: Chain, one: Stored, why: Why, item = one['item']): Expected => ({
  chain: name,
  entry: String(item),
  why,
});

const edited: Tamper = (stock, random) => {
  if (random.chance(0.2)) return editedDay(stock, random);
  const its = anyChain(stock, random);
  if (random.chance(0.1) && its.list.length > 1) {
    // The head is set back, and the entries after that stay.
    const back = at(its.list, its.list.length - 2);
    Object.assign(its.head, { [its.count]: back['n'], [its.of]: back['hash'] });
    return found(its, its.head, 'edited');
  }
  if (random.chance(0.3) && its.count === 'steps') return editedHead(its, random);
  const one = random.pick(its.list);
  random.pick([
    () => (one['at'] = '2026-11-23T10:00:00.000Z'),
    () => (one['who'] = `somebody ${random.int(99)}`),
    () => (one['extra'] = true),
    () => (one['hash'] = `${random.int(1e9)}`),
    () => (one['prev'] = `${random.int(1e9)}`),
    () => (one['n'] = Number(one['n']) + 1 + random.int(5)),
    () => delete one['at'],
  ])();
  if (random.chance(0.4)) {
    one['n'] = Number(/\d+$/.exec(String(one['item'])));
    const i = its.list.indexOf(one);
    one['prev'] = i === 0 ? chainStart : at(its.list, i - 1)['hash'];
    one['at'] = '2026-11-24T10:00:00.000Z';
    hashAnew(one);
  }
  return found(its, one, 'edited');
};

/** The head alone says something else than its last step says of it. */
function editedHead(its: Chain, random: Random): Expected {
  const { head } = its;
  const state = () => (head['state'] = 'closed');
  const others = [
    () => (head['immediateRisk'] = head['immediateRisk'] !== true),
    () => (head['holder'] = { who: 'somebody', name: 'else' }),
    () => delete head['open'],
    () => delete head['restrictedTo'],
    () => (head['stage'] = 'closed'),
  ];
  const toldBy = its.list.at(-1)?.['facts'];
  random.pick(toldBy === undefined ? [state] : [state, ...others])();
  return found(its, head, 'edited');
}

const editedDay: Tamper = (stock, random) => {
  if (random.chance(0.2)) {
    const copy = random.pick(stock.tracking);
    copy['count'] = Number(copy['count']) + 1;
    const chain = 'the front door’s copies of signed days';
    return { chain, entry: String(copy['item']), why: 'edited' };
  }
  const day = random.pick(days(stock));
  const part = stock.views.find(startsWith(`part#${String(day['item'])}`));
  const cases = part?.['cases'] as SignedCase[] | undefined;
  random.pick([
    () => (day['hash'] = `${random.int(1e9)}`),
    () => (day['prev'] = `${random.int(1e9)}`),
    () => (day['views'] = { n: 1, hash: `${random.int(1e9)}` }),
    () => (day['signature'] = Buffer.from(`${random.int(1e9)}`).toString('base64')),
    () => (day['v'] = 7),
    () => (cases ? cases.push(cases[0] ?? expectNone()) : (day['count'] = 7)),
    () => (cases?.[0] ? (cases[0][1] += 1) : (day['publicKey'] = 'none')),
  ])();
  return { chain: 'signed days', entry: String(day['item']), why: 'edited' };
};
const expectNone = (): never => {
  throw new Error('A part without cases');
};

const removed: Tamper = (stock, random) => {
  if (random.chance(0.2)) {
    const all = days(stock);
    const day = random.pick(all.slice(0, -1));
    const part = stock.views.find(startsWith(`part#${String(day['item'])}`));
    const wanted = { chain: 'signed days', entry: String(day['item']), why: 'removed' as const };
    if (random.chance(0.3)) {
      stock.tracking = stock.tracking.filter(({ item }) => item !== day['item']);
      return { ...wanted, chain: 'the front door’s copies of signed days' };
    }
    drop(stock, [part && random.chance(0.5) ? part : day]);
    return wanted;
  }
  const its = anyChain(stock, random);
  if (random.chance(0.1)) {
    const whole = random.chance(0.5) && its.signed.length > 0 && its.count === 'steps';
    drop(stock, whole ? [its.head, ...its.list, ...its.contents] : [its.head]);
    return found(its, its.head, 'removed');
  }
  const i = random.int(its.list.length - 1);
  const one = at(its.list, i);
  const some = its.list.slice(i, Math.min(i + 1 + random.int(3), its.list.length - 1));
  const wanted = found(its, one, 'removed');
  if (some.length === 0) return undefined;
  drop(stock, some);
  if (random.chance(0.5))
    its.list.slice(i + some.length).forEach((rest, more) => renumber(rest, i + 1 + more));
  return wanted;
};

const reordered: Tamper = (stock, random) => {
  if (random.chance(0.15)) {
    const all = days(stock);
    const i = random.int(all.length - 1);
    const [one, other] = [at(all, i), at(all, i + 1 + random.int(all.length - 1 - i))];
    const wanted = { chain: 'signed days', entry: String(one['item']), why: 'reordered' as const };
    [one['item'], other['item']] = [other['item'], one['item']];
    return wanted;
  }
  const its = anyChain(stock, random);
  if (its.list.length < 2) return undefined;
  const i = random.int(its.list.length - 1);
  const j = i + 1 + random.int(its.list.length - 1 - i);
  const wanted = found(its, at(its.list, i), 'reordered');
  const withNumbers = random.chance(0.5);
  const moved = its.list.toSpliced(i, 1).toSpliced(j, 0, at(its.list, i));
  const swapped = its.list.with(i, at(its.list, j)).with(j, at(its.list, i));
  const items = its.list.map(({ item }) => item);
  random.pick([moved, swapped]).forEach((one, k) => {
    one['item'] = items[k];
    if (withNumbers) one['n'] = k + 1;
  });
  return wanted;
};

const cutOff: Tamper = (stock, random) => {
  if (random.chance(0.15)) {
    const all = days(stock);
    const i = random.int(all.length);
    drop(stock, all.slice(i));
    return { chain: 'signed days', entry: String(at(all, i)['item']), why: 'cut off' };
  }
  const its = anyChain(stock, random);
  const reach = Math.max(0, ...its.signed);
  const i = random.int(its.list.length);
  drop(stock, its.list.slice(i));
  if (i < reach && random.chance(0.6)) {
    // The head is set back too: only what was signed tells.
    const back = { [its.count]: i, [its.of]: i === 0 ? chainStart : at(its.list, i - 1)['hash'] };
    Object.assign(its.head, back);
    drop(
      stock,
      its.contents.filter(({ n }) => Number(n) > i),
    );
  }
  return found(its, at(its.list, i), 'cut off');
};

const replaced: Tamper = (stock, random) => {
  if (random.chance(0.2)) return replacedDay(stock, random);
  const its = anyChain(stock, random);
  const reach = Math.max(0, ...its.signed);
  if (reach === 0) return undefined;
  const first = random.int(reach);
  its.list.slice(first).forEach((one, k) => {
    one['prev'] = first + k === 0 ? chainStart : at(its.list, first + k - 1)['hash'];
    one['at'] = '2026-11-25T10:00:00.000Z';
    const content = its.contents.find(({ n }) => n === one['n']);
    if (content?.['salt'] !== undefined && random.chance(0.5)) {
      content['content'] = { values: { text: 'other words' } };
      const again = link('', {}, content['content'], content['salt'] as string);
      one['contentHash'] = again.contentHash;
    }
    hashAnew(one);
  });
  its.head[its.of] = its.list.at(-1)?.['hash'];
  const named = Math.min(...its.signed.filter((n) => n > first));
  return found(its, at(its.list, named - 1), 'replaced');
};

/** Days from one on are signed anew with a key that is not the hub's, and the copies of them too. */
function signedByAnother(stock: Stock, random: Random): Expected {
  const all = days(stock);
  const first = random.int(all.length);
  for (const day of all.slice(first)) {
    const { item, hash, prev, views } = day as { [name: string]: string } & { views: Place };
    const parts = stock.views.filter(startsWith(`part#${item}#${hash?.slice(0, 16)}`));
    const cases = parts.flatMap((part) => part['cases'] as SignedCase[]);
    const { kept } = aSignedDay(String(item), String(prev), { cases, views }, anotherKey);
    const copy = stock.tracking.find((one) => one['item'] === item) ?? {};
    const { signature, publicKey } = kept;
    for (const one of [day, copy]) Object.assign(one, { signature, publicKey });
  }
  const entry = String(at(all, first)['item']);
  return { chain: 'signed days', entry, why: 'replaced' };
}

const replacedDay: Tamper = (stock, random) => {
  if (random.chance(0.5)) return signedByAnother(stock, random);
  const all = days(stock);
  const day = random.pick(all);
  const views = day['views'] as { n: number; hash: string };
  const made = aSignedDay(
    String(day['item']),
    String(day['prev']),
    { cases: [['11111111-1111-4111-8111-111111111111', 1, 'x']], views },
    anotherKey,
  );
  drop(stock, [day]);
  stock.views.push(made.kept, ...made.parts);
  return { chain: 'signed days', entry: String(day['item']), why: 'replaced' };
};

const contentEdited: Tamper = (stock, random) => {
  const its = aCaseOf(stock, random);
  const whole = its.contents.filter(({ salt }) => salt !== undefined);
  if (whole.length === 0) return undefined;
  const one = random.pick(whole);
  const write = () => (one['content'] = { values: { text: `${random.int(1e9)}` } });
  const item = 'content#000000';
  return random.pick([
    () => ((one['salt'] = `${random.int(1e9)}`), found(its, one, 'content edited')),
    () => (write(), found(its, one, 'content edited')),
    // As if it were that of another step, or of none, or erased.
    () => {
      one['n'] = random.int(99) + 100;
      if (random.chance(0.5)) write();
      return found(its, one, 'content edited');
    },
    () => (write(), delete one['salt'], found(its, one, 'content edited')),
    () => {
      const extra = { ...structuredClone(one), item, n: 0 };
      stock.cases.push(extra);
      return found(its, extra, 'content edited');
    },
  ])();
};

/** Every kind of tampering: each does one to a hub, and says what must be found. */
export const tampers: Readonly<Record<Why, Tamper>> = {
  edited,
  removed,
  reordered,
  'cut off': cutOff,
  replaced,
  'content edited': contentEdited,
};
