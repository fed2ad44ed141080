import { somethingBeside } from '../bars.ts';
import { type LifeRow, same } from '../life.ts';
import { anotherCase, choice, text } from './fields.ts';
import { linked } from './linking.ts';
import { ours } from './sources.ts';
import { caseworkers } from './who.ts';

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
    {
      ...choice('kind', 'What else they ask', {}, 'Choose what else they ask'),
      items: [],
      listed: 'also',
    },
    anotherCase('Which case works it'),
    text('reason', 'Who was told, and what they do next', 'Write who was told'),
  ],
  bars: [somethingBeside],
  about: ['kind', 'case'],
  effect: linked,
  source: ours('one request may ask for two things, and each is worked by its own steps'),
};
