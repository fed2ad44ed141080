import * as z from 'zod';
import type { Part, Person } from '../../functions/domain/people.ts';
import { birthAsks, birthError, birthFields, birthOf, isBirthWritten } from './birth.ts';
import { medium, short, text, ticked, someOf } from './fields.ts';
import type { Field, Page, Values } from './journey.ts';

const unknowns = [
  { value: 'name', text: 'I do not know their name' },
  { value: 'birth', text: 'I do not know how old they are' },
  { value: 'address', text: 'I do not know where they live' },
];

type About = Pick<Page, 'slug' | 'title'> & {
  readonly intro?: readonly string[];
  readonly about: Field;
};

/** A page about somebody else. Nothing has to be known, but not knowing has to be said. */
export const personPage = ({ slug, title, intro, about }: About): Page => ({
  slug,
  title,
  ...(intro && { intro }),
  fields: [
    {
      name: 'name',
      component: 'text',
      label: 'Their full name',
      hint: 'If you only know part of it, write that part.',
    },
    {
      name: 'other-names',
      component: 'text',
      label: 'Any other names they use or used to have',
      hint: 'Nicknames, names online, a name before marriage. Leave empty if you know of none.',
    },
    ...birthFields('Their'),
    {
      name: 'address',
      component: 'long',
      rows: 4,
      label: 'Where they live, and where they lived before',
      hint: 'As much as you know: a street or a town helps.',
    },
    about,
    { name: 'unknown', component: 'checkboxes', label: 'What you do not know', items: unknowns },
  ],
  asks: z
    .object({
      name: short(),
      'other-names': short(),
      ...birthAsks,
      address: medium(),
      [about.name]: medium(),
      unknown: someOf(unknowns),
    })
    .superRefine((values, context) => {
      for (const { field, message } of problems(values))
        context.addIssue({ code: 'custom', path: [field], message });
    }),
});

function problems(values: Values): { field: string; message: string }[] {
  const unknown = ticked(values, 'unknown');
  const missing = (what: string, given: boolean) => !given && !unknown.includes(what);
  const birth = birthError(values);
  return [
    ...(missing('name', text(values, 'name') !== '')
      ? [{ field: 'name', message: 'Enter their name, or tick that you do not know it' }]
      : []),
    ...(birth ? [birth] : []),
    ...(missing('birth', isBirthWritten(values))
      ? [{ field: 'birth-day', message: 'Enter a date or an age, or tick that you do not know' }]
      : []),
    ...(missing('address', text(values, 'address') !== '')
      ? [{ field: 'address', message: 'Enter where they live, or tick that you do not know' }]
      : []),
  ];
}

/** The person that a page tells of; undefined while the page is not answered. */
export function personOf(
  part: Part,
  values: Values | undefined,
  about: readonly string[],
  saidOn: string,
): Person | undefined {
  if (!values) return undefined;
  const given = (name: string) => text(values, name) || undefined;
  const person: Person = { part };
  const told = about.map((name) => text(values, name)).filter((said) => said !== '');
  return {
    ...person,
    ...some('name', given('name')),
    ...some('otherNames', given('other-names')),
    ...some('address', given('address')),
    ...some('birth', birthOf(values, saidOn) ?? unknownBirth(values)),
    ...some('about', told.length ? told.join('\n') : undefined),
  };
}

const unknownBirth = (values: Values) =>
  ticked(values, 'unknown').includes('birth') ? ({ known: 'not-known' } as const) : undefined;

/** The property, or nothing at all where its value is undefined. */
export const some = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
