import type { Head, WholeCase } from '../../functions/domain/case-items.ts';
import { type ClockRow, pauseReasons } from '../../functions/domain/clock-rows.ts';
import type { ClockRun } from '../../functions/domain/clock-run.ts';
import { rowOf } from '../../functions/domain/clocks.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import { dueIn, howLong, shownTime } from './when.ts';

/**
 * What of the clocks presses on what is done next: each that has run out, and when the first checks
 * are due.
 */
export const pressing = ({ clocks }: Pick<Head, 'clocks'>, now: Date): string[] =>
  clocks
    .filter(({ state }) => state === 'running')
    .toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
    .flatMap(({ row: id, dueAt }) => {
      const row = rowOf(id);
      const isFirst = row?.clock === 'first-checks';
      const what = isFirst ? 'The first checks are' : `“${row?.name ?? 'First step'}” is`;
      const { overdue, words } = dueIn(dueAt, now);
      if (overdue) return [`${what} ${howLong(now.getTime() - Date.parse(dueAt))} overdue.`];
      return isFirst ? [`${what} ${words === 'due now' ? words : `due ${words}`}.`] : [];
    });

type Of = Pick<WholeCase, 'head' | 'steps'>;

/**
 * What a clock says of itself: when it started and by what, how it counts, when it ends, how it
 * stands, and where its rule comes from. One that has no row any more says only what is known.
 */
export const explained = (
  run: ClockRun,
  row: ClockRow | undefined,
  whole: Of,
  now: Date,
): string[] =>
  [
    `${startedBy(row, whole, run.startedAt)} on ${shownTime(run.startedAt)}.`,
    row ? counted(row, run) : `Ends ${shownTime(run.dueAt)}.`,
    ...pausesOf(run),
    stands(run, now),
    row && mayPause(row),
    row && `Source: ${row.source}.`,
  ].filter((sentence) => sentence !== undefined);

function startedBy(row: ClockRow | undefined, { head, steps }: Of, at: string): string {
  if (!row || row.starts === 'receipt') return 'Started when it was received';
  if (row.starts === 'danger') return 'Started when somebody said that there is danger now';
  const may = [row.starts, row.starts.orElse].flatMap((one) => one?.steps ?? []);
  const step = steps.find((one) => may.includes(one.did) && one.at === at)?.did ?? may[0] ?? '';
  const done = lives[head.kind].rows.find((one) => one.step === step)?.done;
  return `Started with “${done ?? step.replaceAll('-', ' ')}”`;
}

function counted(row: ClockRow, { dueAt }: ClockRun): string {
  const ends = shownTime(dueAt);
  // It is not counted: who asked said what happens then.
  if (row.duration === undefined) return `Ends ${ends}: they need it before then.`;
  const { duration, afterHours } = row;
  const dayZero = afterHours
    ? 'The first day on which we are open is day 0.'
    : 'That day is day 0, whatever the hour.';
  if ('hours' in duration)
    return `Ends ${ends}: ${hours(duration.hours)}, nights, weekends and holidays included.`;
  if ('openHours' in duration)
    return `Ends ${ends}: ${hours(duration.openHours)} in which this hub is open.`;
  return 'days' in duration
    ? `${dayZero} Ends ${ends}: ${days(duration.days)}, weekends and holidays count.`
    : `${dayZero} Ends ${ends}: ${days(duration.workingDays, 'working ')}, weekends and bank holidays do not count.`;
}

const hours = (n: number) => `${n} hour${n === 1 ? '' : 's'}`;
const days = (n: number, sort = '') => `${n} ${sort}day${n === 1 ? '' : 's'}`;

const pausesOf = ({ pauses = [] }: ClockRun): string[] =>
  pauses.map(({ from, to, why }) => {
    const since = `${shownTime(from)}: ${inWords(why)}`;
    return to === undefined
      ? `Paused since ${since}. Its end moves by as long as that lasts.`
      : `Was paused until ${shownTime(to)}, from ${since}. Its end has moved by as long.`;
  });

/** As part of a sentence. */
function inWords(why: string): string {
  const words = Object.entries(pauseReasons).find(([reason]) => reason === why)?.[1] ?? why;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function stands(run: ClockRun, now: Date): string | undefined {
  const { state, endedAt, breachedAt, dueAt } = run;
  if (state === 'met' && endedAt !== undefined) {
    const late = Date.parse(endedAt) > Date.parse(dueAt);
    return `Met on ${shownTime(endedAt)}${late ? `, ${lateBy(dueAt, endedAt)}` : ''}.`;
  }
  if (state === 'stopped' && endedAt !== undefined)
    return `Stopped on ${shownTime(endedAt)}: nothing in this case waits for it any more.`;
  if (state !== 'running' || Date.parse(dueAt) >= now.getTime()) return undefined;
  return breachedAt === undefined
    ? 'Its time has run out.'
    : 'Its time has run out, and a manager was asked to look at the case again.';
}

const lateBy = (dueAt: string, endedAt: string) =>
  dueIn(dueAt, new Date(endedAt)).words.replace('overdue by', 'late by');

const mayPause = ({ pause = [] }: ClockRow): string =>
  pause.length === 0
    ? 'It never stands still.'
    : `It may stand still only while: ${pause.map(inWords).join('; ')}. Never because there is too much to do.`;
