import type { LifeRow } from '../life.ts';
import * as ending from './ending.ts';
import { everyState, nextOfEvery } from './every-case.ts';
import * as giving from './giving.ts';

/** The states that all disclosure schemes have, in the words of staff. */
export const disclosureStates = {
  ...everyState,
  'disclosure-approved': 'Disclosure approved',
  'no-disclosure-proposed': 'No disclosure proposed',
  'no-disclosure': 'Nothing disclosed',
  planned: 'Disclosure planned',
  disclosed: 'Disclosed',
  declined: 'Declined by the recipient',
  'unable-safely': 'Cannot be disclosed safely',
  'with-force': 'With the force’s unit',
  'force-decided': 'Decided by the force',
};

export const nextOfDisclosure = {
  ...nextOfEvery,
  'disclosure-approved':
    'Plan who says it, to whom, where and when, and what keeps them safe meanwhile.',
  'no-disclosure-proposed':
    'A second decision-maker, who did none of the research, confirms this or sends it back.',
  'no-disclosure': 'Tell the person asking in the words that were approved, then close the case.',
  planned: 'Say it in person as planned, with the undertaking signed first, and record it.',
  disclosed: 'Record whether the person it is about was told, then close the case.',
  declined: 'Check what else keeps people safe, then close the case.',
  'unable-safely': 'Keep the plan up, and plan the disclosure again as soon as it is safe.',
  'with-force': 'Ask the force’s unit how it stands, and record what it decided.',
  'force-decided': 'Check that what keeps people safe goes on, then close the case.',
};

/** The states of a request that somebody else confirms or refuses to be out of scope. */
export const scopeStates = {
  'out-of-scope-proposed': 'Proposed as out of scope',
  'out-of-scope': 'Out of scope',
};
export const nextOfScope = {
  'out-of-scope-proposed':
    'A second person, a manager or decision-maker, confirms this or sends it back.',
  'out-of-scope': 'Tell the person asking how else they can be helped, then close the case.',
};

/** The states of those who ask, are met, and are then looked into. */
export const meetingStates = {
  'contact-unsafe': 'Cannot be reached safely',
  interviewed: 'Meeting recorded',
};
export const nextOfMeeting = {
  'contact-unsafe': 'A manager records a safeguarding plan; then find a way that is safe.',
};

/** The states of Clare's Law after the first checks, asked for or not. */
export const researchStates = {
  'full-checks': 'Full checks recorded',
  'risk-assessed': 'Risk assessed',
};
export const nextOfResearch = {
  'full-checks': 'Assess the risk from what was found, and record it.',
  'risk-assessed':
    'A decision-maker who did none of the research decides, together with other agencies.',
};

/** What every scheme does once it is planned, and wherever it ends. Planning differs by who was seen. */
export const fromPlanToClose: readonly LifeRow[] = [
  giving.giveDisclosure,
  giving.recordDeclined,
  giving.recordUnable,
  giving.recordSubjectTold,
  ending.handToForce,
  ending.recordForceOutcome,
  ending.withdrawRequest,
  ending.closeDisclosure,
];
