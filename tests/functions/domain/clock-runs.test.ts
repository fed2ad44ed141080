import { describe, expect, test } from 'vitest';
import { startClocks } from '../../../functions/domain/clock-receipt.ts';
import type { ClockRow } from '../../../functions/domain/clock-rows.ts';
import { clocksAfter, wakeAt } from '../../../functions/domain/clock-runs.ts';
import { rowsFor } from '../../../functions/domain/clocks.ts';
import { aTime } from '../../builders.ts';
import { type Did, lived } from './lived.ts';

const noon = '2026-11-23T12:00:00.000Z';
const tuesday = '2026-11-24T12:00:00.000Z';
const wednesday = '2026-11-25T12:00:00.000Z';
const checked = { did: 'record-first-checks', to: 'checked' };
const breached = { did: 'clock-breached', role: 'service' };
const checks = 'clares-law-checks-2023';

describe('RUN-01 a clock starts, and a step meets it', () => {
  test('on receipt those of its kind start, and nothing else', () => {
    const { head } = lived([]);
    expect(head.clocks.map(({ row, dueAt, state }) => [row, dueAt, state])).toEqual([
      [checks, '2026-11-24T09:00:00.000Z', 'running'],
      ['clares-law-interview-2023', '2026-12-07T23:59:59.000Z', 'running'],
      ['clares-law-overall-2023', '2026-12-21T23:59:59.000Z', 'running'],
    ]);
  });

  test('the step meets it, and no other', () => {
    const { run, head } = lived([{ ...checked, at: noon }]);
    expect(run('checks')).toMatchObject({ state: 'met', endedAt: noon });
    expect(head.clocks.map(({ state }) => state)).toEqual(['met', 'running', 'running']);
  });

  test('met late it has both: when it ran out, and when it was met', () => {
    const { run } = lived([
      { ...breached, at: '2026-11-24T09:00:10.000Z', about: { clock: checks } },
      { ...checked, at: tuesday },
    ]);
    expect(run('checks')).toMatchObject({
      ...{ state: 'met', endedAt: tuesday },
      breachedAt: '2026-11-24T09:00:10.000Z',
    });
  });

  test.each([
    ['record-advice', 'note', { kind: 'consultation' }, {}],
    ['record-outcome', 'told', { kind: 'referral' }, {}],
    ['call-strategy-discussion', 'strategy-2023', { kind: 'referral' }, {}],
    ['decide-threshold', 'strategy-latest', { kind: 'referral' }, { outcome: 'strategy' }],
    ['record-interview', 'assessment', { kind: 'sarahs-law' }, {}],
    ['record-referral-advised', 'consultation-referral', { kind: 'consultation' }, {}],
    ['raise-risk', 'danger-look', {}, {}],
  ] as const)('%s starts one that was not there', (did, clock, change, about) => {
    expect(lived([], change).run(clock)).toBeUndefined();
    const { run } = lived([{ did, at: tuesday, about }], change);
    expect(run(clock)).toMatchObject({ state: 'running', startedAt: tuesday });
  });

  test('a threshold without a strategy discussion starts no clock for one', () => {
    const decided = { did: 'decide-threshold', at: noon, about: { outcome: 'no-strategy' } };
    expect(lived([decided], { kind: 'referral' }).run('strategy')).toBeUndefined();
  });
});

describe('RUN-08 what is asked beside the kind of a case brings its clocks', () => {
  const both = { also: ['referral' as const] };
  const worked = (kind: string) => ({ did: 'work-beside', at: noon, about: { kind } });

  test('as if it were a case of its own', () => {
    const { run } = lived([{ did: 'note', at: noon }], both);
    expect(run('referral-decision')).toMatchObject({
      ...{ state: 'running', startedAt: aTime, dueAt: '2026-11-24T23:59:59.000Z' },
    });
  });

  test('they are met once a case of its own works it', () => {
    const { run } = lived([worked('referral')], both);
    expect(run('referral-decision')).toMatchObject({ state: 'met', endedAt: noon });
    expect(run('checks')?.state).toBe('running');
  });

  test('and no clock of another kind is', () => {
    expect(lived([worked('sarahs-law')], both).run('referral-decision')?.state).toBe('running');
  });

  test('the clocks of the kind itself are met by its own steps only', () => {
    expect(lived([worked('clares-law')], both).run('checks')?.state).toBe('running');
  });

  const schemes = { also: ['sarahs-law' as const] };
  const ofTheOther = ['sarahs-law-checks', 'sarahs-law-interview', 'sarahs-law-overall'];

  test.each([
    ['the first checks', checked],
    ['the interview', { did: 'record-interview', to: 'interviewed' }],
    ['a disclosure', { did: 'give-disclosure', to: 'disclosed' }],
    ['out of scope', { did: 'confirm-out-of-scope', to: 'out-of-scope' }],
    ['handed to the force', { did: 'hand-to-force', to: 'with-force' }],
  ])('%s of one scheme: the clocks of the other run on', (_, step) => {
    const { run } = lived([{ ...step, at: noon }], schemes);
    for (const clock of ofTheOther) expect(run(clock)?.state).toBe('running');
  });

  test('nor does an interview for one start the assessment for the other', () => {
    const interviewed = { did: 'record-interview', at: noon, to: 'interviewed' };
    expect(lived([interviewed], schemes).run('sarahs-law-assessment')).toBeUndefined();
  });

  test.each(['withdrawn', 'duplicate', 'closed'])('%s, all of them are stopped', (to) => {
    const { head } = lived([{ did: 'some-step', at: noon, to }], schemes);
    for (const run of head.clocks) expect(run.state).toBe('stopped');
  });
});

