import type { SafeContact } from '../../functions/domain/people.ts';
import { daysInWords, timesInWords } from '../../functions/domain/contact-reasons.ts';
import { addressFor, hasEnded, neverSafe, type Way } from '../../functions/domain/safe-contact.ts';
import { atThisMoment, type Moment } from './at-this-moment.ts';
import { type Fact, fact } from './facts.ts';
import { shownDay } from './when.ts';
import { helpInWords, sharedInWords, wayInWords } from './words.ts';

/** How the person may be reached: the rules first, and only then what they allow to be used. */
export type Reach = {
  readonly comesBack: boolean;
  /** Without a code word they are known by the reference alone. */
  readonly hasCodeWord: boolean;
  /** The last day of the rules, in words, where it has passed: nothing is safe any more. */
  readonly ended?: string;
  readonly rules: readonly Fact[];
  readonly moment: Moment;
  /** Empty unless the person affirmed a way that uses it, and the rules have not ended. */
  readonly details: readonly Fact[];
};

/** The rules and details of one submission, of which nothing is safe that was not affirmed. */
export function reach(contact: SafeContact, now: Date): Reach {
  const { ways, until } = contact;
  const comesBack = ways.length === 0;
  const over = !comesBack && hasEnded(contact, now.toISOString());
  const ended = over && until !== undefined ? shownDay(until) : undefined;
  const affirmed = ways.map((way) => wayInWords[way]).join(', ') || 'None';
  return {
    comesBack,
    hasCodeWord: !!contact.codeWord?.trim(),
    ...(ended && { ended }),
    rules: [
      ...fact('Ways that are safe', ended ? 'None any more' : affirmed),
      ...(ended ? fact('Ways that were safe until then', affirmed) : []),
      ...(comesBack ? [] : whenAndHow(contact)),
      ...fact('Code word', contact.codeWord),
      ...helpInWords(contact.interpreter),
      ...fact('These rules hold until the end of', until && shownDay(until)),
      ...fact('What else keeps them safe', contact.notes),
    ],
    moment: atThisMoment(contact, now),
    details: detailsOf(contact, now),
  };
}

const unsaid = 'They did not say';

function whenAndHow(contact: SafeContact): Fact[] {
  const { when, shared, sharedWith, ways } = contact;
  const [safeDays, safeTimes] = [daysInWords(contact), timesInWords(contact)];
  // What was asked before days and times were is all in their own words.
  const any = (what: string) => (when === undefined ? `Any ${what}` : 'See their own words');
  return [
    ...fact('Days that are safe', safeDays === undefined ? any('day') : safeDays || 'None'),
    ...fact(
      'Times that are safe (London)',
      safeTimes === undefined ? any('time') : safeTimes || 'None',
    ),
    ...fact('When, in their own words', when),
    ...(ways.includes('phone') ? calls(contact) : []),
    ...fact('Who else can see or use it', shared ? sharedInWords[shared] : unsaid),
    ...fact('Who that is', sharedWith),
  ];
}

const calls = ({ leaveMessage, number }: SafeContact): Fact[] => [
  ...fact(
    'May a message be left?',
    leaveMessage ? 'Yes: a neutral one, that does not say who we are or why' : 'No',
  ),
  ...fact(
    'Our number when we ring',
    number === 'shown' ? 'May be shown: they asked to see it' : 'Hidden',
  ),
];

const details = [
  ['Phone number', ['phone', 'text']],
  ['Email address', ['email']],
  ['Address for letters', ['letter']],
] as const satisfies [string, Way[]][];

const detailsOf = (contact: SafeContact, now: Date): Fact[] =>
  details.flatMap(([label, ways]) => {
    const safe = ways.find((way) => isUsable(contact, way, now));
    return safe ? fact(label, addressFor(contact, safe)) : [];
  });

/** Whether there is any hour and any wording for which this way is safe: else its number is no use. */
export const isUsable = (contact: SafeContact, way: Way, now: Date): boolean =>
  neverSafe(contact, { way, at: now.toISOString() }).length === 0;
