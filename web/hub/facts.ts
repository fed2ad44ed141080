import type { Person } from '../../functions/domain/people.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import { birthInWords, doubtInWords, knowsInWords, placeInWords } from './words.ts';

/** A fact on a page: what it is called, and what it says. */
export type Fact = { readonly label: string; readonly text: string };

/** The fact, or none where nothing was said. */
export const fact = (label: string, text: string | undefined): Fact[] =>
  text ? [{ label, text }] : [];

/** What a person is looked up by. */
export const nameFacts = (person: Person): Fact[] => [
  ...fact('Name', person.name ?? 'Not known'),
  ...fact('Other names', person.otherNames),
  // When somebody was born who asks at work is nobody's business.
  ...(person.part === 'professional' && !person.birth
    ? []
    : fact('Born', birthInWords(person.birth))),
];

/** All that is known of a person; what was never asked is left out, but for the name and the birth. */
export const personFacts = (person: Person): Fact[] => [
  ...nameFacts(person),
  ...fact('Address', person.address),
  ...fact('Addresses of the last five years', person.earlierAddresses),
  ...fact('Work and unpaid work', person.occupation),
  ...fact('About them', person.about),
  ...fact('Do they know that this is asked?', person.knows && knowsInWords[person.knows]),
];

/** Where the person at risk, or the child, lives, and how the person asking doubts it. */
export const placeFacts = (place: Place): Fact[] => [
  ...fact('Where the person at risk lives', placeInWords(place)),
  ...(place.answer === 'postcode'
    ? fact('What they said of the council', place.doubted && doubtInWords[place.doubted])
    : []),
  ...fact('The place in their words', place.words),
];
