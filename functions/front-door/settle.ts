import * as z from 'zod';
import { settlement, type Settlement } from '../aws/settlement.ts';
import { consume } from '../consume.ts';
import { Receipt } from '../domain/messages.ts';
import { expiry } from '../domain/tracking.ts';
import { failure, lambda, logger } from '../lambda.ts';

export const Env = z.object({ ANSWERS_TABLE: z.string(), TRACKING_TABLE: z.string() });

type Deps = Settlement & { readonly now: () => Date };

/**
 * Takes a hub's receipt: marks the submission as settled and erases what was written. Only the hub
 * that the case was routed to can do it; any other receipt is kept in dead letters.
 */
export const settleReceipts = ({ settle, now }: Deps) =>
  consume(
    (body) => Receipt.parse(JSON.parse(body)),
    async ({ from: hub, body: { caseId, submissionId } }) => {
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
    },
  );

export const handler = lambda(Env, (env) =>
  settleReceipts({
    ...settlement({ answers: env.ANSWERS_TABLE, tracking: env.TRACKING_TABLE }),
    now: () => new Date(),
  }),
);
