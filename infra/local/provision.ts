import * as z from 'zod';
import type { Assembly, Queue, Table } from './definitions.ts';
import { engineCall, EngineError, engineForm } from './engine-call.ts';

type Endpoints = { readonly dynamodb: string; readonly sqs: string };

const codeOf = (error: unknown) => (error instanceof EngineError ? error.code : undefined);

/**
 * Makes the tables, queues and topics of the templates; what is there already stays, and is
 * brought up to date.
 */
export async function provision(assembly: Assembly, at: Endpoints): Promise<void> {
  const { tables, queues, topics } = assembly;
  const making = [
    ...tables.map((table) => makeTable(table, at.dynamodb)),
    // The engine of queues has topics as well. It takes one that is there already as made.
    ...topics.map(({ name: Name }) => engineForm(at.sqs, { Action: 'CreateTopic', Name })),
  ];
  // A queue names its dead letters' queue, which must be there first.
  const [dead, others] = [
    queues.filter(({ attributes }) => !attributes['RedrivePolicy']),
    queues.filter(({ attributes }) => attributes['RedrivePolicy']),
  ];
  for (const some of [dead, others]) {
    await Promise.all(some.map((queue) => makeQueue(queue, at.sqs)));
  }
  await Promise.all(making);
}

const Described = z.object({
  Table: z.object({
    KeySchema: z.unknown(),
    GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string() })).default([]),
  }),
});

async function makeTable(table: Table, endpoint: string): Promise<void> {
  const { name: TableName, indexes } = table;
  try {
    await engineCall(endpoint, 'DynamoDB_20120810.CreateTable', {
      TableName,
      KeySchema: table.keySchema,
      AttributeDefinitions: table.attributes,
      BillingMode: 'PAY_PER_REQUEST',
      ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
    });
    if (table.ttl) {
      await engineCall(endpoint, 'DynamoDB_20120810.UpdateTimeToLive', {
        TableName,
        TimeToLiveSpecification: { AttributeName: table.ttl, Enabled: true },
      });
    }
  } catch (error) {
    if (codeOf(error) !== 'ResourceInUseException') throw error;
    await addIndexes(table, endpoint);
  }
}

async function addIndexes(table: Table, endpoint: string): Promise<void> {
  const { name: TableName } = table;
  const { Table: found } = Described.parse(
    await engineCall(endpoint, 'DynamoDB_20120810.DescribeTable', { TableName }),
  );
  const keys = (schema: unknown) => JSON.stringify(schema);
  if (keys(found.KeySchema) !== keys(table.keySchema)) {
    throw new Error(`${TableName} has other keys than its template now says. Start with --fresh.`);
  }
  const there = found.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
  for (const index of table.indexes) {
    if (there.includes(index.IndexName)) continue;
    await engineCall(endpoint, 'DynamoDB_20120810.UpdateTable', {
      TableName,
      AttributeDefinitions: table.attributes,
      GlobalSecondaryIndexUpdates: [{ Create: index }],
    });
  }
}

async function makeQueue({ name, url, attributes }: Queue, endpoint: string): Promise<void> {
  try {
    const QueueName = name;
    await engineCall(endpoint, 'AmazonSQS.CreateQueue', { QueueName, Attributes: attributes });
  } catch (error) {
    if (codeOf(error) !== 'QueueNameExists') throw error;
    const changed = { QueueUrl: url, Attributes: attributes };
    await engineCall(endpoint, 'AmazonSQS.SetQueueAttributes', changed);
  }
}

const Counts = z.object({ Attributes: z.record(z.string(), z.string()) });
export type QueueCounts = Record<string, { waiting: number; inFlight: number; delayed: number }>;

/** How many messages each queue holds. */
export async function countQueues({ queues }: Assembly, { sqs }: Endpoints): Promise<QueueCounts> {
  const counted = queues.map(async ({ name, url }) => {
    const { Attributes } = Counts.parse(
      await engineCall(sqs, 'AmazonSQS.GetQueueAttributes', {
        QueueUrl: url,
        AttributeNames: ['All'],
      }),
    );
    const count = (suffix: string) => Number(Attributes[`ApproximateNumberOfMessages${suffix}`]);
    return [
      name,
      { waiting: count(''), inFlight: count('NotVisible'), delayed: count('Delayed') },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

/** Empties every queue: the watchers must carry alone what was on its way. */
export async function wipeQueues({ queues }: Assembly, { sqs }: Endpoints): Promise<void> {
  await Promise.all(
    queues.map(({ url }) => engineCall(sqs, 'AmazonSQS.PurgeQueue', { QueueUrl: url })),
  );
}
