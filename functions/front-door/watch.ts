import * as z from 'zod';
import { send } from '../aws/queues.ts';
import { trackingTable, type Tracking } from '../aws/tracking.ts';
import type { Stored } from '../domain/messages.ts';
import { nextTry, type Tracked } from '../domain/tracking.ts';
import { failure, fault, lambda, logger } from '../lambda.ts';
import { measure, type Measure } from '../measure.ts';

export const Env = z.object({
  TRACKING_TABLE: z.string(),
  SUBMISSIONS_QUEUE_URL: z.string(),
  RETRY_FIRST_SECONDS: z.coerce.number().positive(),
  RETRY_MAX_SECONDS: z.coerce.number().positive(),
  UNSETTLED_AFTER_SECONDS: z.coerce.number().positive(),
});

/** After a long outage thousands may be due: this many are queued at once. */
const atOnce = 10;

type Deps = {
  readonly tracking: Pick<Tracking, 'unsettled' | 'markRetried'>;
  readonly sendToRoute: (message: Stored) => Promise<void>;
  readonly retry: Parameters<typeof nextTry>[2];
  readonly measure: Measure;
  readonly now: () => Date;
};

/**
 * Queues again, on a schedule, what no hub has confirmed. The table is what is kept; the queue is
 * transport. Throws at the end if any could not be queued, so that the alarm for faults hears it.
 */
export const watchUnsettled = (deps: Deps) => async (): Promise<void> => {
  const now = deps.now();
  const { found, unreadable } = await deps.tracking.unsettled();
  const oldest = Math.min(now.getTime(), ...found.map((t) => Date.parse(t.receivedAt)));
  deps.measure({
    UnsettledSubmissions: found.length + unreadable,
    OldestUnsettledMinutes: Math.floor((now.getTime() - oldest) / 60_000),
  });

  const due = found.filter((t) => !t.nextTryAt || Date.parse(t.nextTryAt) <= now.getTime());
  let failed = unreadable;
  for (let i = 0; i < due.length; i += atOnce) {
    const queued = await Promise.all(due.slice(i, i + atOnce).map((t) => queueAgain(t, deps)));
    failed += queued.filter((ok) => !ok).length;
  }
  if (failed > 0) throw failure('not-all-queued-again');
};

async function queueAgain(tracked: Tracked, deps: Deps): Promise<boolean> {
  const { caseId, submissionId, reference } = tracked;
  const which = { caseId, submissionId };
  const attempts = tracked.attempts + 1;
  try {
    const now = deps.now();
    // Sent first, noted second: the other order could put off for hours what was never queued.
    await deps.sendToRoute({
      v: 1,
      type: 'stored',
      id: submissionId,
      reference,
      sentAt: now.toISOString(),
      from: 'front',
      to: 'front',
      body: which,
    });
    await deps.tracking.markRetried(
      which,
      attempts,
      nextTry({ ...tracked, attempts }, now, deps.retry),
    );
    logger.info('queued-again', { ...which, attempts });
    return true;
  } catch (error) {
    logger.error('not-queued-again', { ...which, attempts, ...fault(error) });
    return false;
  }
}

export const handler = lambda(Env, (env) =>
  watchUnsettled({
    tracking: trackingTable(env.TRACKING_TABLE),
    sendToRoute: (message) => send(env.SUBMISSIONS_QUEUE_URL, message),
    retry: {
      firstSeconds: env.RETRY_FIRST_SECONDS,
      maxSeconds: env.RETRY_MAX_SECONDS,
      unsettledAfterSeconds: env.UNSETTLED_AFTER_SECONDS,
    },
    measure: measure(),
    now: () => new Date(),
  }),
);
