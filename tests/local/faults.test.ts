import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PublishCommand } from '@aws-sdk/client-sns';
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Fault, faultsFrom } from '../../infra/local/faults.ts';
import { roleArn, tableArn, topicArn } from './an-iam-assembly.ts';
import { aProxy, errorName, inboxUrl } from './a-proxy.ts';

const put = new PutItemCommand({ TableName: 'answers', Item: { id: { S: '1' } } });
const send = new SendMessageCommand({ QueueUrl: inboxUrl, MessageBody: 'x' });
const publish = new PublishCommand({ TopicArn: topicArn('duty'), Message: 'x' });
const receive = new ReceiveMessageCommand({ QueueUrl: inboxUrl });

describe('which call a fault is for', () => {
  test.each<[string, Fault['match']]>([
    ['by service', { service: 'dynamodb', nth: 1 }],
    ['by action', { action: 'dynamodb:putitem', nth: 1 }],
    ['by a permission that the call needs', { action: 'kms:Decrypt', nth: 1 }],
    ['by resource', { resource: tableArn('answers'), nth: 1 }],
    ["by the resource's name", { resource: 'answ*', nth: 1 }],
    ['by role', { principal: roleArn('web'), nth: 1 }],
    ["by the role's name", { principal: 'web', nth: 1 }],
  ])('%s', async (_, match) => {
    const { dynamodb, proxy } = await aProxy();
    proxy.faults.add(Fault.parse({ match, do: 'throttle' }));
    expect(await errorName(dynamodb.send(put))).toBe('ThrottlingException');
  });

  test.each<[string, Partial<Fault['match']>]>([
    ['another service', { service: 'sqs' }],
    ['another action', { action: 'dynamodb:GetItem' }],
    ['another resource', { resource: 'inbox' }],
    ['another role', { principal: 'rotate' }],
  ])('not %s', async (_, match) => {
    const { dynamodb, proxy } = await aProxy();
    proxy.faults.add(Fault.parse({ match, do: 'throttle' }));
    expect(await errorName(dynamodb.send(put))).toBe('no error');
  });

  test('the nth, and so many after it; each rule counts for itself', async () => {
    const { dynamodb, sqs, proxy } = await aProxy();
    const service = 'dynamodb';
    proxy.faults.add(Fault.parse({ match: { service, nth: 2 }, do: 'throttle', times: 2 }));
    proxy.faults.add(Fault.parse({ match: { service: 'sqs', nth: 1 }, do: 'refuse' }));
    const names: string[] = [];
    for (let i = 0; i < 4; i += 1) names.push(await errorName(dynamodb.send(put)));
    const throttled = 'ThrottlingException';
    expect(names).toEqual(['no error', throttled, throttled, 'no error']);
    expect(await errorName(sqs.send(send))).toBe('InternalFailure');
    expect(proxy.faults.list().map(({ matched }) => matched)).toEqual([4, 1]);
    proxy.faults.clear();
    expect(await errorName(sqs.send(send))).toBe('no error');
  });

  test('a fault can be there from the very first call', async () => {
    const faults = JSON.stringify({ match: { service: 'dynamodb' }, do: 'refuse' });
    const { dynamodb } = await aProxy({ faults });
    expect(await errorName(dynamodb.send(put))).toBe('InternalServerError');
  });

  test('or stand in a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'front-door-faults-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'faults.json');
    writeFileSync(file, '[{"match":{"nth":3},"do":"crash-before"}]');
    expect(faultsFrom(file)).toMatchObject([{ match: { nth: 3 }, do: 'crash-before', times: 1 }]);
  });

  test.each([
    '{"do":"explode","match":{}}',
    '{"match":{"servce":"sqs"},"do":"delay"}',
    '/no/such/file',
  ])('a fault that is wrong is refused: %s', (json) => {
    expect(() => faultsFrom(json)).toThrow();
  });
});

describe('what a fault does', () => {
  const withFault = async (fault: object) => {
    const crashes: number[] = [];
    const heard: { now: () => number } = { now: () => 0 };
    const made = await aProxy({
      crash: () => crashes.push(heard.now()),
      faults: JSON.stringify({ match: {}, ...fault }),
    });
    heard.now = () => made.engine.heard.length;
    return { ...made, crashes };
  };

  test('crash before: the engine has not heard the call', async () => {
    const { dynamodb, crashes } = await withFault({ do: 'crash-before' });
    await dynamodb.send(put);
    expect(crashes).toEqual([0]);
  });

  test('crash after: the engine has answered it', async () => {
    const { dynamodb, crashes } = await withFault({ do: 'crash-after' });
    await dynamodb.send(put);
    expect(crashes).toEqual([1]);
  });

  test('refuse as if a grant were missing', async () => {
    const { sqs, engine } = await withFault({ do: 'refuse', as: 'access-denied' });
    expect(await errorName(sqs.send(send))).toBe('AccessDenied');
    expect(engine.heard).toEqual([]);
  });

  test('throttle a queue', async () => {
    const { sqs } = await withFault({ do: 'throttle' });
    expect(await errorName(sqs.send(receive))).toBe('RequestThrottled');
  });

  test('duplicate: the engine hears the call twice, the caller the second answer', async () => {
    const { dynamodb, engine } = await withFault({ do: 'duplicate' });
    await dynamodb.send(put);
    expect(engine.heard.map(({ body }) => body)).toHaveLength(2);
    expect(engine.heard[0]?.body).toBe(engine.heard[1]?.body);
  });

  test('delay: the call goes on after it', async () => {
    const { dynamodb, engine, proxy } = await withFault({ do: 'delay', ms: 5 });
    await dynamodb.send(put);
    expect(engine.heard).toHaveLength(1);
    expect(proxy.faults.list()).toMatchObject([{ do: 'delay', matched: 1 }]);
  });

  test.each([
    [{ do: 'refuse' }, 'InternalErrorException'],
    [{ do: 'refuse', as: 'access-denied' }, 'AuthorizationErrorException'],
    [{ do: 'throttle' }, 'ThrottledException'],
  ])('a topic says it in its own words: %j', async (fault, name) => {
    const { sns, engine, published } = await withFault(fault);
    expect(await errorName(sns.send(publish))).toBe(name);
    expect([engine.heard, published]).toEqual([[], []]);
  });

  test('a message to a topic that comes twice is told twice', async () => {
    const { sns, published } = await withFault({ do: 'duplicate', match: { service: 'sns' } });
    await sns.send(publish);
    expect(published).toHaveLength(2);
  });

  test('crash after a message to a topic: it was told', async () => {
    const { sns, published, crashes } = await withFault({ do: 'crash-after' });
    await sns.send(publish);
    expect([published.length, crashes]).toEqual([1, [1]]);
  });
});
