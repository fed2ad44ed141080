import type { Values } from '../../journeys/journey.ts';

/** What stands in the boxes of every page, by page; blank ones too. */
export type Written = Readonly<Record<string, Values>>;

/** The name of a field where all pages of a form stand on one: of which page it is, first. */
export const nameOf = (slug: string, field: string) => `${slug}--${field}`;

export const isBlank = (values: Values = {}) =>
  Object.values(values).every((value) => value.length === 0);
