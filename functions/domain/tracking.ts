import * as z from 'zod';
import type { StoredAnswers } from './answers.ts';
import { Routing } from './messages.ts';
import { Kind } from './submissions.ts';

/** How long tracking facts are kept after a submission is settled. */
const keptDays = 90;

const shared = { v: z.literal(1), caseId: z.uuid(), expiresAt: z.int().optional() };

/** What the front door knows of a submission once it has forgotten what was written. */
const TrackedV1 = z.object({
  ...shared,
  item: z.string().startsWith('submission#'),
  submissionId: z.string(),
  reference: z.string(),
  kind: Kind,
  receivedAt: z.iso.datetime(),
  /** `routed`: its hub is recorded. `sent`: it was handed to that hub's queue. `settled`: the hub has it. */
  state: z.enum(['received', 'routed', 'sent', 'settled']),
  hub: z.string().optional(),
  /** How often it was queued again. */
  attempts: z.int(),
  /** Key of the index that the watch reads; taken away by settling. */
  unsettled: z.literal('yes').optional(),
  nextTryAt: z.iso.datetime().optional(),
  sentAt: z.iso.datetime().optional(),
  settledAt: z.iso.datetime().optional(),
});
export type Tracked = z.infer<typeof TrackedV1>;

/**
 * The hub of a whole case. Written once, so that no later rule sends half a case elsewhere. Why it
 * was chosen is not kept: the words for it hold the postcode, and the front door forgets.
 */
const RecordedRouteV1 = z.object({
  ...shared,
  item: z.literal('route'),
  routing: Routing.omit({ why: true }),
  /** When the submission that was routed by it was received. */
  receivedAt: z.iso.datetime(),
  recordedAt: z.iso.datetime(),
});
export type RecordedRoute = z.infer<typeof RecordedRouteV1>;

/** A stored tracking item of any known version, as the newest; throws on an unknown one. */
export const liftTracked = (item: unknown): Tracked => TrackedV1.parse(item);
/** A stored route of any known version, as the newest; throws on an unknown one. */
export const liftRoute = (item: unknown): RecordedRoute => RecordedRouteV1.parse(item);

/** The sort key of a submission's tracking item. */
export const trackedKey = (submissionId: string) => `submission#${submissionId}`;

/** The tracking item that is stored with the answers, in one transaction. */
export function newlyTracked(answers: StoredAnswers, retryFirstSeconds: number): Tracked {
  const { caseId, submissionId, reference, receivedAt, submission } = answers;
  return {
    v: 1,
    caseId,
    item: trackedKey(submissionId),
    submissionId,
    reference,
    kind: submission.kind,
    receivedAt,
    state: 'received',
    attempts: 0,
    unsettled: 'yes',
    nextTryAt: later(new Date(receivedAt), retryFirstSeconds),
  };
}

/**
 * When to queue it again after the `attempts`-th time: each wait is twice the one before, but none
 * passes over the moment from which staff must hear of it.
 */
export function nextTry(
  { receivedAt, attempts }: Pick<Tracked, 'receivedAt' | 'attempts'>,
  now: Date,
  retry: { firstSeconds: number; maxSeconds: number; unsettledAfterSeconds: number },
): string {
  const next = later(now, Math.min(retry.firstSeconds * 2 ** attempts, retry.maxSeconds));
  const named = later(new Date(receivedAt), retry.unsettledAfterSeconds + 1);
  return now.toISOString() < named && named < next ? named : next;
}

/** When tracking facts that were settled at `now` may go, in epoch seconds. */
export const expiry = (now: Date) => Math.floor(now.getTime() / 1000) + keptDays * 24 * 60 * 60;

const later = (from: Date, seconds: number) =>
  new Date(from.getTime() + seconds * 1000).toISOString();
