import * as z from 'zod';
import { split } from '../../functions/domain/postcodes.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import type { Words } from '../words/words.ts';
import { choicePage, tellPage, textPage } from './ask.ts';
import { answer, itemsOf, oneOf, short, some } from './fields.ts';
import type { Answers, Page } from './journey.ts';

const section = 'place';
const forgets = ['area', 'team'];

/**
 * Asks where somebody lives, to find the council that reads this, and says who that is before the
 * story is told. `whose` is whom the form asks about.
 */
export const placePages = (
  w: Words,
  { whose }: { readonly whose: keyof Words['place']['whose'] },
): Page[] => [
  choicePage({ slug: 'place', section, forgets }, { ...w.place.whose[whose], ...w.place.known }),
  codePage(w),
  textPage(
    w,
    { slug: 'where', section, forgets, onlyIf: withoutPostcode, box: { component: 'text' } },
    w.place.where,
  ),
  areaPage(w),
  tellPage({ slug: 'team', section, shows: 'team', onlyIf: isElsewhere }, w.place.team),
];

const known = (told: Answers) => answer(told, 'place', 'answer');
const withPostcode = (told: Answers) => known(told) === 'postcode';
const withoutPostcode = (told: Answers) => ['not-known', 'no-fixed-address'].includes(known(told));

/** Nothing was said yet of who reads it, or what was said was not right. */
const isElsewhere = (told: Answers) =>
  withoutPostcode(told) || answer(told, 'area', 'answer') === 'not-here';

function codePage(w: Words): Page {
  const { title, hint, error } = w.place.code;
  return {
    ...{ slug: 'code', section, title, forgets, onlyIf: withPostcode },
    fields: [{ name: 'postcode', component: 'text', label: title, hint, width: 10 }],
    // Whether there is such a postcode is for the table to say, and for the next page.
    asks: z.object({
      postcode: short(w)
        .refine((typed) => split(typed) !== undefined, error)
        .transform(tidied),
    }),
  };
}

/** A postcode as people know it, however it was typed. */
function tidied(typed: string): string {
  const halves = split(typed);
  return halves ? `${halves.outward} ${halves.inward}` : typed;
}

function areaPage(w: Words): Page {
  const { title, label, error, text, textHint } = w.place.area;
  const items = itemsOf(w.place.area.items);
  return {
    ...{ slug: 'area', section, title, shows: 'area', onlyIf: withPostcode, forgets: ['team'] },
    fields: [
      { name: 'answer', component: 'radios', label, items },
      { name: 'text', component: 'text', label: text, hint: textHint },
    ],
    asks: z.object({ answer: oneOf(items, error), text: short(w) }),
  };
}

/** The place as it was told; "not known" while it is not. */
export function placeOf(told: Answers): Place {
  const place = placeAsked(told);
  if (place.answer !== 'postcode')
    return { ...place, ...some('words', answer(told, 'where', 'text')) };
  const doubt = answer(told, 'area', 'answer');
  return {
    ...place,
    ...((doubt === 'not-here' || doubt === 'not-sure') && { doubted: doubt }),
    ...some('words', answer(told, 'area', 'text')),
  };
}

/** The place by itself, without what they said of its council: what that page asks them about. */
export function placeAsked(told: Answers): Place {
  const postcode = answer(told, 'code', 'postcode');
  if (withPostcode(told) && postcode !== '') return { answer: 'postcode', postcode };
  return { answer: known(told) === 'no-fixed-address' ? 'no-fixed-address' : 'not-known' };
}
