import type { Words } from '../../words/words.ts';
import { choicePage, textPage } from '../../journeys/ask.ts';
import { carerPages, carersOf } from '../../journeys/carers.ts';
import { childPages, childrenOf } from '../../journeys/children.ts';
import { contactPages } from '../../journeys/contact.ts';
import { answer } from '../../journeys/fields.ts';
import type { Answers, Journey } from '../../journeys/journey.ts';
import { personOf, subjectPages, subjectSlugs } from '../../journeys/people.ts';
import { placePages } from '../../journeys/place.ts';
import { schoolPage, surgeryPage } from '../../journeys/professional-about.ts';
import {
  consentPage,
  evidencePage,
  householdPage,
  voicePage,
} from '../../journeys/professional-story.ts';
import { onlyWhere } from '../../journeys/professional-told.ts';
import { firstPages } from '../../journeys/safety.ts';
import { detailsPage } from '../../journeys/story.ts';
import { aboutWho, reachNeeded, whoPages } from './professional.ts';
import { ownWords } from './words.ts';

/**
 * A referral of a child or an adult by somebody at work. One working day for the decision: Working
 * Together to Safeguard Children. Consent is asked and is no condition. What a referral needs is asked
 * in the words of the public form.
 */
export const referral = (w: Words): Journey => ({
  path: 'referral',
  kind: 'referral',
  version: 1,
  policeDecide: false,
  name: 'Referral',
  is: [],
  isNot: [],
  beforehand: [],
  next: () => [],
  pages: [
    ...firstPages(w),
    ...whoPages(w, ownWords.referrer),
    ...contactPages(w),
    choicePage({ slug: 'group', section: 'person' }, ownWords.group),
    // What work they do is no question of a referral.
    ...subjectPages(w, ownWords.person).filter(({ slug }) => slug !== 'work'),
    ...placePages(w, { whose: 'person' }),
    detailsPage(w, ownWords.concern),
    textPage(w, { slug: 'done', section: 'story', box: long }, ownWords.done),
    evidencePage(w),
    // `voice` is on the pages of safe contact already: if a message may be left.
    voicePage(w, 'wishes'),
    choicePage({ slug: 'others', section: 'risk' }, ownWords.others),
    ...childPages(w, hasOthers),
    ...carerPages(w, isOfChildren),
    householdPage(w),
    ...onlyWhere(isOfChildren, [schoolPage(w)]),
    surgeryPage(w),
    consentPage(w, 'end'),
  ],
  needed: ['you', ...reachNeeded, 'person'],
  asksFor: () => ({ kind: 'referral', also: [] }),
  professional: (told) => ({ group: isChild(told) ? 'child' : 'adult' }),
  people: (told, saidOn) => [
    personOf('professional', told, { name: 'you' }, saidOn, aboutWho(told)),
    personOf(isChild(told) ? 'child' : 'person-at-risk', told, subjectSlugs, saidOn),
    ...childrenOf(told, saidOn),
    ...carersOf(told),
  ],
});

const long = { component: 'long', rows: 4 } as const;
const isChild = (told: Answers) => answer(told, 'group', 'answer') === 'child';
const hasOthers = (told: Answers) => answer(told, 'others', 'answer') === 'yes';
const isOfChildren = (told: Answers) => isChild(told) || hasOthers(told);
