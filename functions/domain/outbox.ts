import * as z from 'zod';
import type { StepWrite } from './steps.ts';

/** The partition of a hub's Cases table that holds the messages which wait to be sent. */
export const outbox = 'outbox';

const OutboxV1 = z.object({
  v: z.literal(1),
  caseId: z.literal(outbox),
  item: z.string().startsWith('message#'),
  /** What GOV.UK Notify knows the message by: random, so it says nothing of the case. */
  id: z.string(),
  caseIdOf: z.uuid(),
  /** The step that asked for it. Address and words stand in its content, and nowhere else. */
  n: z.int(),
  queuedAt: z.iso.datetime(),
  /** `sending`: somebody may have handed it over. `done`: its case says what became of it. */
  state: z.enum(['waiting', 'sending', 'done']),
  /** While it is `sending`, until when nobody else may touch it. */
  until: z.iso.datetime().optional(),
  /** Epoch seconds: when an item that is done may go. */
  expiresAt: z.int().optional(),
});
export type OutboxItem = z.infer<typeof OutboxV1>;
/** A stored item of any known version; throws on an unknown one. */
export const liftOutboxItem = (item: unknown): OutboxItem => OutboxV1.parse(item);

/** What goes to the outbox with the step that asks for a message. */
export const queued = ({ step }: StepWrite): OutboxItem => {
  const id = step.about['message'] ?? '';
  const { caseId: caseIdOf, n, at } = step;
  return {
    ...{ v: 1, caseId: outbox, item: `message#${id}`, id, caseIdOf, n },
    ...{ queuedAt: at, state: 'waiting' },
  };
};

/** How long a sender keeps a message to itself: longer than it can run. */
const leaseMs = 120_000;
/** What is done stays for a day, and then the table forgets it. */
const doneForMs = 86_400_000;

/** The item of a sender that takes it for itself now. */
export const claimed = (item: OutboxItem, now: Date): OutboxItem => ({
  ...item,
  state: 'sending',
  until: new Date(now.getTime() + leaseMs).toISOString(),
});

/** Whether a sender may touch it now. */
export const isFree = ({ state, until }: OutboxItem, now: Date): boolean =>
  state === 'waiting' ||
  (state === 'sending' && (until === undefined || Date.parse(until) <= now.getTime()));

/** The item once its case says what became of the message. */
export const settled = (item: OutboxItem, now: Date): OutboxItem => ({
  ...item,
  state: 'done',
  expiresAt: Math.floor((now.getTime() + doneForMs) / 1000),
});
