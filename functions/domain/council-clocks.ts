import type { ClockRow } from './clock-rows.ts';

const over = ['withdrawn', 'duplicate', 'closed'];
const toldOfIt = ['outcome-recorded', 'referrer-told', ...over];
const workingTogether = 'Working Together to Safeguard Children';

/** The clocks of consultations and referrals, and the one that every case has. */
export const councilClocks: readonly ClockRow[] = [
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
  {
    id: 'consultation-answer-2015',
    clock: 'answer',
    kind: 'consultation',
    name: 'Answer the professional',
    starts: 'receipt',
    metBy: ['record-advice', 'pass-to-allocated-worker'],
    endsIn: [...over, 'passed-on'],
    duration: { workingDays: 1 },
    source:
      'Our reading: held to the same working day as a referral, which a consultation may become',
    from: '2015-03-26',
  },
  {
    id: 'consultation-note-2020',
    clock: 'note',
    kind: 'consultation',
    name: 'Send the written note',
    starts: { steps: ['record-advice'] },
    metBy: ['record-note-sent'],
    endsIn: [...over, 'no-referral', 'early-help', 'referral-advised'],
    duration: { hours: 24 },
    source: 'Suffolk’s consultation line: a written note within 24 hours; Portsmouth takes 48',
    from: '2020-01-01',
  },
  {
    id: 'consultation-referral-2020',
    clock: 'referral-follows',
    kind: 'consultation',
    name: 'The referral that was advised arrives',
    starts: { steps: ['record-referral-advised'] },
    // Said here, or in the referral: another case that belongs with it is not what was advised.
    metBy: ['link', 'linked-from'],
    metWhere: { about: 'kind', is: 'referral' },
    // It may have come while the advice was still being written down.
    metBefore: true,
    endsIn: over,
    duration: { hours: 48 },
    source:
      'Our reading of 24 to 48 hours: a referral that was advised and does not come is chased',
    from: '2020-01-01',
  },
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
