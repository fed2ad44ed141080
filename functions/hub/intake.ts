import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { caseReader } from '../aws/case-reader.ts';
import { caseSteps } from '../aws/case-steps.ts';
import { casesTable, type Cases } from '../aws/cases.ts';
import { dutyChannel } from '../aws/duty.ts';
import { answeredLetters } from '../aws/letters.ts';
import { send } from '../aws/queues.ts';
import { consume } from '../consume.ts';
import { received } from '../domain/cases.ts';
import { dueFor } from '../domain/duty.ts';
import type { ReplyKept } from '../domain/letter-messages.ts';
import {
  readForHub,
  type Receipt,
  type SubmissionMessage,
  type UnsettledMessage,
} from '../domain/messages.ts';
import { entryFor } from '../domain/worklist.ts';
import { failure, lambda, logger } from '../lambda.ts';
import { type AlertDeps, tell } from './alert.ts';
import { handOver, type JoinDeps, takeOver } from './join-cases.ts';

export const Env = z.object({
  CASES_TABLE: z.string(),
  RECEIPTS_QUEUE_URL: z.string(),
  LETTERS_QUEUE_URL: z.string(),
  DUTY_TOPIC_ARN: z.string(),
  HUB: z.string(),
  HUB_NAME: z.string(),
});

/** How often a head that others change is read again, before the message waits for its next turn. */
const tries = 5;

type Deps = AlertDeps &
  JoinDeps & {
    readonly cases: Pick<Cases, 'head' | 'store' | 'name'>;
    readonly sendReceipt: (receipt: Receipt) => Promise<void>;
  };

/**
 * Stores what the front door sends to this hub, once. Of immediate risk it tells the duty channel;
 * then it says that it is stored. A referral and the question that it goes on from are joined.
 */
export const takeIn = (deps: Deps) =>
  consume(readForHub, async (message) => {
    if (message.to !== deps.hub) throw failure('message-for-another-hub');
    if (message.type === 'unsettled') await nameUnsettled(message, deps);
    else if (message.type === 'submission') await storeCase(message, deps);
    else if (message.type === 'reply-kept') await strikeOut(message, deps);
    else if (message.type === 'join') await handOver(message, deps);
    else await takeOver(message, deps);
  });

async function nameUnsettled(message: UnsettledMessage, { cases }: Deps): Promise<void> {
  await cases.name(entryFor(message));
  logger.warn('unsettled-named', { submissionId: message.id });
}

/** The front door has what this hub says to who asked, or nobody can come for it any more. */
async function strikeOut({ body: { caseId, order } }: ReplyKept, { letters }: Deps): Promise<void> {
  await letters.answered(`reply#${caseId}`, order);
  logger.info('reply-answered', { caseId, order });
}

async function storeCase(message: SubmissionMessage, deps: Deps): Promise<void> {
  const { caseId, submissionId } = message.body;
  const { outcome, due } = await store(message, deps);
  // What was stored before was told then, or is still in the table for the watcher to find. The
  // receipt follows either way: to store it again would help nobody.
  if (due && outcome === 'stored') await tell(due, deps);
  const at = deps.now().toISOString();
  // Stored first, confirmed second: the front door erases its copy on this word. It is said each
  // time that we are asked, for the one before may have been lost.
  await deps.sendReceipt({
    v: 1,
    type: 'receipt',
    id: submissionId,
    reference: message.reference,
    sentAt: at,
    from: deps.hub,
    to: message.from,
    body: { caseId, submissionId, storedAt: at },
  });
  logger.info('receipt-sent', { caseId, submissionId, outcome });
}

async function store(message: SubmissionMessage, { cases, random, now }: Deps) {
  for (let n = 1; n <= tries; n++) {
    const head = await cases.head(message.body.caseId);
    const salt = Buffer.from(random(16)).toString('hex');
    const at = now().toISOString();
    const due = dueFor(message, at);
    const outcome = await cases.store(received(message, head, { at, salt }), due);
    if (outcome !== 'lost-race') return { outcome, due };
  }
  throw failure('case-changes-too-fast');
}

export const handler = lambda(Env, (env) =>
  takeIn({
    cases: casesTable(env.CASES_TABLE),
    whole: caseReader(env.CASES_TABLE),
    steps: caseSteps(env.CASES_TABLE),
    letters: answeredLetters(env.CASES_TABLE),
    sendReceipt: (receipt) => send(env.RECEIPTS_QUEUE_URL, receipt),
    sendLetter: (letter) => send(env.LETTERS_QUEUE_URL, letter),
    duty: dutyChannel({ table: env.CASES_TABLE, topicArn: env.DUTY_TOPIC_ARN }),
    hub: env.HUB,
    hubName: env.HUB_NAME,
    random: randomBytes,
    now: () => new Date(),
  }),
);
