import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attemptsTable } from '../../../functions/aws/attempts.ts';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { repliesRead } from '../../../functions/aws/replies-read.ts';
import { attemptOf, mostTries } from '../../../functions/domain/attempts.ts';
import { aReply, attemptsInMemory } from '../replies-in-memory.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
let names: Awaited<ReturnType<typeof makeTables>>;
beforeAll(async () => {
  stop = await startEngine();
  names = await makeTables('attempts');
});
afterAll(() => stop());

const start = Date.parse('2026-11-20T10:00:00Z');
const minute = 60_000;
let references = 0;
/** A reference that nobody has tried, and a try of it after so many milliseconds. */
const fresh = () => {
  const reference = `reference-${++references}`;
  return (after = 0) => attemptOf(reference, new Date(start + after));
};
const yes = (taken: readonly boolean[]) => taken.filter(Boolean).length;

describe.each([
  ['in memory', () => attemptsInMemory().attempts],
  ['in the engine', () => attemptsTable(names.attempts)],
])('TRY-03 tries of a phrase, %s', (_, make) => {
  async function tryEach(times: readonly number[], of = fresh(), { take } = make()) {
    const taken: boolean[] = [];
    for (const after of times) taken.push(await take(of(after)));
    return taken;
  }

  test('five are taken, and no more', async () => {
    expect(yes(await tryEach([0, 1, 2, 3, 4, 5, 6, 7]))).toBe(5);
  });

  test.each([
    ['a moment before a quarter of an hour has gone', 15 * minute - 1, false],
    ['then', 15 * minute, true],
    ['and later', 60 * minute, true],
  ])('after the fifth nobody tries, %s: %i ms', async (...[, after, taken]) => {
    const tries = await tryEach([0, 0, 0, 0, 4, 4 + after]);
    expect(tries.at(-1)).toBe(taken);
  });

  test('a try during the wait does not make it longer', async () => {
    const times = [0, 0, 0, 0, 0, 14 * minute, 15 * minute];
    expect(await tryEach(times)).toEqual([true, true, true, true, true, false, true]);
  });

  test('after the wait there are five again', async () => {
    const later = Array<number>(7).fill(15 * minute);
    const taken = await tryEach([0, 0, 0, 0, 0, ...later]);
    expect(yes(taken.slice(5))).toBe(5);
  });

  test('four that are forgotten do not count towards the next five', async () => {
    const times = [0, 0, 0, 0, ...Array<number>(6).fill(15 * minute)];
    expect(yes((await tryEach(times)).slice(4))).toBe(5);
  });

  test('one that is given back does not count; what was never taken cannot be given back', async () => {
    const table = make();
    const of = fresh();
    await table.giveBack(of());
    for (let n = 0; n < 20; n++) {
      expect(await table.take(of(n))).toBe(true);
      await table.giveBack(of(n));
    }
    await table.giveBack(of());
    expect(yes(await tryEach([20, 21, 22, 23, 24, 25, 26], of, table))).toBe(5);
  });

  test('references know nothing of each other', async () => {
    const table = make();
    await tryEach([0, 0, 0, 0, 0, 0], fresh(), table);
    expect(await table.take(fresh()())).toBe(true);
  });

  test('of any number at the same time never more than five are taken, nor fewer', async () => {
    const several = fc.record({
      before: fc.integer({ min: 0, max: 6 }),
      pause: fc.constantFrom(0, 1, 15 * minute - 1, 15 * minute),
      at: fc.integer({ min: 1, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(several, async ({ before, pause, at }) => {
        const table = make();
        const of = fresh();
        await tryEach(Array<number>(before).fill(0), of, table);
        const left = pause === 15 * minute ? mostTries : Math.max(0, mostTries - before);
        const taken = await Promise.all(Array.from({ length: at }, () => table.take(of(pause))));
        expect(yes(taken)).toBe(Math.min(at, left));
      }),
      { numRuns: 40 },
    );
  });
});

test('an item holds a hash, its version, its count and its hours, and nothing else', async () => {
  const of = fresh();
  await attemptsTable(names.attempts).take(of());
  await attemptsTable(names.attempts).take(of(1));
  const { Items = [] } = await dynamo().send(new ScanCommand({ TableName: names.attempts }));
  const { id, at, expiresAt } = of(1);
  expect(Items.find((item) => item['id'] === id)).toEqual({
    ...{ id, v: 1, tries: 2, lastAt: at, expiresAt },
  });
});

test('a table that is not there is a fault, and no answer', async () => {
  const nowhere = attemptsTable('nowhere');
  await expect(nowhere.take(fresh()())).rejects.toThrow();
  await expect(nowhere.giveBack(fresh()())).rejects.toThrow();
});

describe('replies by their id', () => {
  test('one is read as it was kept, another is not there', async () => {
    const reply = aReply({ id: 'one' });
    await dynamo().send(new PutCommand({ TableName: names.replies, Item: reply }));
    expect(await repliesRead(names.replies).read('one')).toEqual(reply);
    expect(await repliesRead(names.replies).read('two')).toBeUndefined();
  });

  test('one of a version that is not known is a fault', async () => {
    const Item = { ...aReply({ id: 'three' }), v: 9 };
    await dynamo().send(new PutCommand({ TableName: names.replies, Item }));
    await expect(repliesRead(names.replies).read('three')).rejects.toThrow();
  });
});
