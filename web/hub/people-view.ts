import type { Received } from '../../functions/domain/case-items.ts';
import type { Person } from '../../functions/domain/people.ts';
import { type Fact, personFacts, placeFacts } from './facts.ts';
import { shownTime } from './when.ts';
import { askedInWords, partInWords } from './words.ts';

type Hide = (text: string) => string;

/** Whoever was named; who goes on from a question said there who they are. */
export function everybody(latest: Received | undefined, joined: readonly Received[]): Person[] {
  const [named, before] = [[latest], joined].map((sent) =>
    sent.flatMap((one) => one?.submission.people ?? []),
  );
  const isWho = ({ part }: Person) => part === 'professional';
  const who = named?.some(isWho) ? undefined : before?.findLast(isWho);
  return [...(who ? [who] : []), ...(named ?? [])];
}

/** A person of a case, and what is known of them. */
export const personView = (person: Person, hide: Hide) => ({
  part: partInWords[person.part],
  facts: [
    ...hiddenFacts(personFacts(person), hide),
    // It was promised to who asked: a third party's form is no way to reach them.
    ...(person.part === 'person-at-risk' ? [offThisForm] : []),
  ],
});
const offThisForm: Fact = {
  label: 'Contact',
  text: 'Do not contact them from this form. Plan first how to keep them safe.',
};

/** What was written before the latest, newest first: nothing a person wrote is out of reach. */
export const earlierView = (sent: readonly Received[], hide: Hide) =>
  sent
    .slice(0, -1)
    .reverse()
    .map((one) => ({
      received: shownTime(one.receivedAt),
      asked: askedInWords(one.submission.kind, one.submission.also),
      place: hiddenFacts(placeFacts(one.submission.place), hide),
      people: one.submission.people.map((person) => personView(person, hide)),
      said: one.submission.said.map(({ question, answer }) => ({
        label: question,
        text: hide(answer),
      })),
    }));

/** Facts without what must not be seen where they stand. */
export const hiddenFacts = (facts: readonly Fact[], hide: Hide): Fact[] =>
  facts.map(({ label, text }) => ({ label, text: hide(text) }));
