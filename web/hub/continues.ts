import type { Head, Received, WholeCase } from '../../functions/domain/case-items.ts';
import type { Hub, Partnership } from '../../functions/domain/partnership.ts';
import { joinedNotes } from '../../functions/domain/joined-notes.ts';
import type { Written } from '../../functions/domain/replies.ts';
import { continuedIn } from '../../functions/domain/sent-here.ts';
import { about, standing } from '../../functions/domain/standing.ts';
import { type Fact, personFacts, placeFacts } from './facts.ts';
import { hiddenFacts } from './people-view.ts';
import { isJoinAwaited, sentTo } from './sent-to.ts';
import { shownTime } from './when.ts';
import { askedInWords, partInWords } from './words.ts';

type Hide = (text: string) => string;
type Of = {
  readonly hub: Hub;
  readonly partnership: Partnership;
  readonly linked: readonly Head[];
  readonly hide: Hide;
};

/** Another case by its reference, with its id where this person can open it here. */
type Other = { readonly reference: string; readonly caseId?: string };

/** What a case goes on from, and what goes on from it, as its page says it. */
export function continuesView(whole: WholeCase, of: Of) {
  const from = goesOnFrom(whole, of);
  const to = wentOn(whole, of);
  return { ...(from && { goesOnFrom: from }), ...(to.length > 0 && { wentOn: to }) };
}

/**
 * The question that a case goes on from. Anybody can name one: it is so once the hub that has the
 * question has handed it over, and then its reference is as that hub gives it.
 */
export function earlierOf(whole: WholeCase) {
  const joins = whole.steps.filter(({ did }) => did === 'join');
  const proof = joins.findLast((step) => about(step, 'found') !== 'no');
  const named = continuedIn(whole);
  if (!named && !proof) return undefined;
  return {
    reference: (proof && about(proof, 'reference')) ?? named?.reference ?? 'an earlier question',
    caseId: (proof && about(proof, 'of')) ?? named?.caseId,
    isProved: proof !== undefined,
    isRefused: joins.length > 0 && !proof,
    /** How many more were sent then that did not fit into what was handed over. */
    left: Number((proof && about(proof, 'left')) ?? 0),
  };
}

/** The question that a referral goes on from, with what was told then. */
function goesOnFrom(whole: WholeCase, { linked, hide }: Of) {
  const earlier = earlierOf(whole);
  if (!earlier) return undefined;
  const { reference, caseId, ...facts } = earlier;
  const isHere = earlier.isProved && linked.some((one) => one.caseId === caseId);
  const other: Other = { reference, ...(isHere && caseId !== undefined && { caseId }) };
  const told = [
    ...sentTo(whole).joined.map((one) => toldThen(one, hide)),
    ...joinedNotes(whole).map((one) => noteThen(one, hide)),
  ];
  return { ...other, ...facts, isAwaited: isJoinAwaited(whole), told };
}

/** The note that was written back then. */
export const noteThen = ({ releasedAt, parts }: Written, hide: Hide) => ({
  title: `The written note, released on ${shownTime(releasedAt)}`,
  facts: hiddenFacts(
    parts.map(({ question, answer }) => ({ label: question, text: answer })),
    hide,
  ),
});

/** What was told with one submission: shown as it was then, never as the latest. */
export function toldThen({ receivedAt, submission }: Received, hide: Hide) {
  const said = submission.said.map(({ question, answer }) => ({ label: question, text: answer }));
  const facts: Fact[] = [
    ...placeFacts(submission.place),
    ...submission.people.flatMap((person) =>
      personFacts(person).map(({ label, text }) => ({
        label: `${partInWords[person.part]}: ${label}`,
        text,
      })),
    ),
    ...said,
  ];
  return {
    title: `${askedInWords(submission.kind, submission.also)}, sent on ${shownTime(receivedAt)}`,
    facts: hiddenFacts(facts, hide),
  };
}

/** The referrals that go on from a question: each by its reference, and the hub that has it. */
const wentOn = ({ steps }: WholeCase, { hub, partnership, linked }: Of) =>
  standing(steps)
    .filter(({ did }) => did === 'continued')
    .map((step) => {
      const [caseId, at] = [about(step, 'case'), about(step, 'hub') ?? ''];
      const here = linked.find((one) => one.caseId === caseId);
      return {
        reference: about(step, 'reference') ?? here?.reference,
        hub: partnership.hubs.find(({ id }) => id === at)?.name ?? at,
        isHere: at === hub.id,
        at: shownTime(step.at),
        isKept: about(step, 'handed') === 'no',
        ...(here && at === hub.id && { caseId: here.caseId }),
      };
    });
