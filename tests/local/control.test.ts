import { request } from 'node:http';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Host, startControl } from '../../infra/local/control.ts';
import { aProxy, errorName } from './a-proxy.ts';
import { roleArn, secretArn } from './an-iam-assembly.ts';

const put = new PutItemCommand({ TableName: 'answers', Item: { id: { S: '1' } } });

async function setUp() {
  const made = await aProxy();
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) => {
      asked.push([name, ...given]);
      return { did: name };
    };
  const host: Host = {
    run: (...given) => Promise.resolve(note('run')(...given)),
    setClock: note('setClock'),
    advance: note('advance'),
    state: note('state'),
    logs: note('logs'),
    wipeQueues: note('wipeQueues'),
    queues: note('queues'),
    duty: note('duty'),
    outbox: note('outbox'),
  };
  const control = await startControl({ port: 0, proxy: made.proxy, host });
  onTestFinished(control.close);
  const ask = async (what: string, body?: unknown, headers: Record<string, string> = {}) => {
    const [method = 'GET', path = '/'] = what.split(' ');
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>();
    // Not fetch: that lets nobody set Host or Origin.
    const sent = request(new URL(path, control.url), { method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(typeof body === 'string' ? body : JSON.stringify(body));
    const answer = await promise;
    return { status: answer.status, body: JSON.parse(answer.body) as unknown };
  };
  return { ...made, asked, ask };
}

describe('what the host is asked', () => {
  test.each<[string, object | undefined, unknown[]]>([
    ['GET /state', undefined, ['state']],
    ['POST /clock', { now: '2026-03-02T09:00:00Z' }, ['setClock', '2026-03-02T09:00:00Z']],
    ['POST /clock', { now: null }, ['setClock', null]],
    ['POST /clock', { advanceSeconds: 60 }, ['advance', 60]],
    ['POST /run', { function: 'watch' }, ['run', 'watch', undefined]],
    ['POST /queues/wipe', undefined, ['wipeQueues']],
    ['GET /queues', undefined, ['queues']],
    ['GET /duty', undefined, ['duty']],
    ['GET /outbox', undefined, ['outbox']],
    ['GET /logs?since=5', undefined, ['logs', 5]],
  ])('%s', async (what, body, expected) => {
    const { ask, asked } = await setUp();
    const answer = await ask(what, body);
    expect(asked).toEqual([expected]);
    expect(answer).toEqual({ status: 200, body: { did: expected[0] } });
  });

  test('a rotation is the four steps, for one version', async () => {
    const { ask, asked, proxy } = await setUp();
    const answer = await ask('POST /rotate', { secret: 'draft-key' });
    const version = proxy.beginRotation('draft-key')?.version;
    expect(answer).toEqual({ status: 200, body: { rotated: 'draft-key', version } });
    expect(asked).toEqual(
      ['createSecret', 'setSecret', 'testSecret', 'finishSecret'].map((Step) => [
        'run',
        'rotate',
        { Step, SecretId: secretArn, ClientRequestToken: version },
      ]),
    );
  });
});

test('faults are put and taken away while it runs', async () => {
  const { ask, dynamodb } = await setUp();
  await ask('POST /faults', { match: { service: 'dynamodb' }, do: 'throttle', times: 9 });
  expect(await errorName(dynamodb.send(put))).toBe('ThrottlingException');
  expect((await ask('GET /faults')).body).toMatchObject([{ do: 'throttle', matched: 1 }]);
  await ask('DELETE /faults');
  expect(await errorName(dynamodb.send(put))).toBe('no error');
});

test('calls are told from a number on', async () => {
  const { ask, dynamodb } = await setUp();
  await dynamodb.send(put);
  await dynamodb.send(put);
  expect((await ask('GET /calls?since=1')).body).toMatchObject([
    { n: 2, principal: roleArn('web') },
  ]);
});

describe('grants can be taken out of the running policies', () => {
  test.each([
    ['by action', { role: 'web', action: 'dynamodb:PutItem' }],
    ['by place', { role: roleArn('web'), index: 0 }],
    ['of a key', { key: 'alias/front' }],
  ])('%s, and put back', async (_, without) => {
    const { ask, dynamodb } = await setUp();
    expect((await ask('POST /grants', { without })).status).toBe(200);
    expect(await errorName(dynamodb.send(put))).toBe('AccessDeniedException');
    await ask('DELETE /grants');
    expect(await errorName(dynamodb.send(put))).toBe('no error');
  });

  test('one action of a statement, and the others stay', async () => {
    const { ask, dynamodb } = await setUp();
    const { body } = await ask('POST /grants', {
      without: { role: 'web', index: 0, action: 'dynamodb:GetItem' },
    });
    expect(body).toMatchObject({ without: [{ owner: 'web', action: 'dynamodb:GetItem' }] });
    expect(await errorName(dynamodb.send(put))).toBe('no error');
  });

  test('the list of grants names each so that it can be taken', async () => {
    const { ask, proxy } = await setUp();
    const first = proxy.grants.list()[0];
    expect(first).toMatchObject({ of: 'role', owner: 'web', index: 0, action: 'dynamodb:PutItem' });
    const { owner: role, index, action } = first ?? {};
    const { body } = await ask('POST /grants', { without: { role, index, action } });
    expect(body).toEqual({ without: [first] });
  });
});

describe('what it refuses, it explains in JSON', () => {
  test.each<[string, object | string | undefined, number, string]>([
    ['GET /nothing', undefined, 404, 'POST /faults'],
    ['POST /clock', { now: 'noon' }, 400, 'now'],
    ['POST /faults', { match: { servce: 'sqs' }, do: 'delay' }, 400, 'servce'],
    ['POST /faults', 'no json', 400, 'JSON'],
    ['POST /grants', { without: { role: 'nobody' } }, 404, 'GET /grants'],
    ['POST /grants', { without: { action: 'sqs:*' } }, 400, 'role'],
    ['POST /rotate', { secret: 'other' }, 404, 'other'],
  ])('%s %j', async (what, body, status, said) => {
    const { ask } = await setUp();
    const answer = await ask(what, body);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toContain(said);
  });

  test.each([
    ['a web page', { origin: 'http://localhost:8000' }],
    ['a name of somebody else', { host: 'evil.example' }],
  ])('%s may not drive it', async (_, headers) => {
    const { ask, asked } = await setUp();
    expect((await ask('POST /queues/wipe', undefined, headers)).status).toBe(403);
    expect(asked).toEqual([]);
  });
});
