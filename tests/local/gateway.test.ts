import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../infra/local/definitions.ts';
import { answerOf, compressed, gatewayAnswer } from '../../infra/local/gateway-answer.ts';
import { headBytes, restEvent, type Wire } from '../../infra/local/gateway-event.ts';
import type { Outcome } from '../../infra/local/worker.ts';

const api: Api = {
  stack: 'tiny',
  functionName: 'tiny-web',
  stage: 'live',
  binaryMediaTypes: ['*/*'],
  minimumCompressionSize: 100,
  gatewayResponses: {
    DEFAULT_4XX: {
      headers: { 'cache-control': 'no-store' },
      body: 'four',
      contentType: 'text/html',
    },
    DEFAULT_5XX: { headers: {}, body: 'five $context.requestId', contentType: 'text/html' },
    REQUEST_TOO_LARGE: { status: 413, headers: {}, body: 'large', contentType: 'text/html' },
  },
  arn: 'arn:aws:execute-api:eu-west-2:000000000000:api',
};
const wire: Wire = {
  method: 'GET',
  target: '/',
  httpVersion: '1.1',
  rawHeaders: ['Host', 'localhost:8000'],
  body: Buffer.alloc(0),
  sourceIp: '127.0.0.1',
};
const now = new Date('2026-03-01T12:00:00Z');
const event = (change: Partial<Wire>) => restEvent({ ...wire, ...change }, api, 'id-1', now);

describe('the event of a request', () => {
  test('a header that comes twice is there with all values, and with the last', () => {
    const found = event({ rawHeaders: ['Host', 'x', 'Cookie', 'a=1', 'Cookie', 'b=2'] });
    expect(found?.multiValueHeaders['Cookie']).toEqual(['a=1', 'b=2']);
    expect(found?.headers['Cookie']).toBe('b=2');
  });

  test('query keys are decoded and may repeat', () => {
    const found = event({ target: '/a?x=1&x=2+3&y%20z=%C3%A9&empty' });
    expect(found?.multiValueQueryStringParameters).toEqual({
      x: ['1', '2 3'],
      'y z': ['é'],
      empty: [''],
    });
    expect(found?.queryStringParameters).toEqual({ x: '2 3', 'y z': 'é', empty: '' });
  });

  test('without query and body they are null', () => {
    expect(event({})).toMatchObject({
      queryStringParameters: null,
      multiValueQueryStringParameters: null,
      pathParameters: null,
      body: null,
      isBase64Encoded: false,
    });
  });

  test.each([
    ['/pages', '/pages', null],
    ['/live/pages', '/pages', null],
    ['/pages/one', '/{proxy+}', { proxy: 'pages/one' }],
    ['/pages/', '/{proxy+}', { proxy: 'pages/' }],
    ['/toString', '/{proxy+}', { proxy: 'toString' }],
    ['/xx/pages', '/xx/pages', null],
    ['/xx/other', '/{proxy+}', { proxy: 'xx/other' }],
  ])('of %s the resource is %s, where /pages has a function of its own', (target, ...found) => {
    const [resource, pathParameters] = found;
    const own = { ...api, apart: { '/pages': 'tiny-own', '/xx/pages': 'tiny-own' } };
    expect(restEvent({ ...wire, target }, own, 'i', now)).toMatchObject({
      ...{ resource, pathParameters },
      requestContext: { resourcePath: resource },
    });
  });

  test('an encoded slash stays in the path', () => {
    expect(event({ target: '/a%2Fb' })).toMatchObject({
      path: '/a%2Fb',
      pathParameters: { proxy: 'a/b' },
    });
  });

  test('a body is bytes where the API says so, else text', () => {
    const body = Buffer.from([0xff, 0x00]);
    expect(event({ method: 'POST', body })).toMatchObject({ body: '/wA=', isBase64Encoded: true });
    const asText = restEvent(
      { ...wire, body: Buffer.from('é') },
      { ...api, binaryMediaTypes: [] },
      'i',
      now,
    );
    expect(asText).toMatchObject({ body: 'é', isBase64Encoded: false });
  });

  test.each([
    ['/', '/', '/'],
    ['/live', '/', '/live'],
    ['/live/form-a', '/form-a', '/live/form-a'],
    ['/lively', '/lively', '/lively'],
  ])('%s: the path leaves out the stage that the request may have', (target, path, asked) => {
    expect(event({ target })).toMatchObject({ path, requestContext: { path: asked } });
  });

  test('who forwards it is said by the gateway, not by the client', () => {
    const found = event({ rawHeaders: ['Host', 'localhost:8000', 'x-forwarded-proto', 'https'] });
    expect(found?.multiValueHeaders).toMatchObject({
      'X-Forwarded-Proto': ['http'],
      'X-Forwarded-Port': ['8000'],
    });
    expect(found?.multiValueHeaders).not.toHaveProperty('x-forwarded-proto');
  });

  test.each(['/%', '/?a=%zz', '/%ff'])('%s cannot be decoded', (target) => {
    expect(event({ target })).toBeUndefined();
  });

  test('the head counts request line, names and values in bytes', () => {
    // "GET / HTTP/1.1" and "Host: localhost:8000", each with its line end.
    expect(headBytes(wire)).toBe(16 + 22);
  });
});

