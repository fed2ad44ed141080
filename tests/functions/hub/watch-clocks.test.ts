import { expect, test } from 'vitest';
import { watchClocks } from '../../../functions/hub/watch-clocks.ts';
import { aCaseId, aHead } from '../../builders.ts';

const dueAt = (n: number, time: string) => aHead({ caseId: aCaseId(n), dueAt: time });

function setUp({ unreadable = 0 } = {}) {
  const found = [
    dueAt(1, '2026-11-23T08:59:59.000Z'),
    dueAt(2, '2026-11-23T09:00:00.000Z'),
    dueAt(3, '2026-11-20T23:59:59.000Z'),
  ];
  const measured: Readonly<Record<string, number>>[] = [];
  const watch = watchClocks({
    cases: { open: () => Promise.resolve({ found, unreadable }) },
    hub: 'dorset',
    measure: (values) => void measured.push(values),
    now: () => new Date('2026-11-23T09:00:00Z'),
  });
  return { watch, measured };
}

test('WATCH-04 a case is overdue once its due time has passed, and not at that very time', async () => {
  const { watch, measured } = setUp();
  await watch();
  expect(measured).toEqual([{ OverdueCases: 2 }]);
});

test('WATCH-05 a case that cannot be read is a fault, and the others are counted', async () => {
  const { watch, measured } = setUp({ unreadable: 1 });
  await expect(watch()).rejects.toThrow('open-cases-unreadable');
  expect(measured).toEqual([{ OverdueCases: 2 }]);
});
