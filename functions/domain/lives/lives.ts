import type { Life } from '../life.ts';
import type { Kind } from '../submissions.ts';
import { claresLaw } from './clares-law.ts';
import { consultation } from './consultation.ts';
import { referral } from './referral.ts';
import { rightToKnow } from './right-to-know.ts';
import { sarahsLaw } from './sarahs-law.ts';

/** The life of each kind of case, from receipt to close. */
export const lives: Readonly<Record<Kind, Life>> = {
  consultation,
  referral,
  'clares-law': claresLaw,
  'right-to-know': rightToKnow,
  'sarahs-law': sarahsLaw,
};
