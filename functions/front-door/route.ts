import * as z from 'zod';
import { answersTable, type Answers } from '../aws/answers.ts';
import { send } from '../aws/queues.ts';
import { trackingTable, type Tracking } from '../aws/tracking.ts';
import { consume } from '../consume.ts';
import type { StoredAnswers } from '../domain/answers.ts';
import { londonDay } from '../domain/london.ts';
import { inOldestVersion, type Routing, type SentToHub, Stored } from '../domain/messages.ts';
import { partnership } from '../domain/partnerships.ts';
import { route as routeByPlace, routingOf } from '../domain/routing.ts';
import type { Place } from '../domain/submissions.ts';
import type { Tracked } from '../domain/tracking.ts';
import { failure, lambda, logger } from '../lambda.ts';
import { queueOf } from './hub-queue.ts';
import { postcodes } from './postcodes.ts';

export const Env = z.object({
  ANSWERS_TABLE: z.string(),
  TRACKING_TABLE: z.string(),
  /** The URL of a hub's inbox, with {account} and {hub} to be filled in. */
  HUB_QUEUE_URL: z.string(),
  ACCOUNT: z.string(),
  PARTNERSHIP: z.string(),
  UNSETTLED_AFTER_SECONDS: z.coerce.number().positive(),
});

type Deps = {
  readonly answers: Answers;
  readonly tracking: Pick<
    Tracking,
    'submission' | 'route' | 'recordRoute' | 'markRouted' | 'markSent'
  >;
  /** The hub of a place on a day (YYYY-MM-DD, London). */
  readonly decide: (place: Place, day: string) => Routing;
  readonly sendToHub: (hub: string, message: SentToHub) => Promise<void>;
  readonly triage: string;
  readonly unsettledAfterSeconds: number;
  readonly now: () => Date;
};

/** Hands each stored submission to the hub of its case, as often as it takes until it is settled. */
export const routeSubmissions = (deps: Deps) =>
  consume(
    (body) => Stored.parse(JSON.parse(body)),
    (message) => handOver(message, deps),
  );

async function handOver({ body: which }: Stored, deps: Deps): Promise<void> {
  const tracked = await deps.tracking.submission(which);
  if (!tracked) throw failure('stored-but-not-tracked');
  if (tracked.state === 'settled') return;
  // Named first: what fails below is just what staff must hear of. And the triage desk may be what
  // is down: that must not keep the case from its own hub.
  const [naming] = await Promise.allSettled([nameIfLate(tracked, deps)]);
  await sendOn(tracked, deps);
  if (naming.status === 'rejected') throw naming.reason;
}

async function sendOn(tracked: Tracked, deps: Deps): Promise<void> {
  const { answers, tracking, sendToHub, now } = deps;
  const which = { caseId: tracked.caseId, submissionId: tracked.submissionId };
  const stored = await answers.read(which.submissionId);
  if (!stored) return gone(which, deps);
  const { routing, routesNow } = await hubOf(stored, deps);
  if (tracked.hub === undefined) await tracking.markRouted(which, routing.hub);

  // Sent first, recorded second. A crash in between sends it twice, which the hub expects; the
  // other order could record as sent what no hub ever saw.
  const message = inOldestVersion({
    v: 4,
    type: 'submission',
    id: which.submissionId,
    reference: stored.reference,
    sentAt: now().toISOString(),
    from: 'front',
    to: routing.hub,
    body: {
      ...which,
      receivedAt: stored.receivedAt,
      routing,
      submission: stored.submission,
      flags: stored.flags,
      ...(routesNow && { routesNow }),
    },
  });
  await sendToHub(routing.hub, message);
  await tracking.markSent(which, now().toISOString());
  logger.info('sent-to-hub', { ...which, hub: routing.hub });
}

/**
 * The hub of the whole case: what was recorded holds, whatever the rules say by now, and whichever
 * address came later. Where a later submission of the case points elsewhere, the hub is told.
 */
async function hubOf({ caseId, receivedAt, submission }: StoredAnswers, deps: Deps) {
  const { tracking, decide, now } = deps;
  const own = decide(submission.place, londonDay(receivedAt));
  const { hub, rows, sure } = own;
  const recorded =
    (await tracking.route(caseId)) ??
    (await tracking.recordRoute({
      v: 1,
      caseId,
      item: 'route',
      routing: { hub, rows, sure },
      receivedAt,
      recordedAt: now().toISOString(),
    }));
  if (recorded.routing.hub === hub) return { routing: { ...recorded.routing, why: own.why } };
  const routing = {
    ...recorded.routing,
    why: 'The hub was recorded when this case was first handed on, and that holds.',
  };
  const isLater = Date.parse(receivedAt) > Date.parse(recorded.receivedAt);
  return isLater ? { routing, routesNow: own } : { routing };
}

/** Answers are erased by settling alone: then all is well. Otherwise this is a fault. */
async function gone(which: Stored['body'], { tracking }: Deps): Promise<void> {
  const again = await tracking.submission(which);
  if (again?.state !== 'settled') throw failure('unsettled-without-answers');
}

async function nameIfLate(tracked: Tracked, deps: Deps): Promise<void> {
  const { caseId, submissionId, reference, receivedAt, hub } = tracked;
  const now = deps.now();
  const ageMs = now.getTime() - Date.parse(receivedAt);
  if (ageMs <= deps.unsettledAfterSeconds * 1000) return;
  logger.warn('unsettled-for-long', { caseId, submissionId });
  await deps.sendToHub(deps.triage, {
    v: 1,
    type: 'unsettled',
    id: submissionId,
    reference,
    sentAt: now.toISOString(),
    from: 'front',
    to: deps.triage,
    body: { caseId, submissionId, receivedAt, hub: hub ?? 'none yet' },
  });
}

export const handler = lambda(Env, (env) => {
  const { look } = postcodes();
  const ours = partnership(env.PARTNERSHIP);
  return routeSubmissions({
    answers: answersTable(env.ANSWERS_TABLE),
    tracking: trackingTable(env.TRACKING_TABLE),
    decide: (place, date) => routingOf(routeByPlace({ place, date, partnership: ours, look })),
    sendToHub: (hub, message) => send(queueOf(env, hub), message),
    triage: ours.triage,
    unsettledAfterSeconds: env.UNSETTLED_AFTER_SECONDS,
    now: () => new Date(),
  });
});
