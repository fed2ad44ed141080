import * as z from 'zod';
import type { Words } from '../words/words.ts';
import { orSaid, textPage } from './ask.ts';
import { childPages } from './children.ts';
import { answer, itemsOf, medium, notField, oneOf, short, someOf } from './fields.ts';
import type { Answers, Page } from './journey.ts';
import { subjectPages } from './people.ts';
import { namesNeeded } from './professional-place.ts';
import {
  aboutFamily,
  all,
  isFromNote,
  isNamed,
  isOfAdult,
  isOfChild,
  isOfColleague,
  isUnnamed,
  not,
  ofReferral,
  onlyWhere,
} from './professional-told.ts';

/** Whom it is about: children, an adult or a colleague by name, or how old they are. */
export const whoPages = (w: Words): Page[] => [
  ...namedPages(w),
  ...aboutFamily([
    { ...agesPage(w), onlyIf: isUnnamed },
    ...childrenPages(w),
    ...ofReferral(onlyWhere(isOfChild, [schoolPage(w)])),
    ...ofReferral(onlyWhere(not(isOfColleague), [surgeryPage(w)])),
    ...onlyWhere(all(isOfAdult, not(isFromNote)), adultPages(w)),
  ]),
];

/** An adult with their home; of a colleague, what they do with children and where. */
function namedPages(w: Words): Page[] {
  const { person, work } = w.professional;
  const pages = subjectPages({ ...w, people: { ...w.people, work } }, person);
  const applies: Readonly<Record<string, Page['onlyIf']>> = {
    born: isOfAdult,
    homes: isOfAdult,
    work: isOfColleague,
  };
  const asked = pages.map((page) => ({ ...page, onlyIf: applies[page.slug] ?? (() => true) }));
  return aboutFamily(
    onlyWhere(
      // Where it was not said whom it is about, a name is asked for all the same.
      all(isNamed, not(isOfChild)),
      asked.map((page) => (page.slug === 'person' ? sayingWhy(w, page) : page)),
    ),
  );
}

/** Each child as every form asks, in the words of somebody who knows them from work. */
function childrenPages(w: Words): Page[] {
  const child = { ...w.children.child, ...w.professional.child };
  const words = { ...w, children: { ...w.children, child } };
  const pages = childPages(words, all(isNamed, isOfChild)).map((page, at) => ({
    ...page,
    fields: page.fields.map((field) => ({
      ...field,
      called: w.professional.child.called(at + 1, field.label),
    })),
  }));
  const [first, ...more] = pages;
  return [...(first ? [sayingWhy(w, onlyHere(w, first))] : []), ...more];
}

/** Where some of the children live elsewhere, they are asked about after sending. */
const onlyHere = (w: Words, page: Page): Page => ({
  ...page,
  intro: (told: Answers) => {
    const { here, there } = w.professional.child;
    const some = answer(told, 'together', 'answer') === 'other';
    return [...(some ? here(postcodeIn(told) || there) : []), ...introOn(page, told)];
  },
});

const postcodeIn = (told: Answers) =>
  answer(told, 'place', 'answer') === 'postcode' ? answer(told, 'code', 'postcode') : '';

const introOn = ({ intro }: Page, told: Answers) =>
  typeof intro === 'function' ? intro(told) : (intro ?? []);

/** In danger, it says first why a name is asked for. */
const sayingWhy = (w: Words, page: Page): Page => ({
  ...page,
  intro: (told: Answers) => [...namesNeeded(w, told), ...introOn(page, told)],
});

/** Without names: how many, how old, and what they are called in what is written next. */
function agesPage(w: Words): Page {
  const { title, intro, many, ages, called, error } = w.professional.ages;
  const not = notField(w);
  return {
    // Where names are given after all, what is called "child A" in the story must still be known.
    ...{ slug: 'ages', section: 'risk', title, intro, webOnly: true, stays: true },
    fields: [
      { name: 'many', component: 'text', ...many, called: many.label },
      { name: 'text', component: 'text', ...ages, called: ages.label },
      { name: 'called', component: 'text', ...called, called: called.label },
      not,
    ],
    asks: z
      .object({
        many: short(w),
        text: short(w),
        called: short(w),
        not: someOf(w, not.items ?? []),
      })
      .superRefine(orSaid('text', error)),
  };
}

const section = 'risk';
const box = { component: 'long', rows: 3 } as const;

/** Of all the children of a referral, asked once. */
export const schoolPage = (w: Words): Page =>
  textPage(w, { slug: 'school', section, box }, w.professional.school);
export const surgeryPage = (w: Words): Page =>
  textPage(w, { slug: 'gp', section, box }, w.professional.gp);

/**
 * The three questions of section 42(1) of the Care Act 2014, what the adult wants, and whether they
 * can decide (Mental Capacity Act 2005) or have an advocate (Care Act, section 68).
 */
const adultPages = (w: Words): Page[] => [
  needsPage(w),
  textPage(w, { slug: 'wishes', section, box }, w.professional.wishes),
  capacityPage(w),
];

function needsPage(w: Words): Page {
  const { title, intro, items, care, harm, self } = w.professional.needs;
  const list = itemsOf(items);
  const ask = (name: string, { label, hint }: typeof care) =>
    ({ name, component: 'radios', label, called: label, hint, items: list }) as const;
  return {
    ...{ slug: 'needs', section, title, intro },
    fields: [ask('care', care), ask('harm', harm), ask('self', self)],
    asks: z.object({
      care: oneOf(list, care.error),
      harm: oneOf(list, harm.error),
      self: oneOf(list, self.error),
    }),
  };
}

function capacityPage(w: Words): Page {
  const { title, error, items, why, advocate } = w.professional.capacity;
  const list = itemsOf(items);
  return {
    ...{ slug: 'capacity', section, title },
    fields: [
      { name: 'answer', component: 'radios', label: title, items: list },
      { name: 'text', component: 'long', rows: 3, ...why, called: why.label },
      { name: 'advocate', component: 'long', rows: 3, ...advocate, called: advocate.label },
    ],
    asks: z.object({ answer: oneOf(list, error), text: medium(w), advocate: medium(w) }),
  };
}
