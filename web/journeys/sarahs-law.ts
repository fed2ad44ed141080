import type { Kind } from '../../functions/domain/submissions.ts';
import type { Words } from '../words/words.ts';
import { tellPage } from './ask.ts';
import { carerPages, carersOf } from './carers.ts';
import { childPages, childrenOf, isChildNamed } from './children.ts';
import { contactPages, contactSlugs } from './contact.ts';
import { answer } from './fields.ts';
import type { Answers, Journey, Page } from './journey.ts';
import { askerSlugs, personOf, subjectPages, subjectSlugs } from './people.ts';
import { placePages } from './place.ts';
import { firstPages } from './safety.ts';
import {
  askPages,
  asksOfChild,
  asksOfPerson,
  linkOf,
  linkPage,
  meetingOf,
  meetingPages,
  unnamedPage,
} from './sarahs-pages.ts';
import { bothPage, detailsPage, lastPages } from './story.ts';
import { agePages, isYoung, youPage } from './you.ts';

/**
 * Child Sex Offender Disclosure Scheme: a named person who has contact with a named child;
 * first checks within 24 hours, 28 days for the whole. Home Office guidance of April 2023.
 */
export const sarahsLaw = (w: Words): Journey => ({
  path: 'form-b',
  kind: 'sarahs-law',
  version: 2,
  policeDecide: true,
  name: w.sarahsLaw.name,
  is: w.sarahsLaw.is,
  isNot: w.sarahsLaw.isNot,
  beforehand: w.sarahsLaw.beforehand,
  next: (told) => (asksFor(told).kind === 'referral' ? w.people.concernNext : w.sarahsLaw.next),
  pages: [
    ...firstPages(w),
    ...askPages(w),
    ...placePages(w, { whose: 'child' }),
    linkPage(w),
    ...agePages(w),
    youPage(w),
    ...contactPages(w),
    ...subjectPages(w, w.sarahsLaw.person),
    ...meetingPages(w),
    ...childPages(w, asksOfChild),
    unnamedPage(w),
    ...carerPages(w, asksOfChild),
    detailsPage(w, w.sarahsLaw.details),
    bothPage(w, w.sarahsLaw.both, asksOfPerson),
    ...endPages(w),
  ],
  needed: ['you', ...contactSlugs, 'person'],
  asksFor,
  people: (told, saidOn) => [
    personOf('asker', told, askerSlugs, saidOn, linkOf(w, told)),
    personOf('subject', told, subjectSlugs, saidOn, meetingOf(w, told)),
    ...childrenOf(told, saidOn),
    ...carersOf(told),
  ],
});

/** A concern is acted on without any proof of who sends it. */
const isRequest = (told: Answers) => asksFor(told).kind === 'sarahs-law';

/** What to have ready comes before what is true of all forms, which is the last thing read. */
const endPages = (w: Words): Page[] =>
  lastPages(w).flatMap((page) =>
    page.slug === 'true'
      ? [
          tellPage(
            { slug: 'proof', section: 'end', intro: w.sarahsLaw.proof.intro, onlyIf: isRequest },
            w.sarahsLaw.proof,
          ),
          page,
        ]
      : [page],
  );

/**
 * Without the name of a child it is a concern about a child, and so it is where a child asks;
 * the police still read that it was asked under Sarah's Law. Who sends it before that page means to
 * name one, as they said: the police's clock, which is the shorter one, runs.
 */
function asksFor(told: Answers): { kind: Kind; also: Kind[] } {
  const young = isYoung(told);
  const unnamed = answer(told, 'ask', 'answer') !== 'child' || told['more'] !== undefined;
  const concern = (unnamed && !isChildNamed(told)) || young === 'under-16';
  const alsoClares: Kind[] = answer(told, 'both', 'answer') === 'yes' ? ['clares-law'] : [];
  if (concern) return { kind: 'referral', also: ['sarahs-law', ...alsoClares] };
  return { kind: 'sarahs-law', also: [...(young ? ['referral' as const] : []), ...alsoClares] };
}
