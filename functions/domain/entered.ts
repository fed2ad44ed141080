import { Temporal } from 'temporal-polyfill';
import type { Staff } from './access.ts';
import type { Agency } from './agencies.ts';
import { chainStart } from './audit.ts';
import type { Head, Received } from './case-items.ts';
import { answerBeforeOf, type CaseWrite } from './cases.ts';
import { startClocks } from './clock-receipt.ts';
import { wakeAt } from './clock-runs.ts';
import { rowsFor } from './clocks.ts';
import { type DueAlert, dueForStep } from './duty.ts';
import { sealed } from './head-facts.ts';
import { withKeys } from './keys.ts';
import { whoIs } from './life.ts';
import { london } from './london.ts';
import type { Routing } from './messages.ts';
import { numbered } from './steps.ts';
import { Kind, type Submission, submissionId } from './submissions.ts';

/** The ways in which a case reaches staff who take it down, as they are read in a sentence. */
export const channels = {
  telephone: 'by telephone',
  'in-person': 'in person',
  email: 'by email',
  police: 'from the police',
  partner: 'from a partner agency',
} as const;
export type Channel = keyof typeof channels;

/** What staff took down, and of whom. */
export type Entry = {
  readonly caseId: string;
  readonly reference: string;
  readonly submission: Submission;
  readonly channel: Channel;
  /** The agency that it comes from, if it is one. */
  readonly agency?: Agency | undefined;
  /** When it reached the hub: the clocks start there. ISO UTC. */
  readonly receivedAt: string;
  readonly staff: Staff;
  readonly hub: string;
};

/**
 * Stores a case that staff entered, with what the duty channel is owed for it. `at` is when they
 * stored it (ISO UTC); `salt` is random, for the audit chain.
 */
export function entered(
  entry: Entry,
  { at, salt }: { at: string; salt: string },
): CaseWrite & { readonly due?: DueAlert } {
  const { caseId, submission, staff, channel, agency } = entry;
  const content = contentOf(entry);
  const facts = {
    v: 2 as const,
    caseId,
    item: numbered('step', 1),
    n: 1,
    did: 'receive',
    who: whoIs(staff),
    name: staff.name,
    role: staff.roles.join(', '),
    agency: staff.agency,
    at,
    from: '',
    to: 'received',
    about: { channel, ...(agency !== undefined && { 'from-agency': agency }) },
  };
  const marker = `submission#${content.submissionId}`;
  const { head, step } = sealed(facts, headOf(entry, content.routing, at), { content, salt });
  const alert = { n: 1, why: 'danger', storedAt: at } as const;
  return {
    head,
    from: undefined,
    step,
    content: { v: 3, caseId, item: numbered('content', 1), n: 1, salt, content },
    marker: { v: 1, caseId, item: marker, n: 1 },
    // Owed until the channel has it, as for what comes by the web.
    ...(submission.immediateRisk && { due: dueForStep(head, alert) }),
  };
}

const contentOf = ({ caseId, submission, receivedAt, hub, channel }: Entry): Received => ({
  submissionId: submissionId(caseId, submission),
  receivedAt,
  submission,
  // The postcodes are at the front door: here nobody looks one up, and nobody pretends to.
  routing: {
    hub,
    rows: [],
    sure: submission.place.answer === 'postcode',
    why: `Taken by staff of this hub ${channels[channel]}. The place was not looked up.`,
  },
  flags: [],
});

function headOf(entry: Entry, routing: Routing, at: string): Head {
  const { caseId, reference, submission, receivedAt, channel } = entry;
  const { kind, immediateRisk } = submission;
  const also = Kind.options.filter((one) => one !== kind && submission.also?.includes(one));
  const answerBefore = answerBeforeOf(submission);
  const asked = { kinds: [kind, ...also], receivedAt, danger: immediateRisk, answerBefore };
  const clocks = startClocks(asked, rowsFor(routing.hub));
  return withKeys(
    {
      ...{ v: 2, caseId, item: 'head', reference, kind },
      ...(also.length > 0 && { also }),
      ...{ state: 'received', version: 1, immediateRisk, receivedAt, routing, entered: channel },
      ...(answerBefore !== undefined && { answerBefore }),
      ...(submission.professional?.noNames && { noNames: true }),
      ...{ clocks, wakeAt: wakeAt(clocks), needs: [], steps: 1, amendments: 0 },
      chainHead: chainStart,
    },
    { isOpen: true, at },
  );
}

/** A case is taken down when it comes. What came longer ago than this is a slip in the date. */
export const mostDaysAgo = 30;

/** Whether an instant (ISO UTC) is more than 30 days ago, by the calendar and clock of London. */
export function isTooLongAgo(receivedAt: string, now: Date): boolean {
  const earliest = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(london)
    .subtract({ days: mostDaysAgo });
  return Date.parse(receivedAt) < earliest.epochMilliseconds;
}

/** The id of a new case: a random UUID. `random` gives that many random bytes. */
export function newCaseId(random: (bytes: number) => Uint8Array): string {
  const bytes = Uint8Array.from(random(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
