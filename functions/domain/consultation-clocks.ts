import type { ClockRow } from './clock-rows.ts';

/** The states in which nothing of a consultation or a referral is waited for any more. */
export const over = ['withdrawn', 'duplicate', 'closed'];
const answered = ['record-advice', 'pass-to-allocated-worker', 'pass-to-lado'];

/** Something happens then that an answer must come before: a child is fetched, a shift ends. */
export const answerBefore = {
  clock: 'answer-before',
  starts: 'receipt',
  due: 'answer-before',
  from: '2026-01-01',
} as const;

/** The referral came: it is said here, or in the referral, or by the service that joins the two. */
export const arrives = {
  kind: 'consultation',
  // From then on the professional reads by when: what staff write down of it later moves nothing.
  starts: {
    steps: ['release-note'],
    where: { about: 'refer', is: 'yes' },
    orElse: { steps: ['record-referral-advised'] },
  },
  // Another case that belongs with it is not what was advised.
  metBy: ['link', 'linked-from', 'continued'],
  metWhere: { about: 'kind', is: 'referral' },
  // It may have come while the advice was still being written down.
  metBefore: true,
  // What follows from the note after all may be something else.
  endsIn: [...over, 'no-referral', 'early-help'],
  from: '2020-01-01',
} as const;

/** Who advised asked, and was answered: a telephone that rings and rings is asked again. */
export const chased = {
  steps: ['record-chase'],
  where: { about: 'answer', is: ['referred', 'will', 'will-not'] },
} as const;

/** The clocks of consultations. */
export const consultationClocks: readonly ClockRow[] = [
  {
    ...answerBefore,
    id: 'consultation-answer-before-2026',
    kind: 'consultation',
    name: 'Answer before what they wait for',
    metBy: answered,
    endsIn: [...over, 'passed-on'],
    source:
      'Our own: a child who is to be collected at three is no matter of a working day. What they wait for is told with the request; where nothing is, this clock does not start',
  },
  {
    id: 'consultation-answer-2015',
    clock: 'answer',
    kind: 'consultation',
    name: 'Answer the professional',
    starts: 'receipt',
    metBy: answered,
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
    // What was settled after a disagreement is put in writing as well.
    starts: { steps: ['record-advice', 'settle-disagreement'] },
    metBy: ['record-note-sent', 'release-note'],
    endsIn: [...over, 'no-referral', 'early-help', 'referral-advised'],
    duration: { hours: 24 },
    source: 'Suffolk’s consultation line: a written note within 24 hours; Portsmouth takes 48',
    from: '2020-01-01',
  },
  {
    ...arrives,
    id: 'consultation-chase-2026',
    clock: 'chase',
    name: 'Ask whether they referred',
    orMetBy: chased,
    duration: { hours: 24 },
    source:
      'Our own: half of the time in which the referral is to be here, so that who advised asks before a manager has to',
  },
  {
    ...arrives,
    id: 'consultation-referral-2020',
    clock: 'referral-follows',
    name: 'The referral that was advised arrives',
    duration: { hours: 48 },
    source:
      'Our reading of 24 to 48 hours: a referral that was advised and does not come is chased',
  },
];
