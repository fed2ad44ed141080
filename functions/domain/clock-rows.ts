import type { Counted } from './counting.ts';
import type { Kind } from './submissions.ts';

/** Why a clock may stand still: outside this house, and never because there is too much to do. */
export const pauseReasons = {
  'partner-asked': 'A partner agency has been asked and has not answered yet',
  'family-out-of-reach': 'The family is out of reach, and their safety has been seen to',
  'police-asked-to-wait': 'The police asked us to wait, so as not to warn somebody',
} as const;
type PauseReason = keyof typeof pauseReasons;

/** Said before a clock ends: on that day after day 0, or on the last working day by then. */
export type AlertAhead = { readonly name: string; readonly day: number; readonly working?: true };

/** What a step says of itself, so that it counts: that, or one of these. */
type Where = { readonly about: string; readonly is: string | readonly string[] };

/** Any of these steps, where what it says of itself is that. The last that starts a clock counts. */
type Trigger = { readonly steps: readonly string[]; readonly where?: Where };

/** `orElse` starts a clock where that did not. */
type Starter = Trigger & { readonly orElse?: Trigger };

/**
 * A clock that is not counted: it ends when who asked says that something happens. Where they said
 * nothing it does not start.
 */
type Until = {
  readonly due: 'answer-before';
  readonly duration?: undefined;
  readonly open?: undefined;
  readonly afterHours?: undefined;
};

/** A clock is a dated row: a changed rule closes nothing, it adds a row with a later `from`. */
export type ClockRow = ((Counted & { readonly due?: undefined }) | Until) & {
  readonly id: string;
  /** Which clock of its kind it is: of the rows of one clock, one runs. */
  readonly clock: string;
  /** `any`: every case has it, whatever it asks. */
  readonly kind: Kind | 'any';
  readonly name: string;
  /** `danger` is when somebody says that there is danger now: who asks, or staff. */
  readonly starts: 'receipt' | 'danger' | Starter;
  /** The steps that meet it; `anybody` is any later step of staff who have the case before them. */
  readonly metBy: readonly string[] | 'anybody';
  /** They meet it only where they say that of themselves. */
  readonly metWhere?: Where;
  /** These meet it too, where they say something else of themselves, or whatever they say. */
  readonly orMetBy?: Trigger;
  /** Set where what was done before it started meets it too. */
  readonly metBefore?: true;
  /** The states in which nothing waits for it any more. */
  readonly endsIn: readonly string[];
  readonly pause?: readonly PauseReason[];
  readonly alerts?: readonly AlertAhead[];
  readonly source: string;
  /** The first day, in London, on which a clock may start by this row. */
  readonly from: string;
};

/** Nothing is asked for any more. What was said is still worked, in a case of its own. */
const over = ['withdrawn', 'duplicate', 'out-of-scope', 'not-csods', 'closed'];
const withForce = ['with-force', 'force-decided'];
/** Whatever else is recorded, these say that it is not for the scheme at all. */
const notForUs = ['confirm-out-of-scope', 'confirm-not-csods'];
const dvds = 'Domestic Violence Disclosure Scheme guidance, Home Office, April 2023';
const csods = 'Child Sex Offender Disclosure Scheme guidance, Home Office, April 2023';
const dvdsFrom = '2023-04-05';
const csodsFrom = '2023-04-03';

const firstChecks = {
  clock: 'first-checks',
  name: 'First checks',
  starts: 'receipt',
  metBy: ['record-first-checks', 'validate', ...notForUs],
  endsIn: over,
  duration: { hours: 24 },
} as const;

/**
 * A disclosure that could not be given safely does not meet it: the person has still not been told.
 */
const overall = {
  clock: 'overall',
  name: 'Disclosed, or decided not to disclose',
  starts: 'receipt',
  metBy: [
    ...['give-disclosure', 'record-declined', 'confirm-no-disclosure', 'record-force-outcome'],
    ...notForUs,
  ],
  endsIn: over,
  duration: { days: 28 },
  alerts: [
    { name: 'day-14', day: 14 },
    { name: 'day-21', day: 21 },
    { name: 'day-26', day: 26, working: true },
  ],
} as const;

const interview = {
  clock: 'interview',
  name: 'Interview in person',
  starts: 'receipt',
  metBy: ['record-interview', ...notForUs],
  endsIn: [...over, ...withForce],
} as const;

const counts28 = '28 days overall, which were 35 before; that they are calendar days from receipt';

/** The clocks of the disclosure schemes. */
export const disclosureClocks: readonly ClockRow[] = [
  {
    ...{ ...firstChecks, id: 'clares-law-checks-2023', kind: 'clares-law', from: dvdsFrom },
    source: `${dvds}: first contact and checks within 24 hours`,
  },
  {
    ...{ ...firstChecks, id: 'right-to-know-checks-2023', kind: 'right-to-know', from: dvdsFrom },
    source: `${dvds}: right to know, held to the 24 hours of the right to ask; our reading`,
  },
  {
    ...{ ...firstChecks, id: 'sarahs-law-checks-2023', kind: 'sarahs-law', from: csodsFrom },
    source: `${csods}: first checks within 24 hours`,
  },
  {
    ...{ ...interview, id: 'clares-law-interview-2023', kind: 'clares-law', from: dvdsFrom },
    duration: { workingDays: 10 },
    source: `${dvds}: face to face within 10 working days; that they run from receipt is our reading`,
  },
  {
    ...{ ...interview, id: 'sarahs-law-interview-2023', kind: 'sarahs-law', from: csodsFrom },
    duration: { days: 10 },
    source: `${csods}, as police publish it: interview within 10 days; calendar days from receipt is our reading`,
  },
  {
    ...{ ...overall, id: 'clares-law-overall-2023', kind: 'clares-law', from: dvdsFrom },
    source: `${dvds}: ${counts28} is our reading`,
  },
  {
    ...{ ...overall, id: 'right-to-know-overall-2023', kind: 'right-to-know', from: dvdsFrom },
    source: `${dvds}: the same ${counts28} is our reading`,
  },
  {
    ...{ ...overall, id: 'sarahs-law-overall-2023', kind: 'sarahs-law', from: csodsFrom },
    source: `${csods}, as police publish it: no more than 28 days. Not settled is whether they run from receipt or from the interview: this is the stricter reading, ours`,
  },
  {
    id: 'sarahs-law-assessment-2023',
    clock: 'assessment',
    kind: 'sarahs-law',
    name: 'Full assessment',
    starts: { steps: ['record-interview'] },
    metBy: ['record-full-assessment', ...notForUs],
    endsIn: [...over, ...withForce],
    duration: { days: 28 },
    source: `${csods}, as police publish it: full assessment within 28 days, here by the other reading, from the interview`,
    from: csodsFrom,
  },
];
