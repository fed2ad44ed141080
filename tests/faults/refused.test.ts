import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  TransactGetCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { submissions } from '../../functions/aws/submissions.ts';
import { newlyTracked } from '../../functions/domain/tracking.ts';
import { aReply, aSubmission, someAnswers } from '../builders.ts';
import { control } from '../control.ts';
import { attempts, type Kept } from './attempts.ts';
import { type Caller, caller, refusal } from './caller.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
const engine = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: endpoints.engines.dynamodb,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  }),
);
afterAll(() => {
  engine.destroy();
  desk.close();
});

const stackOf = (name: string) => /^dorset-(?:front|hub-\w+?)(?=-)/.exec(name)?.[0] ?? '';

describe('public-web', () => {
  let web: Caller;
  beforeAll(async () => {
    web = await caller(endpoints, desk, 'dorset-front-public-web');
  });
  afterAll(() => web.close());

  const answers = 'dorset-front-answers';
  const tracking = 'dorset-front-tracking';
  const replies = 'dorset-front-replies';
  const reading = Object.entries(attempts.table).filter(
    ([action]) => action !== 'dynamodb:PutItem',
  );

  describe.each([answers, tracking, replies])('cannot read or change what lies in %s', (table) => {
    test.each(reading)('%s', async (action, attempt) => {
      expect(await refusal(attempt(web, table))).toMatch(`${action} `);
    });

    test('TransactGetItems', async () => {
      const Get = { TableName: table, Key: { submissionId: 'x' } };
      const read = web.tables.send(new TransactGetCommand({ TransactItems: [{ Get }] }));
      expect(await refusal(read)).toMatch('dynamodb:GetItem ');
    });

    test('PutItem that asks for what it replaces', async () => {
      const put = new PutCommand({
        ...{ TableName: table, Item: { submissionId: 'x', caseId: 'x', item: 'x' } },
        ReturnValues: 'ALL_OLD',
      });
      expect(await refusal(web.tables.send(put))).toMatch('dynamodb:PutItem ');
    });

    // AWS does not say whether its condition sees this parameter; the function never sends it.
    test('a transaction that asks for what was in its way', async () => {
      const Put = {
        ...{ TableName: table, Item: { submissionId: 'x', caseId: 'x', item: 'x' } },
        ConditionExpression: 'attribute_not_exists(v)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
      };
      const put = web.tables.send(new TransactWriteCommand({ TransactItems: [{ Put }] }));
      expect(await refusal(put)).toMatch('dynamodb:PutItem ');
    });
  });

  test('cannot find what is unsettled by its index', async () => {
    const query = new QueryCommand({
      ...{ TableName: tracking, IndexName: 'unsettled' },
      KeyConditionExpression: 'unsettled = :yes',
      ExpressionAttributeValues: { ':yes': 'yes' },
    });
    expect(await refusal(web.tables.send(query))).toMatch('dynamodb:Query ');
  });

  test('does not overwrite a stored submission: IAM has no condition for it, its own write has', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } =
      await desk.credentials('dorset-front-public-web');
    // The very adapter of the function, in the function's environment.
    vi.stubEnv('AWS_REGION', 'eu-west-2');
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', endpoints.engines.proxy);
    vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
    vi.stubEnv('AWS_SESSION_TOKEN', sessionToken);
    const { add } = submissions({ answers, tracking, replies });
    const receivedAt = new Date().toISOString();
    const first = someAnswers({ caseId: randomUUID(), receivedAt });
    const other = { ...first, submission: aSubmission({ immediateRisk: true }) };
    // Far off: nobody is to take it up while this looks on.
    const tracked = newlyTracked(first, 86_400);
    const { submissionId, caseId } = first;
    const reply = aReply({ id: randomUUID(), caseId, at: receivedAt });
    const of = (item: Record<string, unknown>) => item['submissionId'] === submissionId;
    onTestFinished(async () => {
      vi.unstubAllEnvs();
      await engine.send(new DeleteCommand({ TableName: answers, Key: { submissionId } }));
      const Key = { caseId, item: tracked.item };
      await engine.send(new DeleteCommand({ TableName: tracking, Key }));
      await engine.send(new DeleteCommand({ TableName: replies, Key: { id: reply.id } }));
    });
    const added = await add({ answers: first, tracked, reply });
    expect(added).toEqual({ outcome: 'added', hasReply: true });
    const [changed, late] = [
      { ...tracked, reference: 'another' },
      { ...reply, order: 9 },
    ];
    const again = await add({ answers: other, tracked: changed, reply: late });
    expect(again).toEqual({ outcome: 'there-already', hasReply: true });

    expect((await desk.items(answers)).filter(of)).toEqual([first]);
    expect((await desk.items(tracking)).filter(of)).toEqual([tracked]);
    expect((await desk.items(replies)).filter(({ id }) => id === reply.id)).toEqual([reply]);
  });
});

