import { Buffer } from 'node:buffer';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../infra/local/definitions.ts';
import { type Gateway, startGateway } from '../../infra/local/gateway.ts';
import type { RestEvent } from '../../infra/local/gateway-event.ts';
import { freePorts } from '../free-ports.ts';

const page = (body: string) => ({ headers: {}, body, contentType: 'text/html' });
const api: Api = {
  stack: 'tiny',
  functionName: 'tiny-web',
  apart: { '/pages': 'tiny-own' },
  stage: 'live',
  binaryMediaTypes: ['*/*'],
  gatewayResponses: {
    DEFAULT_4XX: page('our page for 4xx'),
    DEFAULT_5XX: page('our page for 5xx'),
    REQUEST_TOO_LARGE: { ...page('our page for 413'), status: 413 },
  },
  arn: 'arn:aws:execute-api:eu-west-2:000000000000:api',
};
const invoked: NonNullable<RestEvent>[] = [];
const asked: string[] = [];
const called: string[] = [];
let allowed = true;
let gateway: Gateway;
let port: number;

beforeAll(async () => {
  port = await freePorts();
  gateway = await startGateway({
    port,
    api: () => api,
    mayInvoke: (name, sourceArn) => {
      asked.push(`${name} ${sourceArn}`);
      return allowed;
    },
    functions: {
      invoke: (name, event) => {
        called.push(name);
        invoked.push(event as NonNullable<RestEvent>);
        const result = {
          statusCode: 303,
          multiValueHeaders: { 'Set-Cookie': ['a=1', 'b=2'], Location: ['/next'] },
          body: '',
        };
        return Promise.resolve({ ok: true, result: JSON.stringify(result) });
      },
      now: () => new Date('2026-03-01T12:00:00Z'),
    },
  });
});
afterAll(() => gateway.close());

/** What the server answers to these very bytes. */
function raw(bytes: string, host = '127.0.0.1'): Promise<string> {
  const socket = connect(port, host);
  socket.write(bytes);
  return text(socket);
}
const get = (headers: string) =>
  raw(`GET / HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`);

describe('the gateway on this machine', () => {
  test('hands a redirect with several cookies on', async () => {
    const found = await fetch(`http://127.0.0.1:${port}/live/a%2Fb?x=1`, { redirect: 'manual' });
    expect(found.status).toBe(303);
    expect(found.headers.get('location')).toBe('/next');
    expect(found.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(invoked.at(-1)).toMatchObject({
      path: '/a%2Fb',
      requestContext: { path: '/live/a%2Fb' },
    });
    expect(asked.at(-1)).toBe(`tiny-web ${api.arn}/live/GET/a%2Fb`);
  });

  test('asks the function that a path has of its own, and whether it may', async () => {
    for (const path of ['/pages', '/live/pages', '/pages/one', '/'])
      await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    const names = ['tiny-own', 'tiny-own', 'tiny-web', 'tiny-web'];
    expect(called.slice(-4)).toEqual(names);
    expect(asked.slice(-4).map((one) => one.split(' ')[0])).toEqual(names);
    expect(asked.at(-4)).toBe(`tiny-own ${api.arn}/live/GET/pages`);
  });

  test('answers on both addresses of localhost', async () => {
    for (const host of ['127.0.0.1', '::1']) {
      const found = await raw('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', host);
      expect(found).toContain('HTTP/1.1 303');
    }
  });

  test.each([
    [11_000, 'HTTP/1.1 431'],
    [100_000, 'HTTP/1.1 431'],
    [9_000, 'HTTP/1.1 303'],
  ])('a cookie of %i bytes: %s', async (bytes, status) => {
    const found = await get(`Cookie: a=${'x'.repeat(bytes)}\r\n`);
    expect(found).toContain(status);
    expect(found.includes('our page for 4xx')).toBe(status.endsWith('431'));
  });

  test('what is no request gets our page', async () => {
    expect(await raw('NONSENSE\r\n\r\n')).toContain('our page for 4xx');
  });

  test('a body above 10 MB gets our page, and no function is called', async () => {
    const before = invoked.length;
    const body = Buffer.alloc(10 * 1024 * 1024 + 1);
    const found = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body });
    expect([found.status, await found.text()]).toEqual([413, 'our page for 413']);
    expect(invoked).toHaveLength(before);
  });

  test('without the permission to invoke, no function is called', async () => {
    const before = invoked.length;
    allowed = false;
    const found = await fetch(`http://127.0.0.1:${port}/`);
    allowed = true;
    expect([found.status, await found.text()]).toEqual([500, 'our page for 5xx']);
    expect(invoked).toHaveLength(before);
  });
});
