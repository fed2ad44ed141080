import type { Bar, LifeRow } from '../life.ts';
import { same } from '../life.ts';
import { anotherCase, choice, text } from './fields.ts';
import { ours } from './sources.ts';
import { caseworkers } from './who.ts';

const somethingBeside: Bar = {
  why: 'Nothing else is asked in this case.',
  holds: ({ head }) => (head.also ?? []).length > 0,
};

/**
 * What is asked beside the kind of a case is worked in a case of its own, by its own steps: once
 * that is said, its clock here is met.
 */
export const besideRow: LifeRow = {
  step: 'work-beside',
  words: 'Say which case works what else they ask',
  done: 'What else they ask is worked in another case',
  from: 'open',
  to: same,
  by: caseworkers,
  path: 'always',
  form: [
    choice(
      'kind',
      'What else they ask',
      {
        referral: 'Help for a child or an adult: a referral',
        consultation: 'Advice to a professional: a consultation',
        'clares-law': 'Clare’s Law (right to ask)',
        'right-to-know': 'Clare’s Law (right to know)',
        'sarahs-law': 'Sarah’s Law',
      },
      'Choose what else they ask',
    ),
    anotherCase('Which case works it'),
    text('reason', 'Who was told, and what they do next', 'Write who was told'),
  ],
  bars: [somethingBeside],
  about: ['kind', 'case'],
  effect: (head, { values }) => ({
    links: [...new Set([...(head.links ?? []), String(values['case'])])],
  }),
  source: ours('one request may ask for two things, and each is worked by its own steps'),
};
