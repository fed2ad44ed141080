import { childLinkSeen, identitySeen, secondOnCsods } from '../bars.ts';
import { closedStates, type Life, type LifeRow } from '../life.ts';
import * as decision from './decision.ts';
import * as states from './disclosure.ts';
import { everyCase } from './every-case.ts';
import * as checks from './first-checks.ts';
import * as giving from './giving.ts';
import * as interview from './interview.ts';
import * as research from './research.ts';

/** A concern about a child is acted on, whatever the scheme says of the request. */
const scope: readonly LifeRow[] = [
  {
    ...checks.proposeOutOfScope,
    step: 'propose-not-csods',
    words: 'Propose that it is not for this scheme',
    done: 'Proposed as not for this scheme',
    to: 'not-csods-proposed',
  },
  {
    ...checks.confirmOutOfScope,
    step: 'confirm-not-csods',
    words: 'Confirm that it is not for this scheme',
    done: 'Confirmed as not for this scheme',
    from: ['not-csods-proposed'],
    to: 'not-csods',
    bars: [secondOnCsods],
  },
  {
    ...checks.rejectOutOfScope,
    step: 'reject-not-csods',
    words: 'Send it back: it may be for this scheme',
    done: 'Sent back: it may be for this scheme',
    from: ['not-csods-proposed'],
    to: 'priority-checks',
    bars: [secondOnCsods],
  },
];

const afterMeeting: readonly LifeRow[] = [
  research.recordFullAssessment,
  decision.decideToDiscloseAboutChild,
  decision.decideNotToDiscloseAboutChild,
  decision.confirmNoDisclosure,
  { ...decision.refuseNoDisclosure, to: 'full-assessment' },
  { ...giving.planDisclosure, bars: [identitySeen, childLinkSeen] },
  ...states.fromPlanToClose,
];

/** Sarah's Law: Child Sex Offender Disclosure Scheme. */
export const sarahsLaw: Life = {
  kind: 'sarahs-law',
  states: {
    'priority-checks': 'First checks begun',
    checked: 'First checks recorded',
    'not-csods-proposed': 'Proposed as not for this scheme',
    'not-csods': 'Not for this scheme',
    accepted: 'Accepted, to be met',
    ...states.meetingStates,
    'full-assessment': 'Checks and risk assessment recorded',
    ...states.disclosureStates,
  },
  next: {
    received: 'Read what they wrote, and start the first checks.',
    'priority-checks': 'Look up who is asked about, and record what was found.',
    checked: 'Accept it for the scheme, or propose that it is outside the scheme.',
    'not-csods-proposed':
      'A second person, a manager or decision-maker, confirms this or sends it back.',
    'not-csods': 'Tell the person asking why, see to the concern about the child, then close it.',
    accepted: 'Reach them as they said is safe, speak to them alone, and see the documents.',
    interviewed: 'Do the full checks, assess the risk to the child, and record both.',
    'full-assessment':
      'A decision-maker of the police who did none of the research decides with children’s services.',
    ...states.nextOfMeeting,
    ...states.nextOfDisclosure,
  },
  closed: closedStates,
  rows: [
    { ...checks.startChecks, to: 'priority-checks' },
    { ...checks.recordFirstChecks, from: ['priority-checks'] },
    { ...checks.accept, to: 'accepted' },
    ...scope,
    interview.interviewAboutChild,
    interview.recordIdentityAndLink,
    { ...interview.cannotContactSafely, from: ['accepted'] },
    { ...interview.resumeContact, to: 'accepted' },
    ...afterMeeting,
    ...everyCase,
  ],
};
