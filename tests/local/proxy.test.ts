import { GetItemCommand, ListTablesCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { PublishBatchCommand, PublishCommand } from '@aws-sdk/client-sns';
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { allow, anAssembly, roleArn, tableArn, topicArn } from './an-iam-assembly.ts';
import { aProxy, errorName, everything, inboxUrl } from './a-proxy.ts';

const put = (more: { ReturnValues?: 'ALL_OLD' } = {}) =>
  new PutItemCommand({ TableName: 'answers', Item: { id: { S: 'a – b' } }, ...more });
const send = new SendMessageCommand({ QueueUrl: inboxUrl, MessageBody: 'a – b' });
const publish = new PublishCommand({
  TopicArn: topicArn('duty'),
  Subject: 'b',
  Message: 'a – b & c',
});
const readSecret = new GetSecretValueCommand({ SecretId: 'draft-key' });

/** What `web` may do without the statements that hold this action. */
const without = (action: string, service = '') =>
  everything.filter(
    (statement) =>
      !(
        JSON.stringify(statement.Action).includes(action) &&
        JSON.stringify(statement.Condition ?? '').includes(service)
      ),
  );

describe('an allowed call goes to the engine as it came', () => {
  test('with its bytes and headers, and the answer comes back', async () => {
    const { dynamodb, engine, proxy } = await aProxy();
    const answer = await dynamodb.send(put());
    expect(answer.$metadata.httpStatusCode).toBe(200);
    expect(engine.heard).toMatchObject([
      {
        target: 'DynamoDB_20120810.PutItem',
        body: JSON.stringify({ TableName: 'answers', Item: { id: { S: 'a – b' } } }),
        headers: { host: new URL(proxy.url).host },
      },
    ]);
  });

  test('a queue too, by the URL that it has in AWS', async () => {
    const { sqs, engine } = await aProxy();
    await sqs.send(send);
    expect(engine.heard.map(({ target }) => target)).toEqual(['AmazonSQS.SendMessage']);
    expect(JSON.parse(engine.heard[0]?.body ?? '')).toMatchObject({ QueueUrl: inboxUrl });
  });

  test('a topic too, as the form that it came as; who listens is told', async () => {
    const { sns, engine, published } = await aProxy();
    await sns.send(publish);
    expect(Object.fromEntries(new URLSearchParams(engine.heard[0]?.body))).toMatchObject({
      Action: 'Publish',
      Message: 'a – b & c',
    });
    expect(published).toEqual([{ topic: 'duty', subject: 'b', text: 'a – b & c' }]);
  });

  test('what the engine does not take, nobody is told', async () => {
    const { sns, published } = await aProxy({ engineSays: 400 });
    expect(await errorName(sns.send(publish))).not.toBe('no error');
    expect(published).toEqual([]);
  });
});

describe('a call without its grant is refused as AWS refuses it, and the engine hears nothing', () => {
  test.each([
    ['a table', without('dynamodb:PutItem'), 'AccessDeniedException'],
    ["a table's key", without('kms:Decrypt', 'dynamodb'), 'AccessDeniedException'],
  ])('%s', async (_, statements, name) => {
    const { dynamodb, engine } = await aProxy({ statements });
    expect(await errorName(dynamodb.send(put()))).toBe(name);
    expect(engine.heard).toEqual([]);
  });

  test.each([
    ['a queue', without('sqs:SendMessage'), 'AccessDenied'],
    ["a queue's key", without('kms:GenerateDataKey', 'sqs'), 'KmsAccessDenied'],
  ])('%s', async (_, statements, name) => {
    const { sqs, engine } = await aProxy({ statements });
    expect(await errorName(sqs.send(send))).toBe(name);
    expect(engine.heard).toEqual([]);
  });

  test.each([
    ['a topic', without('sns:Publish'), 'AuthorizationErrorException'],
    ["a topic's key", without('kms:GenerateDataKey', 'sns'), 'KMSAccessDeniedException'],
  ])('%s', async (_, statements, name) => {
    const { sns, engine, published } = await aProxy({ statements });
    const refused = await sns.send(publish).catch((error: unknown) => error as Error);
    expect(refused).toMatchObject({ name });
    expect(refused).toMatchObject({
      message: expect.stringContaining(
        `User: ${roleArn('web')} is not authorized to perform: `,
      ) as string,
    });
    expect([engine.heard, published]).toEqual([[], []]);
  });

  test('a secret', async () => {
    const { secrets } = await aProxy({ statements: without('GetSecretValue') });
    expect(await errorName(secrets.send(readSecret))).toBe('AccessDeniedException');
  });

  test('a write that would give the old item back, where that is not allowed', async () => {
    const { dynamodb } = await aProxy();
    const peek = put({ ReturnValues: 'ALL_OLD' });
    expect(await errorName(dynamodb.send(peek))).toBe('AccessDeniedException');
  });

  test('a caller that nobody gave credentials to', async () => {
    const { clients, proxy } = await aProxy();
    const known = proxy.credentialsFor('web');
    const strangers = [
      { ...known, accessKeyId: 'ASIASTRANGER' },
      { ...known, sessionToken: 'guessed' },
    ];
    for (const credentials of strangers) {
      const { dynamodb, sqs, sns, secrets } = clients('web', credentials);
      expect(await errorName(sns.send(publish))).toBe('InvalidClientTokenId');
      expect(await errorName(dynamodb.send(put()))).toBe('UnrecognizedClientException');
      expect(await errorName(sqs.send(send))).toBe('UnrecognizedClientException');
      expect(await errorName(secrets.send(readSecret))).toBe('UnrecognizedClientException');
    }
  });

  test('a call that nobody has taught it, even to a role that may do everything', async () => {
    const { dynamodb, engine, said } = await aProxy({ statements: [allow('*', '*')] });
    const name = await errorName(dynamodb.send(new ListTablesCommand()));
    expect(name).toBe('UnknownOperationException');
    expect(said).toEqual([expect.stringContaining('dynamodb:ListTables')]);
    expect(engine.heard).toEqual([]);
  });

  test('and one of a form, in XML', async () => {
    const { sns, engine } = await aProxy({ statements: [allow('*', '*')] });
    const batch = { TopicArn: topicArn('duty'), PublishBatchRequestEntries: [] };
    expect(await errorName(sns.send(new PublishBatchCommand(batch)))).toBe('InvalidAction');
    expect(engine.heard).toEqual([]);
  });
});

test('each function has credentials of its own, and the same ones each time', async () => {
  const { proxy } = await aProxy();
  expect(proxy.credentialsFor('web')).toEqual(proxy.credentialsFor('web'));
  expect(proxy.credentialsFor('web')).not.toEqual(proxy.credentialsFor('rotate'));
  expect(() => proxy.credentialsFor('nobody')).toThrow('nobody');
});

test('calls are recorded with what they needed and nothing of what they carried', async () => {
  const { dynamodb, sqs, proxy } = await aProxy();
  await dynamodb.send(put());
  await errorName(sqs.send(new ReceiveMessageCommand({ QueueUrl: `${inboxUrl}-other` })));
  const [first, second] = proxy.calls.since(0);
  expect(first).toMatchObject({
    n: 1,
    at: '2026-03-02T09:00:00.000Z',
    principal: roleArn('web'),
    action: 'dynamodb:PutItem',
    resource: tableArn('answers'),
    allowed: true,
  });
  expect(first?.needed.map(({ action }) => action)).toEqual(['dynamodb:PutItem', 'kms:Decrypt']);
  expect(second).toMatchObject({ n: 2, action: 'sqs:ReceiveMessage', allowed: false });
  expect(JSON.stringify(proxy.calls.since(0))).not.toContain('a – b');
  expect(proxy.calls.since(1)).toEqual([second]);
});

test('another assembly changes what may be done, and credentials stay good', async () => {
  const { dynamodb, proxy } = await aProxy({ statements: [] });
  const get = new GetItemCommand({ TableName: 'answers', Key: { id: { S: '1' } } });
  expect(await errorName(dynamodb.send(get))).toBe('AccessDeniedException');
  proxy.replace(anAssembly(everything));
  expect(await errorName(dynamodb.send(get))).toBe('no error');
});
