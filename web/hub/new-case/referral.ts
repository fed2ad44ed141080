import * as z from 'zod';
import type { Words } from '../../words/words.ts';
import { choicePage, textPage } from '../../journeys/ask.ts';
import { carerPages, carersOf } from '../../journeys/carers.ts';
import { childPages, childrenOf } from '../../journeys/children.ts';
import { contactPages } from '../../journeys/contact.ts';
import { answer, itemsOf, medium, oneOf } from '../../journeys/fields.ts';
import type { Answers, Journey, Page } from '../../journeys/journey.ts';
import { personOf, subjectPages, subjectSlugs } from '../../journeys/people.ts';
import { placePages } from '../../journeys/place.ts';
import { firstPages } from '../../journeys/safety.ts';
import { detailsPage } from '../../journeys/story.ts';
import { aboutWho, reachNeeded, whoPages } from './professional.ts';
import { ownWords } from './words.ts';

/**
 * A referral of a child or an adult by somebody at work. One working day for the decision: Working
 * Together to Safeguard Children. Consent is asked and is no condition.
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
    textPage(w, { slug: 'wishes', section: 'story', box: long }, ownWords.wishes),
    choicePage({ slug: 'others', section: 'risk' }, ownWords.others),
    ...childPages(w, hasOthers),
    ...carerPages(w, isOfChildren),
    textPage(w, { slug: 'household', section: 'risk', box: long }, ownWords.household),
    consentPage(w),
  ],
  needed: ['you', ...reachNeeded, 'person'],
  asksFor: () => ({ kind: 'referral', also: [] }),
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

/** Agreement is practice and not the lawful basis: what was not asked is said with its reason. */
function consentPage(w: Words): Page {
  const { title, error, items, why } = ownWords.consent;
  const list = itemsOf(items);
  return {
    slug: 'consent',
    section: 'end',
    title,
    fields: [
      { name: 'answer', component: 'radios', label: title, items: list },
      { name: 'text', component: 'long', rows: 3, label: why },
    ],
    asks: z.object({ answer: oneOf(list, error), text: medium(w) }),
  };
}
