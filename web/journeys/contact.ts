import * as z from 'zod';
import type { SafeContact } from '../../functions/domain/people.ts';
import { medium, oneOf, short, someOf, text, ticked } from './fields.ts';
import type { Page, Values } from './journey.ts';
import { some } from './people.ts';

const ways = [
  { value: 'phone', text: 'Phone call' },
  { value: 'text', text: 'Text message' },
  { value: 'email', text: 'Email' },
  {
    value: 'none',
    text: 'None of these: I will come back',
    hint: 'Nobody will ring or write to you, unless somebody is in danger.',
  },
];
const message = [
  { value: 'no', text: 'No' },
  { value: 'yes', text: 'Yes', hint: 'It will not say who we are or what it is about.' },
];

/** Nothing is safe that the person did not say is safe. */
export const contact: Page = {
  slug: 'contact',
  title: 'How can you be contacted safely?',
  intro: [
    'We only use what you choose here. Think about who else can see your phone, your email or your letters.',
    'If you say you will come back, ring or visit the council and give your reference, or your name and a code word.',
  ],
  fields: [
    {
      name: 'ways',
      component: 'checkboxes',
      label: 'Which ways are safe?',
      hint: 'Select all that are safe.',
      items: ways,
    },
    {
      name: 'phone',
      component: 'text',
      label: 'Phone number',
      hint: 'Only if a call or a text is safe.',
      width: 20,
      inputmode: 'tel',
    },
    {
      name: 'email',
      component: 'text',
      label: 'Email address',
      hint: 'Only if an email is safe.',
      inputmode: 'email',
    },
    {
      name: 'when',
      component: 'text',
      label: 'When is it safe?',
      hint: 'For example, weekdays from 10am to 2pm. Leave empty if any time is safe.',
    },
    {
      name: 'leave',
      component: 'radios',
      label: 'Is it safe to leave a message if you do not answer?',
      items: message,
    },
    {
      name: 'code',
      component: 'text',
      label: 'A code word (optional)',
      hint: 'We say it first, so that you know it is us. Or you say it, so that we know it is you.',
      width: 20,
    },
    {
      name: 'notes',
      component: 'long',
      rows: 4,
      label: 'Anything else that keeps you safe (optional)',
      hint: 'For example, who shares your phone, or if you need an interpreter or sign language.',
    },
  ],
  asks: z
    .object({
      ways: someOf(ways).refine(
        (chosen) => chosen.length > 0,
        'Select the ways that are safe, or that you will come back',
      ),
      phone: short(),
      email: short(),
      when: short(),
      leave: oneOf(message, 'Select if it is safe to leave a message')
        .or(z.literal(''))
        .default(''),
      code: short(),
      notes: medium(),
    })
    .superRefine((values, context) => {
      for (const [field, message] of Object.entries(problems(values)))
        context.addIssue({ code: 'custom', path: [field], message });
    }),
};

function problems(values: Values): Record<string, string> {
  const chosen = ticked(values, 'ways');
  const rings = chosen.includes('phone') || chosen.includes('text');
  const [phone, email] = [text(values, 'phone'), text(values, 'email')];
  return {
    ...(chosen.includes('none') &&
      chosen.length > 1 && { ways: 'Select safe ways, or that you will come back, not both' }),
    ...(rings &&
      (phone.match(/\d/g) ?? []).length < 6 && { phone: 'Enter the phone number that is safe' }),
    ...(!rings &&
      phone !== '' && {
        phone: 'Select phone call or text above if this number is safe, or leave this empty',
      }),
    ...(chosen.includes('email') &&
      !/^\S+@\S+$/.test(email) && {
        email: 'Enter the email address that is safe, like name@example.com',
      }),
    ...(!chosen.includes('email') &&
      email !== '' && { email: 'Select email above if this is safe, or leave this empty' }),
    ...(chosen.includes('phone') &&
      text(values, 'leave') === '' && { leave: 'Select if it is safe to leave a message' }),
  };
}

/** What was affirmed, and nothing else: a number without its way is kept out of the safe ones. */
export function safeContactOf(values: Values | undefined): SafeContact {
  const ways = ticked(values, 'ways').filter((way) => way !== 'none') as SafeContact['ways'];
  const given = (name: string) => text(values, name) || undefined;
  const rings = ways.includes('phone') || ways.includes('text');
  return {
    ways,
    leaveMessage: ways.includes('phone') && text(values, 'leave') === 'yes',
    ...some('phone', rings ? given('phone') : undefined),
    ...some('email', ways.includes('email') ? given('email') : undefined),
    ...some('when', given('when')),
    ...some('codeWord', given('code')),
    ...some('notes', given('notes')),
  };
}
