import * as z from 'zod';
import { Flag } from './limits.ts';
import { DayFacts } from './signed-heads.ts';
import { Submission } from './submissions.ts';

/**
 * Stacks are deployed apart, in any order. So each message says its version, and a stack reads
 * its own version and those before. What it does not know it refuses: SQS keeps it in dead letters.
 */
const envelope = <const T extends string, V extends number, B extends z.ZodType>(
  type: T,
  v: V,
  body: B,
) =>
  z.strictObject({
    v: z.literal(v),
    type: z.literal(type),
    /** The id of the thing the message is about; sending it twice changes nothing. */
    id: z.string().min(1),
    reference: z.string(),
    sentAt: z.iso.datetime(),
    from: z.string(),
    to: z.string(),
    body,
  });

/** Front door to front door: this submission is stored and waits to be routed. Ids only. */
export const Stored = envelope(
  'stored',
  1,
  z.strictObject({ caseId: z.uuid(), submissionId: z.string() }),
);
export type Stored = z.infer<typeof Stored>;

/** How a hub was chosen: the dated rows that were used, how sure, and why in words. */
export const Routing = z.strictObject({
  hub: z.string(),
  rows: z.array(z.string()),
  sure: z.boolean(),
  why: z.string(),
});
export type Routing = z.infer<typeof Routing>;

const submissionBody = z.strictObject({
  caseId: z.uuid(),
  submissionId: z.string(),
  receivedAt: z.iso.datetime(),
  routing: Routing,
  submission: Submission,
});

const SubmissionV1 = envelope('submission', 1, submissionBody);
type SubmissionV1 = z.infer<typeof SubmissionV1>;

/** `routesNow` is set when changed answers point elsewhere. */
const bodyV2 = submissionBody.extend({ routesNow: Routing.optional() });
const SubmissionV2 = envelope('submission', 2, bodyV2);
type SubmissionV2 = z.infer<typeof SubmissionV2>;

/** Front door to hub: what a person sent, and what was noticed on sending. */
const SubmissionV3 = envelope('submission', 3, bodyV2.extend({ flags: z.array(Flag) }));
export type SubmissionMessage = z.infer<typeof SubmissionV3>;

/** Front door to the triage hub: this submission has not been settled for a day. Ids only. */
const UnsettledV1 = envelope(
  'unsettled',
  1,
  z.strictObject({
    caseId: z.uuid(),
    submissionId: z.string(),
    receivedAt: z.iso.datetime(),
    hub: z.string(),
  }),
);
export type UnsettledMessage = z.infer<typeof UnsettledV1>;

/** Hub to front door: this submission is stored here. Ids only. */
export const Receipt = envelope(
  'receipt',
  1,
  z.strictObject({ caseId: z.uuid(), submissionId: z.string(), storedAt: z.iso.datetime() }),
);
export type Receipt = z.infer<typeof Receipt>;

/** Hub to front door: this was signed of a day, to be kept where the hub cannot change it. */
const HeadsSignedV1 = envelope('heads-signed', 1, DayFacts);
export type HeadsSigned = z.infer<typeof HeadsSignedV1>;

/** Reads what a hub says to the front door; throws on any version that is not known. */
export const readForFrontDoor = (text: string): Receipt | HeadsSigned =>
  z.union([Receipt, HeadsSignedV1]).parse(JSON.parse(text));

const fromV1 = (message: SubmissionV1): SubmissionV2 => ({ ...message, v: 2 });
/** Before version 3 nothing was counted, so nothing was noticed. */
const fromV2 = (message: SubmissionV2): SubmissionMessage => ({
  ...message,
  v: 3,
  body: { ...message.body, flags: [] },
});

/** Reads a message that came to a hub, of any known version, as the newest; throws on any other. */
export function readForHub(text: string): SubmissionMessage | UnsettledMessage {
  const message = z
    .union([SubmissionV3, SubmissionV2, SubmissionV1, UnsettledV1])
    .parse(JSON.parse(text));
  if (message.type === 'unsettled') return message;
  switch (message.v) {
    case 1:
      return fromV2(fromV1(message));
    case 2:
      return fromV2(message);
    case 3:
      return message;
  }
}
