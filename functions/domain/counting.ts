import { Temporal } from 'temporal-polyfill';
import { englandAndWales } from './bank-holidays.ts';
import { type Hours, nextReading } from './hours.ts';
import { endOfDay, iso, london } from './london.ts';

/**
 * How long a clock runs. Hours are elapsed hours, open hours those in which a hub is open; days
 * are calendar days, working days those that are neither weekend nor bank holiday.
 */
type Duration =
  | { readonly hours: number }
  | { readonly openHours: number }
  | { readonly days: number }
  | { readonly workingDays: number };

/** What a clock is counted by. */
export type Counted = {
  readonly duration: Duration;
  /** When the hub is open: for open hours, and for a clock that waits for the next opening. */
  readonly open?: Hours;
  /** What arrives out of those hours counts from the next opening, and not from that day on. */
  readonly afterHours?: 'next-opening';
};
/** A stretch in which a clock stood still, ISO UTC. */
export type Pause = { readonly from: string; readonly to: string };

const hour = 3_600_000;

/**
 * When a clock that started at `start` (ISO UTC) ends, with what it was paused. The day of the
 * start is day 0 whatever the hour, unless the row says otherwise; days end at 23:59:59 in London,
 * and calendar days do not roll over weekends or holidays. A pause of a clock of days moves its
 * start by as long. Throws if open hours are asked of a row that has none.
 */
export function due(
  start: string,
  counted: Counted,
  pauses: readonly Pause[] = [],
  holidays: readonly string[] = englandAndWales,
): string {
  const { duration } = counted;
  const from = countsFrom(start, counted, holidays);
  if ('hours' in duration) return moved(from, duration.hours * hour + lengthOf(pauses));
  if ('openHours' in duration) return afterOpenHours(from, counted, pauses, holidays);
  const dayZero = dayOf(moved(from, lengthOf(pauses)));
  const last =
    'days' in duration
      ? dayZero.add({ days: duration.days })
      : workingDaysAfter(dayZero, duration.workingDays, holidays);
  return endOfDay(last.toString());
}

/**
 * When an alert of a clock that started at `start` (ISO UTC) is given: nine in the morning in
 * London, that many days after day 0. The last one falls on the last working day by then, for at
 * a weekend there may be nobody who could still act on it.
 */
export function alertOn(
  start: string,
  counted: Counted,
  { day, working }: { readonly day: number; readonly working?: true },
  pauses: readonly Pause[] = [],
  holidays: readonly string[] = englandAndWales,
): string {
  const from = countsFrom(start, counted, holidays);
  let on = dayOf(moved(from, lengthOf(pauses))).add({ days: day });
  while (working && !isWorking(on, holidays)) on = on.subtract({ days: 1 });
  return iso(on.toZonedDateTime({ timeZone: london, plainTime: '09:00' }).toInstant());
}

/**
 * Which day of a clock of days, or of working days, it is at `now` (ISO UTC); undefined for a clock
 * of hours. On a day that does not count it is the one before.
 */
export function dayOfClock(
  start: string,
  counted: Counted,
  now: string,
  pauses: readonly Pause[] = [],
  holidays: readonly string[] = englandAndWales,
): number | undefined {
  const { duration } = counted;
  if ('hours' in duration || 'openHours' in duration) return undefined;
  const dayZero = dayOf(moved(countsFrom(start, counted, holidays), lengthOf(pauses)));
  const days = Math.max(0, dayZero.until(dayOf(now)).days);
  if ('days' in duration) return days;
  return Array.from({ length: days }, (_, n) => dayZero.add({ days: n + 1 })).filter((day) =>
    isWorking(day, holidays),
  ).length;
}

/** From when a clock counts that was started at `start`. */
function countsFrom(start: string, { open, afterHours }: Counted, holidays: readonly string[]) {
  if (!open || !afterHours) return start;
  const reading = nextReading(open, new Date(start), holidays);
  return reading.open ? start : reading.opens;
}

/** Counts what is open, from pause to pause. */
function afterOpenHours(
  start: string,
  { duration, open }: Counted,
  pauses: readonly Pause[],
  holidays: readonly string[],
): string {
  if (!open || !('openHours' in duration)) throw new Error('Open hours are counted by hours');
  let at = Date.parse(start);
  let left = duration.openHours * hour;
  const still = pauses.map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const);
  while (left > 0) {
    const stands = still.find(([from, to]) => from <= at && at < to);
    const reading = nextReading(open, new Date(stands?.[1] ?? at), holidays);
    if (stands || !reading.open) {
      at = reading.open ? (stands?.[1] ?? at) : Date.parse(reading.opens);
      continue;
    }
    const stop = Math.min(
      Date.parse(reading.until),
      ...still.map(([f]) => f).filter((f) => f > at),
    );
    const counted = Math.min(left, stop - at);
    left -= counted;
    at += counted;
  }
  return new Date(at).toISOString();
}

function workingDaysAfter(dayZero: Temporal.PlainDate, count: number, holidays: readonly string[]) {
  let day = dayZero;
  for (let left = count; left > 0;) {
    day = day.add({ days: 1 });
    if (isWorking(day, holidays)) left--;
  }
  return day;
}

const isWorking = (day: Temporal.PlainDate, holidays: readonly string[]) =>
  day.dayOfWeek <= 5 && !holidays.includes(day.toString());

const dayOf = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(london).toPlainDate();

const moved = (instant: string, milliseconds: number) =>
  iso(Temporal.Instant.from(instant).add({ milliseconds }));

const lengthOf = (pauses: readonly Pause[]) =>
  pauses.reduce((all, { from, to }) => all + Date.parse(to) - Date.parse(from), 0);