const answered = (result: unknown): Outcome => ({ ok: true, result: JSON.stringify(result) });
const answer = (result: unknown) => answerOf(api, answered(result), 'id-1');

describe('the answer to a result', () => {
  test('a redirect keeps its status and each of its cookies', () => {
    const found = answer({
      statusCode: 303,
      headers: { Location: '/a', 'Set-Cookie': 'c=3' },
      multiValueHeaders: { 'set-cookie': ['a=1', 'b=2'] },
    });
    expect(found.status).toBe(303);
    expect(found.headers).toEqual(
      expect.arrayContaining([
        ['Location', '/a'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ]),
    );
    expect(found.headers).not.toContainEqual(['Set-Cookie', 'c=3']);
  });

  test('base64 is decoded only for types that the API passes as bytes', () => {
    const result = {
      statusCode: 200,
      headers: { 'content-type': 'font/woff2' },
      body: '/wA=',
      isBase64Encoded: true,
    };
    expect(answer(result).body).toEqual(Buffer.from([0xff, 0x00]));
    const textOnly = answerOf({ ...api, binaryMediaTypes: ['image/png'] }, answered(result), 'i');
    expect(textOnly.body.toString()).toBe('/wA=');
  });

  test('the length is the gateway’s to say', () => {
    const found = answer({ statusCode: 200, headers: { 'Content-Length': '3' }, body: 'a' });
    expect(found.headers).not.toContainEqual(['Content-Length', '3']);
  });

  test.each([
    ['no status', { body: 'a' }],
    ['a body that is no text', { statusCode: 200, body: { a: 1 } }],
    ['nothing', null],
    ['more than 6 MB', { statusCode: 200, body: 'a'.repeat(6 * 1024 * 1024 + 200) }],
  ])('%s is a 502 with our own page', (_, result) => {
    expect(answer(result)).toMatchObject({ status: 502, body: Buffer.from('five id-1') });
  });

  test.each([
    ['timeout', 504],
    ['error', 502],
    ['crash', 502],
  ] as const)('a function that ends by %s is a %i', (because, status) => {
    const failure = { errorType: 'E', errorMessage: 'secret', trace: [] };
    const found = answerOf(api, { ok: false, because, failure }, 'id-1');
    expect(found).toMatchObject({ status, body: Buffer.from('five id-1') });
  });
});

describe('what the gateway answers by itself', () => {
  test('has the page, type and headers of the template', () => {
    expect(gatewayAnswer(api, 'HEAD_TOO_LARGE', 'id-1')).toMatchObject({
      status: 431,
      headers: expect.arrayContaining([
        ['content-type', 'text/html'],
        ['cache-control', 'no-store'],
      ]) as unknown,
      body: Buffer.from('four'),
    });
    expect(gatewayAnswer(api, 'REQUEST_TOO_LARGE', 'id-1').body.toString()).toBe('large');
  });
});

describe('compression', () => {
  const page = (bytes: number, ...headers: [string, string][]) => ({
    status: 200,
    headers,
    body: Buffer.alloc(bytes, 'a'),
  });
  const encoding = (...given: Parameters<typeof compressed>) =>
    compressed(...given).headers.find(([name]) => name === 'content-encoding')?.[1];

  test.each([
    ['large enough and wanted', page(100), api, 'br, gzip', 'gzip'],
    ['too small', page(99), api, 'gzip', undefined],
    ['not wanted', page(100), api, 'br', undefined],
    ['refused', page(100), api, 'gzip;q=0', undefined],
    ['encoded already', page(100, ['content-encoding', 'br']), api, 'gzip', 'br'],
  ] as const)('%s', (_, from, by, accepts, expected) => {
    expect(encoding(from, by, accepts)).toBe(expected);
  });

  test('an API without a least size does not compress', () => {
    const { minimumCompressionSize, ...plain } = api;
    expect(minimumCompressionSize).toBe(100);
    expect(encoding(page(100), plain, 'gzip')).toBeUndefined();
  });
});
