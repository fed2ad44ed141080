import type { Words } from '../../words/words.ts';
import { choicePage, textPage } from '../../journeys/ask.ts';
import { bornPage } from '../../journeys/birth.ts';
import { childPages, childrenOf } from '../../journeys/children.ts';
import { contactPages } from '../../journeys/contact.ts';
import { answer } from '../../journeys/fields.ts';
import type { Answers, Journey, Page } from '../../journeys/journey.ts';
import { namePage, personOf, subjectPages, subjectSlugs } from '../../journeys/people.ts';
import { placePages } from '../../journeys/place.ts';
import { firstPages } from '../../journeys/safety.ts';
import { detailsPage, signsPage } from '../../journeys/story.ts';
import { aboutWho, reachNeeded, whoPages } from './professional.ts';
import { ownWords } from './words.ts';

/**
 * Domestic Violence Disclosure Scheme, "right to know": police or a partner prompt it, and nobody
 * has asked. Home Office guidance of April 2023.
 */
export const rightToKnow = (w: Words): Journey => ({
  path: 'right-to-know',
  kind: 'right-to-know',
  version: 1,
  policeDecide: true,
  name: 'Clare’s Law (right to know)',
  is: [],
  isNot: [],
  beforehand: [],
  next: () => [],
  pages: [
    ...firstPages(w),
    choicePage({ slug: 'prompt', section: 'you' }, ownWords.prompt),
    ...whoPages(w, ownWords.you),
    ...contactPages(w),
    ...subjectPages(w, ownWords.subject),
    choicePage({ slug: 'together', section: 'person' }, w.claresLaw.together),
    ...placePages(w, { whose: 'person' }),
    ...atRiskPages(w),
    choicePage({ slug: 'others', section: 'risk' }, w.claresLaw.children),
    ...childPages(w, hasChildren),
    detailsPage(w, ownWords.known),
    textPage(w, { slug: 'why-now', section: 'story', box: long }, ownWords.whyNow),
    signsPage(w),
  ],
  needed: ['you', ...reachNeeded, 'person'],
  asksFor: () => ({ kind: 'right-to-know', also: [] }),
  people: (told, saidOn) => [
    personOf('professional', told, { name: 'you' }, saidOn, aboutWho(told)),
    personOf('subject', told, subjectSlugs, saidOn),
    personOf('person-at-risk', told, atRiskSlugs, saidOn),
    ...childrenOf(told, saidOn),
  ],
});

const long = { component: 'long', rows: 4 } as const;
const hasChildren = (told: Answers) => answer(told, 'others', 'answer') === 'yes';

const atRiskSlugs = { name: 'them', born: 'them-born', homes: 'them-home', knows: 'them-knows' };

/** No way to reach them is asked, so none can be used by mistake. */
const atRiskPages = (w: Words): Page[] => {
  const { born, home, knows, ...name } = ownWords.atRisk;
  const frame = { section: 'risk' } as const;
  return [
    namePage(w, { ...frame, slug: 'them' }, name),
    bornPage(w, { ...frame, slug: 'them-born' }, born),
    textPage(w, { ...frame, slug: 'them-home', box: long }, home),
    choicePage(
      { ...frame, slug: 'them-knows' },
      { ...knows, items: { ...knows.items, ...w.not.items } },
    ),
  ];
};
