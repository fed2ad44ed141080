import {
  type Head,
  type Received,
  receivedIn,
  type WholeCase,
} from '../../functions/domain/case-items.ts';
import { type Life, type Me, offers, whoIs } from '../../functions/domain/life.ts';
import type { Partnership } from '../../functions/domain/partnership.ts';
import type { Person } from '../../functions/domain/people.ts';
import type { Said } from '../../functions/domain/submissions.ts';
import { askedOf } from './agencies-asked.ts';
import { amendment } from './amendment.ts';
import { stateOf } from './case-row.ts';
import { clocksView } from './clocks.ts';
import { contactView } from './contact-view.ts';
import { type Fact, personFacts, placeFacts } from './facts.ts';
import { offersByRules } from './fitted-form.ts';
import { hideDetails, hideUnsafe } from './hiding.ts';
import { bySending, identityView } from './identity.ts';
import { needsOfOthers, nextSteps } from './next-steps.ts';
import { timeline } from './timeline.ts';
import { unsentView } from './unsent.ts';
import { shownTime } from './when.ts';
import { askedInWords, flagInWords, partInWords } from './words.ts';
import { partsOf } from './worries.ts';

type Hide = (text: string) => string;
type Of = {
  readonly life: Life;
  readonly me: Me;
  readonly partnership: Partnership;
  readonly now: Date;
  /** The heads of the cases that it is linked to, as far as this hub has them. */
  readonly linked: readonly Head[];
};

/** Everything that is known of a case, as its page shows it to one person. */
export function caseView(whole: WholeCase, { life, me, partnership, now, linked }: Of) {
  const { head, contents } = whole;
  // By when they were sent: an amendment can arrive before what it amends.
  const sent = bySending(receivedIn(contents));
  const latest = sent.at(-1);
  const contacts = sent.map(({ submission }) => submission.safeContact);
  const unsafe = hideUnsafe(contacts, now);
  // A step that names another case holds its id, which tells staff nothing.
  const references = new Map(linked.map(({ caseId, reference }) => [caseId, reference]));
  const hide = (text: string) => references.get(text) ?? unsafe(text);
  // Numbers stand in one place of the page alone, below the rules for using them.
  const hideAll = hideDetails(contacts);
  const offered = offersByRules(offers(life, whole, me), whole, now);
  const next = nextSteps(whole, { life, offers: offered, now });
  return {
    ...identityView(whole, life, now),
    version: head.version,
    next,
    canCorrect: offered.some(({ row, open }) => row.step === 'correct' && open),
    ...justDone(whole, life, me, now, hide),
    noCodeWord: sent.length > 0 && !contacts.some(({ codeWord }) => codeWord),
    needs: needsOfOthers(head, next),
    clocks: clocksView(whole, now),
    noticed: noticed(sent),
    place: latest ? hiddenFacts(placeFacts(latest.submission.place), hide) : [],
    routing: {
      ...{ why: head.routing.why, sure: head.routing.sure },
      // Nothing routed what staff took down.
      rows: head.entered === undefined ? head.routing.rows : [],
    },
    told: toldInWords(head),
    ...elsewhere(latest, partnership),
    ...amendment(sent, (text) => hideAll(hide(text)), now),
    ...contactView(whole, hide, now),
    unsent: unsentView(whole.steps),
    people: latest?.submission.people.map((person) => personView(person, hide)) ?? [],
    ...saidView(latest?.submission.said ?? [], hide),
    earlier: earlier(sent, hide),
    links: linked.map((other) => linkView(other)),
    agencies: askedOf(whole, life, hide),
    timeline: timeline(whole, life, hide),
  };
}

/** For a minute, what this person has just done: they see that it is there. */
function justDone(whole: WholeCase, life: Life, { staff }: Me, now: Date, hide: Hide) {
  const [last] = timeline({ ...whole, steps: whole.steps.slice(-1) }, life, hide);
  const isMine = last !== undefined && whole.steps.at(-1)?.who === whoIs(staff);
  return isMine && now.getTime() - Date.parse(last.at) < 60_000 ? { justDone: last.label } : {};
}

/** Who asked wrote it, or staff took down what they said. */
const toldInWords = ({ entered }: Head) =>
  entered === undefined
    ? { everything: 'Everything they wrote', sent: 'What they sent' }
    : { everything: 'Everything they said', sent: 'What they told' };

const linkView = ({ caseId, reference, kind, also, state }: Head) => ({
  ...{ caseId, reference, kind: askedInWords(kind, also), state: stateOf(kind, state) },
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

/** What they wrote: what worries them apart, and the questions without an answer by themselves. */
function saidView(said: readonly Said[], hide: Hide) {
  const { worries, rest, unanswered } = partsOf(said);
  const facts = (list: readonly Said[]): Fact[] =>
    list.map(({ question, answer }) => ({ label: question, text: hide(answer) }));
  return { worries: facts(worries), said: facts(rest), unanswered: facts(unanswered) };
}

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
      said: one.submission.said.map(({ question, answer }) => ({
        label: question,
        text: hide(answer),
      })),
    }));

const hiddenFacts = (facts: readonly Fact[], hide: Hide): Fact[] =>
  facts.map(({ label, text }) => ({ label, text: hide(text) }));
