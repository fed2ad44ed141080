import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAssembly } from '../../infra/local/assembly.ts';
import { engineForm } from '../../infra/local/engine-call.ts';
import { startEngines } from '../../infra/local/engines.ts';
import { startGateway } from '../../infra/local/gateway.ts';
import { portsFrom } from '../../infra/local/ports.ts';
import { countQueues, provision } from '../../infra/local/provision.ts';
import { startProxy } from '../../infra/local/proxy.ts';
import { startWork } from '../../infra/local/work.ts';
import { until } from '../control.ts';
import { aCloudAssembly, aFolder } from './a-cloud-assembly.ts';
import { freePorts } from '../free-ports.ts';

/** Puts what is posted on its queue; takes it from there, all but what is poison. */
const code = `
  import { setImmediate as turn } from 'node:timers/promises';
  const call = (action, body) => fetch(process.env.AWS_ENDPOINT_URL_SQS, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'AmazonSQS.' + action,
      'x-amz-date': '20260101T000000Z',
      'x-amz-security-token': process.env.AWS_SESSION_TOKEN,
      authorization: 'AWS4-HMAC-SHA256 Credential=' + process.env.AWS_ACCESS_KEY_ID
        + '/20260101/eu-west-2/sqs/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(body),
  });
  export async function handler({ Records, body, path }) {
    if (Records) {
      for (const { body } of Records) console.log('took ' + body);
      await turn();
      return { batchItemFailures: Records
        .filter(({ body }) => body === 'poison')
        .map(({ messageId }) => ({ itemIdentifier: messageId })) };
    }
    const answer = await call('SendMessage', {
      QueueUrl: process.env.QUEUE + (path === '/' ? '' : '-dead'),
      MessageBody: Buffer.from(body, 'base64').toString(),
    });
    return { statusCode: answer.status, body: await answer.text() };
  }`;

const stateDir = aFolder();
const assembly = readAssembly(aCloudAssembly({}, code));
const [api] = assembly.apis;
const said: string[] = [];
const log = { info: (line: string) => said.push(line), error: (line: string) => said.push(line) };
let engines: Awaited<ReturnType<typeof startEngines>>;
let work: ReturnType<typeof startWork>;
let url = '';
const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const ports = portsFrom(await freePorts());
  engines = await startEngines({ folder: join(stateDir, 'tiny'), ports, env: {}, log });
  await provision(assembly, engines);
  const proxy = await startProxy({ port: ports.proxy, assembly, engines, stateDir });
  work = startWork({ assembly, engines, proxy, stateDir, log });
  const gateway = await startGateway({
    port: ports.frontDoor,
    api: () => api ?? expect.unreachable(),
    functions: work.functions,
    mayInvoke: work.mayInvoke,
  });
  url = gateway.url;
  closers.push(gateway.close, work.close, proxy.close, engines.close);
});
afterAll(async () => {
  for (const close of closers) await close();
});

const post = (body: string, path = '/') => fetch(url + path, { method: 'POST', body });
const logged = () => work.host.logs().map(({ line }) => line);

describe('a small stack, run from its template on the embedded engines', () => {
  test('what a page puts on the queue reaches the function behind it', async () => {
    expect((await post('good')).status).toBe(200);
    await until(() => Promise.resolve(logged().includes('took good')));
  });

  test('poison is tried as often as the template says, then lies with the dead letters', async () => {
    expect((await post('poison')).status).toBe(200);
    expect((await post('other')).status).toBe(200);
    await until(async () => {
      const counts = await countQueues(assembly, engines);
      return counts['tiny-work-dead']?.waiting === 1 && counts['tiny-work']?.waiting === 0;
    });
    expect(logged().filter((line) => line === 'took other')).toHaveLength(1);
    expect(logged().filter((line) => line === 'took poison').length).toBeGreaterThanOrEqual(2);
  });

  test('what no statement allows is refused', async () => {
    expect((await post('x', '/dead')).status).toBe(403);
  });

  test('a schedule that may not call its function is refused', async () => {
    // The small stack gives API Gateway the permission, and EventBridge none.
    await expect(work.host.run('tiny-web')).rejects.toThrow('events.amazonaws.com may not invoke');
  });

  test('its topic is there, and no other', async () => {
    const say = (name: string) =>
      engineForm(engines.sqs, {
        ...{ Action: 'Publish', Message: 'hello' },
        TopicArn: `arn:aws:sns:eu-west-2:000000000000:${name}`,
      });
    await say('tiny-duty');
    await expect(say('tiny-other')).rejects.toMatchObject({ code: 'NotFound' });
  });

  test('made again, tables and queues stay and take new settings', async () => {
    const changed = {
      ...assembly,
      queues: assembly.queues.map((queue) => ({
        ...queue,
        attributes: { ...queue.attributes, VisibilityTimeout: '7' },
      })),
    };
    await provision(changed, engines);
    await provision(assembly, engines);
    expect((await countQueues(assembly, engines))['tiny-work-dead']?.waiting).toBe(1);
  });
});
