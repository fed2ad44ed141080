import * as z from 'zod';
import { birthAsks, birthError, birthFields } from './birth.ts';
import { long, medium, short, someOf, text, ticked } from './fields.ts';
import type { Field, Page } from './journey.ts';

const ages: Record<string, z.ZodType<string>> = birthAsks;
const rather = [{ value: 'no-name', text: 'I would rather not give my name' }];

/** Who is writing. A name helps, and is not a condition. `more` are fields that one form adds. */
export const youPage = (intro: string, more: readonly Field[], { asksAge = true } = {}): Page => ({
  slug: 'you',
  title: 'About you',
  intro: [intro],
  fields: [
    { name: 'name', component: 'text', label: 'Your full name' },
    {
      name: 'rather',
      component: 'checkboxes',
      label: 'If you want to stay without a name',
      items: rather,
    },
    ...(asksAge ? birthFields('Your') : []),
    ...more,
  ],
  asks: z
    .object({
      name: short(),
      rather: someOf(rather),
      ...Object.fromEntries(more.map(({ name }) => [name, medium()])),
      ...(asksAge ? ages : {}),
    })
    .superRefine((values, context) => {
      if (text(values, 'name') === '' && ticked(values, 'rather').length === 0)
        context.addIssue({
          code: 'custom',
          path: ['name'],
          message: 'Enter your name, or tick that you would rather not',
        });
      const birth = birthError(values);
      if (birth) context.addIssue({ code: 'custom', path: [birth.field], message: birth.message });
    }),
});

/** The story, in the words of the person who tells it. */
export const detailsPage = (title: string, hint: string): Page => ({
  slug: 'details',
  title,
  fields: [{ name: 'worry', component: 'long', label: title, hint, rows: 10 }],
  asks: z.object({
    worry: long().refine(
      (written) => written !== '',
      'Write a few words. They do not have to be perfect',
    ),
  }),
});
