import * as z from 'zod';
import { inOurDigits } from '../../functions/domain/digits.ts';
import type { Words } from '../words/words.ts';
import { itemsOf, medium, oneOf, short } from './fields.ts';
import type { Page } from './journey.ts';

/**
 * Whether something happens today or tomorrow that an answer must come before: a child who is
 * collected at 15:00. What has passed by then is sent all the same.
 */
export function soonPage(w: Words): Page {
  const { title, intro, hint, error, items, time, what } = w.professional.soon;
  const list = itemsOf(items);
  const { error: notATime, ...timeSaid } = time;
  return {
    ...{ slug: 'soon', section: 'story', title, intro, dated: true, shows: 'soon' },
    fields: [
      { name: 'answer', component: 'radios', label: title, hint, items: list },
      { name: 'time', component: 'text', width: 10, ...timeSaid },
      { name: 'text', component: 'long', rows: 3, ...what, called: what.label },
    ],
    asks: z
      .object({
        answer: oneOf(list, error),
        time: short(w).transform((typed) => readTime(typed, w) ?? typed),
        text: medium(w),
        on: z.union([z.iso.date(), z.literal('')]).default(''),
      })
      .refine(({ answer, time }) => answer === 'no' || readTime(time, w) !== undefined, {
        path: ['time'],
        message: notATime,
      }),
  };
}

type Said = Pick<Words, 'professional'>;

/**
 * A time of day as people write it, as "15:00": "3pm", "3.30 p.m.", "1500", "about 3 o’clock". From
 * 1 to 6 without more is in the afternoon: little that an adviser is asked about happens before 7
 * in the morning, and what was read is shown before it is sent. Undefined where it is no time.
 */
export function readTime(typed: string, { professional: { soon } }: Said): string | undefined {
  const { around, midday, morning, afternoon } = soon.read;
  const words = plain(typed)
    .split(' ')
    .filter((word) => !around.includes(word));
  const rest = words.filter((word) => ![...morning, ...afternoon].includes(word)).join(' ');
  if (midday.includes(rest)) return '12:00';
  const [, hour, minute = '00'] = /^(\d{1,2})[ :.,]{0,3}(\d{2})?$/.exec(rest) ?? [];
  if (hour === undefined || Number(minute) > 59) return undefined;
  const said = (list: readonly string[]) => words.some((word) => list.includes(word));
  const read = hourOf(hour, { isMorning: said(morning), isAfternoon: said(afternoon) });
  return read === undefined ? undefined : `${String(read).padStart(2, '0')}:${minute}`;
}

/** Small letters, our own digits, and a space between a number and a word: "3 pm". */
const plain = (typed: string) =>
  inOurDigits(typed)
    .toLowerCase()
    .replace(/(?<!\p{L})([ap])\.?\s?m(?!\p{L})\.?/gu, ' $1m ')
    .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/[’'~-]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

type Half = { readonly isMorning: boolean; readonly isAfternoon: boolean };

/** The hour from 0 to 23; undefined where there is none such, or it is said to be both halves. */
function hourOf(hour: string, { isMorning, isAfternoon }: Half): number | undefined {
  const n = Number(hour);
  if (n > 23 || (isMorning && (isAfternoon || n > 12))) return undefined;
  if (isMorning) return n % 12;
  if (isAfternoon) return n < 12 ? n + 12 : n;
  return !hour.startsWith('0') && n <= 6 ? n + 12 : n;
}
