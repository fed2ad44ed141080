import { riskIsRaised } from '../bars.ts';
import type { Head } from '../case-items.ts';
import { back, closedStates, type LifeRow, same } from '../life.ts';
import { choice, text, yesNo } from './fields.ts';
import { dvds, ours } from './sources.ts';
import { any, caseworkers, everyoneButAuditors } from './who.ts';

/** What is still asked of a manager once this was done. */
export const without = (head: Head, need: Head['needs'][number]) => ({
  needs: head.needs.filter((one) => one !== need),
});
/** What is asked of a manager with this added. */
export const needing = (head: Head, need: Head['needs'][number]) => ({
  needs: [...new Set([...head.needs, need])],
});

/** Who answers that somebody is in danger has raised it: nobody must say so twice. */
export const raisedIfYes =
  (name: string): NonNullable<LifeRow['effect']> =>
  (_, { values }) =>
    values[name] === 'yes' ? { immediateRisk: true } : {};

const raiseRisk: LifeRow = {
  step: 'raise-risk',
  words: 'Raise immediate risk',
  done: 'Immediate risk raised',
  from: 'open',
  to: same,
  by: everyoneButAuditors,
  path: 'always',
  form: [
    text('reason', 'What the danger is, to whom and where', 'Write what the danger is', {
      hint: 'If somebody is in danger now, ring 999 first.',
    }),
    yesNo('emergency', 'Were the emergency services called?', 'Say whether they were called'),
  ],
  about: ['emergency'],
  effect: () => ({ immediateRisk: true }),
  source: dvds('immediate risk goes before every other step'),
};

/** Danger, and what a manager is asked for. */
export const riskRows: readonly LifeRow[] = [
  raiseRisk,
  // Nobody looks for a danger among closed cases: it comes back to the inbox with it.
  {
    ...raiseRisk,
    words: 'Raise immediate risk and reopen it',
    done: 'Immediate risk raised, and the case reopened',
    from: closedStates,
    to: back,
    source: ours('a danger in a closed case must stand in the inbox'),
  },
  {
    step: 'look-at-danger',
    words: 'Record what you did about the danger',
    done: 'Danger looked at',
    from: 'any',
    to: same,
    by: caseworkers,
    path: 'always',
    form: [
      choice(
        'called',
        'Was 999 rung?',
        { yes: 'Yes', no: 'No', 'not-needed': 'It was not needed' },
        'Say whether 999 was rung',
      ),
      text('what-was-done', 'What was done', 'Write what was done'),
    ],
    bars: [riskIsRaised],
    about: ['called'],
    source: dvds('immediate risk goes before every other step'),
  },
  {
    step: 'lower-risk',
    words: 'Lower immediate risk',
    done: 'Immediate risk lowered',
    from: 'any',
    to: same,
    by: any('manager'),
    path: 'always',
    form: [text('reason', 'Why nobody is in immediate danger any more', 'Write why it is lowered')],
    bars: [riskIsRaised],
    effect: () => ({ immediateRisk: false }),
    source: ours('one person may raise a danger, and a manager answers for lowering it'),
  },
  {
    step: 'retriage',
    words: 'Look at the risk again',
    done: 'Risk looked at again',
    from: 'open',
    to: same,
    by: any('manager'),
    path: 'always',
    form: [
      text('found', 'What is known now, and what has changed', 'Write what is known now'),
      text('decided', 'What comes first, and by when', 'Write what comes first, and by when'),
    ],
    effect: (head) => without(head, 'retriage'),
    source: ours(
      'police watchdog, March 2025: risk is looked at again for as long as a case waits',
    ),
  },
  {
    step: 'safeguarding-plan',
    words: 'Record a safeguarding plan',
    done: 'Safeguarding plan recorded',
    from: 'open',
    to: same,
    by: any('manager'),
    path: 'always',
    form: [
      text('plan', 'What keeps them safe until the next step', 'Write what keeps them safe'),
      text('who-does-what', 'Who does what, and by when', 'Write who does what, and by when'),
    ],
    effect: (head) => without(head, 'safeguarding-plan'),
    source: ours('police watchdog, March 2025: a safeguarding plan for as long as a case waits'),
  },
];
