import * as z from 'zod';
import { settlement, type Settlement } from '../aws/settlement.ts';
import { signedCopies, type SignedCopies } from '../aws/signed-copies.ts';
import { consume } from '../consume.ts';
import { type HeadsSigned, readForFrontDoor, type Receipt } from '../domain/messages.ts';
import { copyFor } from '../domain/signed-days.ts';
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

/** The first copy of a day stays. Another one goes to dead letters, for somebody to look at both. */
async function keepCopy({ from: hub, body }: HeadsSigned, { copies, now }: Deps): Promise<void> {
  const outcome = await copies.keep(copyFor(hub, body, now().toISOString()));
  logger.info('signed-heads', { hub, day: body.day, outcome });
  if (outcome !== 'differs') return;
  logger.error('signed-heads-differ', { hub, day: body.day });
  throw failure('signed-heads-differ');
}

export const handler = lambda(Env, (env) =>
  settleReceipts({
    ...settlement({ answers: env.ANSWERS_TABLE, tracking: env.TRACKING_TABLE }),
    copies: signedCopies(env.TRACKING_TABLE),
    now: () => new Date(),
  }),
);
