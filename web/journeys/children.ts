import * as z from 'zod';
import type { Person } from '../../functions/domain/people.ts';
import type { Words } from '../words/words.ts';
import { orSaid } from './ask.ts';
import { birthAsks, birthError, birthFields, birthOf } from './birth.ts';
import { answer, medium, notField, short, some, someOf, text } from './fields.ts';
import type { Answers, Page, Values } from './journey.ts';
import {
  anotherAsks,
  anotherField,
  anotherMissing,
  introOf,
  type Nth,
  oneByOne,
} from './one-by-one.ts';

/** Of more children than these, they tell in their own words. */
const childSlugs = ['more', 'more-2', 'more-3', 'more-4', 'more-5', 'more-6'] as const;

/** A page for each child, up to six, while the one before says that there is another. */
export const childPages = (w: Words, onlyIf: NonNullable<Page['onlyIf']>): Page[] =>
  oneByOne(childSlugs, onlyIf, (slug, nth) => ({
    slug,
    section: 'risk',
    title: w.children.child.title(nth.n),
    intro: introOf(w.children.child, nth),
    fields: fields(w, nth),
    asks: asks(w, nth),
  }));

function fields(w: Words, nth: Nth): Page['fields'] {
  const { name, address, relation, another } = w.children.child;
  return [
    { name: 'name', component: 'text', label: name.label, hint: name.hint },
    ...birthFields(w),
    { name: 'address', component: 'long', rows: 3, ...address },
    { name: 'relation', component: 'long', rows: 3, ...relation },
    notField(w),
    ...anotherField(another, nth),
  ];
}

function asks(w: Words, nth: Nth): z.ZodType<Values> {
  const { name, another } = w.children.child;
  return z
    .object({
      name: short(w),
      ...birthAsks(w),
      address: medium(w),
      relation: medium(w),
      not: someOf(w, notField(w).items ?? []),
      ...anotherAsks(another, nth),
    })
    .superRefine(orSaid('name', name.error))
    .superRefine((values, context) => {
      const wrong = birthError(w, values);
      if (wrong) context.addIssue({ code: 'custom', path: [wrong.field], message: wrong.message });
      for (const message of anotherMissing(another, nth, values))
        context.addIssue({ code: 'custom', path: ['another'], message });
    });
}

/** Every child that was told of, named or not. `saidOn` is the day on which "about 4" was true. */
export const childrenOf = (told: Answers, saidOn: string): Person[] =>
  childSlugs.flatMap((slug) => {
    const values = told[slug];
    return values ? [childOf(values, saidOn)] : [];
  });

const childOf = (values: Values, saidOn: string): Person => ({
  part: 'child',
  ...some('name', text(values, 'name')),
  ...some('birth', birthOf(values, saidOn)),
  ...some('address', text(values, 'address')),
  ...some('about', text(values, 'relation')),
});

/** Sarah's Law is about a child with a name, or a part of one. */
export const isChildNamed = (told: Answers) =>
  childSlugs.some((slug) => answer(told, slug, 'name') !== '');
