import * as z from 'zod';
import type { Place } from '../../functions/domain/submissions.ts';
import type { Words } from '../words/words.ts';
import { answer, short, ticked } from './fields.ts';
import type { Answers, Page } from './journey.ts';

/** The first half of a postcode, "BH15", and nothing more. */
const district = /^[A-Z]{1,2}\d[A-Z\d]?$/;

/**
 * Asks for a postcode of which only the district is kept, with what it led to: the hub, the dated
 * rows, and whether that hub takes questions without names. `asks` reads what is kept; a whole
 * postcode is refused by it, so none can come into a draft.
 */
export function nearPage(
  w: Words,
  frame: Pick<Page, 'intro' | 'onlyIf' | 'forgets'>,
  { title, called, hint }: Readonly<Record<'title' | 'called' | 'hint', string>>,
): Page {
  return {
    ...frame,
    ...{ slug: 'near', section: 'place', title, replaces: 'postcode', webOnly: true, stays: true },
    fields: [{ name: 'postcode', component: 'text', label: title, called, hint, width: 10 }],
    asks: z.object({
      postcode: short(w).refine((kept) => district.test(kept), w.place.code.error),
      hub: z.string().min(1),
      rows: z.array(z.string()),
      sure: z.enum(['yes', 'no']),
      policy: z.enum(['off', 'allowed', 'conditions']),
    }),
  };
}

/** The place that was kept of it; undefined where it was not asked, or not answered. */
export function nearOf(told: Answers): Extract<Place, { answer: 'district' }> | undefined {
  const near = told['near'];
  if (!near) return undefined;
  return {
    answer: 'district',
    district: answer(told, 'near', 'postcode'),
    hub: answer(told, 'near', 'hub'),
    rows: [...ticked(near, 'rows')],
    sure: answer(told, 'near', 'sure') === 'yes',
  };
}