describe('RUN-09 the referral that was advised arrives', () => {
  const advised = { did: 'record-referral-advised', at: noon, to: 'referral-advised' };
  const after = (did: string, about: Record<string, string>) =>
    lived([advised, { did, at: tuesday, about }], { kind: 'consultation' }).run(
      'consultation-referral',
    );

  test.each(['link', 'linked-from'])('%s with a referral meets it', (did) => {
    expect(after(did, { kind: 'referral' })).toMatchObject({ state: 'met', endedAt: tuesday });
  });

  test.each([{ kind: 'consultation' }, {}])('a link with something else does not: %j', (about) => {
    expect(after('link', about)?.state).toBe('running');
  });

  const of = (did: string, at: string, to = 'one') => ({
    ...{ did, at, about: { case: to, kind: 'referral' } },
  });
  const run = (...dids: Did[]) =>
    lived(dids, { kind: 'consultation' }).run('consultation-referral');

  test.each([
    ['link', 'unlink'],
    ['linked-from', 'unlinked-from'],
    ['link', 'unlinked-from'],
    ['linked-from', 'unlink'],
  ])('%s, and %s: it is waited for again, to the same end', (did, away) => {
    const gone = run(advised, of(did, tuesday), of(away, wednesday));
    expect(gone).toEqual(run(advised));
    expect(gone).toMatchObject({ state: 'running', startedAt: noon });
  });

  test('a link that was taken away and made again meets it then', () => {
    const again = run(advised, of('link', noon), of('unlink', tuesday), of('link', wednesday));
    expect(again).toMatchObject({ state: 'met', endedAt: wednesday });
  });

  test('another link that is taken away changes nothing', () => {
    const met = run(advised, of('link', tuesday), of('unlink', wednesday, 'another'));
    expect(met).toMatchObject({ state: 'met', endedAt: tuesday });
  });

  test('linked before it was advised, it is there when it is advised', () => {
    const before = of('link', '2026-11-23T10:00:00.000Z');
    expect(run(before, advised)).toMatchObject({ state: 'met', startedAt: noon, endedAt: noon });
    expect(run(before, of('unlink', '2026-11-23T11:00:00.000Z'), advised)?.state).toBe('running');
    expect(run(before, advised, of('unlink', tuesday))?.state).toBe('running');
  });
});

describe('RUN-02 what nobody waits for any more is stopped', () => {
  test.each(['withdrawn', 'duplicate', 'out-of-scope', 'closed'])('%s', (to) => {
    const { head } = lived([{ did: 'some-step', at: tuesday, to }]);
    for (const run of head.clocks)
      expect(run).toMatchObject({ state: 'stopped', endedAt: tuesday });
    expect(wakeAt(head.clocks)).toBeUndefined();
  });

  test('what was met before stays met', () => {
    const { run } = lived([
      { ...checked, at: noon },
      { did: 'withdraw', at: tuesday, to: 'withdrawn' },
    ]);
    expect(run('checks')?.state).toBe('met');
  });

  test('with the force’s unit the interview is theirs, and the 28 days go on', () => {
    const { run } = lived([{ did: 'hand-to-force', at: tuesday, to: 'with-force' }]);
    expect([run('interview')?.state, run('overall')?.state]).toEqual(['stopped', 'running']);
  });

  test('a disclosure that could not be given safely is still waited for', () => {
    const { run } = lived([{ did: 'record-unable', at: tuesday, to: 'unable-safely' }]);
    expect(run('overall')?.state).toBe('running');
  });

  test('reopened, they run on to the same end', () => {
    const { run } = lived([
      { did: 'close', at: tuesday, to: 'closed' },
      { did: 'reopen', at: wednesday, to: 'triage' },
    ]);
    expect(run('overall')).toEqual(lived([]).run('overall'));
  });
});

describe('RUN-03 undoing a step undoes what it did to the clocks', () => {
  const undo = (of: number, at: string, to: string) => ({
    ...{ did: 'undo', at, to, about: { of: String(of) } },
  });

  test('met, and running again', () => {
    const { head } = lived([{ ...checked, at: noon }, undo(1, tuesday, 'received')]);
    expect(head.clocks).toEqual(lived([]).head.clocks);
  });

  test('stopped, and running again', () => {
    const { head } = lived([
      { did: 'withdraw', at: noon, to: 'withdrawn' },
      undo(1, tuesday, 'received'),
    ]);
    expect(head.clocks).toEqual(lived([]).head.clocks);
  });

  test('started, and not there', () => {
    const { run } = lived(
      [{ did: 'record-advice', at: noon, to: 'advised' }, undo(1, tuesday, 'advising')],
      {
        kind: 'consultation',
      },
    );
    expect(run('note')).toBeUndefined();
  });

  test('what was noted of it meanwhile stays', () => {
    const { run } = lived([
      { ...breached, at: '2026-11-24T09:00:10.000Z', about: { clock: checks } },
      { ...checked, at: tuesday },
      undo(2, wednesday, 'received'),
    ]);
    expect(run('checks')).toMatchObject({
      ...{ state: 'running', breachedAt: '2026-11-24T09:00:10.000Z' },
    });
  });
});

