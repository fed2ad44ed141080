import * as z from 'zod';
import { Person, type Part } from '../../functions/domain/people.ts';
import type { Words } from '../words/words.ts';
import { orSaid, textPage } from './ask.ts';
import { birthOf, bornPage } from './birth.ts';
import { medium, notField, short, some, someOf, text } from './fields.ts';
import type { Answers, Page, Values } from './journey.ts';

type Frame = Pick<Page, 'slug' | 'section'> & Partial<Pick<Page, 'intro' | 'onlyIf'>>;
type Asked = { readonly title: string; readonly error: string };

/** What somebody is called. Part of a name is an answer; so is not to know it. */
export function namePage(w: Words, frame: Frame, { title, error }: Asked): Page {
  const { name } = w.people;
  const not = notField(w);
  return {
    ...frame,
    title,
    fields: [
      { name: 'name', component: 'text', label: name.label, hint: name.hint },
      { name: 'other-names', component: 'text', label: name.others, hint: name.othersHint },
      not,
    ],
    asks: z
      .object({ name: short(w), 'other-names': short(w), not: someOf(w, not.items ?? []) })
      .superRefine((values, context) => {
        // A nickname is a name, where it is all that is known.
        if (values['other-names'] === '') orSaid('name', error)(values, context);
      }),
  };
}

/** Where somebody lives, and where they lived in the last five years: the police search by it. */
function homesPage(w: Words, frame: Frame): Page {
  const { title, error, now, nowHint, before, beforeHint } = w.people.homes;
  const not = notField(w);
  return {
    ...frame,
    title,
    fields: [
      { name: 'text', component: 'long', rows: 3, label: now, hint: nowHint },
      { name: 'before', component: 'long', rows: 4, label: before, hint: beforeHint },
      not,
    ],
    asks: z
      .object({ text: medium(w), before: medium(w), not: someOf(w, not.items ?? []) })
      .superRefine((values, context) => {
        if (values.before === '') orSaid('text', error)(values, context);
      }),
  };
}

/**
 * The pages about the person asked about: person, born, homes, work. `asked` are the words of the
 * first one, which says who is meant.
 */
export const subjectPages = (
  w: Words,
  asked: Asked & { readonly intro?: readonly string[] },
): Page[] => [
  namePage(w, { slug: 'person', section: 'person', ...some('intro', asked.intro) }, asked),
  bornPage(w, { slug: 'born', section: 'person' }, w.people.born),
  homesPage(w, { slug: 'homes', section: 'person' }),
  textPage(
    w,
    { slug: 'work', section: 'person', box: { component: 'long', rows: 3 } },
    w.people.work,
  ),
];

/** On which pages a person is told of. Those that a form does not ask are left out. */
type Slugs = {
  readonly name: string;
  readonly born?: string;
  readonly homes?: string;
  readonly work?: string;
  readonly knows?: string;
};
/** The pages of the person asked about, in every form that asks `subjectPages`. */
export const subjectSlugs: Slugs = { name: 'person', born: 'born', homes: 'homes', work: 'work' };
/** The pages of the person who asks, in every form that ends with `lastPages`. */
export const askerSlugs: Slugs = { name: 'you', born: 'you-born', homes: 'you-home' };

/**
 * The person that these pages tell of; undefined while none of them is answered. `about` is what
 * else staff should read of them, in words; `saidOn` (YYYY-MM-DD) is the day it was said on.
 */
export function personOf(
  part: Part,
  told: Answers,
  { name, born, homes, work, knows }: Slugs,
  saidOn: string,
  about = '',
): Person | undefined {
  const on = (slug: string | undefined): Values => (slug && told[slug]) || {};
  if (![name, born, homes, work, knows].some((slug) => slug && told[slug])) return undefined;
  const written = (slug: string | undefined, field: string) => text(on(slug), field);
  const read = Person.shape.knows.safeParse(written(knows, 'answer'));
  return {
    part,
    ...some('name', written(name, 'name')),
    ...some('otherNames', written(name, 'other-names')),
    ...some('birth', birthOf(on(born), saidOn)),
    ...some('address', written(homes, 'text')),
    ...some('earlierAddresses', written(homes, 'before')),
    ...some('occupation', written(work, 'text')),
    ...some('about', about),
    ...some('knows', read.data),
  };
}
