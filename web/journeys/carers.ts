import * as z from 'zod';
import type { Person } from '../../functions/domain/people.ts';
import type { Words } from '../words/words.ts';
import { orSaid } from './ask.ts';
import { itemsOf, medium, notField, short, some, someOf, text, ticked } from './fields.ts';
import type { Answers, Field, Page, Values } from './journey.ts';
import {
  anotherAsks,
  anotherField,
  anotherMissing,
  introOf,
  type Nth,
  oneByOne,
  orNone,
} from './one-by-one.ts';

/** Of more parents and carers than these, they tell in their own words. */
const carerSlugs = ['carer', 'carer-2', 'carer-3', 'carer-4'] as const;

/** A page for each parent or carer, up to four, while the one before says that there is another. */
export const carerPages = (w: Words, onlyIf: NonNullable<Page['onlyIf']>): Page[] =>
  oneByOne(carerSlugs, onlyIf, (slug, nth) => ({
    slug,
    section: 'risk',
    title: w.children.carer.title(nth.n),
    intro: introOf(w.children.carer, nth),
    fields: fields(w, nth),
    asks: asks(w, nth),
  }));

const knowsItems = (w: Words) => itemsOf({ ...w.children.carer.knows.items, ...w.not.items });

/** Who looks after the child alone has nobody else to tell of. */
const notAsked = (w: Words, { n }: Nth): Field =>
  notField(w, n === 1 ? { ...w.not.items, 'only-me': w.children.carer.onlyMe } : w.not.items);

function fields(w: Words, nth: Nth): Page['fields'] {
  const { name, relation, knows, another } = w.children.carer;
  return [
    { name: 'name', component: 'text', label: name.label, hint: name.hint },
    { name: 'relation', component: 'long', rows: 3, ...relation },
    notAsked(w, nth),
    {
      name: 'knows',
      component: 'radios',
      label: knows.label,
      hint: knows.hint,
      items: knowsItems(w),
    },
    ...anotherField(another, nth),
  ];
}

function asks(w: Words, nth: Nth): z.ZodType<Values> {
  const { name, knows, another } = w.children.carer;
  return z
    .object({
      name: short(w),
      relation: medium(w),
      not: someOf(w, notAsked(w, nth).items ?? []),
      knows: orNone(knowsItems(w), knows.error),
      ...anotherAsks(another, nth),
    })
    .superRefine((values, context) => {
      if (isNobody(values)) return;
      orSaid('name', name.error)(values, context);
      if (values.knows === '')
        context.addIssue({ code: 'custom', path: ['knows'], message: knows.error });
      for (const message of anotherMissing(another, nth, values))
        context.addIssue({ code: 'custom', path: ['another'], message });
    });
}

const isNobody = (values: Values) =>
  text(values, 'name') === '' && ticked(values, 'not').includes('only-me');

/** Every parent or carer that was told of, and whether they know of the request. */
export const carersOf = (told: Answers): Person[] =>
  carerSlugs.flatMap((slug) => {
    const values = told[slug];
    return values && !isNobody(values) ? [carerOf(values)] : [];
  });

const carerOf = (values: Values): Person => ({
  part: 'parent',
  ...some('name', text(values, 'name')),
  ...some('about', text(values, 'relation')),
  ...some(
    'knows',
    knowing.find((one) => one === text(values, 'knows')),
  ),
});
const knowing = ['yes', 'no', 'not-known', 'rather-not'] as const;
