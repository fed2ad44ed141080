import * as z from 'zod';
import type { UnsettledMessage } from './messages.ts';

/** The partition of a hub's Cases table that names what has waited for a day at the front door. */
export const worklist = 'worklist';

/** The front door names it at least every six hours; what it has not named for seven is settled. */
const namedForMs = 7 * 60 * 60 * 1000;

const EntryV1 = z.object({
  v: z.literal(1),
  caseId: z.literal(worklist),
  item: z.string().startsWith('unsettled#'),
  submissionId: z.string(),
  caseIdOf: z.uuid(),
  reference: z.string(),
  /** The hub that should have it. */
  hub: z.string(),
  receivedAt: z.iso.datetime(),
  namedAt: z.iso.datetime(),
  /** Epoch seconds. */
  expiresAt: z.int(),
});
export type WorklistEntry = z.infer<typeof EntryV1>;

/** A stored entry of any known version, as the newest; throws on an unknown one. */
export const liftEntry = (item: unknown): WorklistEntry => EntryV1.parse(item);

/** The entry that staff of the triage desk see, from what the front door said. */
export function entryFor({ reference, sentAt, body }: UnsettledMessage): WorklistEntry {
  return {
    v: 1,
    caseId: worklist,
    item: `unsettled#${body.submissionId}`,
    submissionId: body.submissionId,
    caseIdOf: body.caseId,
    reference,
    hub: body.hub,
    receivedAt: body.receivedAt,
    namedAt: sentAt,
    expiresAt: Math.floor((Date.parse(sentAt) + namedForMs) / 1000),
  };
}
