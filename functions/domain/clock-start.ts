import type { Head, Step } from './case-items.ts';
import { isBeside, raisesDanger, says } from './clock-met.ts';
import type { ClockRow } from './clock-rows.ts';
import type { ClockRun } from './clock-run.ts';
import { belongsTo, type Clock, inForce, rowOf } from './clocks.ts';
import { londonDay } from './london.ts';

/** What the clocks of a case hang on. */
export type Running = Pick<
  Head,
  'clocks' | 'kind' | 'also' | 'receivedAt' | 'state' | 'routing' | 'answerBefore'
>;

/** A clock that started, and by what. */
export type Start = {
  readonly row: ClockRow;
  readonly at: string;
  readonly n: number;
  /** How it stood before, where it had started then. */
  readonly kept: ClockRun | undefined;
};

/** When a clock started, and by which row; undefined where it did not. */
export function startOf(
  clock: Clock,
  head: Running,
  stands: readonly Step[],
  rows: readonly ClockRow[],
): Start | undefined {
  const kept = head.clocks.find((run) => belongsTo(clock, rowOf(run.row, rows)));
  const { starts } = clock.rows[0] ?? { starts: 'receipt' };
  if (starts === 'receipt') return by(clock.rows, kept?.startedAt ?? head.receivedAt, 0);
  if (isBeside(clock, head)) return undefined;
  if (starts !== 'danger') {
    const started = clock.rows.map((row) => ({ row, step: starterOf(row.starts, stands) }));
    const step = started.find((one) => one.step)?.step;
    return (
      step &&
      by(
        started.filter((one) => one.step === step).map(({ row }) => row),
        step.at,
        step.n,
      )
    );
  }
  const last = stands.findLast(raisesDanger);
  // What was said to be danger when it was sent: no step of staff says so.
  if (kept && (!last || last.at < kept.startedAt)) return by(clock.rows, kept.startedAt, 0);
  return last && by(clock.rows, last.at, last.n);

  function by(of: readonly ClockRow[], at: string, n: number): Start | undefined {
    const same = kept?.startedAt === at ? kept : undefined;
    const row = (same && rowOf(same.row, rows)) ?? inForce(of, londonDay(at));
    return row && { row, at, n, kept: same };
  }
}

/** The last step that starts a clock, if it says what it must; otherwise what starts it instead. */
function starterOf(
  starts: ClockRow['starts'] | undefined,
  stands: readonly Step[],
): Step | undefined {
  if (starts === undefined || typeof starts === 'string') return undefined;
  const last = stands.findLast(({ did }) => starts.steps.includes(did));
  return last && says(last, starts.where) ? last : starterOf(starts.orElse, stands);
}
