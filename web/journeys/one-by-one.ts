import * as z from 'zod';
import type { Words } from '../words/words.ts';
import { answer, itemsOf, text } from './fields.ts';
import type { Field, Item, Page, Values } from './journey.ts';

type Applies = NonNullable<Page['onlyIf']>;
type Intros = Readonly<Record<'intro' | 'introMore' | 'introLast', readonly string[]>>;
type Another = Words['children']['child']['another'];

/** Where the page for one of several stands among them. */
export type Nth = { readonly n: number; readonly last: boolean };

/**
 * Pages that ask of several people one by one: the first applies if `first` says so, each later
 * one if the page before it says that there is another. The last does not ask for more.
 */
export const oneByOne = (
  slugs: readonly string[],
  first: Applies,
  page: (slug: string, nth: Nth) => Page,
): Page[] =>
  slugs.map((slug, at) => {
    const before = slugs[at - 1];
    return {
      ...page(slug, { n: at + 1, last: at === slugs.length - 1 }),
      onlyIf: before ? (told) => answer(told, before, 'another') === 'yes' : first,
    };
  });

/** What stands above the questions on the first, a later, the last of these pages. */
export const introOf = ({ intro, introMore, introLast }: Intros, { n, last }: Nth) =>
  last ? introLast : n === 1 ? intro : introMore;

/** Whether there is another; not on the last page. */
export const anotherField = ({ label, items }: Another, { last }: Nth): Field[] =>
  last ? [] : [{ name: 'another', component: 'radios', label, items: itemsOf(items) }];

/** One of the items, or none. That one is missing is said with all else that is missing. */
export const orNone = (items: readonly Item[], message: string) =>
  z.enum(['', ...items.map(({ value }) => value)], message).default('');

export const anotherAsks = (
  { error, items }: Another,
  { last }: Nth,
): Record<string, z.ZodType<string>> => (last ? {} : { another: orNone(itemsOf(items), error) });

/** What to say where it was not answered whether there is another. */
export const anotherMissing = ({ error }: Another, { last }: Nth, values: Values): string[] =>
  last || text(values, 'another') !== '' ? [] : [error];
