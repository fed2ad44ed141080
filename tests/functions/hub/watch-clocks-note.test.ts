import { describe, expect, test } from 'vitest';
import { verify } from '../../../functions/domain/audit.ts';
import { type Head } from '../../../functions/domain/case-items.ts';
import { liftContent, liftStep } from '../../../functions/domain/case-lift.ts';
import { received } from '../../../functions/domain/cases.ts';
import { clocksAfter } from '../../../functions/domain/clock-runs.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import { watchClocks } from '../../../functions/hub/watch-clocks.ts';
import { aCaseId, aSubmission, aSubmissionMessage, aTime, someAnswers } from '../../builders.ts';
import { casesInMemory } from '../memory.ts';

const caseId = aCaseId();

/** A hub with a case received on Monday 23 November 2026 at nine, and its watcher. */
async function setUp(change: Partial<Submission> = {}) {
  const hub = casesInMemory();
  const message = aSubmissionMessage(someAnswers({}, aSubmission(change)));
  await hub.cases.store(received(message, undefined, { at: aTime, salt: '00' }));
  const measured: Record<string, number> = {};
  const watcher = (deps: Partial<Pick<typeof hub, 'steps' | 'reads' | 'duty'>> = {}) => {
    const { steps, reads, duty } = { ...hub, ...deps };
    return (now: string) =>
      watchClocks({
        ...{ steps, reads, duty, hub: 'dorset', hubName: 'Dorset' },
        measure: (values) => void Object.assign(measured, values),
        random: (bytes) => new Uint8Array(bytes),
        now: () => new Date(now),
      })();
  };
  const head = async () => (await hub.cases.head(caseId)) ?? expect.unreachable();
  const itemsOf = (prefix: string) =>
    hub
      .all()
      .filter((item) => item['caseId'] === caseId && String(item['item']).startsWith(prefix))
      .sort((a, b) => Number(a['n']) - Number(b['n']));
  const history = () => itemsOf('step#').map(liftStep);
  const contents = () => itemsOf('content#').map(liftContent);
  const noted = () =>
    history().flatMap((step) => (step.v === 2 ? [[step.did, ...Object.values(step.about)]] : []));
  return { ...hub, measured, watcher, watch: watcher(), head, history, contents, noted };
}
const run = ({ clocks }: Head, row: string) => clocks.find((one) => one.row === row);
const overall = 'clares-law-overall-2023';
const checks = 'clares-law-checks-2023';

// 24 hours end on 24 November at nine; ten working days on 7 December; day 14 is Monday 7 December,
// day 21 Monday 14 December; day 26 is Saturday 19 December, so the alert is given on Friday 18;
// day 28 is Monday 21 December.
describe('WATCH-07 each clock says once what it has to say', () => {
  test('a life without any step: every alert, every breach, each told once', async () => {
    const { watch, noted, alerts, head } = await setUp();
    for (let day = 23; day < 60; day++)
      for (const time of ['08:59:59', '09:00:00', '23:59:58'])
        await watch(`${new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10)}T${time}.000Z`);
    expect(noted()).toEqual([
      ['clock-breached', checks],
      ['clock-alert', overall, 'day-14'],
      ['clock-breached', 'clares-law-interview-2023'],
      ['clock-alert', overall, 'day-21'],
      ['clock-alert', overall, 'day-26'],
      ['clock-breached', overall],
    ]);
    expect(alerts).toHaveLength(6);
    expect(alerts.map(({ text }) => text)[4]).toBe(
      'Dorset: 2222-2222-2222, due by 21 December 2026 at 23:59. Sign in, open it, and see what it still needs before then.',
    );
    expect((await head()).needs).toEqual(['retriage', 'safeguarding-plan']);
    expect(await head()).not.toHaveProperty('wakeAt');
  });

  test('not a moment early, and at that very time', async () => {
    const { watch, noted } = await setUp();
    await watch('2026-11-24T08:59:59.999Z');
    expect(noted()).toEqual([]);
    await watch('2026-11-24T09:00:00.000Z');
    expect(noted()).toEqual([['clock-breached', checks]]);
  });

  test('after a long silence the last alert stands for those before it', async () => {
    const { watch, noted, head } = await setUp();
    await watch('2026-12-18T12:00:00.000Z');
    expect(noted()).toContainEqual(['clock-alert', overall, 'day-26']);
    expect(noted()).toHaveLength(3);
    expect(run(await head(), overall)?.alerted).toEqual(['day-14', 'day-21', 'day-26']);
    await watch('2026-12-19T12:00:00.000Z');
    expect(noted()).toHaveLength(3);
  });

  test('what was noted is what the steps say: nothing of it is lost by the next step', async () => {
    const { watch, head, history } = await setUp();
    await watch('2026-12-15T12:00:00.000Z');
    expect(clocksAfter(await head(), history())).toEqual((await head()).clocks);
  });

  test('in the chain, by a service, and with nothing written', async () => {
    const { watch, head, history, contents } = await setUp();
    await watch('2026-12-15T12:00:00.000Z');
    expect(verify(history(), contents())).toEqual({ ok: true, head: (await head()).chainHead });
    expect(history().at(-1)).toMatchObject({
      ...{ who: 'clock watcher', role: 'service', agency: 'none' },
      ...{ from: 'received', to: 'received' },
    });
    expect(contents().at(-1)?.content).toEqual({ values: {} });
    expect(await head()).toMatchObject({ version: 4, steps: 4, state: 'received', open: 'open' });
  });

  test.each([
    ['of a disclosure', {}, ['retriage', 'safeguarding-plan']],
    ['of a referral', { kind: 'referral' }, ['retriage']],
    ['of a look at danger', { immediateRisk: true }, ['retriage']],
  ] as const)('a breach %s asks a manager for it', async (_, change, needs) => {
    const { watch, head } = await setUp(change);
    // An hour for a danger; the working day of a referral ends before Wednesday.
    await watch(
      'immediateRisk' in change ? '2026-11-23T10:00:00.000Z' : '2026-11-25T00:00:00.000Z',
    );
    expect((await head()).needs).toEqual(needs);
  });
});

