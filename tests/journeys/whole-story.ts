import { claresLaw } from '../../web/journeys/clares-law.ts';
import { consultation } from '../../web/journeys/consultation.ts';
import type { Field, Journey, Page } from '../../web/journeys/journey.ts';
import { sarahsLaw } from '../../web/journeys/sarahs-law.ts';
import type { Fields, Kind, Story } from '../person.ts';

const journeys: Readonly<Record<Kind, Journey>> = {
  'clares-law': claresLaw,
  'sarahs-law': sarahsLaw,
  consultation,
};

/** Ofcom keeps this number free for drama. */
export const ownNumber = '07700 900456';

const chosen: Record<string, string | readonly string[]> = {
  answer: 'yes',
  known: 'postcode',
  postcode: 'DT1 1XJ',
  ways: ['phone', 'text', 'email'],
  phone: ownNumber,
  email: 'ada.whole@example.com',
  leave: 'yes',
  who: 'other',
  age: '',
  rather: [],
  unknown: [],
};

function fill(page: Page, { name, component }: Field): Fields {
  if (component === 'date')
    return { [`${name}-day`]: '27', [`${name}-month`]: '3', [`${name}-year`]: '1990' };
  return { [name]: chosen[name] ?? `Written in ${page.slug}, ${name}: <b>&amp; "quoted"` };
}

/** A story with something in every box and a choice in every list, for somebody in danger. */
export const wholeStory = (kind: Kind): Story =>
  journeys[kind].pages.map((page) => [
    page.slug,
    page.tells
      ? { seen: 'yes' }
      : Object.assign({}, ...page.fields.map((field) => fill(page, field))),
  ]);

/** All that was written or chosen there, in the words in which it was read or typed. */
export const wordsOf = (kind: Kind): string[] =>
  journeys[kind].pages.flatMap((page) =>
    page.fields.flatMap((field) => {
      const values = Object.values(fill(page, field)).flat();
      if (field.component === 'date') return ['27 March 1990'];
      return values
        .map((value) => field.items?.find((item) => item.value === value)?.text ?? value)
        .filter((text) => text !== '');
    }),
  );
