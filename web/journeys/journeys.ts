import { claresLaw } from './clares-law.ts';
import { consultation } from './consultation.ts';
import type { Journey } from './journey.ts';
import { sarahsLaw } from './sarahs-law.ts';

/** Every form of the front door, in the order in which the first page lists them. */
export const journeys: readonly Journey[] = [claresLaw, sarahsLaw, consultation];