describe('WATCH-08 whatever goes wrong, it is noted once', () => {
  test.each(['before', 'after'])('killed %s the write: the next round does it', async (when) => {
    const { steps: table, watcher, watch, noted, alerts, duty } = await setUp();
    const killed = watcher({
      steps: {
        store: async (...args) => {
          if (when === 'after') await table.store(...args);
          throw new Error('killed');
        },
      },
    });
    await expect(killed('2026-11-24T09:00:00.000Z')).rejects.toThrow('clocks-not-noted');
    expect(alerts).toEqual([]);
    expect((await duty.due()).found).toHaveLength(when === 'after' ? 1 : 0);
    await watch('2026-11-24T09:01:00.000Z');
    expect(noted()).toHaveLength(1);
    expect(alerts).toHaveLength(1);
    expect((await duty.due()).found).toEqual([]);
  });

  test('the duty channel is down: it stays owed, and is told later', async () => {
    const { duty, watcher, watch, noted, alerts } = await setUp();
    const publish = () => Promise.reject(new Error('down'));
    await watcher({ duty: { ...duty, publish } })('2026-11-24T09:00:00.000Z');
    expect([noted().length, alerts.length]).toEqual([1, 0]);
    await watch('2026-11-24T09:01:00.000Z');
    expect([noted().length, alerts.length]).toEqual([1, 1]);
  });

  test('of two watchers at once one notes it', async () => {
    const { watch, noted, alerts } = await setUp();
    await Promise.all([1, 2].map(() => watch('2026-11-24T09:00:00.000Z')));
    expect(noted()).toHaveLength(1);
    expect(alerts).toHaveLength(1);
  });

  test('a head that was changed since it was listed is left to the next round', async () => {
    const { watcher, noted, head, reads } = await setUp();
    const stale: Head = { ...(await head()), version: 0 };
    const waking = () => Promise.resolve({ found: [stale], unreadable: 0 });
    await watcher({ reads: { ...reads, waking } })('2026-11-24T09:00:00.000Z');
    expect(noted()).toEqual([]);
  });

  test('one case that cannot be noted holds up no other', async () => {
    const { watcher, noted, head, reads, steps } = await setUp();
    const found = [{ ...(await head()), caseId: aCaseId(2) }, await head()];
    const waking = () => Promise.resolve({ found, unreadable: 0 });
    const store: typeof steps.store = (write, ...owed) =>
      write.head.caseId === caseId ? steps.store(write, ...owed) : Promise.reject(new Error('no'));
    const watch = watcher({ reads: { ...reads, waking }, steps: { store } });
    await expect(watch('2026-11-24T09:00:00.000Z')).rejects.toThrow('clocks-not-noted');
    expect(noted()).toHaveLength(1);
  });
});

test('WATCH-09 overdue is what was due before now, and not at that very time', async () => {
  const { watch, measured } = await setUp();
  await watch('2026-11-24T09:00:00.000Z');
  expect(measured['OverdueCases']).toBe(0);
  await watch('2026-11-24T09:00:00.001Z');
  expect(measured['OverdueCases']).toBe(1);
});
