import * as z from 'zod';
import { BirthDate } from '../../functions/domain/people.ts';
import type { Words } from '../words/words.ts';
import { readAge, readDay, readMonth, readYear } from './birth-parts.ts';
import { notField, someOf, text, ticked } from './fields.ts';
import type { Field, Page, Values } from './journey.ts';

/** A date of birth, as far as it is known, or an age. */
export const birthFields = (w: Words): Field[] => [
  { name: 'birth', component: 'date', label: w.people.birth.label, hint: w.people.birth.hint },
  {
    name: 'age',
    component: 'text',
    label: w.people.birth.age,
    hint: w.people.birth.ageHint,
    width: 4,
    inputmode: 'numeric',
  },
];

/**
 * The parts as they are kept: digits, whatever script or words they were written in. "March" is
 * kept as "3", "7th" as "7", "about 40" as "40".
 */
export function birthAsks({ people: { birth }, when: { months } }: Words) {
  const part = (read: (written: string) => string, shape: RegExp, message: string) =>
    z.string().overwrite(read).regex(shape, message).default('');
  return {
    'birth-day': part(readDay, upTo(2), birth.dayError),
    'birth-month': part((month) => readMonth(months, month), upTo(2), birth.monthError),
    'birth-year': part(readYear, upTo(4), birth.yearError),
    age: part((age) => readAge(birth.around, age), upTo(3), birth.ageError),
  };
}
const upTo = (digits: number) => new RegExp(`^\\d{0,${digits}}$`);

/** Dates that a living person can have been born on, or a child can be expected on. */
const years = { from: 1900, to: 2049 };

/** Why the written birth date cannot be right; undefined if it can, or if nothing was written. */
export function birthError(
  { people: { birth } }: Words,
  values: Values,
): { field: string; message: string } | undefined {
  const [day, month, year, age] = written(values);
  if (age && Number(age) > 120) return { field: 'age', message: birth.ageError };
  if (year && Number(year) < 100) return { field: 'birth-year', message: birth.yearShort };
  if (/^\d+$/.test(day) && !month) return { field: 'birth-month', message: birth.noMonth };
  if (month && !year && !age && ticked(values, 'not').length === 0)
    return { field: 'birth-year', message: birth.noYear };
  if (!day && !month && !year) return undefined;
  // Of a leap year, so that a 29 February without its year is taken.
  const [y, m, d] = [Number(year || 2000), Number(month || 1), Number(day || 1)];
  const date = new Date(Date.UTC(y, m - 1, d));
  // A part that is no number has its own message.
  if (Number.isNaN(date.getTime())) return undefined;
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real && y >= years.from && y <= years.to
    ? undefined
    : { field: 'birth-day', message: birth.notReal };
}

/**
 * A birth date from what was written; undefined if nothing was, or nothing that can be used.
 * `saidOn` (YYYY-MM-DD) is the day on which "about 40" was true.
 */
export function birthOf(values: Values, saidOn: string): BirthDate | undefined {
  const [day, month, year, age] = written(values);
  const two = (part: string) => part.padStart(2, '0');
  const candidate =
    year && month
      ? day
        ? { known: 'exact', date: `${year}-${two(month)}-${two(day)}` }
        : { known: 'month', month: `${year}-${two(month)}` }
      : // Of a year alone, the age is known to a year.
        {
          known: 'about',
          age: age ? Number(age) : Number(saidOn.slice(0, 4)) - Number(year),
          saidOn,
        };
  const read = BirthDate.safeParse(year || age ? candidate : unknown(values));
  return read.success ? read.data : undefined;
}

/** That it is not known is worth more than nothing: nobody has to ask again. */
const unknown = (values: Values) =>
  ticked(values, 'not').includes('not-known') ? { known: 'not-known' } : undefined;

const isBirthWritten = (values: Values) => written(values).some((part) => part !== '');

const written = (values: Values) =>
  [
    text(values, 'birth-day'),
    text(values, 'birth-month'),
    text(values, 'birth-year'),
    text(values, 'age'),
  ] as const;

type Frame = Pick<Page, 'slug' | 'section'> & Partial<Pick<Page, 'intro' | 'onlyIf'>>;
type Asked = { readonly title: string; readonly error: string };

/** One question: when somebody was born, or about how old they are. */
export function bornPage(w: Words, frame: Frame, { title, error }: Asked): Page {
  const not = notField(w);
  return {
    ...frame,
    title,
    fields: [...birthFields(w), not],
    asks: z
      .object({ ...birthAsks(w), not: someOf(w, not.items ?? []) })
      .superRefine((values, context) => {
        const silent = !isBirthWritten(values) && values.not.length === 0;
        const wrong = silent ? { field: 'birth-day', message: error } : birthError(w, values);
        if (wrong)
          context.addIssue({ code: 'custom', path: [wrong.field], message: wrong.message });
      }),
    // A slip in a date can keep somebody from being found.
    wrongOn: (values, today): Record<string, string> => {
      const birth = birthOf(values, today);
      const date = birth?.known === 'exact' ? birth.date : birth?.known === 'month' && birth.month;
      return date && date > today ? { 'birth-day': w.people.birth.toCome } : {};
    },
  };
}
