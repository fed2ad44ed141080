import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { referenceQuery } from '../../functions/aws/case-lists.ts';
import { aList, allLists, type List } from '../../functions/domain/lists.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import { makeTables, startEngine } from '../functions/aws/engine.ts';
import { type Cost, costOf, costOfList } from '../functions/aws/list-costs.ts';
import { fillCases, headNumber, staffNumber } from '../functions/aws/many-heads.ts';
import { type Row, table } from './table.ts';

/**
 * `npm run inbox-cost -- --cases=20000`: what each page of the desk reads of a hub's table, at 10,
 * at 1,000 and at that many cases. Filling takes at most `--minutes`; then it measures what is there.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    minutes: { type: 'string', default: '120' },
  },
});
const most = Math.min(Math.max(Math.floor(Number(values.cases)) || 20_000, 1001), 2_000_000);
const endAt = Date.now() + (Number(values.minutes) || 120) * 60_000;

const me = staffNumber(4);
const pageSize = 50;

const named = (list: List): [string, (name: string) => Promise<Cost[]>] => [
  list.name,
  async (name) => [await costOfList(name, list, me, pageSize)],
];
const every = (of: 'kind' | 'stage') => {
  const some = allLists(lives).filter(({ scope }) => scope.of === of);
  const costs = async (name: string) => {
    const all: Cost[] = [];
    for (const list of some) all.push(await costOfList(name, list, me, pageSize));
    return all;
  };
  return [`each of ${some.length} lists of a ${of}`, costs] as const;
};
const inTheMiddle = (which: 'after' | 'before') => {
  const place = `1#2026-12-05T00:00:00.000Z#2026-11-01T00:00:00.000Z#${headNumber(0).caseId}`;
  const from = which === 'after' ? { after: place } : { before: place };
  const everything = aList({ of: 'all' }, 'none');
  const costs = async (name: string) => [await costOfList(name, everything, me, pageSize, from)];
  return [`all, ${which} a place in the middle`, costs] as const;
};

const pages = [
  ...allLists(lives)
    .filter(({ scope }) => scope.of !== 'kind' && scope.of !== 'stage')
    .map(named),
  inTheMiddle('after'),
  inTheMiddle('before'),
  every('kind'),
  every('stage'),
  [
    'search by reference',
    async (name: string) => [await costOf(referenceQuery(name, headNumber(9).reference))],
  ] as const,
];

/** What each page reads; of several lists, the one that reads most. */
async function measured(name: string): Promise<[items: number, units: number][]> {
  const read: [number, number][] = [];
  for (const [, costs] of pages) {
    const all = await costs(name);
    read.push([Math.max(...all.map((c) => c.items)), Math.max(...all.map((c) => c.units))]);
  }
  return read;
}

/** Says from time to time how far it is, and false when the time is up. */
function progress(from: number) {
  const started = Date.now();
  let said = started;
  return (upTo: number) => {
    const now = Date.now();
    if (now - said > 10_000) {
      said = now;
      const rate = ((upTo - from) / (now - started)) * 1000;
      console.log(`  ${upTo.toLocaleString('en-GB')} cases, ${rate.toFixed(0)} a second`);
    }
    reached = Math.max(reached, upTo);
    return now < endAt;
  };
}
let reached = 0;

const folder = mkdtempSync(join(tmpdir(), 'inbox-cost-'));
const stop = await startEngine(join(folder, 'cases.db'));
const clear = () => {
  stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    clear();
    process.exit(130);
  });

try {
  const { cases } = await makeTables('inbox');
  const columns: { count: number; read: [number, number][] }[] = [];
  let from = 0;
  for (const to of [10, 1000, most]) {
    const started = Date.now();
    await fillCases(cases, from, to, { writers: 2, stored: progress(from) });
    const seconds = (Date.now() - started) / 1000;
    console.log(
      `${reached.toLocaleString('en-GB')} cases are there, after ${seconds.toFixed(1)} s`,
    );
    columns.push({ count: reached, read: await measured(cases) });
    from = to;
  }
  const shown = columns.map(({ count }) => count.toLocaleString('en-GB'));
  const rows = pages.map(([name], i): Row => [
    name,
    ...columns.flatMap(({ read }) => read[i] ?? []),
  ]);
  table(`What a page of ${pageSize} reads, by how many cases there are`, [
    ['List', ...shown.flatMap((count) => [`items at ${count}`, 'units'])],
    ...rows,
  ]);
} finally {
  clear();
}
