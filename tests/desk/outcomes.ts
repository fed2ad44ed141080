import type { Kind } from '../../functions/domain/submissions.ts';
import type { Picks } from '../functions/domain/desk-cases.ts';

/** A step, and who takes it: the first name of a test user. */
type Turn = readonly [step: string, who: string, picks?: Picks];
/** A way from receipt to close, at hubs that decide themselves or hand it to the force's unit. */
export type Way = { readonly kind: Kind; readonly hub: string; readonly turns: readonly Turn[] };

const closed: Turn = ['close', 'coral'];

const accepted = (on: Turn): Turn[] => [
  ['start-checks', 'hana'],
  ['record-first-checks', 'rhys'],
  on,
  ['record-interview', 'omar'],
];
const decided: Turn[] = [
  ['record-full-checks', 'rhys'],
  ['record-risk-assessment', 'rhys'],
];
const given: Turn[] = [
  ['plan-disclosure', 'omar'],
  ['give-disclosure', 'omar'],
  ['record-subject-told', 'omar'],
];
const notDisclosed: Turn[] = [
  ['decide-not-to-disclose', 'dilys'],
  ['refuse-no-disclosure', 'ines'],
  ['decide-not-to-disclose', 'dilys'],
  ['confirm-no-disclosure', 'ines'],
];
const disclosing: Turn = ['decide-to-disclose', 'dilys'];

/** What can become of a disclosure once everything was looked up. */
const endings: Readonly<Record<string, readonly Turn[]>> = {
  disclosed: [disclosing, ...given],
  'declined by the recipient': [
    disclosing,
    ['plan-disclosure', 'omar'],
    ['record-declined', 'omar'],
  ],
  'unable safely': [disclosing, ['record-unable', 'omar']],
  'not disclosed, by two decision-makers': notDisclosed,
};

const all = (kind: Kind, before: readonly Turn[]) =>
  Object.entries(endings).map(([name, turns]): [string, Way] => [
    `${kind}: ${name}`,
    { kind, hub: 'dorset', turns: [...before, ...turns, closed] },
  ]);

const dorset = (name: string, kind: Kind, ...turns: Turn[]): [string, Way] => [
  `${kind}: ${name}`,
  { kind, hub: 'dorset', turns },
];
const handedOver: Turn[] = [['hand-to-force', 'hana'], ['record-force-outcome', 'coral'], closed];
const advised: Turn[] = [
  ['screen', 'hana'],
  ['start-advising', 'hana'],
  ['record-advice', 'hana'],
];
/** Who asked by the web comes back for the note: it is released once they said that they asked. */
const released: Turn[] = [
  ...advised,
  ['record-call-back', 'hana', { known: 'yes', spoke: 'yes' }],
  ['release-note', 'hana'],
];
const collated: Turn[] = [
  ['rate', 'hana'],
  ['request-information', 'coral'],
  ['collate', 'hana'],
  // What staff take down there is about an adult: all three tests are met, so there is an enquiry.
  ['decide-threshold', 'marek', { level: 'adult-enquiry' }],
];

/** Every outcome of every kind, from receipt. */
export const outcomes: readonly (readonly [string, Way])[] = [
  ...all('clares-law', [...accepted(['accept', 'hana']), ...decided]),
  dorset(
    'out of scope, after a second look',
    'clares-law',
    ['start-checks', 'hana'],
    ['record-first-checks', 'hana'],
    ['propose-out-of-scope', 'hana'],
    ['reject-out-of-scope', 'dilys'],
    ['record-first-checks', 'hana'],
    ['propose-out-of-scope', 'hana'],
    ['confirm-out-of-scope', 'dilys'],
    closed,
  ),
  dorset(
    'no safe contact, a plan, then withdrawn',
    'clares-law',
    ['start-checks', 'hana'],
    ['record-first-checks', 'hana'],
    ['accept', 'hana'],
    ['cannot-contact-safely', 'hana'],
    ['safeguarding-plan', 'marek'],
    ['resume-contact', 'hana'],
    ['withdraw', 'hana'],
    closed,
    ['reopen', 'marek'],
  ),
  [
    'clares-law: handed to the force’s unit',
    {
      kind: 'clares-law',
      hub: 'bcp',
      turns: [
        ['start-checks', 'hana'],
        ['record-first-checks', 'hana'],
        ['accept', 'hana'],
        ...handedOver,
      ],
    },
  ],
  ...all('right-to-know', [['validate', 'rhys'], ...decided]),
  ...all('sarahs-law', [...accepted(['accept', 'hana']), ['record-full-assessment', 'rhys']]),
  dorset(
    'not for this scheme',
    'sarahs-law',
    ['start-checks', 'hana'],
    ['record-first-checks', 'hana'],
    ['propose-not-csods', 'hana'],
    ['confirm-not-csods', 'dilys'],
    closed,
  ),
  dorset('no referral', 'consultation', ...released, ['record-no-referral', 'hana'], closed),
  // Taken down by staff, it is read by nobody here: the note is sent in another way.
  [
    'consultation: no referral, the note sent by letter',
    {
      kind: 'consultation',
      hub: 'bcp',
      turns: [
        ...advised.slice(0, -1),
        // What staff take down there is about an adult.
        ['record-advice', 'hana', { level: 'adult-care' }],
        ['record-note-sent', 'hana', { 'by-way': 'letter' }],
        ['record-no-referral', 'hana'],
        closed,
      ],
    },
  ],
  dorset(
    'early help',
    'consultation',
    ...advised,
    // At the first number nobody knew them.
    ['record-call-back', 'hana', { known: 'no', spoke: 'no' }],
    ['record-call-back', 'marek', { known: 'yes', spoke: 'yes' }],
    ['release-note', 'hana'],
    ['record-early-help', 'hana'],
    closed,
  ),
  dorset(
    'a disagreement, then a referral advised',
    'consultation',
    ...released,
    ['escalate', 'hana'],
    ['settle-disagreement', 'marek'],
    ['release-note', 'hana'],
    ['record-referral-advised', 'hana'],
    ['record-chase', 'hana', { answer: 'will' }],
    closed,
  ),
  dorset('to the allocated worker', 'consultation', ['pass-to-allocated-worker', 'hana'], closed),
  dorset('to the designated officer', 'consultation', ['pass-to-lado', 'hana'], closed),
  dorset(
    'an outcome at once',
    'referral',
    ...collated,
    ['record-outcome', 'marek'],
    ['tell-referrer', 'coral'],
    closed,
  ),
  dorset(
    'a strategy discussion',
    'referral',
    ...collated,
    ['call-strategy-discussion', 'marek'],
    ['record-strategy-discussion', 'tess'],
    ['record-outcome', 'marek'],
    ['record-call-back', 'hana'],
    ['tell-referrer', 'coral'],
    closed,
  ),
];
