import { Temporal } from 'temporal-polyfill';
import { englandAndWales } from './bank-holidays.ts';
import type { Checked } from './checked.ts';
import { days } from './people.ts';

export type Day = (typeof days)[number];

/** When somebody reads what is sent. */
export type Hours = Checked & {
  /** Times of the day in London, "08:30"; "24:00" is the end of the day. */
  readonly open: readonly {
    readonly days: readonly Day[];
    readonly from: string;
    readonly to: string;
  }[];
  /** Open on bank holidays: as on any other day of that name. */
  readonly bankHolidays: 'closed' | 'open';
};

/** Read now, at least until then; or read next from then on. ISO UTC. */
export type Reading =
  | { readonly open: true; readonly until: string }
  | { readonly open: false; readonly opens: string };

const london = 'Europe/London';
/** So far ahead it is looked: no weekend and no row of holidays is as long. */
const horizonDays = 40;

/**
 * Whether somebody reads at that moment, and until when; or when somebody next does. Hours on both
 * sides of a midnight are one stretch; those that never end are told for forty days. Throws if the
 * hours do not open within forty days.
 */
export function nextReading(
  { open, bankHolidays }: Hours,
  now: Date,
  holidays: readonly string[] = englandAndWales,
): Reading {
  const moment = now.getTime();
  const today = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(london);
  const closed = bankHolidays === 'closed' ? holidays : [];
  let until: number | undefined;
  for (let n = 0; n < horizonDays; n++) {
    const day = today.toPlainDate().add({ days: n });
    for (const { from, to } of closed.includes(day.toString()) ? [] : windowsOn(day, open)) {
      if (to <= moment) continue;
      if (from > (until ?? moment)) return until ? ended(until) : { open: false, opens: iso(from) };
      until = Math.max(until ?? to, to);
    }
    if (until !== undefined && until < at(day, '24:00', 'earlier')) break;
  }
  if (until === undefined) throw new Error(`Not open within ${horizonDays} days`);
  return ended(until);
}

const ended = (until: number): Reading => ({ open: true, until: iso(until) });

/**
 * What is open on a day, in milliseconds since 1970. Where the clocks are changed, a time that is
 * there twice or not at all is taken so that less is promised, not more.
 */
const windowsOn = (day: Temporal.PlainDate, open: Hours['open']) =>
  open
    .filter((window) => window.days.some((name) => days.indexOf(name) + 1 === day.dayOfWeek))
    .map(({ from, to }) => ({ from: at(day, from, 'later'), to: at(day, to, 'earlier') }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);

function at(day: Temporal.PlainDate, time: string, disambiguation: 'earlier' | 'later'): number {
  const local =
    time === '24:00' ? day.add({ days: 1 }).toPlainDateTime() : day.toPlainDateTime(time);
  return local.toZonedDateTime(london, { disambiguation }).epochMilliseconds;
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
