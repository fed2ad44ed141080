import { consultation } from '../../web/journeys/consultation.ts';
import { applying } from '../../web/journeys/going-on.ts';
import type { Answers, Values } from '../../web/journeys/journey.ts';
import { toSubmission } from '../../web/journeys/submission.ts';
import { en } from '../../web/words/en/en.ts';
import { nearDorset } from '../whole-story.ts';
import { walk } from './walk.ts';

const journey = consultation(en);
export const begun = { saidOn: '2026-11-20', version: 1 };

const usual: Readonly<Record<string, Values>> = {
  now: { answer: 'no' },
  want: { answer: 'advice' },
  group: { answer: 'child' },
  allocated: { answer: 'no' },
  naming: { answer: 'with' },
  near: nearDorset,
  policy: { answer: 'met' },
  place: { answer: 'postcode' },
  code: { postcode: 'DT1 1XJ' },
  area: { answer: 'yes' },
  together: { answer: 'all' },
  you: { name: 'Ada Example' },
  role: { text: 'GP' },
  org: { text: 'Example Surgery' },
  reach: { email: 'ada@example.org' },
  person: { name: 'Kim Example' },
  work: { text: 'Teaches at Example School' },
  more: { name: 'Bo Sample', another: 'no' },
  needs: { care: 'yes', harm: 'not-known', self: 'no' },
  capacity: { answer: 'in-part' },
  consent: { answer: 'agreed' },
  level: { answer: '2' },
  soon: { answer: 'no' },
};

/** Somebody at work, who answers each page as most do, or as given; what is left is not known. */
export const atWork = (says: Readonly<Record<string, Values>> = {}, from: Answers = {}) =>
  walk(journey, { says: { ...usual, ...says }, otherwise: () => ({ not: ['not-known'] }) }, from);

export const sent = (answers: Answers) => toSubmission(journey, answers, begun);
export const slugsOf = (answers: Answers) => applying(journey, answers).map(({ slug }) => slug);
