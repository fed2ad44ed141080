import type { Content, Head, Received, Step } from '../../functions/domain/cases.ts';
import type { Partnership } from '../../functions/domain/partnerships.ts';
import type { Person } from '../../functions/domain/people.ts';
import { changes } from './changes.ts';
import { type Fact, hideNumbers, hideUnsafe, type Reach, reach } from './reach.ts';
import { dueIn, shownTime } from './when.ts';
import {
  birthInWords,
  deedInWords,
  kindInWords,
  partInWords,
  placeInWords,
  stateInWords,
} from './words.ts';

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
  const hide = hideUnsafe(sent.map(({ submission }) => submission.safeContact));
  return {
    ...bar(head, now),
    place: latest ? placeInWords(latest.submission.place) : 'Not known',
    routing: { why: head.routing.why, sure: head.routing.sure, rows: head.routing.rows },
    ...elsewhere(latest, partnership),
    ...amendment(sent, hide),
    ...contact(sent, hide),
    people: latest?.submission.people.map((person) => personView(person, hide)) ?? [],
    said: latest?.submission.said.map(({ question, answer }) => fact(question, hide(answer))) ?? [],
    earlier: earlier(sent, hide),
    timeline: steps.map(stepView).reverse(),
  };
}

const bar = (head: Head, now: Date) => ({
  reference: head.reference,
  kind: kindInWords[head.kind],
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

/** What the newest submission changed. It stands above the rules for contact: so without numbers. */
function amendment(sent: readonly Received[], hide: Hide) {
  const [before, after] = sent.slice(-2);
  if (!before || !after) return {};
  const show = (text: string | undefined) =>
    text === undefined || text === '' ? 'No answer' : hideNumbers(hide(text));
  return {
    amendment: {
      received: shownTime(after.receivedAt),
      changes: changes(before.submission, after.submission).map((change) => ({
        label: hideNumbers(hide(change.label)),
        before: show(change.before),
        after: show(change.after),
      })),
    },
  };
}

/** The rules of the latest submission, and beside them earlier ones that were different. */
function contact(sent: readonly Received[], hide: Hide) {
  const latest = sent.at(-1);
  const hidden = ({ label, text }: Fact) => fact(label, hide(text));
  const shown = (of: Received): Reach => {
    const { comesBack, rules, details } = reach(of.submission.safeContact);
    return { comesBack, rules: rules.map(hidden), details: details.map(hidden) };
  };
  const now = latest ? shown(latest) : reach({ ways: [], leaveMessage: false });
  const others = sent
    .slice(0, -1)
    .map((one) => ({ received: shownTime(one.receivedAt), ...shown(one) }))
    .filter(({ rules, details }) => differs({ rules, details }, now));
  return { contact: now, earlierContact: others.reverse() };
}

const differs = (a: Omit<Reach, 'comesBack'>, { rules, details }: Reach) =>
  JSON.stringify([a.rules, a.details]) !== JSON.stringify([rules, details]);

function personView(person: Person, hide: Hide) {
  const { part, name, otherNames, birth, address, about } = person;
  const given = [
    ['Name', name ?? 'Not known'],
    ['Other names', otherNames],
    ['Born', birthInWords(birth)],
    ['Address', address],
    ['About them', about],
  ] as const;
  return {
    part: partInWords[part],
    facts: given.flatMap(([label, text]) => (text ? [fact(label, hide(text))] : [])),
  };
}

/** What was written before the latest, newest first: nothing a person wrote is out of reach. */
const earlier = (sent: readonly Received[], hide: Hide) =>
  sent
    .slice(0, -1)
    .reverse()
    .map(({ receivedAt, submission }) => ({
      received: shownTime(receivedAt),
      place: placeInWords(submission.place),
      people: submission.people.map((person) => personView(person, hide)),
      said: submission.said.map(({ question, answer }) => fact(question, hide(answer))),
    }));

const stepView = ({ did, who, agency, at }: Step) => ({
  label: deedInWords(did),
  at,
  who: agency === 'none' ? who : `${who} (${agency})`,
});

const fact = (label: string, text: string): Fact => ({ label, text });
