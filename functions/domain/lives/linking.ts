import type { Head } from '../case-items.ts';
import type { Form, Values } from '../forms.ts';
import { type LifeRow, same } from '../life.ts';
import { choice, line } from './fields.ts';
import { ours } from './sources.ts';

type By = { readonly values: Values };

/** The case that a step names is linked with this one. */
export const linked = ({ links = [] }: Head, { values }: By) => ({
  links: [...new Set([...links, String(values['case'])])],
});

/** The case that a step names is not linked with this one any more. */
export function unlinked({ links = [] }: Head, { values }: By) {
  const left = links.filter((link) => link !== values['case']);
  return { links: left.length > 0 ? left : undefined };
}

/** What the other case says of a link: which case it comes from, and by which step there. */
export const linkedForm: Form = [
  line('case', 'The other case'),
  choice('as', 'What was said there', {
    link: 'It belongs with this one',
    'duplicate-of': 'Was closed as a duplicate of this one',
    'work-beside': 'This one works what else is asked there',
  }),
];

/** Nobody takes it by itself: it starts from no state, and is written with the step it goes with. */
const there = {
  from: [],
  to: same,
  by: [],
  path: 'always',
  form: linkedForm,
  about: ['case', 'as'],
  source: ours('a link is seen from both cases, so that who works on either knows of the other'),
} as const;

export const linkedFrom: LifeRow = {
  ...there,
  step: 'linked-from',
  words: 'Link it from another case',
  done: 'Linked from another case',
  effect: linked,
};

export const unlinkedFrom: LifeRow = {
  ...there,
  step: 'unlinked-from',
  words: 'Take away a link from another case',
  done: 'Link taken away from another case',
  effect: unlinked,
};
