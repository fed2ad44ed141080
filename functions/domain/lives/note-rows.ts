import { same, type LifeRow } from '../life.ts';
import { isKnownThere, isTheirs, readsElsewhere, readsHere, wasRungBack } from '../note-bars.ts';
import { levelField, on } from './consultation-rows.ts';
import { asIn, choice, line, moment, text, yesNo } from './fields.ts';
import { ours } from './sources.ts';

export const recordCallBack: LifeRow = {
  ...on,
  step: 'record-call-back',
  words: 'Record that you rang the organisation back',
  done: 'Organisation rung back',
  from: ['advised'],
  to: same,
  form: [
    line('number', 'Which number you rang', 'Give the number that you rang', {
      hint: 'One that the organisation publishes. Never the one that they gave you.',
    }),
    line('published', 'Where that number is published', 'Write where it is published', {
      hint: 'Such as the organisation’s own website.',
    }),
    moment('at', 'When you rang', 'Give the day and time at which you rang'),
    line('answered', 'Who answered', 'Write who answered'),
    yesNo('known', 'Is who asked known there?', 'Say whether they are known there', {
      hint: 'As somebody who works there now, in the role that they gave.',
    }),
    yesNo(
      'spoke',
      'Were you put through to them, and did they say that they sent this?',
      'Say whether they said themselves that they sent this',
      { hint: 'Anybody can write under the name of somebody who works there.' },
    ),
  ],
  about: ['known', 'spoke'],
  source: ours(
    'anybody can write as a teacher: what is written here is released only to somebody whom their organisation knows, rung at a number that it publishes, and who says there that they sent this',
  ),
};

/** What the professional reads here with the reference and the phrase, and nothing else. */
export const releaseNote: LifeRow = {
  ...on,
  step: 'release-note',
  words: 'Release the written note',
  done: 'Written note released',
  from: ['advised'],
  to: 'note-sent',
  form: [
    levelField(asIn('record-advice')),
    text('advice', 'The advice', 'Write the advice', {
      ...asIn('record-advice'),
      hint: 'The professional reads all this as it stands, and may print it. Name nobody whom they did not name.',
    }),
    yesNo('refer', 'Should they refer?', 'Say whether they should', asIn('record-advice')),
    text('refer-why', 'Why they should, or should not, refer', 'Write why', asIn('record-advice')),
    text(
      'changes',
      'What would change this advice',
      'Write what would change it',
      asIn('record-advice'),
    ),
  ],
  about: ['refer'],
  bars: [readsHere, wasRungBack, isKnownThere, isTheirs],
  source: ours('a written follow-up: within 24 hours in Suffolk, 48 in Portsmouth'),
};

export const recordNoteSent: LifeRow = {
  ...on,
  step: 'record-note-sent',
  words: 'Record that the written note was sent',
  done: 'Written note sent',
  from: ['advised'],
  to: 'note-sent',
  form: [
    line('sent-to', 'To whom', 'Write to whom it was sent'),
    choice(
      'by-way',
      'How it was sent',
      { 'secure-email': 'Secure email', letter: 'Letter' },
      'Choose how it was sent',
    ),
    moment('at', 'When it was sent', 'Give the day and time at which it was sent'),
  ],
  bars: [readsElsewhere],
  source: ours('a written follow-up: within 24 hours in Suffolk, 48 in Portsmouth'),
};
