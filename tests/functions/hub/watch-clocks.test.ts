import { describe, expect, test } from 'vitest';
import type { Duty } from '../../../functions/aws/duty.ts';
import { alertFor, dueFor } from '../../../functions/domain/duty.ts';
import { watchClocks } from '../../../functions/hub/watch-clocks.ts';
import {
  aCaseId,
  aHead,
  aSubmission,
  aSubmissionMessage,
  aTime,
  someAnswers,
} from '../../builders.ts';

const dueAt = (n: number, time: string) => aHead({ caseId: aCaseId(n), dueAt: time });
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
  unreadable = 0,
  unreadableDue = 0,
  due = [old, fresh],
  change = {},
}: {
  unreadable?: number;
  unreadableDue?: number;
  due?: (typeof old)[];
  change?: Partial<Duty>;
} = {}) {
  const found = [
    dueAt(1, '2026-11-23T08:59:59.000Z'),
    dueAt(2, '2026-11-23T09:00:00.000Z'),
    dueAt(3, '2026-11-20T23:59:59.000Z'),
  ];
  const measured: Record<string, number> = {};
  const did: string[] = [];
  const watch = watchClocks({
    cases: { open: () => Promise.resolve({ found, unreadable }) },
    duty: {
      due: () => Promise.resolve({ found: due, unreadable: unreadableDue }),
      publish: ({ text }) => Promise.resolve(void did.push(text)),
      done: ({ item }) => Promise.resolve(void did.push(item)),
      ...change,
    },
    hub: 'dorset',
    hubName: 'Dorset',
    measure: (values) => void Object.assign(measured, values),
    now: () => new Date('2026-11-23T09:00:00Z'),
  });
  return { watch, measured, did };
}

test('WATCH-04 a case is overdue once its due time has passed, and not at that very time', async () => {
  const { watch, measured } = setUp();
  await watch();
  expect(measured['OverdueCases']).toBe(2);
});

test('WATCH-05 a case that cannot be read is a fault, and the others are counted', async () => {
  const { watch, measured } = setUp({ unreadable: 1 });
  await expect(watch()).rejects.toThrow('open-cases-unreadable');
  expect(measured).toEqual({ OverdueCases: 2, DutyAlertsWaiting: 0 });
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
    const { watch, measured } = setUp({ change: { due: down } });
    await expect(watch()).rejects.toThrow('down');
    expect(measured).toEqual({ OverdueCases: 2 });
  });

  test('one that cannot be read is a fault, and the others are told', async () => {
    const { watch, did } = setUp({ unreadableDue: 1 });
    await expect(watch()).rejects.toThrow('duty-alerts-unreadable');
    expect(did).toHaveLength(4);
  });
});
