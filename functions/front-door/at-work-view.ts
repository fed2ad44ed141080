import { toldIn } from '../../web/journeys/going-on.ts';
import { howLong } from '../../web/journeys/how-long.ts';
import type { Journey } from '../../web/journeys/journey.ts';
import { soonView } from '../../web/journeys/soon-view.ts';
import type { Here } from '../../web/words/guide.ts';
import type { Words } from '../../web/words/words.ts';
import type { Hub } from '../domain/partnership.ts';
import { begunOn, type Draft } from './draft.ts';
import { canAskForOthers, canRefer } from './from-earlier.ts';
import { decided, type Looking, placeSent } from './looking.ts';
import { addressOf } from './visit.ts';
import type { Call } from './web-context.ts';

/** What is told of who asks at work beside the answers; undefined in every other form. */
export const professionalIn = (journey: Journey, draft: Draft) =>
  journey.professional?.(toldIn(journey, draft.answers), begunOn(draft));

/** That an answer is needed before a time, and whom to ring; undefined where there is no such time. */
export function soonOn(journey: Journey, draft: Draft, looking: Looking, w: Words) {
  const before = professionalIn(journey, draft)?.answerBefore;
  if (before === undefined) return undefined;
  const { decision } = decided(draft, placeSent(journey, draft), looking);
  return soonView({ decision, partnership: looking.partnership, now: looking.now(), w }, before);
}

/** How long things take at a hub, and what it is called within a sentence. */
export const hereOf = (hub: Hub, { partnership, now }: Looking, w: Words): Here => ({
  long: howLong({ partnership: { ...partnership, hubs: [hub] }, now: now(), w }),
  council: hub.council ?? w.place.who.desk,
});

/** Of a request that goes on from an earlier one: that it does. */
export const goesOnFrom = ({ continues }: Draft, { kept }: Words) =>
  continues ? [{ question: kept.what, answer: kept.goesOn(continues.reference) }] : [];

/** `reachable`: this form itself asked for a way to reach them. */
type Sent = { readonly immediate: boolean; readonly reachable: boolean };

/**
 * What who asks at work keeps and can do from here; undefined in every other form. Without a phrase
 * no reply could be promised: they are rung, or written to.
 */
export function atWorkView(
  c: Call,
  journey: Journey,
  draft: Draft,
  { immediate, reachable }: Sent,
) {
  const professional = professionalIn(journey, draft);
  if (!journey.hasReply || !professional) return undefined;
  return {
    inDanger: immediate,
    group: professional.group,
    reachedBy: reachable ? undefined : draft.continues?.reference,
    phrase: draft.phrase,
    reply: `${c.var.base}/reply`,
    kept: addressOf(c, journey, 'kept'),
    refer: canRefer(journey, draft) ? addressOf(c, journey, 'refer') : undefined,
    others: canAskForOthers(journey, draft) ? addressOf(c, journey, 'others') : undefined,
  };
}
