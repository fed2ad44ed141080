import * as z from 'zod';
import type { Answers, Field, Item, Values } from './journey.ts';

/**
 * Texts have limits, in characters as JavaScript counts them: with every box of a form full, what
 * is sent still fits into one item of 400 kB.
 */
const upTo = (characters: number) =>
  z
    .string()
    .trim()
    .max(characters, `Use ${characters.toLocaleString('en-GB')} characters or fewer`)
    .default('');
export const short = () => upTo(200);
export const medium = () => upTo(5_000);

/** The story itself, in bytes of UTF-8: what must fit is bytes, and English has one a letter. */
const storyBytes = 65_000;
export const long = () =>
  z
    .string()
    .trim()
    .refine(
      (written) => new TextEncoder().encode(written).length <= storyBytes,
      'Make this shorter. There is room for about 65,000 letters, and for fewer in some scripts',
    )
    .default('');

export const oneOf = (items: readonly Item[], message: string) =>
  z.enum(
    items.map(({ value }) => value),
    message,
  );
/** Any of the items, or none. */
export const someOf = (items: readonly Item[]) =>
  z
    .array(
      z.enum(
        items.map(({ value }) => value),
        'Choose from the list',
      ),
    )
    .default([]);

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
