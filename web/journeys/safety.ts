import * as z from 'zod';
import { answer, oneOf } from './fields.ts';
import type { Page } from './journey.ts';

const danger = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'not-sure', text: 'I am not sure' },
];

/** Danger comes before everything else: this form calls nobody. */
export const now: Page = {
  slug: 'now',
  title: 'Is anyone in danger right now?',
  fields: [
    {
      name: 'answer',
      component: 'radios',
      label: 'Is anyone in danger right now?',
      hint: 'This could be you, a child or anyone else.',
      items: danger,
    },
  ],
  asks: z.object({ answer: oneOf(danger, 'Select yes if anyone is in danger right now') }),
  forgets: ['help'],
};

/** Says what helps faster than this form. Who goes on all the same is not stopped. */
export const help: Page = {
  slug: 'help',
  title: 'Get help now',
  fields: [],
  asks: z.object({ seen: z.literal('yes') }),
  onlyIf: (answers) => ['yes', 'not-sure'].includes(answer(answers, 'now', 'answer')),
  tells: 'help',
};
