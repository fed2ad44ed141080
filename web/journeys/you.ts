import * as z from 'zod';
import type { Words } from '../words/words.ts';
import { choicePage, orSaid, tellPage } from './ask.ts';
import { answer, notField, short, someOf } from './fields.ts';
import type { Answers, Page } from './journey.ts';

/** Who is writing. A name helps, and is no condition. */
export function youPage(w: Words): Page {
  const { title, hint, not, error } = w.safety.you;
  const rather = notField(w, { 'rather-not': not });
  return {
    slug: 'you',
    section: 'you',
    title,
    fields: [{ name: 'name', component: 'text', label: title, hint }, rather],
    asks: z
      .object({ name: short(w), not: someOf(w, rather.items ?? []) })
      .superRefine(orSaid('name', error)),
  };
}

/** The ages at which somebody is a child themselves, as they are asked for. */
const young = ['under-16', '16-17'] as const;

/** Under 16, or 16 or 17; undefined for everybody else, and for who does not say. */
export const isYoung = (told: Answers) =>
  young.find((age) => age === answer(told, 'age', 'answer'));

/** How old the person is who writes, and what is different for those who are under 18. */
export const agePages = (w: Words): Page[] => [
  choicePage({ slug: 'age', section: 'you', forgets: ['young'] }, w.safety.age),
  {
    ...tellPage(
      {
        slug: 'young',
        section: 'you',
        shows: 'young',
        onlyIf: (told) => isYoung(told) !== undefined,
      },
      w.safety.young,
    ),
    intro: (told) => w.safety.young[isYoung(told) ?? 'under-16'],
  },
];
