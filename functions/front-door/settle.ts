import * as z from 'zod';
import { settlement, type Settlement } from '../aws/settlement.ts';
import { signedCopies, type SignedCopies } from '../aws/signed-copies.ts';
import { consume } from '../consume.ts';
import { type HeadsSigned, readForFrontDoor, type Receipt } from '../domain/messages.ts';
import { copyFor } from '../domain/signed-days.ts';
import { isSigned } from '../domain/signed-heads.ts';
import { expiry } from '../domain/tracking.ts';
import { failure, lambda, logger } from '../lambda.ts';

export const Env = z.object({ ANSWERS_TABLE: z.string(), TRACKING_TABLE: z.string() });

type Deps = Settlement & { readonly copies: SignedCopies; readonly now: () => Date };

/**
 * Takes a hub's receipt: marks the submission as settled and erases what was written. Only the hub
 * that the case was routed to can do it; any other receipt is kept in dead letters. And keeps what
 * a hub signed of a day.
 */
export const settleReceipts = (deps: Deps) =>
  consume(readForFrontDoor, (message) =>
    message.type === 'receipt' ? settleOne(message, deps) : keepCopy(message, deps),
  );

async function settleOne({ from: hub, body }: Receipt, { settle, now }: Deps): Promise<void> {
  const { caseId, submissionId } = body;
  const at = now();
  const outcome = await settle({
    caseId,
    submissionId,
    hub,
    at: at.toISOString(),
    expiresAt: expiry(at),
  });
  logger.info(outcome, { caseId, submissionId, hub });
  if (outcome === 'unknown' || outcome === 'other-hub') throw failure('receipt-refused');
}

/**
 * The first copy of a day stays, and the key of a hub's first copy is its key. What does not go with
 * them, or is not signed, goes to dead letters, for somebody to look at it.
 */
async function keepCopy({ from: hub, body }: HeadsSigned, { copies, now }: Deps): Promise<void> {
  const outcome = isSigned({ ...body, hub })
    ? await copies.keep(copyFor(hub, body, now().toISOString()))
    : 'not-signed';
  logger.info('signed-heads', { hub, day: body.day, outcome });
  if (outcome === 'kept' || outcome === 'there-already') return;
  logger.error('signed-heads-refused', { hub, day: body.day, outcome });
  throw failure('signed-heads-refused');
}

export const handler = lambda(Env, (env) =>
  settleReceipts({
    ...settlement({ answers: env.ANSWERS_TABLE, tracking: env.TRACKING_TABLE }),
    copies: signedCopies(env.TRACKING_TABLE),
    now: () => new Date(),
  }),
);
