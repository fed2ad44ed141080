import { londonDay } from '../../functions/domain/london.ts';

const london = { timeZone: 'Europe/London' } as const;
const dateFormat = new Intl.DateTimeFormat('en-GB', {
  ...london,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  ...london,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});

/** An instant (ISO UTC) as staff read it, in London: "3 November 2026, 2:05pm". */
export function shownTime(instant: string): string {
  const at = new Date(instant);
  return `${dateFormat.format(at)}, ${clock(at)}`;
}

/** The time of the day in London: "2:05pm". */
export function clock(at: Date): string {
  const part = Object.fromEntries(timeFormat.formatToParts(at).map((p) => [p.type, p.value]));
  const hour = part['hour'] === '0' ? '12' : part['hour'];
  return `${hour ?? ''}:${part['minute'] ?? ''}${(part['dayPeriod'] ?? '').toLowerCase().replace(/[^apm]/g, '')}`;
}

/** A day (YYYY-MM-DD) in words: "2 March 1984". */
export const shownDay = (day: string): string => dateFormat.format(new Date(`${day}T12:00:00Z`));

/** A month (YYYY-MM) in words: "March 1984". */
export const shownMonth = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { ...london, month: 'long', year: 'numeric' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );

/** By when something is needed (ISO UTC), seen from now: "before 3:00pm today". */
export function beforeInWords(at: string, now: Date): string {
  const day = londonDay(at);
  const today = londonDay(now.toISOString());
  const before = `before ${clock(new Date(at))} ${day === today ? 'today' : `on ${shownDay(day)}`}`;
  return Date.parse(at) < now.getTime() ? `${before}, which has passed` : before;
}

export type Due = { readonly words: string; readonly date: string; readonly overdue: boolean };

/** When something is due, seen from now. Whole hours and days only, so it never sounds later. */
export function dueIn(dueAt: string, now: Date): Due {
  const left = Date.parse(dueAt) - now.getTime();
  const length = howLong(Math.abs(left));
  const words = left < 0 ? `overdue by ${length}` : left < 60_000 ? 'due now' : `in ${length}`;
  return { words, date: shownTime(dueAt), overdue: left < 0 };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in words, in whole units only: "6 hours". */
export function howLong(ms: number): string {
  if (ms < minute) return 'less than a minute';
  if (ms < hour) return counted(ms / minute, 'minute');
  if (ms < 2 * day) return counted(ms / hour, 'hour');
  return counted(ms / day, 'day');
}

const counted = (amount: number, unit: string) => {
  const whole = Math.floor(amount);
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
};
