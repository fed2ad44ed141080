import * as z from 'zod';
import type { Head } from './case-items.ts';
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
const DueV2 = DueV1.extend({
  v: z.literal(2),
  /** Somebody may be in danger now; a clock of the case ends soon; one has run out. */
  why: z.enum(['danger', 'clock-ahead', 'clock-breached']),
  /** When the clock ends, or ended, that it is about. */
  endsAt: z.iso.datetime().optional(),
});
export type DueAlert = z.infer<typeof DueV2>;

/** A stored item of any known version, as the newest; throws on an unknown one. */
export function liftDue(item: unknown): DueAlert {
  const known = z.discriminatedUnion('v', [DueV1, DueV2]).parse(item);
  // At first nothing was told but danger.
  return known.v === 1 ? { ...known, v: 2, why: 'danger' } : known;
}

/** What the duty channel is owed for a submission; nothing, unless it says immediate risk. */
export function dueFor(
  { reference, body }: SubmissionMessage,
  storedAt: string,
): DueAlert | undefined {
  if (!body.submission.immediateRisk) return undefined;
  return {
    v: 2,
    caseId: duty,
    item: `due#${body.submissionId}`,
    caseIdOf: body.caseId,
    reference,
    receivedAt: body.receivedAt,
    storedAt,
    why: 'danger',
  };
}

/** What the duty channel is owed for step `n` of a case, which was stored at `storedAt` (ISO UTC). */
export const dueForStep = (
  { caseId, reference, receivedAt }: Pick<Head, 'caseId' | 'reference' | 'receivedAt'>,
  step: Pick<DueAlert, 'why' | 'storedAt' | 'endsAt'> & { readonly n: number },
): DueAlert => {
  const { n, ...facts } = step;
  return {
    ...{ v: 2, caseId: duty, item: `due#${caseId}#${n}`, caseIdOf: caseId },
    ...{ reference, receivedAt },
    ...facts,
  };
};

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'long',
  timeStyle: 'short',
});

/**
 * What the duty channel is told. It goes to telephones and mailboxes that others may see, so it
 * holds no scheme, no person and no place: who may know the rest signs in.
 */
export function alertFor(hubName: string, { reference, receivedAt, why, endsAt }: DueAlert) {
  const ends = london.format(new Date(endsAt ?? receivedAt));
  const told = {
    danger: {
      subject: 'Please sign in and open the inbox',
      text: `received on ${london.format(new Date(receivedAt))}. Sign in and open the inbox.`,
    },
    'clock-ahead': {
      subject: 'Please sign in: something is due soon',
      text: `due by ${ends}. Sign in, open it, and see what it still needs before then.`,
    },
    'clock-breached': {
      subject: 'Please sign in: something is overdue',
      text: `was due by ${ends}. Sign in and open it now; a manager must look at it again.`,
    },
  }[why];
  return { subject: told.subject, text: `${hubName}: ${reference}, ${told.text}` };
}
export type Alert = ReturnType<typeof alertFor>;
