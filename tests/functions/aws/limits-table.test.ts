import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { limitsTable } from '../../../functions/aws/limits.ts';
import { mostCases } from '../../../functions/domain/limits.ts';
import { limitsInMemory } from '../limits-in-memory.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
let names: Awaited<ReturnType<typeof makeTables>>;
beforeAll(async () => {
  stop = await startEngine();
  names = await makeTables('limits');
});
afterAll(() => stop());

let ids = 0;
const counter = () => {
  const id = `counter-${++ids}`;
  return (mark: string) => ({ id, mark, expiresAt: 1_800_000_000 });
};
const items = async () => {
  const { Items = [] } = await dynamo().send(new ScanCommand({ TableName: names.limits }));
  return Items;
};

describe.each([
  ['in memory', () => limitsInMemory().limits],
  ['in the engine', () => limitsTable(names.limits)],
])('the counters of a day, %s', (_, make) => {
  test('each different case counts once, however often it comes', async () => {
    const { count } = make();
    const of = counter();
    const counts: number[] = [];
    for (const mark of ['a', 'b', 'a', 'a', 'c', 'b']) counts.push(await count(of(mark)));
    expect(counts).toEqual([1, 2, 2, 2, 3, 3]);
  });

  test('all that come at once are counted', async () => {
    const { count } = make();
    const of = counter();
    const marks = Array.from({ length: 12 }, (_, n) => `mark-${n}`);
    await Promise.all([...marks, ...marks].map((mark) => count(of(mark))));
    expect(await count(of('mark-0'))).toBe(12);
  });

  test('counters know nothing of each other', async () => {
    const { count } = make();
    await count(counter()('a'));
    expect(await count(counter()('b'))).toBe(1);
  });

  test('a full one counts as full and does not grow; what it knows it still knows', async () => {
    const { count } = make();
    const of = counter();
    const marks = Array.from({ length: mostCases }, (_, n) => `mark-${n}`);
    await Promise.all(marks.map((mark) => count(of(mark))));
    expect(await count(of('one more'))).toBe(mostCases);
    expect(await count(of('mark-7'))).toBe(mostCases);
  });
});

test('an item holds its version, its hashes and its hour, and nothing else', async () => {
  const of = counter();
  await limitsTable(names.limits).count(of('a'));
  await limitsTable(names.limits).count(of('b'));
  expect((await items()).find(({ id }) => id === of('').id)).toEqual({
    ...{ v: 1, id: of('').id, cases: new Set(['a', 'b']), expiresAt: 1_800_000_000 },
  });
});

test('a table that is not there is a fault, and no count', async () => {
  await expect(limitsTable('nowhere').count(counter()('a'))).rejects.toThrow();
});
