import { calledBack } from '../call-back.ts';
import { closedStates, type Life } from '../life.ts';
import { hasReply } from '../professionals.ts';
import { everyCase, everyState, nextOfEvery } from './every-case.ts';
import * as outcomes from './referral-outcomes.ts';
import * as rows from './referral-rows.ts';
import { strategyRows } from './strategy.ts';
import { closeWork, withdrawWork } from './work-ending.ts';

/** A child or an adult is referred to the council. */
export const referral: Life = {
  kind: 'referral',
  states: {
    ...everyState,
    'rag-rated': 'Rated',
    'info-requested': 'Information requested',
    collated: 'Information collated',
    'threshold-decided': 'Threshold decided',
    strategy: 'Strategy discussion called',
    'strategy-held': 'Strategy discussion held',
    'outcome-recorded': 'Outcome recorded',
    'referrer-told': 'Referrer told',
  },
  next: {
    ...nextOfEvery,
    received: 'Rate how urgent it is: what must happen before tomorrow?',
    'rag-rated': 'Ask agencies what they know, or collate what is known already.',
    'info-requested': 'Record what each agency holds, then collate it.',
    collated: 'A manager of the council decides the threshold, within one working day of receipt.',
    'threshold-decided': 'Call a strategy discussion, or record the outcome.',
    strategy: 'Hold the strategy discussion with police and health, and record it.',
    'strategy-held': 'Record the outcome that the discussion led to.',
    'outcome-recorded': 'Tell the referrer what was decided, and record when and how.',
    'referrer-told': 'Check that somebody does what comes next, then close the case.',
  },
  nextWhere: [
    {
      state: 'outcome-recorded',
      holds: (whole) => hasReply(whole) && calledBack(whole) !== 'theirs',
      says: 'Ring who referred back at the number that their organisation publishes, and record that: then tell them what was decided, here. Or tell them in another way in writing.',
    },
  ],
  closed: closedStates,
  rows: [
    rows.rate,
    rows.requestInformation,
    rows.collate,
    rows.decideThreshold,
    ...strategyRows,
    outcomes.recordOutcome,
    outcomes.callReferrerBack,
    outcomes.tellReferrer,
    withdrawWork,
    closeWork,
    ...everyCase,
  ],
};
