import { describe, expect, test } from 'vitest';
import type { ClockReads } from '../../../functions/aws/clock-reads.ts';
import type { Duty } from '../../../functions/aws/duty.ts';
import { alertFor, dueFor } from '../../../functions/domain/duty.ts';
import { watchClocks } from '../../../functions/hub/watch-clocks.ts';
import { aCaseId, aSubmission, aSubmissionMessage, aTime, someAnswers } from '../../builders.ts';

const down = () => Promise.reject(new Error('down'));

/** An alert that is owed since then, for a case of its own. */
const owed = (n: number, storedAt: string) =>
  dueFor(
    aSubmissionMessage(someAnswers({ caseId: aCaseId(n) }, aSubmission({ immediateRisk: true }))),
    storedAt,
  ) ?? expect.unreachable();
const old = owed(1, '2026-11-23T08:55:30.000Z');
const fresh = owed(2, aTime);

function setUp({
  due = [old, fresh],
  unreadableDue = 0,
  change = {},
  reads = {},
}: {
  due?: (typeof old)[];
  unreadableDue?: number;
  change?: Partial<Duty>;
  reads?: Partial<ClockReads>;
} = {}) {
  const measured: Record<string, number> = {};
  const did: string[] = [];
  const watch = watchClocks({
    reads: {
      waking: () => Promise.resolve({ found: [], unreadable: 0 }),
      overdue: () => Promise.resolve(2),
      ...reads,
    },
    steps: { store: down },
    duty: {
      due: () => Promise.resolve({ found: due, unreadable: unreadableDue }),
      publish: ({ text }) => Promise.resolve(void did.push(text)),
      done: ({ item }) => Promise.resolve(void did.push(item)),
      ...change,
    },
    hub: 'dorset',
    hubName: 'Dorset',
    measure: (values) => void Object.assign(measured, values),
    random: (bytes) => new Uint8Array(bytes),
    now: () => new Date('2026-11-23T09:00:00Z'),
  });
  return { watch, measured, did };
}

test('WATCH-04 the cases that are overdue are counted, at this time', async () => {
  const asked: string[] = [];
  const overdue = (now: string) => Promise.resolve(asked.push(now) + 4);
  const { watch, measured } = setUp({ reads: { overdue } });
  await watch();
  expect(asked).toEqual(['2026-11-23T09:00:00.000Z']);
  expect(measured['OverdueCases']).toBe(5);
});

test.each([
  ['a case that cannot be read', () => Promise.resolve({ found: [], unreadable: 1 }), 'unreadable'],
  ['a list that cannot be read', down, 'down'],
])('WATCH-05 %s is a fault, and all else goes on', async (_, waking, why) => {
  const { watch, measured, did } = setUp({ reads: { waking } });
  await expect(watch()).rejects.toThrow(why);
  expect(measured).toEqual({ OverdueCases: 2, DutyAlertsWaiting: 0 });
  expect(did).toHaveLength(4);
});

describe('WATCH-06 what the duty channel is still owed it is told, each minute', () => {
  test('each is published, and struck out after that', async () => {
    const { watch, did, measured } = setUp();
    await watch();
    for (const due of [old, fresh]) {
      const { text } = alertFor('Dorset', due);
      expect(did.lastIndexOf(text)).toBeGreaterThan(-1);
      expect(did.indexOf(due.item)).toBeGreaterThan(did.indexOf(text));
    }
    expect(did).toHaveLength(4);
    expect(measured).toEqual({ OverdueCases: 2, DutyAlertsWaiting: 0 });
  });

  test('what cannot be published stays, and its age is told; the clocks are looked at', async () => {
    const { watch, did, measured } = setUp({ change: { publish: down } });
    await watch();
    expect(did).toEqual([]);
    expect(measured).toEqual({ OverdueCases: 2, DutyAlertsWaiting: 4 });
  });

  test('one that fails holds up no other', async () => {
    const { watch, did, measured } = setUp({
      change: { done: ({ item }) => (item === old.item ? down() : Promise.resolve()) },
    });
    await watch();
    expect(did).toHaveLength(2);
    expect(measured).toMatchObject({ DutyAlertsWaiting: 4 });
  });

  test('with that part of the table down the clocks are looked at, and the fault is told', async () => {
    let looked = 0;
    const waking = () => Promise.resolve({ found: [], unreadable: (looked++, 0) });
    const { watch, measured } = setUp({ change: { due: down }, reads: { waking } });
    await expect(watch()).rejects.toThrow('down');
    expect(measured).toEqual({ OverdueCases: 2 });
    expect(looked).toBe(1);
  });

  test('one that cannot be read is a fault, and the others are told', async () => {
    const { watch, did } = setUp({ unreadableDue: 1 });
    await expect(watch()).rejects.toThrow('duty-alerts-unreadable');
    expect(did).toHaveLength(4);
  });
});