/**
 * What passes from stack to stack: submissions and letters to a hub, receipts back, what a hub
 * signed, and what it writes to who asked at work.
 */
const isTheWay = (name: string, action: string, on: string) =>
  action === 'sqs:SendMessage' &&
  ((/^dorset-front-(?:route|letters)$/.test(name) && /^dorset-hub-\w+-inbox$/.test(on)) ||
    (/^dorset-hub-\w+-(?:intake|sign-heads)$/.test(name) && on === 'dorset-front-receipts') ||
    (/^dorset-hub-\w+-(?:intake|send-letters)$/.test(name) && on === 'dorset-front-letters'));

async function everythingKept(): Promise<Kept[]> {
  const { TableNames = [] } = await engine.send(new ListTablesCommand());
  const { secrets, topics } = (await desk.state()) as Record<'secrets' | 'topics', string[]>;
  const queues = Object.keys((await desk.queues()) as object);
  const kept = (kind: Kept['kind'], names: string[]) =>
    names.map((name) => ({ kind, name, stack: stackOf(name) }));
  return [
    ...kept('table', TableNames),
    ...kept('queue', queues),
    ...kept('topic', topics),
    ...kept('secret', secrets),
  ];
}

describe('no function reaches what another stack keeps', async () => {
  const kept = await everythingKept();
  const { running } = (await desk.state()) as { running: object };
  const tries = Object.keys(running).map((name) => ({
    name,
    tried: kept
      .filter(({ stack }) => stack !== stackOf(name))
      .flatMap(({ kind, name: on }) =>
        Object.entries(attempts[kind])
          .filter(([action]) => !isTheWay(name, action, on))
          .map(([action, attempt]) => ({ action, attempt, on })),
      ),
  }));

  test('all stacks, and everything that they keep, is among what is tried', () => {
    const hubs = Object.keys(endpoints.hubs);
    const stacks = ['dorset-front', ...hubs.map((hub) => `dorset-hub-${hub}`)].sort();
    expect([...new Set(kept.map(({ stack }) => stack))].sort()).toEqual(stacks);
    expect([...new Set(tries.map(({ name }) => stackOf(name)))].sort()).toEqual(stacks);
    expect(tries.flatMap(({ tried }) => tried).length).toBeGreaterThan(1_000);
  });

  test.each(tries)('$name', async ({ name, tried }) => {
    const its = await caller(endpoints, desk, name);
    const wrong: string[] = [];
    for (const { action, attempt, on } of tried) {
      const said = await refusal(attempt(its, on));
      if (!said?.startsWith(`${action} `) || !said.includes(on)) wrong.push(`${action} on ${on}`);
    }
    its.close();
    expect(wrong).toEqual([]);
  });

  test('each function is let in at its own, so that the refusals above say something', async () => {
    const its = await caller(endpoints, desk, 'dorset-hub-bcp-hub-web');
    const read = attempts.secret['secretsmanager:GetSecretValue'];
    expect(await read?.(its, 'dorset-hub-bcp-sign-in')).toMatchObject({
      Name: 'dorset-hub-bcp-sign-in',
    });
    its.close();
  });
});
