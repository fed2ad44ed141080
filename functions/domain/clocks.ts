import { Temporal } from 'temporal-polyfill';
import { englandAndWales } from './bank-holidays.ts';
import type { Kind } from './submissions.ts';

/** How long a clock runs. Hours are elapsed hours; days are calendar days. */
export type Duration =
  { readonly hours: number } | { readonly days: number } | { readonly workingDays: number };

/** A clock is a dated row: a changed rule closes nothing, it adds a row with a later `from`. */
export type ClockRow = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly duration: Duration;
  readonly source: string;
  /** The first day of receipt, in London, that this row is for. */
  readonly from: string;
};

const checks = { hours: 24 };
const decision = { workingDays: 1 };

/** The first thing that has to be done for each kind. */
export const firstClocks: readonly ClockRow[] = [
  {
    id: 'clares-law-checks-2023',
    kind: 'clares-law',
    name: 'First checks',
    duration: checks,
    source: 'Domestic Violence Disclosure Scheme guidance, Home Office, April 2023: first contact',
    from: '2023-04-05',
  },
  {
    id: 'right-to-know-checks-2023',
    kind: 'right-to-know',
    name: 'First checks',
    duration: checks,
    source: 'Domestic Violence Disclosure Scheme guidance, Home Office, April 2023: right to know',
    from: '2023-04-05',
  },
  {
    id: 'sarahs-law-checks-2023',
    kind: 'sarahs-law',
    name: 'First checks',
    duration: checks,
    source: 'Child Sex Offender Disclosure Scheme guidance, Home Office, April 2023: first checks',
    from: '2023-04-03',
  },
  {
    id: 'referral-decision-2015',
    kind: 'referral',
    name: 'Acknowledge and decide the next step',
    duration: decision,
    source: 'Working Together to Safeguard Children: decision within one working day of a referral',
    from: '2015-03-26',
  },
  {
    id: 'consultation-answer-2015',
    kind: 'consultation',
    name: 'Answer the professional',
    duration: decision,
    source: 'Held to the same working day as a referral, which a consultation may become',
    from: '2015-03-26',
  },
];

const london = 'Europe/London';

/** The day of an instant (ISO UTC) in London, as YYYY-MM-DD. */
export const londonDay = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(london).toPlainDate().toString();

/** When the first clock of a case ends, ISO UTC, and the row it ran by. Throws if no row is in force. */
export function firstDue(
  kind: Kind,
  receivedAt: string,
  rows: readonly ClockRow[] = firstClocks,
): { dueAt: string; row: string } {
  const day = londonDay(receivedAt);
  const row = rows
    .filter((r) => r.kind === kind && r.from <= day)
    .reduce<ClockRow | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined);
  if (!row) throw new Error(`No clock of kind ${kind} is in force on ${day}`);
  return { dueAt: due(receivedAt, row.duration), row: row.id };
}

/**
 * When a clock that started at `start` (ISO UTC) ends. The day of the start is day 0 whatever the
 * hour; days end at 23:59:59 in London, and calendar days do not roll over weekends or holidays.
 */
export function due(
  start: string,
  duration: Duration,
  holidays: readonly string[] = englandAndWales,
): string {
  const from = Temporal.Instant.from(start);
  if ('hours' in duration) return iso(from.add({ hours: duration.hours }));
  const dayZero = from.toZonedDateTimeISO(london).toPlainDate();
  const last =
    'days' in duration
      ? dayZero.add({ days: duration.days })
      : workingDaysAfter(dayZero, duration.workingDays, holidays);
  return iso(last.toZonedDateTime({ timeZone: london, plainTime: '23:59:59' }).toInstant());
}

function workingDaysAfter(dayZero: Temporal.PlainDate, count: number, holidays: readonly string[]) {
  let day = dayZero;
  for (let left = count; left > 0;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5 && !holidays.includes(day.toString())) left--;
  }
  return day;
}

// Always with milliseconds, so that instants sort as text in an index.
const iso = (instant: Temporal.Instant) => instant.toString({ fractionalSecondDigits: 3 });
