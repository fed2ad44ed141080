import { describe, expect, test } from 'vitest';
import type { OldHeads } from '../../../functions/aws/old-heads.ts';
import { moveHeads } from '../../../functions/hub/move-heads.ts';
import { aCaseId, aHead } from '../../builders.ts';

/** A table with so many heads of version 1, and what is done to it. */
function setUp(
  count: number,
  { unreadable = 0, store }: Partial<OldHeads> & { unreadable?: number } = {},
) {
  const left = new Set(Array.from({ length: count }, (_, n) => aCaseId(n + 1)));
  let looked = 0;
  const old: OldHeads = {
    find: () => {
      looked++;
      return Promise.resolve({ found: [...left].map((caseId) => aHead({ caseId })), unreadable });
    },
    store: store ?? (({ caseId }) => Promise.resolve((left.delete(caseId), 'stored' as const))),
  };
  const move = moveHeads({ old, hub: 'dorset', now: () => new Date('2026-11-30T12:00:00Z') });
  return { move, left, looked: () => looked };
}

describe('CLOCK-14 heads of version 1 are looked for until there is none', () => {
  test('all are stored, however many; then nothing looks again', async () => {
    const { move, left, looked } = setUp(25);
    await move();
    expect(left.size).toBe(0);
    for (let n = 0; n < 3; n++) await move();
    expect(looked()).toBe(2);
  });

  test('a stretch in each round, until a whole way through the cases finds none', async () => {
    const looked: unknown[] = [];
    const found = [[aHead({ caseId: aCaseId(1) })], [], [], []];
    const old: OldHeads = {
      find: (from) => {
        looked.push(from);
        const next = looked.length % 2 === 1 ? { next: { place: 'middle' } } : {};
        return Promise.resolve({ found: found[looked.length - 1] ?? [], unreadable: 0, ...next });
      },
      store: () => Promise.resolve('stored'),
    };
    const move = moveHeads({ old, hub: 'dorset', now: () => new Date('2026-11-30T12:00:00Z') });
    for (let n = 0; n < 6; n++) await move();
    expect(looked).toEqual([undefined, { place: 'middle' }, undefined, { place: 'middle' }]);
  });

  test('one that cannot be read is a fault, the others are stored, and it looks again', async () => {
    const { move, left, looked } = setUp(2, { unreadable: 1 });
    for (let n = 0; n < 2; n++) await expect(move()).rejects.toThrow('old-heads-unreadable');
    expect([left.size, looked()]).toEqual([0, 2]);
  });

  test('with the table down it is a fault, and it looks again', async () => {
    const { move, looked } = setUp(1, { store: () => Promise.reject(new Error('down')) });
    for (let n = 0; n < 2; n++) await expect(move()).rejects.toThrow('down');
    expect(looked()).toBe(2);
  });
});
