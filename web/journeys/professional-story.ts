import * as z from 'zod';
import type { Words } from '../words/words.ts';
import { choicePage, orSaid, tellPage, textPage } from './ask.ts';
import { itemsOf, medium, notField, oneOf, someOf } from './fields.ts';
import type { Answers, Page } from './journey.ts';
import { soonPage } from './professional-soon.ts';
import {
  aboutFamily,
  all,
  groupTold,
  isFromNote,
  isNamed,
  isOfAdult,
  isOfChild,
  isOfColleague,
  isReferral,
  not,
  ofReferral,
  onlyWhere,
} from './professional-told.ts';
import { detailsPage } from './story.ts';

const section = 'story';
const box = { component: 'long', rows: 6 } as const;

/** What worries them and what was done; what they want to know; what a referral needs beside it. */
export const storyPages = (w: Words): Page[] => {
  const { details, well, done, views, ask, level } = w.professional;
  const written = aboutFamily([
    ...onlyWhere(not(isFromNote), [
      detailsPage(w, details),
      ...onlyWhere(not(isOfColleague), [textPage(w, { slug: 'well', section, box }, well)]),
      textPage(w, { slug: 'done', section, box }, done),
      // What an adult wants has a page of its own, among the questions about them.
      ...onlyWhere(all(not(isOfColleague), not(isOfAdult)), [
        textPage(w, { slug: 'views', section, box }, views),
      ]),
    ]),
    // Without names there is nobody to agree: the page on names says so.
    ...onlyWhere(all(isNamed, not(isOfColleague)), [consentPage(w, section)]),
    ...onlyWhere(not(isReferral), [textPage(w, { slug: 'ask', section, box }, ask)]),
  ]);
  return [
    ...written,
    choicePage(
      {
        ...{ slug: 'level', section, shows: 'levels', webOnly: true },
        onlyIf: all(isOfChild, not(isFromNote)),
      },
      level,
    ),
    ...aboutFamily(onlyWhere(not(isFromNote), [soonPage(w)])),
    ...ofReferral(referralPages(w)),
    lastPage(w),
  ];
};

/** What a referral tells beside the worry: staff who take one down ask the same. */
const referralPages = (w: Words): Page[] => [
  ...onlyWhere(not(isOfColleague), [householdPage(w)]),
  evidencePage(w),
  ...onlyWhere(not(isOfAdult), [voicePage(w, 'voice', w.professional.childSays)]),
];

export const householdPage = (w: Words): Page =>
  textPage(w, { slug: 'household', section, box }, w.professional.household);
export const evidencePage = (w: Words): Page =>
  textPage(w, { slug: 'evidence', section, box }, w.professional.evidence);
/** What the child or the adult said, as they said it. */
export const voicePage = (w: Words, slug: string, asked = w.professional.voice): Page =>
  textPage(w, { slug, section, box }, asked);

const unasked = ['unsafe', 'not-asked'];

/**
 * Whether they agreed that it is shared. That is good practice and not the lawful basis: where it
 * was not asked, the reason is recorded, and nothing more hangs on it.
 */
export function consentPage(w: Words, section: Page['section']): Page {
  const { title, intro, whom, error, items, why } = w.professional.consent;
  const list = itemsOf(items);
  const not = notField(w);
  return {
    ...{ slug: 'consent', section, title },
    intro: (told) => [whom[isOfAdult(told) ? 'adult' : 'child'], ...intro],
    fields: [
      { name: 'answer', component: 'radios', label: title, items: list },
      {
        name: 'text',
        component: 'long',
        rows: 3,
        label: why.label,
        called: why.called,
        hint: why.hint,
      },
      not,
    ],
    asks: z
      .object({ answer: oneOf(list, error), text: medium(w), not: someOf(w, not.items ?? []) })
      .superRefine((values, context) => {
        if (unasked.includes(values.answer)) orSaid('text', why.error)(values, context);
      }),
  };
}

const lastPage = (w: Words): Page =>
  tellPage(
    { slug: 'true', section: 'end', webOnly: true, intro: (told) => lastLines(w, told) },
    w.professional.true,
  );

const lastLines = (w: Words, told: Answers) => [
  ...w.professional.true.lines,
  w.professional.true.keep[groupTold(told)],
  ...(isReferral(told) ? w.professional.true.referral : w.professional.true.advice),
];
