import type { WholeCase } from '../../../functions/domain/case-items.ts';
import type { Life } from '../../../functions/domain/life.ts';
import { joinedNotes } from '../../../functions/domain/joined-notes.ts';
import { contactsIn, contactView } from '../contact-view.ts';
import { isOfContact } from '../contact-questions.ts';
import { type Fact, fact, personFacts, placeFacts } from '../facts.ts';
import { earlierOf, noteThen, toldThen } from '../continues.ts';
import { hideCodeWords, hideDetails, hideUnsafe } from '../hiding.ts';
import { hiddenFacts } from '../people-view.ts';
import { professionalFacts } from '../professional.ts';
import { sentTo } from '../sent-to.ts';
import { shownTime } from '../when.ts';
import { askedInWords, partInWords, stateInWords } from '../words.ts';
import { byWhom, doneInWords } from './written.ts';

type Hide = (text: string) => string;

/**
 * A case for an agency that needs it: what was asked, about whom, where it stands, and what was
 * done, but not what staff wrote. How the person is reached is on it only `withDetails`, and the
 * code word never: whoever reads it could pass for them.
 */
export function summaryView(whole: WholeCase, life: Life, withDetails: boolean, now: Date) {
  const { own, joined } = sentTo(whole);
  const contacts = contactsIn(whole);
  const hideNumbers = withDetails ? hideUnsafe(contacts, now) : hideDetails(contacts);
  const hideWords = hideCodeWords(contacts);
  const hide: Hide = (text) => hideWords(hideNumbers(text));
  const latest = own.at(-1)?.submission;
  const earlier = earlierOf(whole);
  return {
    facts: [
      ...standsAt(whole, life),
      ...hiddenFacts(professionalFacts(whole, now), hide),
      ...fact(
        earlier?.isProved ? 'Goes on from' : 'They say that it goes on from',
        earlier?.reference,
      ),
    ],
    ...(withDetails && contactView(whole, hide, now)),
    place: latest ? hiddenFacts(placeFacts(latest.place), hide) : [],
    people: (latest?.people ?? []).map((person) => ({
      part: partInWords[person.part],
      facts: hiddenFacts(personFacts(person), hide),
    })),
    said: (latest?.said ?? [])
      .filter(({ question }) => withDetails || !isOfContact(question))
      .map(({ question, answer }) => ({ label: question, text: hide(answer) })),
    before: [
      ...joined.map((one) => {
        const said = one.submission.said.filter(
          ({ question }) => withDetails || !isOfContact(question),
        );
        return toldThen({ ...one, submission: { ...one.submission, said } }, hide);
      }),
      ...joinedNotes(whole).map((one) => noteThen(one, hide)),
    ],
    steps: whole.steps.map((step) => ({
      label: shownTime(step.at),
      text: `${doneInWords(life, step.did)}: ${byWhom(step)}`,
    })),
  };
}

function standsAt({ head, steps }: WholeCase, life: Life): Fact[] {
  const last = steps.at(-1);
  const state = last?.v === 2 ? last.to : head.state;
  return [
    ...fact('What is asked', askedInWords(head.kind, head.also)),
    ...fact('Received', shownTime(head.receivedAt)),
    ...fact('Where it stands', life.states[state] ?? stateInWords(state)),
    ...fact('Due', head.dueAt && shownTime(head.dueAt)),
    ...fact('Immediate risk', head.immediateRisk ? 'Yes' : 'No'),
    ...fact('Who works on it', head.holder?.name ?? 'Nobody yet'),
  ];
}
