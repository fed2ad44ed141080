import { describe, expect, test } from 'vitest';
import { canPause, judgePause } from '../../../functions/domain/clock-pauses.ts';
import { wakeAt } from '../../../functions/domain/clock-runs.ts';
import { office } from '../../../functions/domain/invented.ts';
import { inventedClocks } from '../../../functions/domain/invented-clocks.ts';
import { judgeStep } from '../../../functions/domain/judge-step.ts';
import { aMember } from './contact-cases.ts';
import { lived } from './lived.ts';

const noon = '2026-11-23T12:00:00.000Z';
const tuesday = '2026-11-24T12:00:00.000Z';
const checks = 'clares-law-checks-2023';

describe('RUN-04 a clock stands still only where its row says so, and for its reasons', () => {
  const rated = { did: 'rate', at: noon, to: 'rag-rated', about: { rating: 'red' } };
  const red = 'invented-rag-red-2026';
  const pause = (at: string, because = 'partner-asked') => ({
    ...{ did: 'pause-clock', at, about: { clock: red, because }, role: 'manager' },
  });
  const resume = (at: string) => ({ did: 'resume-clock', at, about: { clock: red } });
  const bcp = { kind: 'referral', hub: 'bcp' } as const;

  test('four open hours from noon, paused for an hour, end an hour later', () => {
    expect(lived([rated], bcp).run('rag')?.dueAt).toBe('2026-11-23T16:00:00.000Z');
    const still = lived([rated, pause('2026-11-23T13:00:00.000Z')], bcp);
    expect(still.run('rag')).toMatchObject({
      ...{ state: 'paused', pausedAt: '2026-11-23T13:00:00.000Z' },
      pauses: [{ from: '2026-11-23T13:00:00.000Z', why: 'partner-asked' }],
    });
    expect(wakeAt(still.head.clocks)).toBe('2026-11-24T23:59:59.000Z');
    const on = lived(
      [rated, pause('2026-11-23T13:00:00.000Z'), resume('2026-11-23T14:00:00.000Z')],
      bcp,
    );
    expect(on.run('rag')).toMatchObject({ state: 'running', dueAt: '2026-11-23T17:00:00.000Z' });
    expect(on.run('rag')).not.toHaveProperty('pausedAt');
  });

  test('not for backlog, nor for any other word', () => {
    const { run } = lived([rated, pause('2026-11-23T13:00:00.000Z', 'backlog')], bcp);
    expect(run('rag')?.state).toBe('running');
  });

  test('no clock of a disclosure', () => {
    const { head, run } = lived([
      { did: 'pause-clock', at: noon, about: { clock: checks, because: 'partner-asked' } },
    ]);
    expect(run('checks')?.state).toBe('running');
    expect(head.clocks.some(canPause)).toBe(false);
    expect(lived([rated], bcp).head.clocks.filter(canPause)).toHaveLength(1);
  });

  test('a second pause, and a resume of what runs, change nothing', () => {
    const once = lived([rated, pause('2026-11-23T13:00:00.000Z')], bcp).run('rag');
    const twice = [pause('2026-11-23T13:00:00.000Z'), pause('2026-11-23T13:30:00.000Z')];
    expect(lived([rated, ...twice], bcp).run('rag')).toEqual(once);
    const runs = lived([rated, resume('2026-11-23T13:00:00.000Z')], bcp).run('rag');
    expect(runs).toEqual(lived([rated], bcp).run('rag'));
  });

  test('paused, it is met all the same', () => {
    const { run } = lived(
      [rated, pause('2026-11-23T13:00:00.000Z'), { did: 'collate', at: tuesday, to: 'collated' }],
      bcp,
    );
    expect(run('rag')).toMatchObject({ state: 'met', endedAt: tuesday });
  });

  test('rated anew, the clock of the new colour takes the place of the other', () => {
    const { head } = lived([rated, { ...rated, at: tuesday, about: { rating: 'green' } }], bcp);
    const rag = head.clocks.filter(({ row }) => row.includes('rag'));
    expect(rag).toMatchObject([{ row: 'invented-rag-green-2026', startedAt: tuesday }]);
  });
});

describe('RUN-10 a pause for what its clock does not wait for is not written down', () => {
  const red = 'invented-rag-red-2026';
  const wanted = (because: string) => ({ clock: red, because });
  const [row] = inventedClocks(office('09:00'));
  const rows = row ? [{ ...row, pause: ['police-asked-to-wait' as const] }] : [];

  test('for a reason of its row it is', () => {
    expect(judgePause(wanted('police-asked-to-wait'), rows)).toEqual({ ok: true, about: {} });
    const { head, steps } = lived([], { kind: 'referral', hub: 'bcp' });
    const by = { staff: aMember('manager'), at: noon, id: 'id' };
    const judged = judgeStep({ head, steps, contents: [] }, 'pause-clock', wanted('backlog'), by);
    expect(judged.ok).toBe(false);
  });

  test('for another it is refused, with the reasons that there are', () => {
    expect(judgePause(wanted('partner-asked'), rows)).toEqual({
      ok: false,
      errors: {
        because:
          'The clock “Looked up, red” waits only for this: “The police asked us to wait, so as not to warn somebody”',
      },
    });
  });
});
