import * as z from 'zod';
import { envelope } from './envelope.ts';
import {
  Handover,
  type HandoverMessage,
  Join,
  type JoinMessage,
  ReplyKept,
} from './letter-messages.ts';
import { Flag } from './limits.ts';
import { DayFacts } from './signed-heads.ts';
import { Submission } from './submissions.ts';

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

/** With what was noticed on sending. */
const bodyV3 = bodyV2.extend({ flags: z.array(Flag) });
const SubmissionV3 = envelope('submission', 3, bodyV3);
type SubmissionV3 = z.infer<typeof SubmissionV3>;

/**
 * Front door to hub: what a person sent, and what was noticed on sending. Since version 4 it may be
 * of somebody who asks at work, and of a place of which only the district is known.
 */
const SubmissionV4 = envelope('submission', 4, bodyV3);
export type SubmissionMessage = z.infer<typeof SubmissionV4>;

/**
 * What is sent of it: the oldest version that can say it. A hub that is deployed after the front
 * door reads all that people sent, but for what only the newest version knows.
 */
export function inOldestVersion(message: SubmissionMessage): SubmissionMessage | SubmissionV3 {
  const { professional, place } = message.body.submission;
  const isNew = professional !== undefined || place.answer === 'district';
  return isNew ? message : { ...message, v: 3 };
}
export type SentToHub = ReturnType<typeof inOldestVersion> | UnsettledMessage;

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
const fromV2 = (message: SubmissionV2): SubmissionV3 => ({
  ...message,
  v: 3,
  body: { ...message.body, flags: [] },
});
const fromV3 = (message: SubmissionV3): SubmissionMessage => ({ ...message, v: 4 });

const Submissions = z.discriminatedUnion('v', [
  SubmissionV4,
  SubmissionV3,
  SubmissionV2,
  SubmissionV1,
]);

export type ForHub =
  SubmissionMessage | UnsettledMessage | ReplyKept | JoinMessage | HandoverMessage;

/** Reads a message that came to a hub, of any known version, as the newest; throws on any other. */
export function readForHub(text: string): ForHub {
  const message = z
    .union([Submissions, UnsettledV1, ReplyKept, Join, Handover])
    .parse(JSON.parse(text));
  if (message.type !== 'submission') return message;
  switch (message.v) {
    case 1:
      return fromV3(fromV2(fromV1(message)));
    case 2:
      return fromV3(fromV2(message));
    case 3:
      return fromV3(message);
    case 4:
      return message;
  }
}
