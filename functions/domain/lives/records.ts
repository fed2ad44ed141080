import { somethingIsPaused, somethingMayPause } from '../bars.ts';
import { pauseReasons } from '../clock-rows.ts';
import { type LifeRow, same } from '../life.ts';
import { printForm } from '../print-form.ts';
import { choice, choices, day, line, onlyIf, text } from './fields.ts';
import { bothSchemes, ours } from './sources.ts';
import { any, caseworkers } from './who.ts';

const references: LifeRow = {
  step: 'record-references',
  words: 'Record crime reference, MAPPA, MARAC or IDVA',
  done: 'References recorded',
  from: 'any',
  to: same,
  by: caseworkers,
  path: 'always',
  form: [
    choices(
      'which',
      'What you record',
      {
        crime: 'A crime reference',
        mappa: 'MAPPA',
        marac: 'MARAC',
        idva: 'An IDVA',
        other: 'A reference of another agency',
      },
      'Choose what you record',
    ),
    line('crime', 'Crime reference', 'Give the crime reference', onlyIf('which', 'crime')),
    choice(
      'mappa',
      'How they are managed under MAPPA',
      { '1': 'Level 1', '2': 'Level 2', '3': 'Level 3', referred: 'Referred, not yet decided' },
      'Choose the level',
      onlyIf('which', 'mappa'),
    ),
    choice(
      'marac',
      'Where it stands with the MARAC',
      { referred: 'Referred', heard: 'Heard', 'not-met': 'Considered, and below its threshold' },
      'Say where it stands with the MARAC',
      onlyIf('which', 'marac'),
    ),
    day('marac-on', 'Day of the MARAC', undefined, { ahead: true, ...onlyIf('which', 'marac') }),
    choice(
      'idva',
      'Where it stands with the IDVA',
      { referred: 'Referred', working: 'Works with them', declined: 'They declined' },
      'Say where it stands with the IDVA',
      onlyIf('which', 'idva'),
    ),
    line('other', 'Agency and reference', 'Give the reference', onlyIf('which', 'other')),
  ],
  about: ['which', 'mappa', 'marac', 'idva'],
  source: bothSchemes('other arrangements that protect people go on beside a disclosure'),
};

/** What is written down at any time. */
export const recordRows: readonly LifeRow[] = [
  {
    step: 'note',
    words: 'Write a note',
    done: 'Note',
    from: 'any',
    to: same,
    by: caseworkers,
    path: 'always',
    form: [text('note', 'Note', 'Write the note')],
    source: ours('every step is accounted for in a record that is only added to'),
  },
  references,
  {
    step: 'print',
    words: 'Print for an agency that needs it',
    done: 'Printed',
    from: 'any',
    to: same,
    by: caseworkers,
    path: 'always',
    page: 'paper',
    form: printForm,
    about: ['what', 'agency', 'consent', 'details'],
    source: ours(
      'Suffolk MASH protocol: what leaves the hub is assessed against need, item by item',
    ),
  },
];

const pausing = {
  from: 'open',
  to: same,
  by: any('manager'),
  path: 'always',
  about: ['clock'],
  source: ours('a clock stands still only where its own rule says so, and never for backlog'),
} as const;

/** Clocks that wait for somebody outside the hub. */
export const pauseRows: readonly LifeRow[] = [
  {
    ...pausing,
    step: 'pause-clock',
    words: 'Pause a clock',
    done: 'Clock paused',
    form: [
      { ...choice('clock', 'Which clock', {}, 'Choose a clock'), items: [], listed: 'may-pause' },
      choice('because', 'What it waits for', pauseReasons, 'Choose what it waits for'),
      text('reason', 'Who was asked for what, and when', 'Write who was asked for what, and when'),
    ],
    about: ['clock', 'because'],
    bars: [somethingMayPause],
  },
  {
    ...pausing,
    step: 'resume-clock',
    words: 'Let a clock run on',
    done: 'Clock runs on',
    form: [
      { ...choice('clock', 'Which clock', {}, 'Choose a clock'), items: [], listed: 'paused' },
      text('reason', 'What has changed', 'Write what has changed'),
    ],
    bars: [somethingIsPaused],
  },
];
