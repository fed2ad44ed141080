import * as z from 'zod';
import type { Kind } from '../../functions/domain/submissions.ts';
import type { Words } from '../words/words.ts';
import { choicePage, tellPage, textPage } from './ask.ts';
import { bornPage } from './birth.ts';
import { childPages, childrenOf } from './children.ts';
import { contactPages, contactSlugs } from './contact.ts';
import { answer, itemsOf, oneOf, short } from './fields.ts';
import type { Answers, Journey, Page } from './journey.ts';
import { askerSlugs, namePage, personOf, subjectPages, subjectSlugs } from './people.ts';
import { placePages } from './place.ts';
import { firstPages } from './safety.ts';
import { bothPage, detailsPage, lastPages, signsPage } from './story.ts';
import { agePages, isYoung, youPage } from './you.ts';

/**
 * Domestic Violence Disclosure Scheme, "right to ask": within 24 hours for the first contact,
 * 28 days for the whole. The police decide. Home Office guidance of April 2023.
 */
export const claresLaw = (w: Words): Journey => {
  const { name, is, isNot, beforehand, next } = w.claresLaw;
  return {
    path: 'form-a',
    kind: 'clares-law',
    version: 2,
    policeDecide: true,
    name,
    is,
    isNot,
    beforehand,
    next: (told) => (asksFor(told).kind === 'referral' ? w.people.concernNext : next),
    pages: [
      ...firstPages(w),
      ...placePages(w, { whose: 'person' }),
      ...forWhom(w),
      ...agePages(w),
      youPage(w),
      ...contactPages(w),
      ...subjectPages(w, w.claresLaw.person),
      togetherPage(w),
      choicePage({ slug: 'living', section: 'person' }, w.claresLaw.living),
      ...atRiskPages(w),
      choicePage({ slug: 'others', section: 'risk' }, w.claresLaw.children),
      ...childPages(w, hasChildren),
      detailsPage(w, w.claresLaw.details),
      signsPage(w),
      bothPage(w, w.claresLaw.both, hasChildren),
      ...lastPages(w),
    ],
    needed: ['you', ...contactSlugs, 'person'],
    asksFor,
    people: (told, saidOn) => [
      personOf('asker', told, askerSlugs, saidOn),
      personOf('subject', told, subjectSlugs, saidOn, relation(w, told)),
      personOf('person-at-risk', told, atRiskSlugs, saidOn, knownHow(w, told)),
      ...childrenOf(told, saidOn),
    ],
  };
};

const forAnother = (told: Answers) => answer(told, 'who', 'answer') === 'other';
const hasChildren = (told: Answers) => answer(told, 'others', 'answer') === 'yes';

const ofThem = ['other', 'place', 'code', 'where', 'area', 'team', 'together', 'living'];

const forWhom = (w: Words): Page[] => [
  // Whose home and whose partner was meant changes with it.
  choicePage({ slug: 'who', section: 'you', forgets: ofThem }, w.claresLaw.who),
  tellPage(
    { slug: 'other', section: 'you', intro: w.claresLaw.other.lines, onlyIf: forAnother },
    w.claresLaw.other,
  ),
];

/** The scheme is for partners and former partners, but what somebody is stays for staff to judge. */
function togetherPage(w: Words): Page {
  const { title, hint, error, items, since, sinceHint } = w.claresLaw.together;
  const list = itemsOf(items);
  return {
    slug: 'together',
    section: 'person',
    title,
    fields: [
      { name: 'answer', component: 'radios', label: title, hint, items: list },
      { name: 'since', component: 'text', label: since, hint: sinceHint },
    ],
    asks: z.object({ answer: oneOf(list, error), since: short(w) }),
  };
}

const atRiskSlugs = { name: 'them', born: 'them-born', knows: 'them-knows' };

/** Whoever is at risk, if it is somebody else: no way to reach them is asked, so none can be used. */
const atRiskPages = (w: Words): Page[] => {
  const { name, born, link, knows } = w.claresLaw.atRisk;
  const frame = { section: 'risk', onlyIf: forAnother } as const;
  return [
    namePage(w, { ...frame, slug: 'them' }, name),
    bornPage(w, { ...frame, slug: 'them-born' }, born),
    textPage(w, { ...frame, slug: 'them-link', box: { component: 'long', rows: 3 } }, link),
    choicePage({ ...frame, slug: 'them-knows' }, knows),
  ];
};

/**
 * Somebody under 18 is never refused. At 16 and 17 the scheme is theirs (Domestic Abuse Act 2021),
 * and a child concern beside it; below, the concern comes first. One request may ask under both
 * schemes about one person.
 */
function asksFor(told: Answers): { kind: Kind; also: Kind[] } {
  const both: Kind[] = answer(told, 'both', 'answer') === 'yes' ? ['sarahs-law'] : [];
  switch (isYoung(told)) {
    case 'under-16':
      return { kind: 'referral', also: ['clares-law', ...both] };
    case '16-17':
      return { kind: 'clares-law', also: [...both, 'referral'] };
    case undefined:
      return { kind: 'clares-law', also: both };
  }
}

/** What the subject is to whom, since when, and whether they live together. */
function relation(w: Words, told: Answers): string {
  const { about, together, living } = w.claresLaw;
  const chosen = worded(together.items, answer(told, 'together', 'answer'));
  const since = answer(told, 'together', 'since');
  const who = answer(told, 'who', 'answer');
  return lines(w, [
    [
      about.partner[who === 'me' || who === 'other' ? who : 'unsaid'],
      chosen && since ? about.since(chosen, since) : chosen,
    ],
    [about.living, worded(living.items, answer(told, 'living', 'answer'))],
  ]);
}

const knownHow = (w: Words, told: Answers) =>
  lines(w, [[w.claresLaw.about.link, answer(told, 'them-link', 'text')]]);

const worded = (items: Parameters<typeof itemsOf>[0], value: string) =>
  itemsOf(items).find((item) => item.value === value)?.text ?? '';

const lines = ({ claresLaw: { about } }: Words, said: readonly (readonly [string, string])[]) =>
  said
    .filter(([, answer]) => answer !== '')
    .map(([label, answer]) => about.line(label, answer))
    .join('\n');
