import { wasAsked } from '../bars.ts';
import { type LifeRow, same } from '../life.ts';
import { agencyWords, choice, day, onlyIf, text } from './fields.ts';
import { ours } from './sources.ts';
import { any } from './who.ts';

/** What other agencies know: one request for each, and "nothing held" is an answer. */
export const agencyRows: readonly LifeRow[] = [
  {
    step: 'ask-agency',
    words: 'Ask an agency',
    done: 'Agency asked',
    from: 'open',
    to: same,
    by: any('handler', 'researcher', 'decision-maker', 'manager', 'coordinator'),
    path: 'always',
    form: [
      choice('agency', 'Which agency', agencyWords, 'Choose an agency'),
      text('question', 'What they are asked', 'Write what they are asked', {
        hint: 'They see the names and the births of the people beside it, and no address. Write what you need to know, and an address where it is needed and it is safe that they have it.',
      }),
      day('due', 'By which day', 'Give the day by which they answer', { ahead: true }),
    ],
    about: ['agency', 'due'],
    source: ours('Suffolk MASH: the council says what partners must supply, and they research it'),
  },
  {
    step: 'record-return',
    words: 'Record what an agency holds',
    done: 'Answer of an agency recorded',
    from: 'open',
    to: same,
    by: any('partner', 'handler', 'researcher', 'coordinator'),
    path: 'always',
    form: [
      { ...choice('agency', 'Which agency', {}, 'Choose an agency'), items: [], listed: 'asked' },
      choice(
        'held',
        'Does it hold anything?',
        { something: 'Yes', nothing: 'No, nothing is held' },
        'Say whether it holds anything',
      ),
      text('what', 'What it holds', 'Write what it holds', onlyIf('held', 'something')),
      choice(
        'release',
        'Who may be told this',
        { 'hub-only': 'This hub only', releasable: 'Others too, where they need it' },
        'Say who may be told this',
        onlyIf('held', 'something'),
      ),
      text('searched', 'Which names and dates of birth were searched', 'Write what was searched'),
    ],
    bars: [wasAsked],
    about: ['agency', 'held', 'release'],
    source: ours(
      'each agency owns what it tells; nothing held is an answer, and no answer is none',
    ),
  },
];
