import { describe, expect, test } from 'vitest';
import type { Stored } from '../../../functions/domain/messages.ts';
import { watchUnsettled } from '../../../functions/front-door/watch.ts';
import { aCaseId, aTime, someAnswers } from '../../builders.ts';
import { frontDoorInMemory } from '../memory.ts';

const minute = 60_000;

function setUp({ cases = 1, down = [] as string[], unreadable = 0 } = {}) {
  const front = frontDoorInMemory();
  const all = Array.from({ length: cases }, (_, i) => someAnswers({ caseId: aCaseId(i + 1) }));
  for (const answers of all) front.put(answers);
  const sent: Stored[] = [];
  const measured: Readonly<Record<string, number>>[] = [];
  const clock = { minutes: 0 };
  const watch = watchUnsettled({
    tracking: {
      ...front.tracking,
      unsettled: async () => ({ ...(await front.tracking.unsettled()), unreadable }),
    },
    sendToRoute(message) {
      if (down.includes(message.body.caseId)) return Promise.reject(new Error('down'));
      sent.push(message);
      return Promise.resolve();
    },
    retry: { firstSeconds: 120, maxSeconds: 6 * 60 * 60, unsettledAfterSeconds: 86_400 },
    measure: (values) => void measured.push(values),
    now: () => new Date(Date.parse(aTime) + clock.minutes * minute),
  });
  return { ...front, watch, sent, measured, clock, all, first: all[0] ?? someAnswers() };
}

describe('WATCH-01 what no hub has confirmed is queued again, at growing distance', () => {
  test('after 2 minutes, then 4 more, 8 more, … then every 6 hours, and as a day has passed', async () => {
    const { watch, sent, clock } = setUp();
    const at: number[] = [];
    for (; clock.minutes < 30 * 60; clock.minutes++) {
      const before = sent.length;
      await watch();
      if (sent.length > before) at.push(clock.minutes);
    }
    expect(at).toEqual([2, 6, 14, 30, 62, 126, 254, 510, 870, 1230, 1441]);
  });

  test('what is queued carries ids only', async () => {
    const { watch, sent, clock, first } = setUp();
    clock.minutes = 2;
    await watch();
    expect(sent).toEqual([
      {
        ...{ v: 1, type: 'stored', id: first.submissionId, reference: first.reference },
        ...{ sentAt: '2026-11-23T09:02:00.000Z', from: 'front', to: 'front' },
        body: { caseId: first.caseId, submissionId: first.submissionId },
      },
    ]);
  });

  test('what is settled is left alone, even when it is settled while the watch looks', async () => {
    const { watch, sent, clock, first, tracking, settlement } = setUp();
    await tracking.markRouted(first, 'dorset');
    await settlement.settle({ ...first, hub: 'dorset', at: aTime, expiresAt: 1 });
    clock.minutes = 60;
    await watch();
    expect(sent).toEqual([]);
  });

  test('an outage of thousands is worked through in one go', async () => {
    const { watch, sent, clock } = setUp({ cases: 95 });
    clock.minutes = 2;
    await watch();
    expect(new Set(sent.map((m) => m.id)).size).toBe(95);
  });
});

describe('WATCH-02 one that cannot be queued keeps its turn, and holds up nobody', () => {
  test('the others are queued, the fault is heard, and it is tried at the next run', async () => {
    const down = [aCaseId(1)];
    const { watch, sent, clock, first, tracking } = setUp({ cases: 3, down });
    clock.minutes = 2;
    await expect(watch()).rejects.toThrow('not-all-queued-again');
    expect(sent).toHaveLength(2);
    expect(await tracking.submission(first)).toMatchObject({ attempts: 0 });
    down.pop();
    await watch();
    expect(sent.map((m) => m.body.caseId)).toContain(aCaseId(1));
  });

  test('an item that cannot be read is a fault too', async () => {
    const { watch, sent, clock, measured } = setUp({ unreadable: 1 });
    clock.minutes = 2;
    await expect(watch()).rejects.toThrow('not-all-queued-again');
    expect(sent).toHaveLength(1);
    expect(measured[0]).toMatchObject({ UnsettledSubmissions: 2 });
  });
});

describe('WATCH-03 it says how many wait, and how long the oldest has', () => {
  test.each([
    [0, 5, { UnsettledSubmissions: 0, OldestUnsettledMinutes: 0 }],
    [3, 0, { UnsettledSubmissions: 3, OldestUnsettledMinutes: 0 }],
    [3, 15, { UnsettledSubmissions: 3, OldestUnsettledMinutes: 15 }],
  ])('%i cases after %i minutes', async (cases, minutes, expected) => {
    const { watch, clock, measured } = setUp({ cases });
    clock.minutes = minutes;
    await watch();
    expect(measured).toEqual([expected]);
  });
});
