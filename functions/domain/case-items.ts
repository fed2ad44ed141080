import * as z from 'zod';
import { ClockRun } from './clock-run.ts';
import { Flag } from './limits.ts';
import { Routing } from './messages.ts';
import { Kind, Submission } from './submissions.ts';

export const HeadV1 = z.object({
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
  open: z.literal('open').optional(),
  inboxOrder: z.string(),
  steps: z.int(),
  chainHead: z.string(),
  amendments: z.int(),
  routing: Routing,
});

/** What a manager of the hub is asked for before a case goes on as before. */
export const Need = z.enum(['retriage', 'safeguarding-plan', 'break-glass-review']);
export type Need = z.infer<typeof Need>;

/** The current facts of a case: what an inbox shows, and what a step is checked against. */
export const HeadV2 = HeadV1.omit({
  dueAt: true,
  clock: true,
  open: true,
  inboxOrder: true,
}).extend({
  v: z.literal(2),
  /** Who works on it, if anybody does. */
  holder: z.object({ who: z.string(), name: z.string() }).optional(),
  clocks: z.array(ClockRun),
  needs: z.array(Need),
  /** Set where only these people open it, one word for each; others must break the glass. */
  restrictedTo: z.array(z.string()).optional(),
  /** Other cases of this hub that belong with it, by id. */
  links: z.array(z.uuid()).optional(),
  /** Before when who asked needs an answer, as what they sent last says it. ISO UTC. */
  answerBefore: z.iso.datetime().optional(),
  /** When the last of its submissions was sent; what is stored later may be older. */
  lastSentAt: z.iso.datetime().optional(),
  /** Set where somebody at work asked, and nothing that they sent names anybody. */
  noNames: z.literal(true).optional(),
  /** How staff took it, where it did not come by the web. */
  entered: z.string().optional(),
  /** When the first of its running clocks ends. None runs: nothing is due. */
  dueAt: z.iso.datetime().optional(),
  /** Keys of the indexes: each list that staff can ask for is read from one of them. */
  open: z.literal('open').optional(),
  inboxOrder: z.string(),
  held: z.string().optional(),
  openKind: z.string().optional(),
  asksManager: z.literal('yes').optional(),
  stage: z.string(),
  /** When a clock next has something to say. */
  wakeAt: z.iso.datetime().optional(),
  /** The day in London of its last step: the heads of that day are signed. */
  changedOn: z.string(),
});
export type Head = z.infer<typeof HeadV2>;

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
  /** The hash of what the head says after it. Missing in what was stored before there was one. */
  facts: z.string().optional(),
  prev: z.string(),
  hash: z.string(),
});
/** `about` holds what the rules need to know of it: ids, numbers of steps and words of the rules. */
const StepV2 = StepV1.extend({
  v: z.literal(2),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  about: z.record(z.string(), z.string()),
});
/** A step keeps the version it was written in: its hash is over just what was written. */
export const Step = z.discriminatedUnion('v', [StepV1, StepV2]);
export type Step = z.infer<typeof Step>;
export type StaffStep = z.infer<typeof StepV2>;

/** What a person sent, or staff took down for them, as one step of a case keeps it. */
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

/** What staff wrote in a step, by the names of its form. */
const Taken = z.object({
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type Taken = z.infer<typeof Taken>;

export const ContentV1 = z.object({
  v: z.literal(1),
  caseId: z.uuid(),
  item: z.string().startsWith('content#'),
  n: z.int(),
  salt: z.string(),
  content: Received.omit({ flags: true }),
});
export const ContentV2 = ContentV1.extend({ v: z.literal(2), content: Received });
export const ContentV3 = ContentV1.extend({ v: z.literal(3), content: z.union([Received, Taken]) });
export type Content = z.infer<typeof ContentV3>;
export type ReceivedContent = Content & { readonly content: Received };

export const isReceived = (content: Received | Taken): content is Received =>
  'submission' in content;

/** What was received in a case, in the order in which it was stored. */
export const receivedIn = (contents: readonly Content[]): Received[] =>
  contents.map(({ content }) => content).filter(isReceived);

/** A case with all that was done to it and all that was written, in the order it was stored. */
export type WholeCase = {
  readonly head: Head;
  readonly steps: readonly Step[];
  readonly contents: readonly Content[];
};
