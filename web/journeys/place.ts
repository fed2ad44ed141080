import * as z from 'zod';
import { split } from '../../functions/domain/postcodes.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import type { Words } from '../words/words.ts';
import { choicePage, tellPage, textPage } from './ask.ts';
import { answer, itemsOf, oneOf, short, some } from './fields.ts';
import type { Answers, Page } from './journey.ts';
import { nearOf } from './near.ts';

const section = 'place';

type Asks = Partial<Pick<Page, 'intro' | 'onlyIf'>> & {
  /** Whom the form asks about. */
  readonly whose: keyof Words['place']['whose'];
  /** The words for where it is, where they are not those of a person. */
  readonly said?: Pick<Words['place'], 'where' | 'area'>;
  /** Other pages that hang on which council it is. */
  readonly alsoForgets?: readonly string[];
};

/**
 * Asks where somebody lives, to find the council that reads this, and says who that is before the
 * story is told.
 */
export function placePages(w: Words, asks: Asks): Page[] {
  const { whose, said = w.place, alsoForgets = [], ...first } = asks;
  const forgets = ['area', 'team', ...alsoForgets];
  return [
    choicePage(
      { ...first, slug: 'place', section, forgets },
      { ...w.place.known, ...w.place.whose[whose] },
    ),
    codePage(w, forgets),
    textPage(
      w,
      { slug: 'where', section, forgets, onlyIf: withoutPostcode, box: { component: 'text' } },
      said.where,
    ),
    areaPage(w, said.area),
    tellPage({ slug: 'team', section, shows: 'team', onlyIf: isElsewhere }, w.place.team),
  ];
}

const known = (told: Answers) => answer(told, 'place', 'answer');
const withPostcode = (told: Answers) => known(told) === 'postcode';
const withoutPostcode = (told: Answers) => ['not-known', 'no-fixed-address'].includes(known(told));

/** Nothing was said yet of who reads it, or what was said was not right. */
const isElsewhere = (told: Answers) =>
  withoutPostcode(told) ||
  answer(told, 'area', 'answer') === 'not-here' ||
  placeAsked(told).answer === 'district';

function codePage(w: Words, forgets: readonly string[]): Page {
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

function areaPage(w: Words, said: Words['place']['area']): Page {
  const { title, label, error, text, textHint } = said;
  const items = itemsOf(said.items);
  return {
    ...{ slug: 'area', section, title, shows: 'area', onlyIf: withPostcode, forgets: ['team'] },
    // The council is named on a screen; whoever takes a call down sees it on the case.
    webOnly: true,
    fields: [
      { name: 'answer', component: 'radios', label, called: label, items },
      { name: 'text', component: 'text', label: text, called: text, hint: textHint },
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
  // Asked with names after all, and without a postcode: the district that they gave before still
  // leads to a hub.
  const near = nearOf(told);
  if (near) return near;
  return { answer: known(told) === 'no-fixed-address' ? 'no-fixed-address' : 'not-known' };
}
