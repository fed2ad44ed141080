import { about } from './about.ts';
import { atWork } from './at-work.ts';
import { check } from './check.ts';
import { claresLaw } from './clares-law.ts';
import { consultation } from './consultation.ts';
import { contact } from './contact.ts';
import { frame } from './frame.ts';
import { gateway } from './gateway.ts';
import { kept } from './kept.ts';
import { people } from './people.ts';
import { place } from './place.ts';
import { professional } from './professional.ts';
import { problems } from './problems.ts';
import { professionals } from './professionals.ts';
import { recording } from './recording.ts';
import { reply } from './reply.ts';
import { safety } from './safety.ts';
import { sarahsLaw } from './sarahs-law.ts';
import { children } from './children.ts';
import { sharing } from './sharing.ts';
import { teams } from './teams.ts';
import { whatToExpect } from './what-to-expect.ts';

/** The public pages in plain English: short sentences, words that everybody knows. */
export const en = {
  ...frame,
  about,
  atWork,
  check,
  children,
  claresLaw,
  consultation,
  contact,
  gateway,
  /** Pages that tell something, by their address. */
  guides: { professionals, sharing, recording, 'what-to-expect': whatToExpect },
  kept,
  people,
  place,
  problems,
  professional,
  reply,
  safety,
  sarahsLaw,
  teams,
};
