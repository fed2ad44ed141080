import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';
import { inOurDigits } from '../../functions/domain/digits.ts';
import { phoneSaysMore } from '../../functions/domain/own-words.ts';
import type { Words } from '../words/words.ts';
import { medium, short, ticked } from './fields.ts';
import type { Answers, Field, Page } from './journey.ts';

/** Whether any of these was chosen as a way that is safe. */
export const chose =
  (...ways: readonly string[]) =>
  (told: Answers) =>
    ticked(told['ways'], 'ways').some((way) => ways.includes(way));

type Asked = { readonly title: string; readonly hint: string };

/** A page with one box. What is written in it is kept as it is, without the space around it. */
export const boxPage = (
  box: Omit<Field, 'label' | 'hint' | 'items'>,
  { title, hint }: Asked,
  asks: z.ZodType<string>,
): Page => ({
  slug: box.name,
  section: 'contact',
  title,
  fields: [{ ...box, label: title, hint }],
  asks: z.object({ [box.name]: asks }),
});

/** The number, the address and the place that are safe: each is asked where its way was chosen. */
export const reachPages = (w: Words): Page[] => [phonePage(w), emailPage(w), postPage(w)];

function phonePage(w: Words): Page {
  const { phone } = w.contact;
  const asks = short(w)
    .refine((typed) => typed !== '', phone.error)
    .refine(isPhone, phone.notOne);
  return {
    ...boxPage({ name: 'phone', component: 'text', width: 20, inputmode: 'tel' }, phone, asks),
    onlyIf: chose('phone', 'text'),
  };
}

/**
 * A number that can be rung from here, however it is written. Whether it is in use is not asked:
 * every list of those is behind. Words beside it are not taken: "my mum" changes what may be said.
 */
export const isPhone = (typed: string) =>
  !phoneSaysMore(typed) &&
  (parsePhoneNumberFromString(inOurDigits(typed), 'GB')?.isPossible() ?? false);

/**
 * Any script on both sides of the @, and a full stop after it. A stricter rule would keep out
 * addresses that people have.
 */
export const emailShape = /^[^\s@,;<>()]{1,64}@(?:[\p{L}\p{M}\p{N}_-]+\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;

function emailPage(w: Words): Page {
  const { email } = w.contact;
  const asks = short(w)
    .refine((typed) => typed !== '', email.error)
    .refine((typed) => emailShape.test(typed), email.notOne);
  return {
    ...boxPage({ name: 'email', component: 'text', inputmode: 'email' }, email, asks),
    onlyIf: chose('email'),
  };
}

function postPage(w: Words): Page {
  const { post } = w.contact;
  const asks = medium(w).refine((typed) => typed !== '', post.error);
  return {
    ...boxPage({ name: 'post', component: 'long', rows: 5 }, post, asks),
    onlyIf: chose('letter'),
  };
}
