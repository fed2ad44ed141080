import { identitySeen } from '../bars.ts';
import { closedStates, type Life } from '../life.ts';
import * as decision from './decision.ts';
import * as states from './disclosure.ts';
import { everyCase } from './every-case.ts';
import * as checks from './first-checks.ts';
import * as giving from './giving.ts';
import * as interview from './interview.ts';
import * as research from './research.ts';

/** Clare's Law, right to ask: Domestic Violence Disclosure Scheme. */
export const claresLaw: Life = {
  kind: 'clares-law',
  states: {
    triage: 'First checks begun',
    checked: 'First checks recorded',
    'contact-pending': 'Accepted, to be met',
    ...states.scopeStates,
    ...states.meetingStates,
    ...states.researchStates,
    ...states.disclosureStates,
  },
  next: {
    received: 'Read what they wrote, and start the first checks.',
    triage: 'Look up who is asked about, and record what was found.',
    checked: 'Accept it for the scheme, or propose that it is outside the scheme.',
    'contact-pending': 'Reach them as they said is safe, meet them alone, and see two documents.',
    interviewed: 'Do the full checks, with former names and near matches, and record them.',
    ...states.nextOfScope,
    ...states.nextOfMeeting,
    ...states.nextOfResearch,
    ...states.nextOfDisclosure,
  },
  closed: closedStates,
  rows: [
    checks.startChecks,
    checks.recordFirstChecks,
    checks.accept,
    checks.proposeOutOfScope,
    checks.confirmOutOfScope,
    checks.rejectOutOfScope,
    interview.recordInterview,
    interview.recordIdentity,
    interview.cannotContactSafely,
    interview.resumeContact,
    research.recordFullChecks,
    research.recordRiskAssessment,
    decision.decideToDisclose,
    decision.decideNotToDisclose,
    decision.confirmNoDisclosure,
    decision.refuseNoDisclosure,
    { ...giving.planDisclosure, bars: [identitySeen] },
    ...states.fromPlanToClose,
    ...everyCase,
  ],
};
