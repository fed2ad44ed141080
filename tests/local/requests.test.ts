import { describe, expect, test } from 'vitest';
import { callOf, UnknownCall } from '../../infra/local/call.ts';
import { needs } from '../../infra/local/requests.ts';
import { anAssembly, queueArn, secretArn, tableArn, topicArn } from './an-iam-assembly.ts';

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

const form = (fields: object) =>
  Buffer.from(new URLSearchParams({ Version: '2010-03-31', ...fields }).toString());
const ofForm = (fields: object) =>
  needs(callOf(undefined, form(fields)), anAssembly()).map(
    ({ action, resource, context }) =>
      `${action} ${action.startsWith('kms:') ? String(context?.['kms:ViaService']) : resource}`,
  );

describe('calls to topics, which come as a form', () => {
  const sns = 'sns.eu-west-2.amazonaws.com';
  test('Publish needs sns:Publish on the topic, and the key for both', () => {
    expect(ofForm({ Action: 'Publish', TopicArn: topicArn('duty'), Message: 'a' })).toEqual([
      `sns:Publish ${topicArn('duty')}`,
      `kms:GenerateDataKey ${sns}`,
      `kms:Decrypt ${sns}`,
    ]);
  });

  test('a topic without a key of ours needs no key', () => {
    expect(ofForm({ Action: 'Publish', TopicArn: topicArn('open') })).toEqual([
      `sns:Publish ${topicArn('open')}`,
    ]);
  });

  test.each([
    ['many at once', { Action: 'PublishBatch', TopicArn: topicArn('duty') }],
    ['a telephone', { Action: 'Publish', PhoneNumber: '+447700900123' }],
    ['a topic that is made', { Action: 'CreateTopic', Name: 'duty' }],
    ['another API', { Action: 'SendMessage', Version: '2012-11-05' }],
    ['no version', { Action: 'Publish', TopicArn: topicArn('duty'), Version: '' }],
  ])('%s is refused: nobody has said what it needs', (_, fields) => {
    expect(() => ofForm(fields)).toThrow(UnknownCall);
  });
});

describe('the partition that a call is about', () => {
  const leading = (operation: string, body: object) =>
    needed(table(operation), { TableName: 'cases', ...body })[0]?.context?.['dynamodb:LeadingKeys'];
  const Key = { caseId: { S: 'duty' }, item: { S: 'due#1' } };
  const ExpressionAttributeValues = { ':of': { S: 'duty' }, ':i': { S: 'due#' } };

  test.each<[string, string, object, string]>([
    ['of a key', 'DeleteItem', { Key }, 'duty'],
    ['of an item', 'PutItem', { Item: { ...Key, v: { N: '1' } } }, 'duty'],
    [
      'of a query',
      'Query',
      { KeyConditionExpression: 'item > :i AND caseId = :of', ExpressionAttributeValues },
      'duty',
    ],
    [
      'of a query with names',
      'Query',
      {
        KeyConditionExpression: '#c = :of',
        ExpressionAttributeNames: { '#c': 'caseId' },
        ExpressionAttributeValues,
      },
      'duty',
    ],
    [
      'of an index, by its own key',
      'Query',
      { IndexName: 'inbox', KeyConditionExpression: 'open = :of', ExpressionAttributeValues },
      'duty',
    ],
    ['of a query that cannot be read', 'Query', { KeyConditionExpression: 'caseId IN :of' }, ''],
  ])('%s', (_, operation, body, expected) => {
    expect(leading(operation, body)).toBe(expected);
  });

  test('of a Scan is none, as on AWS', () => {
    expect(leading('Scan', {})).toBeUndefined();
  });

  test('within a transaction, of each item', () => {
    const TransactItems = ['duty', 'other'].map((id) => ({
      Delete: { TableName: 'cases', Key: { ...Key, caseId: { S: id } } },
    }));
    expect(
      needed(table('TransactWriteItems'), { TransactItems }).map(
        ({ context }) => context?.['dynamodb:LeadingKeys'],
      ),
    ).toEqual(['duty', 'other']);
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
