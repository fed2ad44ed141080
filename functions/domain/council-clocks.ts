import type { ClockRow } from './clock-rows.ts';
import { answerBefore, consultationClocks, over } from './consultation-clocks.ts';

const toldOfIt = ['outcome-recorded', 'referrer-told', ...over];
const workingTogether = 'Working Together to Safeguard Children';

/** The clocks of consultations and referrals, and the one that every case has. */
export const councilClocks: readonly ClockRow[] = [
  {
    ...answerBefore,
    id: 'referral-answer-before-2026',
    kind: 'referral',
    name: 'Somebody acts before what they wait for',
    // Who rates it writes down what keeps them safe until it is decided: that is what cannot wait.
    metBy: ['rate', 'decide-threshold'],
    endsIn: over,
    source:
      'Our own: what happens then does not wait for the threshold. A rating, which says what keeps them safe until then, meets it; where no such time is told, this clock does not start',
  },
  {
    id: 'referral-decision-2015',
    clock: 'decision',
    kind: 'referral',
    name: 'Acknowledge and decide the next step',
    starts: 'receipt',
    metBy: ['decide-threshold'],
    endsIn: over,
    duration: { workingDays: 1 },
    source: `${workingTogether}: decision within one working day of a referral`,
    from: '2015-03-26',
  },
  {
    id: 'referral-strategy-2023',
    clock: 'strategy',
    kind: 'referral',
    name: 'Strategy discussion held',
    starts: { steps: ['call-strategy-discussion'] },
    metBy: ['record-strategy-discussion'],
    endsIn: toldOfIt,
    duration: { hours: 24 },
    source:
      'Strategy discussions are generally held within 24 hours, as inspectors found in 2023; that they run from the call is our reading',
    from: '2023-01-01',
  },
  {
    id: 'referral-strategy-latest-2023',
    clock: 'strategy-latest',
    kind: 'referral',
    name: 'Strategy discussion held, at the latest',
    starts: { steps: ['decide-threshold'], where: { about: 'outcome', is: 'strategy' } },
    metBy: ['record-strategy-discussion'],
    endsIn: toldOfIt,
    duration: { hours: 72 },
    source:
      'The aim of forces in the Thames Valley, 72 hours, as inspectors found in 2023; that they run from the decision of the threshold is our reading',
    from: '2023-01-01',
  },
  {
    id: 'referral-told-2015',
    clock: 'referrer-told',
    kind: 'referral',
    name: 'Tell who referred what came of it',
    starts: { steps: ['record-outcome'] },
    metBy: ['tell-referrer'],
    endsIn: over,
    duration: { workingDays: 1 },
    source: `${workingTogether}: who referred is told what was decided. One working day from the outcome is our reading; one council promises two from the referral`,
    from: '2015-03-26',
  },
  ...consultationClocks,
  {
    id: 'danger-look-2026',
    clock: 'danger-look',
    kind: 'any',
    name: 'Somebody looks at the danger',
    starts: 'danger',
    metBy: ['look-at-danger', 'lower-risk'],
    // A closed case comes back to the inbox with a danger, and is no less dangerous for being closed.
    endsIn: [],
    duration: { hours: 1 },
    source:
      'Our own: immediate risk goes before every order of steps, and guidance names no time for a first look. It runs on after a withdrawal, and in a closed case',
    from: '2015-03-26',
  },
];
