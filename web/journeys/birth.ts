import * as z from 'zod';
import type { BirthDate } from '../../functions/domain/people.ts';
import { text } from './fields.ts';
import type { Field, Values } from './journey.ts';

/** A date of birth, as far as it is known, or an age. */
export const birthFields = (whose: string): Field[] => [
  {
    name: 'birth',
    component: 'date',
    label: `${whose} date of birth`,
    hint: 'For example, 27 3 1990. If you only know the month and year, leave the day empty.',
  },
  {
    name: 'age',
    component: 'text',
    label: `Or about how old ${whose === 'Your' ? 'you are' : 'they are'}`,
    width: 4,
    inputmode: 'numeric',
  },
];

const digits = (upTo: number) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^\\d{0,${upTo}}$`), 'Use numbers only')
    .default('');
export const birthAsks = {
  'birth-day': digits(2),
  'birth-month': digits(2),
  'birth-year': digits(4),
  age: digits(3),
};

/** Why the written birth date cannot be right; undefined if it can, or if nothing was written. */
export function birthError(values: Values): { field: string; message: string } | undefined {
  const [day, month, year, age] = written(values);
  const field = 'birth-day';
  if (age && Number(age) > 120) return { field: 'age', message: 'Enter an age from 0 to 120' };
  if (!day && !month && !year) return undefined;
  if (!month || !year)
    return { field, message: 'Enter at least a month and a year, or an age below' };
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day || 1)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day || 1);
  return real && Number(year) >= 1880 && Number(year) <= 2100
    ? undefined
    : { field, message: 'Enter a real date, for example 27 3 1990' };
}

/** `saidOn` (YYYY-MM-DD) is the day on which "about 40" was true. */
export function birthOf(values: Values, saidOn: string): BirthDate | undefined {
  const [day, month, year, age] = written(values);
  const two = (part: string) => part.padStart(2, '0');
  const yearAndMonth = `${year.padStart(4, '0')}-${two(month)}`;
  if (year && month)
    return day
      ? { known: 'exact', date: `${yearAndMonth}-${two(day)}` }
      : { known: 'month', month: yearAndMonth };
  if (age) return { known: 'about', age: Number(age), saidOn };
  return undefined;
}

export const isBirthWritten = (values: Values) => written(values).some((part) => part !== '');

const written = (values: Values) =>
  [
    text(values, 'birth-day'),
    text(values, 'birth-month'),
    text(values, 'birth-year'),
    text(values, 'age'),
  ] as const;
