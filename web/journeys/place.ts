import * as z from 'zod';
import { split } from '../../functions/domain/postcodes.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import { answer, oneOf, short } from './fields.ts';
import type { Answers, Page } from './journey.ts';

const known = [
  { value: 'postcode', text: 'I know the postcode', hint: 'Write it in the box below.' },
  { value: 'not-known', text: 'I do not know the postcode' },
  { value: 'no-fixed-address', text: 'There is no fixed address' },
];
/** Asks where somebody lives, to find the council that reads this. `title` asks it in full. */
export const placePage = (title: string): Page => ({
  slug: 'place',
  title,
  intro: ['We ask so that this goes to the right council. You do not have to know.'],
  fields: [
    { name: 'known', component: 'radios', label: 'Do you know the postcode?', items: known },
    {
      name: 'postcode',
      component: 'text',
      label: 'Postcode',
      hint: 'For example, DT1 1XJ. Leave this empty if you do not know it.',
      width: 10,
    },
  ],
  asks: z
    .object({
      known: oneOf(known, 'Select whether you know the postcode'),
      postcode: short().transform((typed) => typed.toUpperCase()),
    })
    .superRefine(({ known, postcode }, context) => {
      // Whether there is such a postcode is for the table to say, and for the next page.
      if (known !== 'postcode' || split(postcode)) return;
      const message = 'Enter a full postcode, like DT1 1XJ, or select that you do not know it';
      context.addIssue({ code: 'custom', path: ['postcode'], message });
    }),
  forgets: ['readers'],
});

/** Tells which council reads this, before the story is told. */
export const readers: Page = {
  slug: 'readers',
  title: 'Who will read this',
  fields: [],
  asks: z.object({ seen: z.literal('yes') }),
  tells: 'readers',
};

/** The place as it was told; "not known" while the page is not answered. */
export function placeOf(answers: Answers): Place {
  const known = answer(answers, 'place', 'known');
  const postcode = answer(answers, 'place', 'postcode');
  if (known === 'postcode') return { answer: 'postcode', postcode };
  return { answer: known === 'no-fixed-address' ? 'no-fixed-address' : 'not-known' };
}
