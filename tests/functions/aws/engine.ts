import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import {
  CreateTableCommand,
  ListTablesCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { dynamo } from '../../../functions/aws/dynamo.ts';

const binary = new URL('../../../node_modules/@dynoxide/linux-x64/dynoxide', import.meta.url)
  .pathname;

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('No port')),
      );
    });
  });

/** Starts the embedded DynamoDB engine, in memory, and points this process's adapters at it. */
export async function startEngine(): Promise<() => void> {
  const port = await freePort();
  const engine = spawn(binary, ['serve', '--port', String(port)], { stdio: 'ignore' });
  process.once('exit', () => engine.kill());
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${port}`;
  process.env['AWS_REGION'] = 'eu-west-2';
  process.env['AWS_ACCESS_KEY_ID'] = 'test';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'test';
  for (let n = 0; ; n++) {
    try {
      await dynamo().send(new ListTablesCommand());
      return () => void engine.kill();
    } catch (error) {
      if (n === 200) throw error;
      await setTimeout(25);
    }
  }
}

const table = (
  name: string,
  keys: readonly string[],
  index?: { name: string; keys: readonly string[] },
): CreateTableCommandInput => {
  const schema = ([hash, range]: readonly string[]) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    ...(range ? [{ AttributeName: range, KeyType: 'RANGE' as const }] : []),
  ];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: schema(keys),
    AttributeDefinitions: [...keys, ...(index?.keys ?? [])].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S',
    })),
    ...(index && {
      GlobalSecondaryIndexes: [
        {
          IndexName: index.name,
          KeySchema: schema(index.keys),
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  };
};

/** Makes a front door's tables and a hub's, under names of their own. */
export async function makeTables(prefix: string) {
  const names = {
    answers: `${prefix}-answers`,
    tracking: `${prefix}-tracking`,
    limits: `${prefix}-limits`,
    cases: `${prefix}-cases`,
  };
  const unsettled = { name: 'unsettled', keys: ['unsettled', 'nextTryAt'] };
  const inbox = { name: 'inbox', keys: ['open', 'inboxOrder'] };
  for (const input of [
    table(names.answers, ['submissionId']),
    table(names.tracking, ['caseId', 'item'], unsettled),
    table(names.limits, ['id']),
    table(names.cases, ['caseId', 'item'], inbox),
  ])
    await dynamo().send(new CreateTableCommand(input));
  return names;
}
