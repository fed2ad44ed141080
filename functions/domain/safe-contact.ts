import { Temporal } from 'temporal-polyfill';
import { londonDay } from './london.ts';
import { tellingIn } from './neutral-words.ts';
import { hasOwnWords } from './own-words.ts';
import { days, type SafeContact } from './people.ts';

export type Way = SafeContact['ways'][number];

/** Something that somebody is about to do to reach a person. */
export type Attempt = {
  readonly way: Way;
  /** When, as an instant: ISO with its offset. */
  readonly at: string;
  /** What will be said, left or written. Without it nothing is written, and no message left. */
  readonly words?: string;
  /** Of a call: something will be left on the voicemail. */
  readonly leavesMessage?: boolean;
  /** Of a call: our number will not be seen. */
  readonly numberHidden?: boolean;
  /** Names of people of the case, and whatever else these words may not hold. */
  readonly mustNotSay?: readonly string[];
  /** A person has read what they wrote themselves, wherever it stands in the rules. */
  readonly ownWordsRead?: boolean;
};

/** Why somebody may not be contacted, as the staff of a hub read it. */
export const reasonInWords = {
  'comes-back': 'They asked not to be contacted. They will come back.',
  expired: 'The rules they gave have ended. Nothing is safe until they give new ones.',
  'way-not-safe': 'They did not say that this way is safe.',
  'no-address': 'They gave no number or address for this way.',
  day: 'They did not say that this day is safe.',
  time: 'They did not say that this time of the day is safe.',
  'own-words':
    'They wrote or said more about when and how it is safe. A person must read that first.',
  message: 'They did not say that a message may be left.',
  'number-shown': 'Our number must be hidden when we ring.',
  'no-words': 'It is not said what will be left or written.',
  words: 'These words could tell somebody else what this is about.',
} as const;
export type Reason = keyof typeof reasonInWords;

type Answer = { readonly may: boolean; readonly because: readonly Reason[] };

/**
 * May this be sent now, this way, in these words? The only place where that is decided. Nothing is
 * safe that the person did not affirm, and every reason against it is given. Days and times are
 * those of London. A call of which it is not known that it hides our number counts as showing it.
 */
export function mayContact(contact: SafeContact, attempt: Attempt): Answer {
  const because = [
    ...neverSafe(contact, attempt),
    ...notNow(contact, attempt),
    ...notSo(contact, attempt),
  ];
  return { may: because.length === 0, because };
}

/** The reasons that no other hour and no other words would take away: then a number is no use. */
export const neverSafe = (
  contact: SafeContact,
  { way, at }: Pick<Attempt, 'way' | 'at'>,
): Reason[] =>
  only({
    'comes-back': contact.ways.length === 0,
    expired: hasEnded(contact, at),
    'way-not-safe': contact.ways.length > 0 && !contact.ways.includes(way),
    'no-address': !addressFor(contact, way)?.trim(),
  });

/** Whether the last day of these rules has passed in London. */
export const hasEnded = ({ until }: SafeContact, at: string): boolean =>
  until !== undefined && londonDay(at) > until;

/** The number or address that a way uses. */
export const addressFor = (contact: SafeContact, way: Way): string | undefined =>
  ({ phone: contact.phone, text: contact.phone, email: contact.email, letter: contact.post })[way];

function notNow(contact: SafeContact, { at, ownWordsRead = false }: Attempt): Reason[] {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
  const today = days[local.dayOfWeek - 1];
  const now = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return only({
    day: !!contact.days && !contact.days.some((day) => day === today),
    // A span that ends before it begins is none: what is not clear is not safe.
    time: !!contact.times && !contact.times.some(({ from, to }) => from <= now && now < to),
    'own-words': hasOwnWords(contact) && !ownWordsRead,
  });
}

function notSo({ leaveMessage, number }: SafeContact, attempt: Attempt): Reason[] {
  const { way, words = '', leavesMessage = false, numberHidden = false, mustNotSay } = attempt;
  const stays = way !== 'phone' || leavesMessage;
  return only({
    message: way === 'phone' && leavesMessage && !leaveMessage,
    'number-shown': way === 'phone' && number !== 'shown' && !numberHidden,
    'no-words': stays && words.trim() === '',
    words: tellingIn(words, mustNotSay).length > 0,
  });
}

const only = (found: Partial<Record<Reason, boolean>>) =>
  (Object.keys(found) as Reason[]).filter((reason) => found[reason]);
