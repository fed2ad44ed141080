import type { Need } from '../../functions/domain/case-items.ts';
import type { Flag } from '../../functions/domain/limits.ts';
import type { BirthDate, Part, Person, SafeContact } from '../../functions/domain/people.ts';
import type { Kind, Place } from '../../functions/domain/submissions.ts';
import { shownDay, shownMonth } from './when.ts';

/** Kinds of case as staff call them. */
const kindInWords: Readonly<Record<Kind, string>> = {
  consultation: 'Professional consultation',
  referral: 'Referral',
  'clares-law': 'Clare’s Law (right to ask)',
  'right-to-know': 'Clare’s Law (right to know)',
  'sarahs-law': 'Sarah’s Law',
};

/** What a case asks, and what it asks beside that: "Sarah’s Law, also Referral". */
export const askedInWords = (kind: Kind, also: readonly Kind[] = []): string =>
  [kindInWords[kind], also.map((one) => kindInWords[one]).join(' and ')]
    .filter(Boolean)
    .join(', also ');

/** What was noticed on sending. None of it says that anybody did anything wrong. */
export const flagInWords: Readonly<Record<Flag, string>> = {
  'many-from-source':
    'Several requests came from the same connection that day. That can be a family, a library or a campaign; it can also be somebody fishing.',
  'many-from-contact':
    'Several requests gave the same number or address for contact that day. That can be one person who asks about a few people; it can also be somebody fishing.',
  'many-about-subject':
    'Several requests were about the same person that day. That can be people who share a worry; it can also be somebody fishing.',
};

/** The same of somebody who asks or refers at work, where many share one connection or number. */
export const flagAtWorkInWords: Readonly<Record<Flag, string>> = {
  'many-from-source':
    'Several requests came from the same connection that day. A school, a surgery or an office often shares one.',
  'many-from-contact':
    'Several requests gave the same number or address for contact that day. People who work together often share one.',
  'many-about-subject':
    'Several requests were about the same person that day. Several people may share the worry: look for the others.',
};

export const partInWords: Readonly<Record<Part, string>> = {
  asker: 'Person asking',
  'person-at-risk': 'Person at risk',
  subject: 'Person they ask about (may be the danger)',
  child: 'Child',
  parent: 'Parent or carer',
  professional: 'Professional asking',
};

const states: Readonly<Record<string, string>> = { received: 'Received, not started' };
/** A state of a case in words; one that has none yet is shown as it is. */
export const stateInWords = (state: string): string => states[state] ?? state;

/** What a manager is asked for. */
export const needInWords: Readonly<Record<Need, string>> = {
  retriage:
    'The time of a clock has run out. A manager looks at the danger again, and triages this case again.',
  'safeguarding-plan':
    'They cannot be contacted safely. A manager writes a safeguarding plan, which says what keeps them safe until the case goes on.',
  'break-glass-review':
    'Somebody opened this restricted case with a reason. A manager reads the reason, and reviews it.',
};

const deeds: Readonly<Record<string, string>> = {
  receive: 'Received online',
  amend: 'Changed answers received online',
  'linked-from': 'Linked from another case',
  'unlinked-from': 'Link taken away from another case',
  'clock-alert': 'Reminder: a clock will run out soon',
  'clock-breached': 'A clock has run out',
  continued: 'A referral goes on from it',
  join: 'What they told before came from the hub that advised them',
  'message-sent': 'Message sent',
  'message-failed': 'Message could not be sent',
};
/** What was done in a step, in words; what has none yet is shown as it is. */
export const deedInWords = (did: string): string => deeds[did] ?? did;

/** A birth date as it is known. Undefined (never asked) reads the same as not known. */
export function birthInWords(birth: BirthDate | undefined): string {
  switch (birth?.known) {
    case 'exact':
      return shownDay(birth.date);
    case 'month':
      return `${shownMonth(birth.month)} (day not known)`;
    case 'about':
      return `About ${birth.age} years old on ${shownDay(birth.saidOn)}`;
    default:
      return 'Not known';
  }
}

/** Where the person at risk, or the child, lives. */
export function placeInWords(place: Place): string {
  if (place.answer === 'postcode') return place.postcode;
  if (place.answer === 'district') return `${place.district} (the district alone: no names)`;
  return place.answer === 'not-known' ? 'Not known' : 'No fixed address';
}

export const doubtInWords = {
  'not-here': 'They say that it is not the right one',
  'not-sure': 'They are not sure that it is the right one',
} as const;

export const knowsInWords: Readonly<Record<NonNullable<Person['knows']>, string>> = {
  yes: 'Yes',
  no: 'No: nobody tells them by asking',
  'not-known': 'Not known',
  'rather-not': 'The person asking would rather not say',
};

export const wayInWords: Readonly<Record<SafeContact['ways'][number], string>> = {
  phone: 'Phone call',
  text: 'Text message',
  email: 'Email',
  letter: 'Letter',
};

export const sharedInWords = {
  nobody: 'Nobody',
  somebody: 'Somebody else',
  'not-sure': 'They are not sure',
} as const;

const languages = { spoken: 'Spoken language', bsl: 'British Sign Language' };
/** The interpreter, or the other help, that they need to talk; none where they need none. */
export function helpInWords(
  needed: SafeContact['interpreter'],
): { readonly label: string; readonly text: string }[] {
  if (!needed) return [];
  const { kind, language } = needed;
  if (kind === 'other') return [{ label: 'Help they need', text: language ?? 'They did not say' }];
  const which = [languages[kind], language].filter(Boolean).join(': ');
  return [{ label: 'Interpreter', text: `${which}. Never somebody of the family, or a friend` }];
}
