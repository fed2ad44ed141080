import { noRiskRaised } from '../bars.ts';
import type { LifeRow } from '../life.ts';
import { line, moment, onlyIf, text, yesNo } from './fields.ts';
import { ours } from './sources.ts';
import { any } from './who.ts';

/** How work with a professional ends, who asked or referred. */
export const closeWork: LifeRow = {
  step: 'close',
  words: 'Close this case',
  done: 'Closed',
  from: ['passed-on', 'no-referral', 'early-help', 'referrer-told', 'withdrawn'],
  to: 'closed',
  by: any('handler', 'manager', 'coordinator'),
  path: 'on',
  form: [
    text('told', 'What was told to whom', 'Write what was told to whom'),
    text('safeguarding', 'What keeps people safe from now on, and who sees to it', 'Write it'),
  ],
  bars: [noRiskRaised],
  source: ours('a case is closed by a person who says what goes on'),
};

/** Nobody chases a referral that was advised once its case is closed: who closes it says why. */
export const closeAdvised: LifeRow = {
  ...closeWork,
  from: ['referral-advised'],
  form: [
    yesNo('arrived', 'Did the referral arrive?', 'Say whether the referral arrived'),
    text('arrived-not', 'Why it did not arrive, and what follows', 'Write why it did not arrive', {
      ...onlyIf('arrived', 'no'),
    }),
    ...closeWork.form,
  ],
  source: ours('a referral that was advised and does not come is chased, or a person says why not'),
};

export const withdrawWork: LifeRow = {
  step: 'withdraw',
  words: 'Record that they withdraw',
  done: 'Withdrawn',
  from: [
    ...['received', 'screened', 'advising', 'advised', 'note-sent', 'escalated'],
    ...['rag-rated', 'info-requested', 'collated', 'threshold-decided', 'strategy'],
  ],
  to: 'withdrawn',
  by: any('handler', 'manager'),
  path: 'aside',
  form: [
    moment('at', 'When you spoke to them', 'Give the day and time at which you spoke'),
    line('spoke-to', 'To whom you spoke', 'Write to whom you spoke'),
    text('reason', 'Why they withdraw', 'Write why they withdraw'),
    text('safeguarding', 'What goes on to keep people safe', 'Write what goes on', {
      hint: 'A risk that you know of does not end with the request.',
    }),
  ],
  source: ours('safeguarding goes on, whoever asked for it'),
};
