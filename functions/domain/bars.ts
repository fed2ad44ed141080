import type { Step } from './case-items.ts';
import { type Bar, closedStates, type Facts, whoIs } from './life.ts';
import { listedIn } from './listed.ts';
import type { Listed } from './forms.ts';
import { isMeantFor, isRestricted, toReview } from './restricted.ts';
import { about, lastChange, standing, tookOne } from './standing.ts';

/** The steps that are the research on which a decision about disclosure rests. */
const research = [
  'record-full-checks',
  'record-full-assessment',
  'record-risk-assessment',
] as const;

/** Who decides looks at research that is not their own. Source: second review, DVDS and CSODS. */
export const noPartInResearch: Bar = {
  why: 'You did the research on this case, so another decision-maker decides.',
  holds: ({ steps }, { staff }) => !tookOne(steps, whoIs(staff), research),
};

/** The last proposal of that name is somebody else's: nobody confirms or refuses their own. */
const another = (proposal: string, why: string): Bar => ({
  why,
  holds: ({ steps }, { staff }) => lastOf(steps, proposal)?.who !== whoIs(staff),
});

export const secondDecisionMaker = another(
  'decide-not-to-disclose',
  'You proposed this decision, so a second decision-maker confirms or refuses it.',
);
export const secondOnScope = another(
  'propose-out-of-scope',
  'You proposed that it is out of scope, so a second person confirms or refuses that.',
);
export const secondOnCsods = another(
  'propose-not-csods',
  'You proposed that it is not for this scheme, so a second person confirms or refuses that.',
);

const lastOf = (steps: readonly Step[], ...dids: string[]) =>
  standing(steps).findLast(({ did }) => dids.includes(did));

const seen = (steps: readonly Step[], what: string) =>
  standing(steps).some((step) => about(step, what) === 'seen');

/** Nothing is disclosed to somebody who has not shown who they are. */
export const identitySeen: Bar = {
  why: 'No identity documents were seen yet. See two, and record them, before you plan this.',
  holds: ({ steps }) => seen(steps, 'identity'),
};
export const childLinkSeen: Bar = {
  why: 'No proof of the link to the child was seen yet. See it, and record it, before you plan this.',
  holds: ({ steps }) => seen(steps, 'child-link'),
};

/** While nobody can reach a person safely, a manager plans what keeps them safe. */
export const planMade: Bar = {
  why: 'A manager must make a safeguarding plan first, since contact was found to be unsafe.',
  holds: ({ steps }) =>
    (lastOf(steps, 'safeguarding-plan')?.n ?? 0) > (lastOf(steps, 'cannot-contact-safely')?.n ?? 0),
};

export const riskIsRaised: Bar = {
  why: 'Immediate risk is not raised on this case.',
  holds: ({ head }) => head.immediateRisk,
};
/** Nobody looks for a danger among closed cases. */
export const noRiskRaised: Bar = {
  why: 'Immediate risk is raised: a manager lowers it first.',
  holds: ({ head }) => !head.immediateRisk,
};
/** Undoing what took a case out of a closed state closes it again. */
export const noRiskToClose: Bar = {
  why: 'Undoing this closes the case, and immediate risk is raised: a manager lowers it first.',
  holds: ({ head, steps }) => {
    const leadsTo = lastChange(steps)?.from;
    return !head.immediateRisk || !closedStates.some((state) => state === leadsTo);
  },
};
/** A closed case stands in the inbox once changed answers came. */
export const somethingToRead: Bar = {
  why: 'Nothing new came in since this case was closed.',
  holds: ({ head }) => head.open !== undefined,
};
export const somethingToUndo: Bar = {
  why: 'Nothing that changed the state of this case can be undone.',
  holds: ({ steps }) => lastChange(steps) !== undefined,
};
export const notYours: Bar = {
  why: 'You hold this case already.',
  holds: ({ head }, { staff }) => head.holder?.who !== whoIs(staff),
};
/** What one person holds, they or those who share out the work give back. */
export const yoursToHandBack: Bar = {
  why: 'You do not hold this case. Who holds it, a manager or a coordinator can hand it back.',
  holds: ({ head }, { staff }) =>
    head.holder !== undefined &&
    (head.holder.who === whoIs(staff) ||
      staff.roles.some((role) => role === 'manager' || role === 'coordinator')),
};

export const notRestrictedYet: Bar = {
  why: 'This case is restricted already. Lift the restriction first, then restrict it again.',
  holds: ({ head }) => !isRestricted(head),
};
export const restricted: Bar = {
  why: 'This case is not restricted.',
  holds: ({ head }) => isRestricted(head),
};
/** Who holds a restricted case may open it for good: what was opened for a shift gives nobody that. */
export const notByGlass: Bar = {
  why: 'You opened this restricted case with a reason, for a while. Ask who restricted it to assign it.',
  holds: (facts, { staff }) => isMeantFor(facts, staff),
};
export const shutToYou: Bar = {
  why: 'This case is open to you: there is no glass to break.',
  holds: ({ head }, { staff }) =>
    head.restrictedTo !== undefined &&
    !head.restrictedTo.includes(whoIs(staff)) &&
    head.holder?.who !== whoIs(staff),
};
export const glassToReview: Bar = {
  why: 'Nobody broke the glass of this case since the last review.',
  holds: ({ steps }) => toReview(steps).length > 0,
};
export const notYourGlass: Bar = {
  why: 'You broke the glass yourself, so another manager reviews it.',
  holds: ({ steps }, { staff }) => toReview(steps).every(({ who }) => who !== whoIs(staff)),
};

/** A choice from what the case holds needs something there to choose. */
const something = (listed: Listed, why: string): Bar => ({
  why,
  holds: (facts: Facts, me) => listedIn(listed, facts, me).length > 0,
});

export const somethingBeside = something('also', 'Nothing else is asked in this case.');
export const isLinked = something('links', 'No other case is linked with this one.');
export const wasAsked = something(
  'asked',
  'No agency was asked in this case, or not yours. Ask it first.',
);
export const somethingMayPause = something(
  'may-pause',
  'No clock of this case may be paused: its rule does not allow it, or none is running.',
);
export const somethingIsPaused = something('paused', 'No clock of this case is paused.');
