import * as z from 'zod';
import { days as week, type SafeContact } from '../../functions/domain/people.ts';
import type { Words } from '../words/words.ts';
import { birthAsks } from './birth.ts';
import { itemsOf, medium, some, someOf, text, ticked } from './fields.ts';
import type { Answers, Page, Values } from './journey.ts';

/** London, from and to: what "morning" on the page says. */
const parts = {
  morning: { from: '08:00', to: '12:00' },
  afternoon: { from: '12:00', to: '17:00' },
  evening: { from: '17:00', to: '21:00' },
};

/** No last safe day lies after it. */
const lastYear = 2100;

/** Which days and times are safe, in their own words too, and until when. */
export function whenPage(
  w: Words,
  frame: Pick<Page, 'slug' | 'section'> & Partial<Pick<Page, 'onlyIf'>>,
): Page {
  const { title, days, times, text: own, until } = w.contact.when;
  const [dayItems, timeItems] = [itemsOf(days.items), itemsOf(times.items)];
  const { 'birth-day': day, 'birth-month': month, 'birth-year': year } = birthAsks(w);
  return {
    ...frame,
    title,
    fields: [
      { name: 'days', component: 'checkboxes', label: days.label, items: dayItems },
      { name: 'times', component: 'checkboxes', label: times.label, items: timeItems },
      { name: 'text', component: 'long', rows: 3, label: own.label, hint: own.hint },
      { name: 'until', component: 'date', label: until.label, hint: until.hint },
    ],
    asks: z
      .object({
        days: someOf(w, dayItems),
        times: someOf(w, timeItems),
        text: medium(w),
        'until-day': day,
        'until-month': month,
        'until-year': year,
      })
      .superRefine((values, context) => {
        for (const [field, message] of Object.entries(problems(w, values)))
          context.addIssue({ code: 'custom', path: [field], message });
      }),
    // A day that has gone would make every way unsafe from the start.
    wrongOn: (values, today): Record<string, string> =>
      isUntil(values) && iso(values) < today ? { 'until-day': until.gone } : {},
  };
}

function problems(w: Words, values: Values): Record<string, string> {
  const { days, times, until } = w.contact.when;
  const date = untilProblem(values);
  return {
    ...listProblem('days', values, days),
    ...listProblem('times', values, times),
    ...(date && { [date.field]: until[date.problem] }),
  };
}

/** No day is safe because nothing was said: it is ticked, or told in their own words. */
function listProblem(
  name: string,
  values: Values,
  { error, notBoth }: { readonly error: string; readonly notBoth: string },
) {
  const chosen = ticked(values, name);
  if (chosen.includes('any') && chosen.length > 1) return { [name]: notBoth };
  return chosen.length === 0 && text(values, 'text') === '' ? { [name]: error } : {};
}

function untilProblem(values: Values) {
  const [day, month, year] = written(values);
  if (!day && !month && !year) return undefined;
  const at = (field: string, problem: 'notReal' | 'shortYear') => ({ field, problem });
  if (!day) return at('until-day', 'notReal');
  if (!month) return at('until-month', 'notReal');
  if (!year) return at('until-year', 'notReal');
  if (year.length < 4) return at('until-year', 'shortYear');
  if (!z.iso.date().safeParse(iso(values)).success || Number(year) > lastYear)
    return at('until-day', 'notReal');
  return undefined;
}

const written = (values: Values) =>
  [text(values, 'until-day'), text(values, 'until-month'), text(values, 'until-year')] as const;

function iso(values: Values): string {
  const [day, month, year] = written(values);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** When somebody said that it is safe. "Any", or nothing, limits nothing; their own words do. */
export function whenOf({ when: values = {} }: Answers): Partial<SafeContact> {
  const days = week.filter((day) => ticked(values, 'days').includes(day));
  const times = (Object.keys(parts) as (keyof typeof parts)[])
    .filter((part) => ticked(values, 'times').includes(part))
    .map((part) => parts[part]);
  return {
    ...(days.length > 0 && { days }),
    ...(times.length > 0 && { times }),
    ...some('when', text(values, 'text')),
    ...some('until', isUntil(values) ? iso(values) : undefined),
  };
}

const isUntil = (values: Values) =>
  written(values).every((part) => part !== '') && untilProblem(values) === undefined;
