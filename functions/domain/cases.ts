import * as z from 'zod';
import { chainStart, link } from './audit.ts';
import { firstDue } from './clocks.ts';
import { Flag } from './limits.ts';
import { Routing, type SubmissionMessage } from './messages.ts';
import { Kind, Submission } from './submissions.ts';

/** The current facts of a case: what an inbox shows, and what a step is checked against. */
const HeadV1 = z.object({
  v: z.literal(1),
  caseId: z.uuid(),
  item: z.literal('head'),
  reference: z.string(),
  kind: Kind,
  /** What else is asked in it, in any of its submissions. */
  also: z.array(Kind).optional(),
  /** Set when something was noticed on sending, of any of its submissions. */
  flagged: z.literal(true).optional(),
  state: z.string(),
  /** Goes up with every step: a writer who saw an older one has lost the race. */
  version: z.int(),
  immediateRisk: z.boolean(),
  /** The earliest submission's time: later ones do not start the clock anew. */
  receivedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  /** The row of the clocks that `dueAt` was worked out by: a running case keeps it. */
  clock: z.string().optional(),
  /** Key of the index that the inbox reads. */
  open: z.literal('open').optional(),
  inboxOrder: z.string(),
  steps: z.int(),
  chainHead: z.string(),
  amendments: z.int(),
  routing: Routing,
});
export type Head = z.infer<typeof HeadV1>;

/** Something that was done to a case. Steps are only ever added. */
const StepV1 = z.object({
  v: z.literal(1),
  caseId: z.uuid(),
  item: z.string().startsWith('step#'),
  n: z.int(),
  did: z.string(),
  who: z.string(),
  role: z.string(),
  agency: z.string(),
  at: z.iso.datetime(),
  contentHash: z.string(),
  prev: z.string(),
  hash: z.string(),
});
export type Step = z.infer<typeof StepV1>;

/** What a person sent, as one step of a case keeps it. */
export const Received = z.object({
  submissionId: z.string(),
  receivedAt: z.iso.datetime(),
  submission: Submission,
  routing: Routing,
  /** Set when changed answers point to another hub than the one that has the case. */
  routesNow: Routing.optional(),
  /**
   * What was noticed on sending. Missing in what was stored before anything was counted: it is not
   * filled in there, for the hash of a content is over just what was stored.
   */
  flags: z.array(Flag).optional(),
});
export type Received = z.infer<typeof Received>;

const ContentV1 = z.object({
  v: z.literal(1),
  caseId: z.uuid(),
  item: z.string().startsWith('content#'),
  n: z.int(),
  salt: z.string(),
  content: Received.omit({ flags: true }),
});
const ContentV2 = ContentV1.extend({ v: z.literal(2), content: Received });
export type Content = z.infer<typeof ContentV2>;

const contentFromV1 = (item: z.infer<typeof ContentV1>): Content => ({ ...item, v: 2 });

/** A stored item of any known version, as the newest; throws on an unknown one. */
export const liftHead = (item: unknown): Head => HeadV1.parse(item);
export const liftStep = (item: unknown): Step => StepV1.parse(item);
export function liftContent(item: unknown): Content {
  const known = z.discriminatedUnion('v', [ContentV1, ContentV2]).parse(item);
  return known.v === 1 ? contentFromV1(known) : known;
}

/** What stores one submission: all of it is written, or nothing. */
export type CaseWrite = {
  readonly head: Head;
  /** The version of the head that this was worked out from; none when the case is new. */
  readonly from: number | undefined;
  readonly step: Step;
  readonly content: Content;
  /** Says that this submission is stored; a second one of the same id is refused. */
  readonly marker: { v: 1; caseId: string; item: string; n: number };
};

/**
 * Stores what the front door handed over: as a new case, or as an amendment to `current`.
 * Whichever submission of a case arrives first makes it. `salt` is random, for the audit chain.
 */
export function received(
  message: SubmissionMessage,
  current: Head | undefined,
  { at, salt }: { at: string; salt: string },
): CaseWrite {
  const { caseId, ...sent } = message.body;
  const n = (current?.steps ?? 0) + 1;
  const prev = current?.chainHead ?? chainStart;
  const content: Received = sent;
  const facts = {
    v: 1 as const,
    caseId,
    item: numbered('step', n),
    n,
    did: current ? 'amend' : 'receive',
    who: 'front door',
    role: 'service',
    agency: 'none',
    at,
  };
  const linked = link(prev, facts, content, salt);
  return {
    head: { ...headAfter(message, current), steps: n, chainHead: linked.hash },
    from: current?.version,
    step: { ...facts, prev, ...linked },
    content: { v: 2, caseId, item: numbered('content', n), n, salt, content },
    marker: { v: 1, caseId, item: `submission#${sent.submissionId}`, n },
  };
}

function headAfter({ reference, body }: SubmissionMessage, current: Head | undefined): Head {
  const { caseId, receivedAt: arrived, submission, routing, flags } = body;
  const kind = current?.kind ?? submission.kind;
  const also = alsoAsked(kind, submission, current);
  const earlier = !current || Date.parse(arrived) < Date.parse(current.receivedAt);
  const receivedAt = earlier ? new Date(arrived).toISOString() : current.receivedAt;
  // Once work has begun, another clock runs, and it does not hang on when this was received.
  const starts =
    (earlier || also.length > (current.also ?? []).length) &&
    (current?.state ?? 'received') === 'received';
  const first = starts ? earliestDue([kind, ...also], receivedAt) : undefined;
  const dueAt = first?.dueAt ?? current?.dueAt ?? receivedAt;
  // A person who takes a danger back may be made to: only staff can lower it.
  const immediateRisk = submission.immediateRisk || current?.immediateRisk === true;
  return {
    v: 1,
    caseId,
    item: 'head',
    reference,
    kind,
    state: 'received',
    open: 'open',
    steps: 0,
    chainHead: chainStart,
    routing,
    ...current,
    version: (current?.version ?? 0) + 1,
    immediateRisk,
    ...(also.length > 0 && { also }),
    ...(flags.length > 0 && { flagged: true }),
    receivedAt,
    dueAt,
    ...(first && { clock: first.row }),
    inboxOrder: inboxOrder({ caseId, immediateRisk, dueAt, receivedAt }),
    amendments: current ? current.amendments + 1 : 0,
  };
}

/** What a case asks beside its kind. Like a danger, what was asked once stays until staff say otherwise. */
function alsoAsked(kind: Kind, { kind: now, also = [] }: Submission, current: Head | undefined) {
  const asked = [now, ...also, ...(current?.also ?? [])];
  return Kind.options.filter((one) => one !== kind && asked.includes(one));
}

/** A case that asks several things is due when the first of them is. */
const earliestDue = (kinds: readonly Kind[], receivedAt: string) =>
  kinds
    .map((kind) => firstDue(kind, receivedAt))
    .reduce((a, b) => (Date.parse(b.dueAt) < Date.parse(a.dueAt) ? b : a));

/** The order of an inbox, as text: immediate risk, then what is due next, then the oldest. */
export const inboxOrder = (
  head: Pick<Head, 'caseId' | 'immediateRisk' | 'dueAt' | 'receivedAt'>,
): string => `${head.immediateRisk ? 0 : 1}#${head.dueAt}#${head.receivedAt}#${head.caseId}`;

const numbered = (what: string, n: number) => `${what}#${String(n).padStart(6, '0')}`;
