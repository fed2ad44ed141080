import * as z from 'zod';
import { send } from '../aws/queues.ts';
import { type RepliesKept, repliesKept } from '../aws/replies-kept.ts';
import { trackingTable, type Tracking } from '../aws/tracking.ts';
import { consume } from '../consume.ts';
import {
  type HandoverMessage,
  type JoinMessage,
  readLetter,
  type ReplyKept,
  type ReplyMessage,
} from '../domain/letter-messages.ts';
import { failure, lambda, logger } from '../lambda.ts';
import { queueOf } from './hub-queue.ts';

export const Env = z.object({
  TRACKING_TABLE: z.string(),
  REPLIES_TABLE: z.string(),
  /** The URL of a hub's inbox, with {account} and {hub} to be filled in. */
  HUB_QUEUE_URL: z.string(),
  ACCOUNT: z.string(),
  PARTNERSHIP: z.string(),
});

type ToHub = ReplyKept | JoinMessage | HandoverMessage;

export type LetterDeps = {
  readonly tracking: Pick<Tracking, 'route'>;
  readonly replies: RepliesKept;
  readonly sendToHub: (hub: string, message: ToHub) => Promise<void>;
  readonly now: () => Date;
};

/**
 * Keeps what hubs say to professionals, and carries a question to the hub that a referral from it
 * came to. A hub speaks of its own cases only; what one says of another's goes to dead letters.
 */
export const passLetters = (deps: LetterDeps) =>
  consume(readLetter, async (letter) => {
    if (letter.type === 'reply') await keepReply(letter, deps);
    else if (letter.type === 'join') await askFor(letter, deps);
    else await carry(letter, deps);
  });

const notTheirs = () => failure('letter-of-another-hub');

/** It is answered each time, even where nobody can come for it any more: then the hub is done. */
async function keepReply(letter: ReplyMessage, { tracking, replies, ...deps }: LetterDeps) {
  const { from: hub, body } = letter;
  const { caseId, order } = body;
  const route = await tracking.route(caseId);
  if (route && route.routing.hub !== hub) throw notTheirs();
  const by = { hub, isTracked: route !== undefined, now: deps.now() };
  const outcome = await replies.keep(body, by);
  if (outcome === 'not-theirs') throw notTheirs();
  await deps.sendToHub(hub, {
    ...{ v: 1, type: 'reply-kept', ...fromHere(letter, hub, deps) },
    body: { caseId, order },
  });
  logger.info('reply-kept', { caseId, hub, order, outcome });
}

/** A hub has a referral, and asks the hub of the question that it goes on from for what is there. */
async function askFor(letter: JoinMessage, deps: LetterDeps): Promise<void> {
  const { caseId, into, reply } = letter.body;
  const { tracking, sendToHub } = deps;
  const mine = await tracking.route(into.caseId);
  const isMine = mine?.routing.hub === letter.from && into.hub === letter.from;
  if (!isMine || into.caseId === caseId) throw notTheirs();
  const question = await whereIs(caseId, reply, deps);
  const to = question?.hub;
  if (question && (to === undefined || !question.isThere)) {
    logger.info('question-on-its-way', { caseId, into: into.caseId });
  } else if (to === undefined) {
    await sendToHub(into.hub, {
      ...{ v: 1, type: 'handover', ...fromHere(letter, into.hub, deps) },
      body: { caseId, reply, into },
    });
    logger.warn('question-not-known', { caseId, into: into.caseId });
  } else {
    await sendToHub(to, { ...letter, ...fromHere(letter, to, deps) });
    logger.info('asked-for', { caseId, hub: to, into: into.caseId });
  }
}

/**
 * Which hub has a question, as far as it is known. Its reply outlives its route, and names the hub
 * that last spoke of it. A route has an end once a hub has confirmed what was sent: before that the
 * question is still on its way, and who asks will ask again.
 */
async function whereIs(
  caseId: string,
  reply: string,
  { tracking, replies }: LetterDeps,
): Promise<{ readonly hub: string | undefined; readonly isThere: boolean } | undefined> {
  const route = await tracking.route(caseId);
  if (route) return { hub: route.routing.hub, isThere: route.expiresAt !== undefined };
  const kept = await replies.find(reply, caseId);
  return kept && { hub: kept.hub, isThere: kept.hub !== undefined };
}

/** The hub of a question hands it over to the hub of the referral. */
async function carry(letter: HandoverMessage, deps: LetterDeps): Promise<void> {
  const { caseId, reply, into } = letter.body;
  const question = await whereIs(caseId, reply, deps);
  if (question?.hub !== letter.from) throw notTheirs();
  await deps.sendToHub(into.hub, { ...letter, ...fromHere(letter, into.hub, deps) });
  logger.info('handed-over', { caseId, hub: into.hub, into: into.caseId });
}

const fromHere = (
  { id, reference }: { readonly id: string; readonly reference: string },
  to: string,
  { now }: Pick<LetterDeps, 'now'>,
) => ({ id, reference, sentAt: now().toISOString(), from: 'front', to });

export const handler = lambda(Env, (env) =>
  passLetters({
    tracking: trackingTable(env.TRACKING_TABLE),
    replies: repliesKept(env.REPLIES_TABLE),
    sendToHub: (hub, message) => send(queueOf(env, hub), message),
    now: () => new Date(),
  }),
);
