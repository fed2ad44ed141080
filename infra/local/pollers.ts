import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { doneOf } from './batch.ts';
import type { Logger } from './console.ts';
import type { Assembly, Mapping, Queue } from './definitions.ts';
import { type Credentials, engineCall } from './engine-call.ts';
import type { Functions } from './functions.ts';

const Received = z.object({
  Messages: z
    .array(
      z.object({
        MessageId: z.string(),
        ReceiptHandle: z.string(),
        Body: z.string(),
        MD5OfBody: z.string(),
        Attributes: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default([]),
});
type Message = z.infer<typeof Received>['Messages'][number];

type Options = {
  /** The proxy: so the function's own rights on its queue, and on its key, are proven. */
  sqs: string;
  credentialsFor: (functionName: string) => Credentials;
  functions: Functions;
  /** The policies in force: another value says that they have changed. */
  policies: () => object;
  log: Logger;
};

/** What stands between queues and functions: one for each event source mapping. */
export type Pollers = {
  readonly replace: (assembly: Assembly) => void;
  /** Resolves when the last receive has ended: none is ever broken off, for the engine would give its message to nobody. */
  readonly close: () => Promise<void>;
};

export function startPollers(assembly: Assembly, options: Options): Pollers {
  let running = start(assembly);

  function start({ mappings, queues }: Assembly) {
    const until = { closed: false };
    const ended = mappings.map((mapping) => {
      const queue = queues.find(({ name }) => name === mapping.queueName);
      if (!queue) throw new Error(`${mapping.functionName}: no queue ${mapping.queueName}`);
      return poll(mapping, queue, options, () => until.closed);
    });
    return { until, ended };
  }

  return {
    replace(next) {
      running.until.closed = true;
      running = start(next);
    },
    close: async () => {
      running.until.closed = true;
      await Promise.all(running.ended);
    },
  };
}

async function poll(mapping: Mapping, queue: Queue, options: Options, closed: () => boolean) {
  const call = (action: string, body: object) =>
    engineCall(
      options.sqs,
      `AmazonSQS.${action}`,
      { QueueUrl: queue.url, ...body },
      options.credentialsFor(mapping.functionName),
    );
  let said = '';
  let asked: object | undefined;
  while (!closed()) {
    try {
      // Lambda asks for the queue's attributes too; without the grant it does not start.
      const policies = options.policies();
      if (asked !== policies) await call('GetQueueAttributes', { AttributeNames: ['All'] });
      asked = policies;
      const received = await call('ReceiveMessage', {
        MaxNumberOfMessages: Math.min(mapping.batchSize, 10),
        WaitTimeSeconds: 1,
        AttributeNames: ['All'],
        MessageSystemAttributeNames: ['All'],
      });
      const { Messages } = Received.parse(received);
      if (Messages.length) await handOver(Messages, mapping, queue, options.functions, call);
      said = '';
    } catch (error) {
      const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      if (!closed() && why !== said) {
        options.log.error(`${mapping.functionName} cannot poll ${queue.name}. ${why}`);
      }
      said = why;
      await wait(500);
    }
  }
}

async function handOver(
  messages: readonly Message[],
  mapping: Mapping,
  queue: Queue,
  functions: Functions,
  call: (action: string, body: object) => Promise<unknown>,
) {
  const outcome = await functions.invoke(mapping.functionName, {
    Records: messages.map((message) => recordOf(message, queue)),
  });
  const ids = messages.map(({ MessageId }) => MessageId);
  const done = doneOf(ids, outcome, mapping.reportBatchItemFailures);
  // The others come back after the visibility timeout, which is never shortened.
  await Promise.all(
    messages
      .filter(({ MessageId }) => done.includes(MessageId))
      .map(({ ReceiptHandle }) => call('DeleteMessage', { ReceiptHandle })),
  );
}

const recordOf = (message: Message, { arn }: Queue) => ({
  messageId: message.MessageId,
  receiptHandle: message.ReceiptHandle,
  body: message.Body,
  attributes: message.Attributes,
  messageAttributes: {},
  md5OfBody: message.MD5OfBody,
  eventSource: 'aws:sqs',
  eventSourceARN: arn,
  awsRegion: arn.split(':')[3],
});
