import { noRiskRaised } from '../bars.ts';
import type { LifeRow } from '../life.ts';
import { affirm, choice, line, moment, text } from './fields.ts';
import { bothSchemes, ours } from './sources.ts';
import { any } from './who.ts';

export const closeDisclosure: LifeRow = {
  step: 'close',
  words: 'Close this case',
  done: 'Closed',
  from: [
    ...['disclosed', 'declined', 'unable-safely', 'no-disclosure', 'out-of-scope', 'withdrawn'],
    ...['not-csods', 'force-decided'],
  ],
  to: 'closed',
  by: any('handler', 'manager', 'coordinator'),
  path: 'on',
  form: [
    text('told', 'What was told to whom', 'Write what was told to whom', {
      hint: 'Who asked for somebody else may never learn whether anything was disclosed.',
    }),
    text('safeguarding', 'What keeps people safe from now on, and who sees to it', 'Write it'),
  ],
  bars: [noRiskRaised],
  source: bothSchemes('who asked is told how it ended, and safeguarding goes on'),
};

/** Every state in which nothing was decided yet, of any scheme. */
const undecided = [
  ...['received', 'triage', 'priority-checks', 'checked', 'validated', 'contact-pending'],
  ...['accepted', 'contact-unsafe', 'interviewed', 'full-checks', 'full-assessment'],
  ...['risk-assessed', 'out-of-scope-proposed', 'not-csods-proposed', 'no-disclosure-proposed'],
  ...['disclosure-approved', 'planned', 'with-force'],
];

export const withdrawRequest: LifeRow = {
  step: 'withdraw',
  words: 'Record that they withdraw',
  done: 'Withdrawn',
  from: undecided,
  to: 'withdrawn',
  by: any('handler', 'researcher', 'manager'),
  path: 'aside',
  form: [
    moment('at', 'When you spoke to them', 'Give the day and time at which you spoke'),
    affirm('alone', 'I spoke to them alone', 'Speak to them alone before you record this', {
      hint: 'Somebody may have been told to withdraw.',
    }),
    text('reason', 'What they said', 'Write what they said'),
    text('safeguarding', 'What goes on to keep people safe', 'Write what goes on', {
      hint: 'A risk that you know of does not end with the request.',
    }),
  ],
  source: ours(
    'who withdraws may have been made to: they are spoken to alone, and safeguarding goes on',
  ),
};

/** Where the force's unit decides, the hub hands the case over and keeps what came of it. */
export const handToForce: LifeRow = {
  step: 'hand-to-force',
  words: 'Hand it to the force’s unit',
  done: 'Handed to the force’s unit',
  // Also what was begun before the hub came to hand over: no case is left without a way on.
  from: [
    ...['checked', 'validated', 'contact-pending', 'accepted', 'interviewed', 'full-checks'],
    ...['full-assessment', 'risk-assessed', 'no-disclosure-proposed'],
  ],
  to: 'with-force',
  by: any('handler', 'researcher', 'manager', 'coordinator'),
  path: 'on',
  arranged: 'force',
  form: [
    line('unit', 'Which unit, and who took it there', 'Write which unit, and who took it'),
    line('force-reference', 'Their reference', undefined, { hint: 'If they gave one.' }),
    text('handed', 'What they were given', 'Write what they were given', {
      hint: 'The rules for safe contact must be among it.',
    }),
    text('safeguarding', 'What this hub goes on doing to keep people safe', 'Write what goes on'),
  ],
  source: ours('some forces decide in a unit of their own: what the hub’s data say'),
};

export const recordForceOutcome: LifeRow = {
  step: 'record-force-outcome',
  words: 'Record what the force decided',
  done: 'Decision of the force recorded',
  from: ['with-force'],
  to: 'force-decided',
  by: any('handler', 'researcher', 'manager', 'coordinator'),
  path: 'on',
  form: [
    choice(
      'outcome',
      'What the force decided',
      {
        disclosed: 'Disclosed',
        'not-disclosed': 'Nothing disclosed',
        declined: 'Declined by the recipient',
        'unable-safely': 'Could not be disclosed safely',
        'out-of-scope': 'Out of scope',
      },
      'Choose what the force decided',
    ),
    moment('at', 'When this hub was told', 'Give the day and time at which you were told'),
    line('told-by', 'Who told you', 'Write who told you'),
    text('safeguarding', 'What keeps people safe now', 'Write what keeps people safe now'),
  ],
  about: ['outcome'],
  source: ours('some forces decide in a unit of their own: what the hub’s data say'),
};
