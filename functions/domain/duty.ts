import * as z from 'zod';
import type { SubmissionMessage } from './messages.ts';

/** The partition of a hub's Cases table that holds the alerts its duty channel is still owed. */
export const duty = 'duty';

const DueV1 = z.object({
  v: z.literal(1),
  caseId: z.literal(duty),
  item: z.string().startsWith('due#'),
  caseIdOf: z.uuid(),
  reference: z.string(),
  /** When the person pressed send. */
  receivedAt: z.iso.datetime(),
  /** When the hub stored it: from here on an alert is late. */
  storedAt: z.iso.datetime(),
});
export type DueAlert = z.infer<typeof DueV1>;

/** A stored item of any known version, as the newest; throws on an unknown one. */
export const liftDue = (item: unknown): DueAlert => DueV1.parse(item);

/** What the duty channel is owed for a submission; nothing, unless it says immediate risk. */
export function dueFor(
  { reference, body }: SubmissionMessage,
  storedAt: string,
): DueAlert | undefined {
  if (!body.submission.immediateRisk) return undefined;
  return {
    v: 1,
    caseId: duty,
    item: `due#${body.submissionId}`,
    caseIdOf: body.caseId,
    reference,
    receivedAt: body.receivedAt,
    storedAt,
  };
}

/** How long the oldest of these has waited, in whole minutes; 0 if there is none. */
export const oldestMinutes = (due: readonly DueAlert[], now: Date): number =>
  Math.floor(
    Math.max(0, ...due.map(({ storedAt }) => now.getTime() - Date.parse(storedAt))) / 60_000,
  );

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'long',
  timeStyle: 'short',
});

/**
 * What the duty channel is told. It goes to telephones and mailboxes that others may see, so it
 * holds no scheme, no person and no place: who may know the rest signs in.
 */
export const alertFor = (hubName: string, { reference, receivedAt }: DueAlert) => ({
  subject: 'Please sign in and open the inbox',
  text: `${hubName}: ${reference}, received on ${london.format(new Date(receivedAt))}. Sign in and open the inbox.`,
});
export type Alert = ReturnType<typeof alertFor>;
