import { type ClockRun, isOver, type Pause } from './clock-run.ts';
import type { Step } from './case-items.ts';
import { isBeside, meets, ofTheWhole, stillLinked } from './clock-met.ts';
import { ended, pausesIn } from './clock-pauses.ts';
import type { AlertAhead, ClockRow } from './clock-rows.ts';
import { type Running, type Start, startOf } from './clock-start.ts';
import { clocksOf, rowOf, rowsFor } from './clocks.ts';
import { alertOn, due } from './counting.ts';
import { about, standing } from './standing.ts';

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
    return start ? runAfter(start, head, stands) : [];
  });
}

/** How a clock that started stands after these steps; nothing where it has no end to run to. */
function runAfter({ row, at, n, kept }: Start, head: Running, stands: readonly Step[]): ClockRun[] {
  const later = stands.filter((step) => step.n > n && step.at >= at);
  const met = stillLinked(row.metBefore ? stands : later).find((step) => meets(row, step, head));
  const metAt = met && (met.at < at ? at : met.at);
  const until = met ? later.filter((step) => step.n < met.n) : later;
  const pauses = pausesIn(row, until);
  const said = later.filter((step) => about(step, 'clock') === row.id);
  const told = said.filter(({ did }) => did === 'clock-alert').map((step) => about(step, 'alert'));
  const end = endOf(row, head, stands, metAt, pauses.at(-1));
  // Another end that is named once it is over is no end of this.
  const wasOver = kept !== undefined && isOver(kept) && isOver(end);
  const dueAt = row.due !== undefined && wasOver ? kept.dueAt : dueOf(row, at, head, pauses);
  if (dueAt === undefined) return [];
  const breachedAt = said.find((step) => breaches(row, step, dueAt))?.at;
  const run = {
    ...{ row: row.id, startedAt: at, dueAt, ...end },
    ...(pauses.length > 0 && { pauses }),
    ...(breachedAt !== undefined && { breachedAt }),
    alerted: upTo(row, told),
  };
  return [run];
}

/** An end that was put right since had not come when it was said that it had. */
const breaches = ({ due }: ClockRow, { did, at }: Step, dueAt: string) =>
  did === 'clock-breached' && (due === undefined || at >= dueAt);

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

/**
 * When a clock ends that started then; undefined where it ends with what who asked waits for, and
 * they did not say when that is. A pause that still stands has not moved its end yet.
 */
export const dueOf = (
  row: ClockRow,
  startedAt: string,
  { answerBefore }: { readonly answerBefore?: string | undefined },
  pauses: readonly Pause[] = [],
): string | undefined => (row.duration ? due(startedAt, row, ended(pauses)) : answerBefore);

/** An alert that was given stands for those before it. */
const upTo = ({ alerts = [] }: ClockRow, told: readonly (string | undefined)[]): string[] =>
  alerts.slice(0, alerts.findLastIndex(({ name }) => told.includes(name)) + 1).map(nameOf);
const nameOf = ({ name }: AlertAhead) => name;

/** The alerts of a run that are still to be given, in their order, with the instant of each. */
export function alertsLeft(run: ClockRun, rows: readonly ClockRow[] = []) {
  const row = rowOf(run.row, rows);
  if (!row?.duration) return [];
  return (row.alerts ?? [])
    .filter(({ name }) => !run.alerted.includes(name))
    .map((alert) => ({
      name: alert.name,
      at: alertOn(run.startedAt, row, alert, ended(run.pauses ?? [])),
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
