import { languages, type Words } from '../words/words.ts';
import { claresLaw } from './clares-law.ts';
import { consultation } from './consultation.ts';
import type { Journey } from './journey.ts';
import { sarahsLaw } from './sarahs-law.ts';

const made = new WeakMap<Words, readonly Journey[]>();

/** Every form of the front door in one language, in the order in which the first page lists them. */
export function journeysIn(w: Words): readonly Journey[] {
  const journeys = made.get(w) ?? [claresLaw(w), sarahsLaw(w), consultation(w)];
  made.set(w, journeys);
  return journeys;
}

/** The same form in the words that staff read, whichever language it was filled in. */
export function asStaffRead({ path }: Pick<Journey, 'path'>): Journey {
  const found = journeysIn(languages[0].words).find((journey) => journey.path === path);
  if (!found) throw new Error(`No form has the address ${path}`);
  return found;
}
