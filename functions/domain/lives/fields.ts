import { agencies, agencyAsItem } from '../agencies.ts';
import { caseIdPattern } from '../case-id.ts';
import type { FormField, Item, ToldName } from '../forms.ts';

type More = Partial<Omit<FormField, 'name' | 'label' | 'as' | 'items'>>;

/** A field of one sort; without a third argument nothing need be given. */
const field =
  (as: FormField['as']) =>
  (name: string, label: string, missing?: string, more: More = {}): FormField => ({
    name,
    label,
    as,
    ...(missing !== undefined && { missing }),
    ...more,
  });

/** One line in words. */
export const line = field('line');
/** As much as must be told. */
export const text = field('text');
/** A tick that must be set: what staff affirm. */
export const affirm = field('affirm');
export const day = field('day');
export const moment = field('moment');

type Words = Readonly<Record<string, string>>;
const itemsOf = (words: Words): readonly Item[] =>
  Object.entries(words).map(([value, said]) => ({ value, text: said }));

/** One of a list, given as values with their words. */
export const choice = (
  name: string,
  label: string,
  items: Words,
  missing?: string,
  more: More = {},
): FormField => ({ ...field('choice')(name, label, missing, more), items: itemsOf(items) });

/** As many of a list as apply. */
export const choices = (
  name: string,
  label: string,
  items: Words,
  missing?: string,
  more: More = {},
): FormField => ({ ...field('choices')(name, label, missing, more), items: itemsOf(items) });

export const yesNo = (name: string, label: string, missing: string, more: More = {}) =>
  choice(name, label, { yes: 'Yes', no: 'No' }, missing, more);

/** Asked only where another field holds one of these. */
export const onlyIf = (field: string, ...is: string[]): More => ({ when: { field, is } });

/** Filled in with what the last such step says, under this name or under another. */
export const asIn = (step: string, field?: string): More => ({
  from: { step, ...(field !== undefined && { field }) },
});

/** Filled in with what who asked told. */
export const asTold = (told: ToldName): More => ({ from: { told } });

export const agencyWords: Words = Object.fromEntries(
  agencies.map((agency) => [agency, agencyAsItem(agency)]),
);

/** What is said of the reference of no case of this hub, or of one that is shut to who names it. */
export const noSuchCase = 'No case of this hub has this reference: check it';

/** Another case of this hub. Staff give its reference, which the page turns into its id. */
export const anotherCase = (label: string): FormField =>
  line('case', label, 'Give the reference of the other case', {
    hint: 'Such as 2222-2222-2222.',
    like: {
      pattern: caseIdPattern,
      otherwise: noSuchCase,
    },
  });
