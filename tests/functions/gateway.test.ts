import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { behindGateway, prefixOf, sourceOf } from '../../functions/gateway.ts';

const asked = (path: string, whole: string) => ({
  path,
  requestContext: { path: whole, stage: 'live' },
});

test.each([
  ['a bare domain', asked('/form-a', '/form-a'), ''],
  ['a bare domain’s first page', asked('/', '/'), ''],
  ['the stage’s address', asked('/form-a', '/live/form-a'), '/live'],
  ['the stage’s first page', asked('/', '/live/'), '/live'],
  ['the stage without its slash', asked('/', '/live'), '/live'],
  ['no gateway', undefined, ''],
])('%s', (_, event, prefix) => {
  expect(prefixOf(event)).toBe(prefix);
});

test('the address that asks is the one the gateway saw; without a gateway it is empty', () => {
  const event = { headers: { 'X-Forwarded-For': '192.0.2.99' } };
  expect(sourceOf({ ...event, requestContext: { identity: { sourceIp: '192.0.2.1' } } })).toBe(
    '192.0.2.1',
  );
  expect([undefined, {}, { requestContext: {} }].map(sourceOf)).toEqual(['', '', '']);
});

test('a GET that brings a body is answered like one without', async () => {
  const app = new Hono();
  app.get('/', (c) => c.text('the page'));
  const event = {
    ...asked('/', '/'),
    resource: '/',
    httpMethod: 'GET',
    headers: { host: 'localhost' },
    multiValueHeaders: { host: ['localhost'] },
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    body: 'stray',
    isBase64Encoded: false,
  };
  const answer = behindGateway(app)(event);
  await expect(answer).resolves.toMatchObject({ statusCode: 200, body: 'the page' });
});
