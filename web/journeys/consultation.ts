import * as z from 'zod';
import type { Words } from '../words/words.ts';
import { childrenOf } from './children.ts';
import { answer, short } from './fields.ts';
import type { Answers, Journey, Page } from './journey.ts';
import { personOf } from './people.ts';
import { whoPages } from './professional-about.ts';
import { wherePages } from './professional-place.ts';
import { reachPage } from './professional-reach.ts';
import { startPages, workerPages } from './professional-start.ts';
import { storyPages } from './professional-story.ts';
import {
  groupTold,
  isFromNote,
  isOfAdult,
  isOfColleague,
  isReferral,
  isUnnamed,
  not,
  onlyWhere,
  professionalOf,
} from './professional-told.ts';
import { firstPages } from './safety.ts';
import { youPage } from './you.ts';

/**
 * Somebody at work asks for advice before deciding on a referral, or refers. One form for both:
 * what was written for the one is there for the other.
 */
export const consultation = (w: Words): Journey => {
  const { name, is, isNot, beforehand, next, nextOfReferral } = w.consultation;
  return {
    path: 'form-c',
    kind: 'consultation',
    version: 4,
    name,
    policeDecide: false,
    is,
    isNot,
    beforehand,
    next: (told, here) => (isReferral(told) ? nextOfReferral : next)[groupTold(told)](here),
    pages: [
      ...firstPages(w),
      ...startPages(w),
      ...wherePages(w),
      ...workerPages(w),
      ...onlyWhere(not(isFromNote), youPages(w)),
      ...whoPages(w),
      ...storyPages(w),
    ],
    needed: ['group', 'you', 'reach', 'person', 'ages', 'more'],
    asksFor: (told) => ({ kind: isReferral(told) ? 'referral' : 'consultation', also: [] }),
    hasReply: true,
    isUnnamed,
    professional: professionalOf,
    people,
  };
};

/** Who asks, for whom they work, and how to reach them there. The hub has it where there is a note. */
const youPages = (w: Words): Page[] => [
  youPage({ ...w, safety: { ...w.safety, you: { ...w.safety.you, ...w.professional.you } } }),
  atWorkPage(w, 'role'),
  atWorkPage(w, 'org'),
  reachPage(w),
];

/** Everybody knows it of themselves, and without it nobody can be rung through where they work. */
function atWorkPage(w: Words, slug: 'role' | 'org'): Page {
  const { title, hint, error } = w.professional[slug];
  return {
    ...{ slug, section: 'you', title },
    fields: [{ name: 'text', component: 'text', label: title, hint }],
    asks: z.object({ text: short(w).refine((typed) => typed !== '', error) }),
  };
}

/** What they are, and where they work: one line each. */
const aboutAsker = (told: Answers) =>
  ['role', 'org']
    .map((slug) => answer(told, slug, 'text'))
    .filter((written) => written !== '')
    .join('\n');

const people: Journey['people'] = (told, saidOn) => [
  personOf('professional', told, { name: 'you' }, saidOn, aboutAsker(told)),
  ...(isOfColleague(told)
    ? [personOf('subject', told, { name: 'person', work: 'work' }, saidOn)]
    : []),
  ...(isOfAdult(told)
    ? [personOf('person-at-risk', told, { name: 'person', born: 'born', homes: 'homes' }, saidOn)]
    : []),
  ...childrenOf(told, saidOn),
];
