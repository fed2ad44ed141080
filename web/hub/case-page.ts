import type { Content, Head, Received, Step } from '../../functions/domain/cases.ts';
import type { Partnership } from '../../functions/domain/partnerships.ts';
import type { Person } from '../../functions/domain/people.ts';
import { changes } from './changes.ts';
import { contactView } from './contact-view.ts';
import { type Fact, personFacts, placeFacts } from './facts.ts';
import { hideDetails, hideUnsafe } from './hiding.ts';
import { dueIn, shownTime } from './when.ts';
import { askedInWords, deedInWords, flagInWords, partInWords, stateInWords } from './words.ts';

type Whole = {
  readonly head: Head;
  readonly steps: readonly Step[];
  readonly contents: readonly Content[];
};
type Hide = (text: string) => string;

/** Everything that is known of a case, as its page shows it. */
export function caseView({ head, steps, contents }: Whole, partnership: Partnership, now: Date) {
  // By when they were sent: an amendment can arrive before what it amends.
  const sent = contents
    .map(({ content }) => content)
    .sort((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));
  const latest = sent.at(-1);
  const contacts = sent.map(({ submission }) => submission.safeContact);
  const hide = hideUnsafe(contacts, now);
  // It stands above the rules for contact: so without numbers.
  const hideAll = hideDetails(contacts);
  return {
    ...bar(head, now),
    noticed: noticed(sent),
    place: latest ? hiddenFacts(placeFacts(latest.submission.place), hide) : [],
    routing: { why: head.routing.why, sure: head.routing.sure, rows: head.routing.rows },
    ...elsewhere(latest, partnership),
    ...amendment(sent, (text) => hideAll(hide(text)), now),
    ...contactView(sent, hide, now),
    people: latest?.submission.people.map((person) => personView(person, hide)) ?? [],
    said: latest ? saidView(latest, hide) : [],
    earlier: earlier(sent, hide),
    timeline: steps.map(stepView).reverse(),
  };
}

const bar = (head: Head, now: Date) => ({
  reference: head.reference,
  kind: askedInWords(head.kind, head.also),
  state: stateInWords(head.state),
  received: shownTime(head.receivedAt),
  due: dueIn(head.dueAt, now),
  immediateRisk: head.immediateRisk,
});

/** The place has changed, and another hub would have got this: staff decide what to do about it. */
function elsewhere(latest: Received | undefined, { hubs }: Partnership) {
  if (!latest?.routesNow) return {};
  const { hub, why } = latest.routesNow;
  return { routesNow: { hub: hubs.find(({ id }) => id === hub)?.name ?? hub, why } };
}

/** What was noticed when each submission was sent, the newest first. */
const noticed = (sent: readonly Received[]): Fact[] =>
  sent
    .toReversed()
    .flatMap(({ receivedAt, flags = [] }) =>
      flags.map((flag) => ({ label: `Sent ${shownTime(receivedAt)}`, text: flagInWords[flag] })),
    );

/** What the newest submission changed. */
function amendment(sent: readonly Received[], hide: Hide, now: Date) {
  const [before, after] = sent.slice(-2);
  if (!before || !after) return {};
  const show = (text: string | undefined) =>
    text === undefined || text === '' ? 'No answer' : hide(text);
  return {
    amendment: {
      received: shownTime(after.receivedAt),
      changes: changes(before.submission, after.submission, now).map((change) => ({
        label: hide(change.label),
        before: show(change.before),
        after: show(change.after),
      })),
    },
  };
}

const personView = (person: Person, hide: Hide) => ({
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

const saidView = ({ submission }: Received, hide: Hide): Fact[] =>
  submission.said.map(({ question, answer }) => ({ label: question, text: hide(answer) }));

/** What was written before the latest, newest first: nothing a person wrote is out of reach. */
const earlier = (sent: readonly Received[], hide: Hide) =>
  sent
    .slice(0, -1)
    .reverse()
    .map((one) => ({
      received: shownTime(one.receivedAt),
      asked: askedInWords(one.submission.kind, one.submission.also),
      place: hiddenFacts(placeFacts(one.submission.place), hide),
      people: one.submission.people.map((person) => personView(person, hide)),
      said: saidView(one, hide),
    }));

const stepView = ({ did, who, agency, at }: Step) => ({
  label: deedInWords(did),
  at,
  who: agency === 'none' ? who : `${who} (${agency})`,
});

const hiddenFacts = (facts: readonly Fact[], hide: Hide): Fact[] =>
  facts.map(({ label, text }) => ({ label, text: hide(text) }));
