import type { SignedCase } from '../../functions/domain/signed-heads.ts';
import type { Place } from '../../functions/domain/tampering.ts';
import type { Random } from '../hostile/random.ts';
import { anotherKey, aSignedDay, type Stock } from './audited-hub.ts';
import { at, days, drop, type Expected, startsWith, type Tamper } from './tampered-chains.ts';

export const editedDay: Tamper = (stock, random) => {
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

export const removedDay: Tamper = (stock, random) => {
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
};

export const reorderedDay: Tamper = (stock, random) => {
  const all = days(stock);
  const i = random.int(all.length - 1);
  const [one, other] = [at(all, i), at(all, i + 1 + random.int(all.length - 1 - i))];
  const wanted = { chain: 'signed days', entry: String(one['item']), why: 'reordered' as const };
  [one['item'], other['item']] = [other['item'], one['item']];
  return wanted;
};

export const cutOffDay: Tamper = (stock, random) => {
  const all = days(stock);
  const i = random.int(all.length);
  drop(stock, all.slice(i));
  return { chain: 'signed days', entry: String(at(all, i)['item']), why: 'cut off' };
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

export const replacedDay: Tamper = (stock, random) => {
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
