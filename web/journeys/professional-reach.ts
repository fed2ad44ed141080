import * as z from 'zod';
import type { SafeContact } from '../../functions/domain/people.ts';
import type { Words } from '../words/words.ts';
import { emailShape, isPhone } from './contact-reach.ts';
import { itemsOf, medium, short, some, text } from './fields.ts';
import type { Page, Values } from './journey.ts';
import { orNone } from './one-by-one.ts';

/**
 * How to reach somebody at work: their email, or a number through which their organisation puts a
 * call through to them. One of them is enough.
 */
export function reachPage(w: Words): Page {
  const { title, intro, email, phone, voice, when, neither } = w.professional.reach;
  const items = itemsOf(voice.items);
  return {
    ...{ slug: 'reach', section: 'contact', title, intro },
    fields: [
      { name: 'email', component: 'text', inputmode: 'email', ...said(email) },
      { name: 'phone', component: 'text', width: 20, inputmode: 'tel', ...said(phone) },
      { name: 'voice', component: 'radios', items, ...said(voice) },
      { name: 'text', component: 'long', rows: 3, ...said(when) },
    ],
    asks: z
      .object({
        email: short(w).refine((typed) => typed === '' || emailShape.test(typed), email.notOne),
        phone: short(w).refine((typed) => typed === '' || isPhone(typed), phone.notOne),
        voice: orNone(items, w.errors.fromTheList),
        text: medium(w),
      })
      .refine((given) => given.email !== '' || given.phone !== '', {
        path: ['email'],
        message: neither,
      }),
  };
}

const said = ({ label, hint }: { readonly label: string; readonly hint: string }) => ({
  label,
  called: label,
  hint,
});

/**
 * What they gave is theirs at work, and safe to use. No message is left that they did not allow.
 * When they are free is no matter of safety, by which an email would wait until somebody read it.
 */
export function atWorkOf(given: Values): SafeContact {
  const [phone, email] = [text(given, 'phone'), text(given, 'email')];
  return {
    ways: [...(phone ? ['phone' as const] : []), ...(email ? ['email' as const] : [])],
    ...some('phone', phone),
    ...some('email', email),
    leaveMessage: phone !== '' && text(given, 'voice') === 'yes',
    ...(phone !== '' && { number: 'shown' as const }),
  };
}
