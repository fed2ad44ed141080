import type { Head, Received, WholeCase } from '../../functions/domain/case-items.ts';
import { type Life, type Me, offers, whoIs } from '../../functions/domain/life.ts';
import type { Hub, Partnership } from '../../functions/domain/partnership.ts';
import type { Said } from '../../functions/domain/submissions.ts';
import { actionsView } from './actions.ts';
import { askedOf } from './agencies-asked.ts';
import { amendment } from './amendment.ts';
import { stateOf } from './case-row.ts';
import { clocksView } from './clocks.ts';
import { contactsIn, contactView } from './contact-view.ts';
import { continuesView } from './continues.ts';
import { type Fact, placeFacts } from './facts.ts';
import { offersByRules } from './fitted-form.ts';
import { hideDetails, hideUnsafe } from './hiding.ts';
import { identityView } from './identity.ts';
import { needsOfOthers, nextSteps } from './next-steps.ts';
import { earlierView, everybody, hiddenFacts, personView } from './people-view.ts';
import { professionalView } from './professional.ts';
import { releasedView } from './released.ts';
import { sentTo } from './sent-to.ts';
import { timeline } from './timeline.ts';
import { unsentView } from './unsent.ts';
import { shownTime } from './when.ts';
import { askedInWords, flagAtWorkInWords, flagInWords } from './words.ts';
import { partsOf, toldBefore } from './worries.ts';

type Hide = (text: string) => string;
type Of = {
  readonly life: Life;
  readonly me: Me;
  readonly hub: Hub;
  readonly partnership: Partnership;
  readonly now: Date;
  /** The heads of the cases that it is linked to, as far as this hub has them. */
  readonly linked: readonly Head[];
  /** Since when (ISO UTC) what the professional may read waits to be taken by the front door. */
  readonly waitingSince?: string;
  /** Set where this person comes from the form of a step: they see once that it is there. */
  readonly isJustDone?: boolean;
};

/** Everything that is known of a case, as its page shows it to one person. */
export function caseView(whole: WholeCase, of: Of) {
  const { life, me, partnership, now, linked } = of;
  const { head } = whole;
  // By when they were sent: an amendment can arrive before what it amends.
  const { own: sent, joined } = sentTo(whole);
  const latest = sent.at(-1);
  const contacts = contactsIn(whole);
  const unsafe = hideUnsafe(contacts, now);
  // A step that names another case holds its id, which tells staff nothing.
  const references = new Map(linked.map(({ caseId, reference }) => [caseId, reference]));
  const hide = (text: string) => references.get(text) ?? unsafe(text);
  // Numbers stand in one place of the page alone, below the rules for using them.
  const hideAll = hideDetails(contacts);
  const offered = offersByRules(offers(life, whole, me), whole, now);
  const next = nextSteps(whole, { life, offers: offered, now });
  const above = (text: string) => hideAll(hide(text));
  return {
    ...identityView(whole, life, now),
    version: head.version,
    next,
    professional: professionalView(whole, { ...of, offers: offered, hide: above }),
    ...continuesView(whole, { ...of, hide }),
    released: releasedView(whole, now),
    ...letterView(of),
    canCorrect: offered.some(({ row, open }) => row.step === 'correct' && open),
    ...(of.isJustDone && justDone(whole, life, me, now, hide)),
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
    ...amendment(sent, above, now),
    ...contactView(whole, hide, now),
    unsent: unsentView(whole.steps),
    people: everybody(latest, joined).map((person) => personView(person, hide)),
    ...saidView(latest?.submission.said ?? [], toldBefore(joined), hide),
    earlier: earlierView(sent, hide),
    links: linked.map((other) => linkView(other)),
    agencies: askedOf(whole, life, hide),
    ...actionsView(whole, hide, now),
    timeline: timeline(whole, life, hide),
  };
}

/** It takes a minute as a rule: what waits for longer is no matter of patience. */
const longWaitMs = 5 * 60_000;

/** That the professional cannot see the latest yet, where it has waited for long. */
const letterView = ({ waitingSince, now }: Of) =>
  waitingSince !== undefined && now.getTime() - Date.parse(waitingSince) > longWaitMs
    ? { letterWaits: shownTime(waitingSince) }
    : {};

/** What this person has just done, for a minute: others may have done something since. */
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
  sent.toReversed().flatMap(({ receivedAt, submission, flags = [] }) =>
    flags.map((flag) => ({
      label: `Sent ${shownTime(receivedAt)}`,
      text: (submission.professional ? flagAtWorkInWords : flagInWords)[flag],
    })),
  );

/** What they wrote: what worries them apart, and the questions without an answer by themselves. */
function saidView(said: readonly Said[], before: readonly Said[], hide: Hide) {
  const { worries, rest, unanswered } = partsOf(said);
  const facts = (list: readonly Said[]): Fact[] =>
    list.map(({ question, answer }) => ({ label: question, text: hide(answer) }));
  return {
    worries: facts([...worries, ...before]),
    said: facts(rest),
    unanswered: facts(unanswered),
  };
}
