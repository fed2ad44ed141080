import { describe, expect, test } from 'vitest';
import { callOf, UnknownCall } from '../../infra/local/call.ts';
import { needs } from '../../infra/local/requests.ts';
import { anAssembly, queueArn, secretArn, tableArn } from './an-iam-assembly.ts';

const needed = (target: string, body: object) =>
  needs(callOf(target, Buffer.from(JSON.stringify(body))), anAssembly());
/** `action resource`, without the key's. */
const asked = (target: string, body: object) =>
  needed(target, body)
    .filter(({ action }) => !action.startsWith('kms:'))
    .map(({ action, resource }) => `${action} ${resource}`);
const keyUses = (target: string, body: object) =>
  needed(target, body)
    .filter(({ action }) => action.startsWith('kms:'))
    .map(({ action, context }) => `${action} ${String(context?.['kms:ViaService'])}`);

const table = (operation: string) => `DynamoDB_20120810.${operation}`;
const answers = { TableName: 'answers' };
const viaDynamo = 'kms:Decrypt dynamodb.eu-west-2.amazonaws.com';

describe('calls on tables', () => {
  test.each(['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'])(
    '%s needs itself on the table, and the key',
    (operation) => {
      expect(asked(table(operation), answers)).toEqual([
        `dynamodb:${operation} ${tableArn('answers')}`,
      ]);
      expect(keyUses(table(operation), answers)).toEqual([viaDynamo]);
    },
  );

  test('a table without a key of ours needs no key', () => {
    expect(keyUses(table('GetItem'), { TableName: 'plain' })).toEqual([]);
  });

  test.each(['Query', 'Scan'])('%s of an index needs the index only', (operation) => {
    expect(asked(table(operation), { ...answers, IndexName: 'unsettled' })).toEqual([
      `dynamodb:${operation} ${tableArn('answers')}/index/unsettled`,
    ]);
  });

  test('a transaction needs the action of each item on its table, the key once', () => {
    const TransactItems = [
      { Put: answers },
      { Update: { TableName: 'plain' } },
      { Delete: answers },
      { ConditionCheck: answers },
    ];
    expect(asked(table('TransactWriteItems'), { TransactItems })).toEqual([
      `dynamodb:PutItem ${tableArn('answers')}`,
      `dynamodb:UpdateItem ${tableArn('plain')}`,
      `dynamodb:DeleteItem ${tableArn('answers')}`,
      `dynamodb:ConditionCheckItem ${tableArn('answers')}`,
    ]);
    expect(keyUses(table('TransactWriteItems'), { TransactItems })).toEqual([viaDynamo]);
    const reads = { TransactItems: [{ Get: answers }] };
    expect(asked(table('TransactGetItems'), reads)).toEqual([
      `dynamodb:GetItem ${tableArn('answers')}`,
    ]);
  });

  test.each(['BatchGetItem', 'BatchWriteItem'])('%s is an action of its own', (operation) => {
    const RequestItems = { answers: {}, plain: {} };
    expect(asked(table(operation), { RequestItems })).toEqual([
      `dynamodb:${operation} ${tableArn('answers')}`,
      `dynamodb:${operation} ${tableArn('plain')}`,
    ]);
  });

  test.each([
    ['nothing said', {}, 'NONE'],
    ['the old item', { ReturnValues: 'ALL_OLD' }, 'ALL_OLD'],
    ['the old item on failure', { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }, 'ALL_OLD'],
    [
      'the old item on failure, said beside NONE',
      { ReturnValues: 'NONE', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' },
      'ALL_OLD',
    ],
  ])('what a write gives back is known: %s', (_, more, expected) => {
    const put = { ...answers, ...more };
    const [alone] = needed(table('PutItem'), put);
    const [within] = needed(table('TransactWriteItems'), { TransactItems: [{ Put: put }] });
    expect(alone?.context).toEqual({ 'dynamodb:ReturnValues': expected });
    expect(within?.context).toEqual({ 'dynamodb:ReturnValues': expected });
  });
});

describe('calls on queues', () => {
  const sqs = 'sqs.eu-west-2.amazonaws.com';
  const sending = [`kms:GenerateDataKey ${sqs}`, `kms:Decrypt ${sqs}`];
  test.each([
    ['SendMessage', 'SendMessage', sending],
    ['SendMessageBatch', 'SendMessage', sending],
    ['ReceiveMessage', 'ReceiveMessage', [`kms:Decrypt ${sqs}`]],
    ['DeleteMessage', 'DeleteMessage', []],
    ['DeleteMessageBatch', 'DeleteMessage', []],
    ['ChangeMessageVisibilityBatch', 'ChangeMessageVisibility', []],
    ['GetQueueAttributes', 'GetQueueAttributes', []],
  ])('%s needs sqs:%s', (operation, action, keys) => {
    const body = { QueueUrl: 'https://sqs.eu-west-2.amazonaws.com/000000000000/inbox' };
    expect(asked(`AmazonSQS.${operation}`, body)).toEqual([`sqs:${action} ${queueArn('inbox')}`]);
    expect(keyUses(`AmazonSQS.${operation}`, body)).toEqual(keys);
  });

  test('a queue is known by any host its URL names, and needs no key if it has none', () => {
    const body = { QueueUrl: 'http://localhost:8003/000000000000/receipts' };
    expect(asked('AmazonSQS.SendMessage', body)).toEqual([
      `sqs:SendMessage ${queueArn('receipts')}`,
    ]);
    expect(keyUses('AmazonSQS.SendMessage', body)).toEqual([]);
  });

  test("another account's queue of the same name is another queue", () => {
    const body = { QueueUrl: 'https://sqs.eu-west-2.amazonaws.com/111111111111/inbox' };
    expect(asked('AmazonSQS.SendMessage', body)).toEqual([
      `sqs:SendMessage ${queueArn('inbox', '111111111111')}`,
    ]);
  });
});

test.each(['draft-key', secretArn])('a secret is known by name and ARN: %s', (SecretId) => {
  expect(asked('secretsmanager.GetSecretValue', { SecretId })).toEqual([
    `secretsmanager:GetSecretValue ${secretArn}`,
  ]);
});

test.each([
  table('ExecuteStatement'),
  table('DeleteTable'),
  table('TransactWriteItemsX'),
  'AmazonSQS.PurgeQueue',
  'secretsmanager.DeleteSecret',
  'AmazonSNS.Publish',
])('%s is refused: nobody has said what it needs', (target) => {
  expect(() => needed(target, { SecretId: 'draft-key' })).toThrow(UnknownCall);
});
