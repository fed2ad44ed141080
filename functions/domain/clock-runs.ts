import type { ClockRun, Pause } from './clock-run.ts';
import type { Head, Step } from './case-items.ts';
import { isBeside, meets, ofTheWhole, says, raisesDanger, stillLinked } from './clock-met.ts';
import { ended, pausesIn } from './clock-pauses.ts';
import type { AlertAhead, ClockRow } from './clock-rows.ts';
import { belongsTo, type Clock, clocksOf, inForce, rowOf, rowsFor } from './clocks.ts';
import { alertOn, due } from './counting.ts';
import { londonDay } from './london.ts';
import { about, standing } from './standing.ts';

/** What the clocks of a case hang on. */
export type Running = Pick<Head, 'clocks' | 'kind' | 'also' | 'receivedAt' | 'state' | 'routing'>;

/**
 * The clocks of a case after these steps of it, the last one among them. They are worked out anew
 * from the receipt and the steps that stand, so that undoing a step undoes what it did to them.
 * The head keeps the rows by which they started, and when, where no step says so.
 */
export function clocksAfter(
  head: Running,
  steps: readonly Step[],
  rows: readonly ClockRow[] = rowsFor(head.routing.hub),
): ClockRun[] {
  const stands = standing(steps);
  return clocksOf([head.kind, ...(head.also ?? [])], rows).flatMap((clock) => {
    const start = startOf(clock, head, stands, rows);
    return start ? [runAfter(start, head, stands)] : [];
  });
}

type Start = { readonly row: ClockRow; readonly at: string; readonly n: number };

/** When a clock started, and by which row; undefined where it did not. */
function startOf(
  clock: Clock,
  head: Running,
  stands: readonly Step[],
  rows: readonly ClockRow[],
): Start | undefined {
  const kept = head.clocks.find((run) => belongsTo(clock, rowOf(run.row, rows)));
  const { starts } = clock.rows[0] ?? { starts: 'receipt' };
  if (starts === 'receipt') return by(clock.rows, kept?.startedAt ?? head.receivedAt, 0);
  if (isBeside(clock, head)) return undefined;
  const last = stands.findLast((step) =>
    starts === 'danger' ? raisesDanger(step) : starts.steps.includes(step.did),
  );
  // What was said to be danger when it was sent: no step of staff says so.
  if (starts === 'danger' && kept && (!last || last.at < kept.startedAt))
    return by(clock.rows, kept.startedAt, 0);
  return (
    last &&
    by(
      clock.rows.filter((row) => fits(row, last)),
      last.at,
      last.n,
    )
  );

  function by(of: readonly ClockRow[], at: string, n: number): Start | undefined {
    const same = kept?.startedAt === at ? rowOf(kept.row, rows) : undefined;
    const row = same ?? inForce(of, londonDay(at));
    return row && { row, at, n };
  }
}

const fits = ({ starts }: ClockRow, step: Step) =>
  typeof starts === 'string' || says(step, starts.where);

/** How a clock that started stands after these steps. */
function runAfter({ row, at, n }: Start, head: Running, stands: readonly Step[]): ClockRun {
  const later = stands.filter((step) => step.n > n && step.at >= at);
  const met = stillLinked(row.metBefore ? stands : later).find((step) => meets(row, step, head));
  const metAt = met && (met.at < at ? at : met.at);
  const until = met ? later.filter((step) => step.n < met.n) : later;
  const pauses = pausesIn(row, until);
  const said = later.filter((step) => about(step, 'clock') === row.id);
  const breachedAt = said.find(({ did }) => did === 'clock-breached')?.at;
  const told = said.filter(({ did }) => did === 'clock-alert').map((step) => about(step, 'alert'));
  return {
    ...{ row: row.id, startedAt: at, dueAt: dueOf(row, at, pauses) },
    ...endOf(row, head, stands, metAt, pauses.at(-1)),
    ...(pauses.length > 0 && { pauses }),
    ...(breachedAt !== undefined && { breachedAt }),
    alerted: upTo(row, told),
  };
}

function endOf(
  row: ClockRow,
  { state, receivedAt, kind }: Running,
  stands: readonly Step[],
  metAt: string | undefined,
  lastPause: Pause | undefined,
): Pick<ClockRun, 'state' | 'endedAt' | 'pausedAt'> {
  if (metAt !== undefined) return { state: 'met', endedAt: metAt };
  if (row.endsIn.includes(state) && (!isBeside(row, { kind }) || ofTheWhole.includes(state))) {
    const change = stands.findLast((step) => step.v === 2 && step.from !== step.to);
    return { state: 'stopped', endedAt: change?.at ?? receivedAt };
  }
  return lastPause && lastPause.to === undefined
    ? { state: 'paused', pausedAt: lastPause.from }
    : { state: 'running' };
}

/** When a clock ends that started then. A pause that still stands has not moved its end yet. */
export const dueOf = (row: ClockRow, startedAt: string, pauses: readonly Pause[] = []): string =>
  due(startedAt, row, ended(pauses));

/** An alert that was given stands for those before it. */
const upTo = ({ alerts = [] }: ClockRow, told: readonly (string | undefined)[]): string[] =>
  alerts.slice(0, alerts.findLastIndex(({ name }) => told.includes(name)) + 1).map(nameOf);
const nameOf = ({ name }: AlertAhead) => name;

/** The alerts of a run that are still to be given, in their order, with the instant of each. */
export function alertsLeft(run: ClockRun, rows: readonly ClockRow[] = []) {
  const row = rowOf(run.row, rows);
  return (row?.alerts ?? [])
    .filter(({ name }) => !run.alerted.includes(name))
    .map((alert) => ({
      name: alert.name,
      at: alertOn(run.startedAt, row ?? { duration: { days: 0 } }, alert, ended(run.pauses ?? [])),
    }));
}

/** When one of these clocks next has something to say: an alert ahead, or that its time ran out. */
export const wakeAt = (
  clocks: readonly ClockRun[],
  rows: readonly ClockRow[] = [],
): string | undefined =>
  clocks
    .filter(({ state, breachedAt }) => state === 'running' && breachedAt === undefined)
    .flatMap((run) => [run.dueAt, ...alertsLeft(run, rows).map(({ at }) => at)])
    .sort()[0];