describe('RUN-05 a case keeps the row by which its clock started', () => {
  const row = (id: string, from: string, days: number): ClockRow => ({
    ...{ id, from, kind: 'clares-law', clock: 'overall', name: 'A clock', source: 'A test' },
    ...{ starts: 'receipt', metBy: ['give-disclosure'], endsIn: [], duration: { days } },
  });
  const before = [row('overall-35', '2020-01-01', 35)];
  const after = [...before, row('overall-28', '2026-11-24', 28)];

  test('a rule that changes in mid-case changes nothing for it', () => {
    const { head, steps, run } = lived([], { rows: before });
    expect(clocksAfter({ ...head, state: 'triage' }, steps, after)).toEqual([run('overall')]);
    // Received the day after, the new rule holds: 28 days from 24 November.
    const received = { kinds: ['clares-law' as const], danger: false };
    const next = startClocks({ ...received, receivedAt: tuesday }, after);
    expect(next).toMatchObject([{ row: 'overall-28', dueAt: '2026-12-22T23:59:59.000Z' }]);
  });

  test('a rule that was in force on no such day starts no clock', () => {
    expect(lived([], { rows: [row('later', '2027-01-01', 28)] }).head.clocks).toEqual([]);
  });

  test('a hub that replaces a clock keeps the one of a running case', () => {
    const noted = { did: 'record-advice', at: noon, to: 'advised' };
    const { head, steps } = lived([noted], { kind: 'consultation' });
    const now = clocksAfter(head, steps, rowsFor('bcp'));
    expect(now.map(({ row: id }) => id)).toContain('consultation-note-2020');
  });
});

describe('RUN-06 danger is looked at', () => {
  test('by whoever says what they did about it, and not by a service', () => {
    const danger = { immediateRisk: true };
    expect(lived([], danger).run('danger')).toMatchObject({ dueAt: '2026-11-23T10:00:00.000Z' });
    const told = { ...breached, at: noon, about: { clock: 'danger-look-2026' } };
    expect(lived([told], danger).run('danger')).toMatchObject({
      state: 'running',
      breachedAt: noon,
    });
    expect(
      lived([told, { did: 'look-at-danger', at: tuesday }], danger).run('danger'),
    ).toMatchObject({
      ...{ state: 'met', endedAt: tuesday, breachedAt: noon },
    });
  });

  test.each([
    ...['assign', 'hand-back', 'record-return', 'review-break-glass'],
    ...['linked-from', 'unlinked-from', 'take-on', 'note', 'record-first-checks', 'withdraw'],
  ])('%s says nothing of the danger', (did) => {
    const { run } = lived([{ did, at: noon }], { immediateRisk: true });
    expect(run('danger')?.state).toBe('running');
  });

  test('a manager who lowers it has looked too', () => {
    const { run } = lived([{ did: 'lower-risk', at: noon }], { immediateRisk: true });
    expect(run('danger')?.state).toBe('met');
  });

  test('who raises it has not looked; raised again it is to be looked at again', () => {
    const raise = { did: 'raise-risk', at: noon };
    expect(lived([raise]).run('danger')?.state).toBe('running');
    const seen = { did: 'look-at-danger', at: tuesday };
    expect(lived([raise, seen]).run('danger')?.state).toBe('met');
    const again = lived([raise, seen, { ...raise, at: wednesday }]).run('danger');
    expect(again).toMatchObject({ state: 'running', startedAt: wednesday });
  });

  test('a withdrawal does not end it', () => {
    const { run } = lived([{ did: 'withdraw', at: noon, to: 'withdrawn', role: 'service' }], {
      immediateRisk: true,
    });
    expect(run('danger')?.state).toBe('running');
  });
});

test('RUN-07 what is said next is the first alert or end of what runs', () => {
  const next = (...dids: Did[]) => wakeAt(lived(dids).head.clocks);
  expect(next()).toBe('2026-11-24T09:00:00.000Z');
  // Day 14 is Monday 7 December; the interview ends late on that day.
  expect(next({ ...checked, at: noon })).toBe('2026-12-07T09:00:00.000Z');
  const alert = { did: 'clock-alert', role: 'service', at: '2026-12-07T09:00:10.000Z' };
  const about = { clock: 'clares-law-overall-2023', alert: 'day-14' };
  expect(next({ ...checked, at: noon }, { ...alert, about })).toBe('2026-12-07T23:59:59.000Z');
});
