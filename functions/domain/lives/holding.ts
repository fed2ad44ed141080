import { notYours, yoursToHandBack } from '../bars.ts';
import { type LifeRow, same, whoIs } from '../life.ts';
import { line, text } from './fields.ts';
import { ours } from './sources.ts';
import { caseworkers } from './who.ts';

const source = ours('one person is named for each case, and no case hangs on one person alone');
const always = { from: 'open', to: same, by: caseworkers, path: 'always', source } as const;

/** Who works on a case. */
export const holdingRows: readonly LifeRow[] = [
  {
    ...always,
    step: 'take-on',
    words: 'Take this case on',
    done: 'Taken on',
    form: [],
    bars: [notYours],
    effect: (_, { staff }) => ({ holder: { who: whoIs(staff), name: staff.name } }),
  },
  {
    ...always,
    step: 'assign',
    words: 'Assign it to a colleague',
    done: 'Assigned',
    form: [
      line('to-name', 'Name of the colleague', 'Give the name of the colleague'),
      line('to', 'Work ID of the colleague', 'Give the work ID of the colleague', {
        hint: 'What they sign in with.',
        like: { pattern: /^[^\s#]+$/, otherwise: 'A work ID has no blanks in it: check it' },
      }),
      text('hand-over', 'What they need to know', undefined, {
        hint: 'What is next, and by when.',
      }),
    ],
    effect: (_, { values, staff }) => ({
      holder: {
        who: whoIs({ issuer: staff.issuer, subject: String(values['to']) }),
        name: String(values['to-name']),
      },
    }),
  },
  {
    ...always,
    step: 'hand-back',
    words: 'Hand it back',
    done: 'Handed back: nobody holds it',
    form: [text('reason', 'Why, and what is next', 'Write why you hand it back')],
    bars: [yoursToHandBack],
    effect: () => ({ holder: undefined }),
  },
];
