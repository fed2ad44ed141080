import type { LifeRow } from '../life.ts';
import { lineOfAdvice, on } from './consultation-rows.ts';
import { choices, line, moment, text, yesNo } from './fields.ts';
import { workingTogether } from './sources.ts';
import { any, council } from './who.ts';

const outcome = { ...on, from: ['note-sent'] } as const;
const confirmed = yesNo(
  'confirmed',
  'Did the professional confirm that they have the note?',
  'Say whether they confirmed it',
);

export const recordNoReferral: LifeRow = {
  ...outcome,
  step: 'record-no-referral',
  words: 'Record that no referral is needed',
  done: 'No referral needed',
  to: 'no-referral',
  form: [confirmed, text('next', 'What their agency does next', 'Write what it does next')],
  source: lineOfAdvice,
};
export const recordEarlyHelp: LifeRow = {
  ...outcome,
  step: 'record-early-help',
  words: 'Record that early help was advised',
  done: 'Early help advised',
  to: 'early-help',
  form: [confirmed, text('offer', 'Which help, and who arranges it', 'Write which help')],
  source: workingTogether('early and family help'),
};
export const recordReferralAdvised: LifeRow = {
  ...outcome,
  step: 'record-referral-advised',
  words: 'Record that a referral was advised',
  done: 'Referral advised',
  to: 'referral-advised',
  form: [
    confirmed,
    line('referrer', 'Who will refer', 'Write who will refer'),
    moment('by', 'By when', 'Give the day and time by which they refer', { ahead: true }),
  ],
  source: workingTogether('whoever is worried about a child refers, and says so in writing'),
};

export const escalate: LifeRow = {
  ...on,
  step: 'escalate',
  words: 'Record that they disagree',
  done: 'Disagreement escalated',
  from: ['advised', 'note-sent'],
  to: 'escalated',
  by: any('handler', 'manager', 'coordinator'),
  path: 'aside',
  form: [
    text('disagreement', 'What they disagree with', 'Write what they disagree with'),
    choices(
      'told',
      'Who was told',
      { manager: 'Our manager', theirs: 'Their manager', lead: 'Their safeguarding lead' },
      'Choose who was told',
    ),
  ],
  source: workingTogether('disagreement between professionals is settled, not left'),
};
export const settleDisagreement: LifeRow = {
  ...on,
  step: 'settle-disagreement',
  words: 'Record how it was settled',
  done: 'Disagreement settled',
  from: ['escalated'],
  to: 'advised',
  by: council('manager'),
  form: [
    text('settled', 'What was settled, and with whom', 'Write what was settled'),
    text('reason', 'Why', 'Write why'),
  ],
  source: workingTogether('disagreement between professionals is settled, not left'),
};
