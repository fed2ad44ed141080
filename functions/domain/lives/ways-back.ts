import {
  isLinked,
  noRiskRaised,
  noRiskToClose,
  somethingToRead,
  somethingToUndo,
} from '../bars.ts';
import { back, closedStates, type LifeRow, same } from '../life.ts';
import { anotherCase, choice, text } from './fields.ts';
import { linked, unlinked } from './linking.ts';
import { ours } from './sources.ts';
import { any, caseworkers } from './who.ts';

const source = ours('nothing is rewritten: what was wrong is put right by a step of its own');

/** Each leads to the state that it starts from: that takes the case out of the inbox again. */
const keepClosed = (state: string): LifeRow => ({
  step: 'keep-closed',
  words: 'Say that it was read, and stays closed',
  done: 'Read: it stays closed',
  from: [state],
  to: state,
  by: any('handler', 'manager'),
  path: 'aside',
  form: [text('reason', 'What came in, and why it stays closed', 'Write why it stays closed')],
  bars: [somethingToRead, noRiskRaised],
  source: ours('changed answers to a closed case are read by a person, who says what follows'),
});

/** What puts right what was wrong. */
export const waysBack: readonly LifeRow[] = [
  {
    step: 'correct',
    words: 'Correct an entry',
    done: 'Entry corrected',
    from: 'any',
    to: same,
    by: caseworkers,
    path: 'always',
    form: [
      { ...choice('of', 'Which entry', {}, 'Choose the entry'), items: [], listed: 'steps' },
      text('right', 'What is right', 'Write what is right'),
      text('reason', 'How it came to be wrong', 'Write how it came to be wrong'),
    ],
    about: ['of'],
    source,
  },
  {
    step: 'undo',
    words: 'Undo the last step',
    done: 'Last step undone',
    from: 'any',
    to: back,
    by: any('manager'),
    path: 'always',
    form: [
      text('reason', 'Why it is undone', 'Write why it is undone', {
        hint: 'The case goes back to the state before it. What was written stays to be read.',
      }),
    ],
    bars: [somethingToUndo, noRiskToClose],
    source,
  },
  {
    step: 'reopen',
    words: 'Reopen this case',
    done: 'Reopened',
    from: closedStates,
    to: back,
    by: any('handler', 'manager'),
    path: 'aside',
    form: [text('reason', 'Why it is reopened', 'Write why it is reopened')],
    source,
  },
  ...closedStates.map(keepClosed),
  {
    step: 'link',
    words: 'Link another case',
    done: 'Linked with another case',
    from: 'any',
    to: same,
    by: caseworkers,
    path: 'always',
    form: [
      anotherCase('Which case belongs with this one'),
      text('reason', 'Why they belong together', 'Write why they belong together'),
    ],
    about: ['case'],
    effect: linked,
    source: ours('people are matched within one hub, and a person says so'),
  },
  {
    step: 'unlink',
    words: 'Take a link away',
    done: 'Link taken away',
    from: 'any',
    to: same,
    by: caseworkers,
    path: 'always',
    form: [
      { ...choice('case', 'Which link', {}, 'Choose the link'), items: [], listed: 'links' },
      text('reason', 'Why it is taken away', 'Write why it is taken away'),
    ],
    bars: [isLinked],
    about: ['case'],
    effect: unlinked,
    source,
  },
  {
    step: 'duplicate-of',
    words: 'Close it as a duplicate',
    done: 'Closed as a duplicate',
    from: 'open',
    to: 'duplicate',
    by: any('handler', 'manager', 'coordinator'),
    path: 'aside',
    form: [
      anotherCase('Which case is worked on'),
      text('reason', 'How you know that they are the same', 'Write how you know', {
        hint: 'Two people may ask about the same person: those are two cases, to be linked.',
      }),
    ],
    bars: [noRiskRaised],
    about: ['case'],
    effect: linked,
    source,
  },
];
