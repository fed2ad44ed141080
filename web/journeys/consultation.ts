import type { Words } from '../words/words.ts';
import { textPage } from './ask.ts';
import { contactPages, contactSlugs } from './contact.ts';
import { answer } from './fields.ts';
import type { Answers, Journey, Page } from './journey.ts';
import { personOf, subjectPages, subjectSlugs } from './people.ts';
import { placePages } from './place.ts';
import { firstPages } from './safety.ts';
import { detailsPage } from './story.ts';
import { youPage } from './you.ts';

/** A professional asks the hub for advice before deciding on a referral. */
export const consultation = (w: Words): Journey => {
  const { name, is, isNot, beforehand, next } = w.consultation;
  return {
    path: 'form-c',
    kind: 'consultation',
    version: 2,
    name,
    policeDecide: false,
    is,
    isNot,
    beforehand,
    next: () => next,
    pages: pages(w),
    needed: ['you', ...contactSlugs, 'person'],
    asksFor: () => ({ kind: 'consultation', also: [] }),
    people: (told, saidOn) => [
      personOf('professional', told, { name: 'you' }, saidOn, aboutAsker(told)),
      personOf('person-at-risk', told, subjectSlugs, saidOn, answer(told, 'link', 'text')),
    ],
  };
};

const aboutAsker = (told: Answers) =>
  ['role', 'org']
    .map((slug) => answer(told, slug, 'text'))
    .filter((written) => written !== '')
    .join('\n');

const short = { component: 'text' } as const;
const box = (rows: number) => ({ component: 'long', rows }) as const;

function pages(w: Words): Page[] {
  const { role, org, person, link, done, details } = w.consultation;
  return [
    ...firstPages(w),
    ...placePages(w, { whose: 'person' }),
    youPage(w),
    textPage(w, { slug: 'role', section: 'you', box: short }, role),
    textPage(w, { slug: 'org', section: 'you', box: short }, org),
    ...contactPages(w),
    // What work they do is no question of this form.
    ...subjectPages(w, person).filter(({ slug }) => slug !== 'work'),
    textPage(w, { slug: 'link', section: 'person', box: box(4) }, link),
    textPage(w, { slug: 'done', section: 'story', box: box(6) }, done),
    detailsPage(w, details),
  ];
}
