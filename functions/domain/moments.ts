import { Temporal } from 'temporal-polyfill';
import type * as z from 'zod';
import { inOurDigits } from './digits.ts';
import { iso, london } from './london.ts';

type Context = Pick<z.RefinementCtx, 'addIssue'>;

/** The day of "7|3|2026", as YYYY-MM-DD. One that is none, or lies ahead where it may not, is an issue. */
export function dayOf(parts: string, now: Date, ahead: boolean, context: Context): string {
  const day = plainDay(parts.split('|'));
  if (!day) return wrong(context, 'Give a day, a month and a year, such as 27 3 2026');
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(london)
    .toPlainDate();
  if (!ahead && Temporal.PlainDate.compare(day, today) > 0)
    return wrong(context, 'This day is still to come: give the day on which it was');
  return day.toString();
}

/** The instant of "7|3|2026|14:05" in London, as ISO UTC, with the same issues, and that of the time. */
export function momentOf(parts: string, now: Date, ahead: boolean, context: Context): string {
  const [time = '', ...rest] = parts.split('|').reverse();
  const day = plainDay(rest.reverse());
  const at = timeOf(time);
  if (!day) return wrong(context, 'Give a day, a month and a year, such as 27 3 2026');
  if (!at) return wrong(context, 'Give a time, such as 9:30am or 14:05');
  // Where a time comes twice in autumn, the earlier is meant: no clock starts later than it may.
  const local = day.toZonedDateTime({ timeZone: london, plainTime: at });
  const instant = local.toInstant();
  if (!local.toPlainTime().equals(at))
    return wrong(context, 'The clocks went forward over this time: give the time after the change');
  if (!ahead && instant.epochMilliseconds > now.getTime())
    return wrong(context, 'This is still to come: give the day and time at which it was');
  return iso(instant);
}

function wrong(context: Context, message: string): string {
  context.addIssue({ code: 'custom', message });
  return '';
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function plainDay(parts: readonly string[]): Temporal.PlainDate | undefined {
  const [day = '', month = '', year = ''] = parts.map((part) => inOurDigits(part).trim());
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const numbers = { day: Number(day), month: named || Number(month), year: Number(year) };
  if (!/^\d{1,2}$/.test(day) || !/^(19|20|21)\d\d$/.test(year)) return undefined;
  if (!named && !/^\d{1,2}$/.test(month)) return undefined;
  try {
    return Temporal.PlainDate.from(numbers, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** "9:30am", "14:05", "1405" or "9 pm". */
function timeOf(written: string): Temporal.PlainTime | undefined {
  const text = inOurDigits(written).toLowerCase().replaceAll(/\s/g, '');
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?([ap])?\.?m?\.?$/.exec(text);
  if (!found) return undefined;
  const [, hours = '', minutes = '00', half] = found;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const shown = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  if (shown > 23 || Number(minutes) > 59) return undefined;
  return Temporal.PlainTime.from({ hour: shown, minute: Number(minutes) });
}
