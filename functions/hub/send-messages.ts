import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { type CaseReader, caseReader } from '../aws/case-reader.ts';
import { type Outbox, outboxIn } from '../aws/outbox.ts';
import { secretText } from '../aws/secrets.ts';
import type { WholeCase } from '../domain/case-items.ts';
import { type Fate, fateOf, isSettled } from '../domain/message-fate.ts';
import { isNotice } from '../domain/notices.ts';
import { claimed, isFree, type OutboxItem, settled } from '../domain/outbox.ts';
import { dueMessage } from '../domain/outgoing.ts';
import { oldestMinutes } from '../domain/waiting.ts';
import { failure, fault, lambda, logger } from '../lambda.ts';
import { measure, type Measure } from '../measure.ts';
import { govukNotify, type Notify } from './notify.ts';

export const Env = z.object({
  CASES_TABLE: z.string(),
  NOTIFY_URL: z.url(),
  NOTIFY_SECRET_ARN: z.string(),
  TEXT_TEMPLATE: z.string(),
  EMAIL_TEMPLATE: z.string(),
});
const NotifySecret = z.object({ apiKey: z.string().min(1) });

/** A message that is begun after that long could outlive the function. */
const beginsWithinMs = 30_000;
/** How often the outcome is tried to be written while others write to the case. */
const tries = 5;

export type SendDeps = {
  readonly outbox: Outbox;
  readonly cases: Pick<CaseReader, 'read' | 'replyWaits'>;
  readonly notify: Notify;
  readonly measure: Measure;
  readonly now: () => Date;
  readonly salt: () => string;
};

/**
 * Every minute: sends what waits in the outbox, if the rules of its case still allow it, and writes
 * to the case what became of it. One that fails holds up no other, and is tried again.
 */
export const sendMessages = (deps: SendDeps) => async (): Promise<void> => {
  const begun = deps.now().getTime();
  const { found, unreadable } = await deps.outbox.waiting();
  const waiting: OutboxItem[] = [];
  // One after another: two of the same case would only lose their races to each other.
  for (const item of found.toSorted((a, b) => (a.queuedAt < b.queuedAt ? -1 : 1))) {
    const inTime = deps.now().getTime() - begun < beginsWithinMs;
    if (!inTime || !(await isDealtWith(item, deps))) waiting.push(item);
  }
  const since = waiting.map(({ queuedAt }) => queuedAt);
  deps.measure({ MessagesWaiting: oldestMinutes(since, deps.now()) });
  if (unreadable > 0) throw failure('messages-unreadable');
};

/** Never throws: false says that the message still waits. */
async function isDealtWith(item: OutboxItem, deps: SendDeps): Promise<boolean> {
  const { id, caseIdOf: caseId } = item;
  try {
    return isFree(item, deps.now()) && (await dealWith(item, deps));
  } catch (error) {
    logger.error('message-waits', { messageId: id, caseId, ...fault(error) });
    return false;
  }
}

async function dealWith(item: OutboxItem, deps: SendDeps): Promise<boolean> {
  const { cases, notify, outbox, now } = deps;
  const whole = await cases.read(item.caseIdOf);
  if (!whole) throw failure('message-without-case');
  if (isSettled(whole, item.id)) return false;
  // Somebody may have handed it over and not lived to write it down: a second one is never sent.
  const mayBeSent = item.state === 'sending';
  if (mayBeSent && (await notify.has(item.id)))
    return settle(whole, item, { did: 'message-sent' }, deps);
  const due = dueMessage(whole, item, now());
  if ('because' in due) return settle(whole, item, { did: 'message-failed', ...due }, deps);
  // Nobody is told of something to read before it is there; after a day the notice is too late.
  if (isNotice(whole, item) && (await cases.replyWaits(item.caseIdOf)) !== undefined) return false;
  const mine = claimed(item, now());
  if (!(await outbox.claim(item, mine))) return false;
  const handed = await notify.send(item.id, due.message);
  const fate: Fate =
    handed === 'taken'
      ? { did: 'message-sent' }
      : { did: 'message-failed', because: ['notify-refused'] };
  return settle(whole, mine, fate, deps);
}

/** Writes to the case what became of the message, and strikes it out, in one piece. */
async function settle(
  whole: WholeCase,
  item: OutboxItem,
  fate: Fate,
  { outbox, cases, now, salt }: SendDeps,
): Promise<boolean> {
  let current: WholeCase | undefined = whole;
  for (let n = 1; n <= tries && current && !isSettled(current, item.id); n++) {
    const write = fateOf(current, item, fate, { at: now().toISOString(), salt: salt() });
    if ((await outbox.settle(write, item, settled(item, now()))) === 'stored') {
      const event = fate.did === 'message-sent' ? 'message-sent' : 'message-not-sent';
      logger.info(event, { messageId: item.id, caseId: item.caseIdOf });
      return true;
    }
    current = await cases.read(item.caseIdOf);
  }
  return current !== undefined && isSettled(current, item.id);
}

export const handler = lambda(Env, (env) =>
  sendMessages({
    outbox: outboxIn(env.CASES_TABLE),
    cases: caseReader(env.CASES_TABLE),
    notify: govukNotify({
      url: env.NOTIFY_URL,
      apiKey: async () =>
        NotifySecret.parse(JSON.parse(await secretText(env.NOTIFY_SECRET_ARN))).apiKey,
      templates: { text: env.TEXT_TEMPLATE, email: env.EMAIL_TEMPLATE },
    }),
    measure: measure(),
    now: () => new Date(),
    salt: () => randomBytes(16).toString('hex'),
  }),
);
