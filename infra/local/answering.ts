import type { Agent, IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Body, type Call, text } from './call.ts';
import type { Answer } from './errors.ts';
import { answerOf, type faults, type Seen } from './faults.ts';
import type { signingKeys } from './kms.ts';
import type { secretStore } from './secrets.ts';
import { type Bytes, forward } from './wire.ts';

/** A message, with the name of its topic. */
export type Published = {
  readonly topic: string;
  readonly subject: string;
  readonly text: string;
};

/** What an allowed call is answered by. */
export type Answering = {
  readonly injected: ReturnType<typeof faults>;
  readonly secrets: ReturnType<typeof secretStore>;
  readonly kms: ReturnType<typeof signingKeys>;
  readonly engines: { readonly dynamodb: string; readonly sqs: string };
  readonly agent: Agent;
  readonly crash: () => void;
  /** Is told what a topic has taken. */
  readonly published: (message: Published) => void;
};

/** Answers an allowed call, with the faults that are due. */
export async function answered(
  seen: Seen,
  parts: Answering,
  incoming: IncomingMessage,
  raw: Buffer,
): Promise<Answer | Bytes> {
  const { injected, crash } = parts;
  const go = () => answer(parts, seen.call, incoming, raw);
  const due = injected.due(seen);
  for (const fault of due) {
    if (fault.do === 'crash-before') crash();
    if (fault.do === 'delay') await wait(fault.ms);
    const instead = answerOf(fault, seen);
    if (instead) return instead;
    // As when an answer was lost on its way and the call was sent again: the second one is heard.
    if (fault.do === 'duplicate') await go();
  }
  const given = await go();
  if (due.some((fault) => fault.do === 'crash-after')) crash();
  return given;
}

async function answer(
  { secrets, kms, engines, agent, published }: Answering,
  { service, operation, body }: Call,
  incoming: IncomingMessage,
  raw: Buffer,
): Promise<Answer | Bytes> {
  if (service === 'secretsmanager') return secrets.call(operation, body);
  if (service === 'kms') return kms.call(operation, body);
  if (service === 'dynamodb') return forward(engines.dynamodb, incoming, raw, agent);
  // The engine of queues has topics as well.
  const given = await forward(engines.sqs, incoming, raw, agent);
  if (service === 'sns' && given.status < 300) published(messageOf(body));
  return given;
}

const messageOf = (body: Body): Published => ({
  topic: text(body, 'TopicArn').replace(/^.*:/, ''),
  subject: typeof body.Subject === 'string' ? body.Subject : '',
  text: text(body, 'Message'),
});
