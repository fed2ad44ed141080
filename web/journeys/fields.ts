import * as z from 'zod';
import type { Words } from '../words/words.ts';
import type { Answers, Field, Item, Values } from './journey.ts';

/**
 * Texts have limits, in characters as JavaScript counts them: with every box of a form full, what
 * is sent still fits into one item of 400 kB.
 */
const upTo = (w: Words, characters: number) =>
  z.string().trim().max(characters, w.errors.tooLong(characters)).default('');
export const short = (w: Words) => upTo(w, 200);
export const medium = (w: Words) => upTo(w, 1_000);

/** The story itself, in bytes of UTF-8: what must fit is bytes, and English has one a letter. */
const storyBytes = 65_000;
export const long = (w: Words) =>
  z
    .string()
    .trim()
    .refine(
      (written) => new TextEncoder().encode(written).length <= storyBytes,
      w.errors.storyTooLong,
    )
    .default('');

export const oneOf = (items: readonly Item[], message: string) =>
  z.enum(
    items.map(({ value }) => value),
    message,
  );
/** Any of the items, or none. */
export const someOf = (w: Words, items: readonly Item[]) =>
  z
    .array(
      z.enum(
        items.map(({ value }) => value),
        w.errors.fromTheList,
      ),
    )
    .default([]);

/** Items of a list from the catalogue's words for it, in their order there. */
export const itemsOf = (
  words: Readonly<Record<string, string | { readonly text: string; readonly hint: string }>>,
): Item[] =>
  Object.entries(words).map(([value, said]) =>
    typeof said === 'string' ? { value, text: said } : { value, ...said },
  );

/** "I do not know" and "I would rather not say": answers to any question that has a box to write in. */
export const notField = (
  w: Words,
  items: Readonly<Record<string, string>> = w.not.items,
): Field => ({
  name: 'not',
  component: 'checkboxes',
  label: w.not.label,
  items: itemsOf(items),
});

/** The names under which the browser sends one field. */
export const sentNames = ({ name, component }: Field): string[] =>
  component === 'date' ? ['day', 'month', 'year'].map((part) => `${name}-${part}`) : [name];

/** What was written under that name, as text; '' if nothing was. */
export function text(values: Values | undefined, name: string): string {
  const value = values?.[name];
  return typeof value === 'string' ? value : '';
}
/** What was ticked under that name. */
export function ticked(values: Values | undefined, name: string): readonly string[] {
  const value = values?.[name];
  return typeof value === 'object' ? value : [];
}
export const answer = (answers: Answers, slug: string, name: string) => text(answers[slug], name);

/** The property, or nothing at all where its value is undefined or empty. */
export const some = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { [P in K]?: V };
