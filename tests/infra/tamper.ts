import { chainStart, link } from '../../functions/domain/audit.ts';
import type { Why } from '../../functions/domain/tampering.ts';
import type { Random } from '../hostile/random.ts';
import {
  aCaseOf,
  anyChain,
  at,
  type Chain,
  drop,
  type Expected,
  found,
  hashAnew,
  renumber,
  type Tamper,
} from './tampered-chains.ts';
import { cutOffDay, editedDay, removedDay, reorderedDay, replacedDay } from './tampered-days.ts';

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

const removed: Tamper = (stock, random) => {
  if (random.chance(0.2)) return removedDay(stock, random);
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
  if (random.chance(0.15)) return reorderedDay(stock, random);
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
  if (random.chance(0.15)) return cutOffDay(stock, random);
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
