import { closedStates, type Life } from '../life.ts';
import * as outcomes from './consultation-outcomes.ts';
import * as rows from './consultation-rows.ts';
import { everyCase, everyState, nextOfEvery } from './every-case.ts';
import { closeAdvised, closeWork, withdrawWork } from './work-ending.ts';

/** A professional asks whether to refer somebody. */
export const consultation: Life = {
  kind: 'consultation',
  states: {
    ...everyState,
    screened: 'Screened',
    'passed-on': 'Passed to the allocated worker',
    advising: 'Being advised',
    advised: 'Advised',
    'note-sent': 'Written note sent',
    'no-referral': 'No referral needed',
    'early-help': 'Early help advised',
    'referral-advised': 'Referral advised',
    escalated: 'Disagreement to be settled',
  },
  next: {
    ...nextOfEvery,
    received: 'Screen it: is it immediate, and is there an allocated worker?',
    screened: 'Start to advise, or pass it on if there is an allocated worker after all.',
    'passed-on': 'Check that the allocated worker has it, then close the case.',
    advising: 'Talk it through with the professional, and record the advice.',
    advised: 'Send the professional the written note, or record that they disagree.',
    'note-sent': 'Ask whether they have the note, and record what follows from it.',
    'no-referral': 'Check that the professional knows what to do next, then close the case.',
    'early-help': 'Check that somebody arranges the help, then close the case.',
    'referral-advised':
      'Check that the referral came; tell a manager if it did not; then close it.',
    escalated: 'A manager of the council settles it with the professional.',
  },
  closed: closedStates,
  rows: [
    rows.screen,
    rows.passToAllocatedWorker,
    rows.startAdvising,
    rows.recordAdvice,
    rows.recordNoteSent,
    outcomes.recordNoReferral,
    outcomes.recordEarlyHelp,
    outcomes.recordReferralAdvised,
    outcomes.escalate,
    outcomes.settleDisagreement,
    withdrawWork,
    closeWork,
    closeAdvised,
    ...everyCase,
  ],
};
