import type { Head } from './case-items.ts';
import type { ClockRow } from './clock-rows.ts';
import { dueOf } from './clock-runs.ts';
import { type ClockRun, isOver } from './clock-run.ts';
import { belongsTo, type Clock, clocksOf, inForce, rowOf } from './clocks.ts';
import { londonDay } from './london.ts';
import type { Kind } from './submissions.ts';

/** The clocks that start when a case is received; by the rows of its hub. */
export const startClocks = (
  received: Omit<Arrival, 'sentAt'>,
  rows: readonly ClockRow[],
): ClockRun[] => clocksOnArrival(undefined, { ...received, sentAt: received.receivedAt }, rows);

type Arrival = {
  readonly kinds: readonly Kind[];
  /** The earliest of its submissions, with this one. */
  readonly receivedAt: string;
  /** When this one was sent. */
  readonly sentAt: string;
  readonly danger: boolean;
  /** Before when who asked needs an answer, where they said so. */
  readonly answerBefore?: string | undefined;
};

/**
 * The clocks of a case that somebody sends to again. Those that ran from the receipt run from the
 * earlier one, if it is earlier. What is asked for the first time brings its clocks: as if it had
 * been asked at once, or, where work has begun, from when it was asked.
 */
export function clocksOnArrival(
  current: Head | undefined,
  { kinds, receivedAt, sentAt, danger, answerBefore }: Arrival,
  rows: readonly ClockRow[],
): ClockRun[] {
  const begun = current !== undefined && current.state !== 'received';
  return clocksOf(kinds, rows).flatMap((clock) => {
    const old = current?.clocks.find((run) => belongsTo(clock, rowOf(run.row, rows)));
    if (startsWith(clock, 'danger')) return dangerClock(clock, old, danger ? sentAt : undefined);
    if (!startsWith(clock, 'receipt')) return old ? [old] : [];
    if (!old) return runsFrom(clock, begun ? sentAt : receivedAt, { answerBefore });
    const startedAt = old.startedAt === current?.receivedAt ? receivedAt : old.startedAt;
    return runsFrom(clock, startedAt, { old, answerBefore });
  });
}

/** Danger that was looked at and is told of again is to be looked at again. */
function dangerClock(clock: Clock, old: ClockRun | undefined, sentAt: string | undefined) {
  if (sentAt === undefined) return old ? [old] : [];
  if (old?.state === 'running') return runsFrom(clock, earlier(old.startedAt, sentAt), { old });
  return runsFrom(clock, sentAt, {});
}

type Known = { readonly old?: ClockRun | undefined; readonly answerBefore?: string | undefined };

/** The run of a clock from then on: what was said of it, and its pauses, stay. */
function runsFrom(clock: Clock, startedAt: string, { old, answerBefore }: Known): ClockRun[] {
  const row = inForce(clock.rows, londonDay(startedAt));
  if (row?.due !== undefined) return runsUntil(row, startedAt, { old, answerBefore });
  if (old?.startedAt === startedAt) return [old];
  const dueAt = row && dueOf(row, startedAt, {}, old?.pauses);
  if (!row || dueAt === undefined) return [];
  return [{ state: 'running', alerted: [], ...old, row: row.id, startedAt, dueAt }];
}

/**
 * The same of a clock that is not counted: another end may be named, though not for what has been
 * answered by then. That its time had run out is not so where the right end is still ahead.
 */
function runsUntil(
  { id: row }: ClockRow,
  startedAt: string,
  { old, answerBefore: dueAt }: Known,
): ClockRun[] {
  if (old && isOver(old)) return [old];
  if (dueAt === undefined) return [];
  const { breachedAt, ...kept } = old ?? {};
  const was = breachedAt !== undefined && breachedAt >= dueAt && { breachedAt };
  return [{ state: 'running', alerted: [], ...kept, row, startedAt, dueAt, ...was }];
}

const earlier = (a: string, b: string) => (Date.parse(a) <= Date.parse(b) ? a : b);

const startsWith = ({ rows }: Clock, starts: ClockRow['starts']) => rows[0]?.starts === starts;
