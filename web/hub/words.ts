import type { BirthDate, Part } from '../../functions/domain/people.ts';
import type { Kind, Place } from '../../functions/domain/submissions.ts';
import { shownDay, shownMonth } from './when.ts';

/** Kinds of case as staff call them. */
export const kindInWords: Readonly<Record<Kind, string>> = {
  consultation: 'Professional consultation',
  referral: 'Referral',
  'clares-law': 'Clare’s Law (right to ask)',
  'right-to-know': 'Clare’s Law (right to know)',
  'sarahs-law': 'Sarah’s Law',
};

export const partInWords: Readonly<Record<Part, string>> = {
  asker: 'Person asking',
  'person-at-risk': 'Person at risk',
  subject: 'Person they are worried about',
  child: 'Child',
  parent: 'Parent or carer',
  professional: 'Professional asking',
};

const states: Readonly<Record<string, string>> = { received: 'Received, not started' };
/** A state of a case in words; one that has none yet is shown as it is. */
export const stateInWords = (state: string): string => states[state] ?? state;

const deeds: Readonly<Record<string, string>> = {
  receive: 'Received from the front door',
  amend: 'Changed answers received from the front door',
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
  return place.answer === 'not-known' ? 'Not known' : 'No fixed address';
}
