import { calledBack } from '../call-back.ts';
import { closedStates, type Life } from '../life.ts';
import { hasReply, isAboutColleague, isAllocated } from '../professionals.ts';
import * as outcomes from './consultation-outcomes.ts';
import * as rows from './consultation-rows.ts';
import { isReferralAdvised } from '../referral-arrived.ts';
import { everyCase, everyState, nextOfEvery } from './every-case.ts';
import * as notes from './note-rows.ts';
import { closeAdvised, closeWork, withdrawWork } from './work-ending.ts';

/** A professional asks whether to refer somebody. */
export const consultation: Life = {
  kind: 'consultation',
  states: {
    ...everyState,
    screened: 'Screened',
    'passed-on': 'Passed on',
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
    'passed-on': 'Check that whoever it was passed to has it, then close the case.',
    advising: 'Talk it through with the professional, and record the advice.',
    advised: 'Send the professional the written note, or record that they disagree.',
    'note-sent': 'Ask whether they have the note, and record what follows from it.',
    'no-referral': 'Check that the professional knows what to do next, then close the case.',
    'early-help': 'Check that somebody arranges the help, then close the case.',
    'referral-advised':
      'Check that the referral came; tell a manager if it did not; then close it.',
    escalated: 'A manager of the council settles it with the professional.',
  },
  nextWhere: [
    {
      state: 'received',
      holds: isAboutColleague,
      says: 'Pass it to the designated officer (LADO): it is about somebody who works with children.',
    },
    {
      state: 'received',
      holds: isAllocated,
      says: 'They say that a worker is allocated: check that, and pass it to them.',
    },
    {
      state: 'advised',
      holds: (whole) => hasReply(whole) && calledBack(whole) === undefined,
      says: 'Ring the organisation back at the number that it publishes, ask there for who asked, and record that.',
    },
    {
      state: 'advised',
      holds: (whole) => hasReply(whole) && calledBack(whole) === 'not-known',
      says: 'They were not known there. Ring back another way: nothing is released until they are.',
    },
    {
      state: 'advised',
      holds: (whole) => hasReply(whole) && calledBack(whole) === 'not-theirs',
      says: 'They did not say that they sent this. Ring again and ask for them: nothing is released until they say so.',
    },
    {
      state: 'advised',
      holds: hasReply,
      says: 'Release the written note, or record that they disagree.',
    },
    {
      state: 'note-sent',
      holds: isReferralAdvised,
      says: 'The note says that they should refer: ask whether they have it, and record who refers by when.',
    },
  ],
  closed: closedStates,
  rows: [
    rows.screen,
    rows.passToAllocatedWorker,
    rows.passToLado,
    rows.startAdvising,
    rows.recordAdvice,
    notes.recordCallBack,
    notes.releaseNote,
    notes.recordNoteSent,
    outcomes.recordNoReferral,
    outcomes.recordEarlyHelp,
    outcomes.recordReferralAdvised,
    outcomes.recordChase,
    outcomes.escalate,
    outcomes.settleDisagreement,
    withdrawWork,
    closeWork,
    closeAdvised,
    ...everyCase,
  ],
};
