import { Temporal } from 'temporal-polyfill';
import type { days, SafeContact } from './people.ts';
import { mayContact, type Reason, reasonInWords } from './safe-contact.ts';

/** Days of the week as people say them. */
const dayInWords: Readonly<Record<(typeof days)[number], string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** A time of the day ("09:30", "24:00") as people say it: "9:30am", "12 noon", "midnight". */
function timeInWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  if (minute === 0 && hour === 12) return '12 noon';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** Days that are safe: "Monday, Friday". Empty where none is; undefined where all are. */
export const daysInWords = ({ days }: SafeContact): string | undefined =>
  days?.map((day) => dayInWords[day]).join(', ');

/** Times that are safe, in London: "8am to 12 noon". Empty where none is; undefined where all are. */
export const timesInWords = ({ times }: SafeContact): string | undefined =>
  times?.map(({ from, to }) => `${timeInWords(from)} to ${timeInWords(to)}`).join(', ');

/**
 * Why something at an instant (ISO with its offset) breaks what a person said, one sentence a reason.
 * Of a day or a time it says which rule that is, of each set of rules that it breaks: who reads it
 * is to see what was said, and need not guess.
 */
export function reasonsFor(
  contacts: readonly SafeContact[],
  at: string,
  because: readonly Reason[],
): string[] {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
  const day = Object.values(dayInWords)[local.dayOfWeek - 1] ?? '';
  const time = timeInWords(local.toPlainTime().toString({ smallestUnit: 'minute' }));
  const breaking = (reason: Reason) =>
    contacts.filter((one) => mayContact(one, { way: 'phone', at }).because.includes(reason));
  const sentences = because.flatMap((reason) => {
    switch (reason) {
      case 'day':
        return breaking('day').map(
          (one) => `${day} is not a safe day (safe: ${daysInWords(one) || 'none'}).`,
        );
      case 'time':
        return breaking('time').map(
          (one) => `${time} is not a safe time (safe: ${timesInWords(one) || 'none'}).`,
        );
      default:
        return [reasonInWords[reason]];
    }
  });
  return [...new Set(sentences)];
}
