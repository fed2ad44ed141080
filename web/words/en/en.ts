import { about } from './about.ts';
import { check } from './check.ts';
import { claresLaw } from './clares-law.ts';
import { consultation } from './consultation.ts';
import { contact } from './contact.ts';
import { frame } from './frame.ts';
import { gateway } from './gateway.ts';
import { people } from './people.ts';
import { place } from './place.ts';
import { problems } from './problems.ts';
import { safety } from './safety.ts';
import { sarahsLaw } from './sarahs-law.ts';
import { children } from './children.ts';

/** The public pages in plain English: short sentences, words that everybody knows. */
export const en = {
  ...frame,
  about,
  check,
  children,
  claresLaw,
  consultation,
  contact,
  gateway,
  people,
  place,
  problems,
  safety,
  sarahsLaw,
};
