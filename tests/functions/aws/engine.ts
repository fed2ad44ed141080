import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import {
  CreateTableCommand,
  ListTablesCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { caseIndexes } from '../../../functions/domain/keys.ts';

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

/**
 * Starts the embedded DynamoDB engine and points this process's adapters at it. It keeps everything
 * in memory, or in a file where one is named.
 */
export async function startEngine(file?: string): Promise<() => void> {
  const port = await freePort();
  const kept = file === undefined ? [] : ['--db-path', file];
  const engine = spawn(binary, ['serve', '--port', String(port), ...kept], { stdio: 'ignore' });
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
  indexes: readonly { name: string; keys: readonly string[] }[] = [],
): CreateTableCommandInput => {
  const schema = ([hash, range]: readonly string[]) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    ...(range ? [{ AttributeName: range, KeyType: 'RANGE' as const }] : []),
  ];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: schema(keys),
    AttributeDefinitions: [...new Set([...keys, ...indexes.flatMap((one) => one.keys)])].map(
      (AttributeName) => ({ AttributeName, AttributeType: 'S' }),
    ),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(({ name: IndexName, keys: of }) => ({
        IndexName,
        KeySchema: schema(of),
        Projection: { ProjectionType: 'ALL' as const },
      })),
    }),
  };
};

/** Makes a front door's tables and a hub's, under names of their own. */
export async function makeTables(prefix: string) {
  const names = {
    answers: `${prefix}-answers`,
    tracking: `${prefix}-tracking`,
    limits: `${prefix}-limits`,
    attempts: `${prefix}-attempts`,
    replies: `${prefix}-replies`,
    cases: `${prefix}-cases`,
  };
  const unsettled = { name: 'unsettled', keys: ['unsettled', 'nextTryAt'] };
  const ofCases = Object.entries(caseIndexes).map(([name, { key, sort }]) => ({
    name,
    keys: [key, sort],
  }));
  for (const input of [
    table(names.answers, ['submissionId']),
    table(names.tracking, ['caseId', 'item'], [unsettled]),
    table(names.limits, ['id']),
    table(names.attempts, ['id']),
    table(names.replies, ['id']),
    table(names.cases, ['caseId', 'item'], ofCases),
  ])
    await dynamo().send(new CreateTableCommand(input));
  return names;
}
