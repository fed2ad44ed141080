import { Buffer } from 'node:buffer';
import type { Api } from './definitions.ts';

/** What came over the wire, before API Gateway makes an event of it. */
export type Wire = {
  readonly method: string;
  /** Path and query as sent, undecoded. */
  readonly target: string;
  readonly httpVersion: string;
  /** Name, value, name, value…, as sent. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  readonly sourceIp: string;
};
export type RestEvent = ReturnType<typeof restEvent>;

/** API Gateway: request line and header values together, in bytes. */
export const LARGEST_HEAD = 10_240;
/** API Gateway: the payload, in bytes. */
export const LARGEST_BODY = 10 * 1024 * 1024;

/** Bytes of the request line and of all headers, as API Gateway counts them. */
export const headBytes = ({ method, target, httpVersion, rawHeaders }: Wire) =>
  Buffer.byteLength(`${method} ${target} HTTP/${httpVersion}\r\n`) +
  rawHeaders.reduce((sum, part, i) => sum + Buffer.byteLength(part, 'latin1') + (i % 2 ? 4 : 0), 0);

type Multi = Record<string, string[]>;

function gather(pairs: Iterable<readonly [string, string]>): {
  last: Record<string, string>;
  all: Multi;
} {
  const all: Multi = {};
  const last: Record<string, string> = {};
  for (const [name, value] of pairs) {
    (all[name] ??= []).push(value);
    last[name] = value;
  }
  return { last, all };
}

function* headersOf({ rawHeaders, sourceIp }: Wire, port: string) {
  const own = new Set(['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-port']);
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = [rawHeaders[i], rawHeaders[i + 1]];
    if (!own.has(name.toLowerCase()) && name.toLowerCase() !== 'connection') {
      yield [name, value] as const;
    }
  }
  yield ['X-Forwarded-For', sourceIp] as const;
  yield ['X-Forwarded-Port', port] as const;
  yield ['X-Forwarded-Proto', 'http'] as const;
}

function* queryOf(query: string) {
  for (const part of query.split('&')) {
    if (!part) continue;
    const [name = '', ...value] = part.split('=');
    const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
    yield [decode(name), decode(value.join('='))] as const;
  }
}

/**
 * The event of a REST API's proxy integration, payload version 1. Answers undefined for a path
 * or query that cannot be decoded, which API Gateway refuses by itself.
 * @param id the request's id
 */
export function restEvent(wire: Wire, api: Api, id: string, now: Date) {
  const [address = '/', ...rest] = wire.target.split('?');
  const asked = address.startsWith('/') ? address : '/';
  const inStage = asked === `/${api.stage}` || asked.startsWith(`/${api.stage}/`);
  const path = inStage ? asked.slice(api.stage.length + 1) || '/' : asked;
  const host = hostOf(wire);
  let query, proxy;
  try {
    query = gather(queryOf(rest.join('?')));
    proxy = path === '/' ? null : { proxy: decodeURIComponent(path.slice(1)) };
  } catch {
    return undefined;
  }
  const headers = gather(headersOf(wire, host.split(':')[1] ?? '80'));
  const asked64 = wire.body.length > 0 && isBinary(api, contentType(headers.last));
  const none = Object.keys(query.last).length === 0;
  const apart = Object.hasOwn(api.apart ?? {}, path);
  const resource = apart || !proxy ? path : '/{proxy+}';
  return {
    resource,
    path,
    httpMethod: wire.method,
    headers: headers.last,
    multiValueHeaders: headers.all,
    queryStringParameters: none ? null : query.last,
    multiValueQueryStringParameters: none ? null : query.all,
    pathParameters: apart ? null : proxy,
    stageVariables: null,
    requestContext: {
      accountId: api.arn.split(':')[4] ?? '',
      apiId: api.arn.split(':')[5] ?? '',
      resourcePath: resource,
      httpMethod: wire.method,
      path: asked,
      stage: api.stage,
      requestId: id,
      extendedRequestId: id,
      requestTime: now.toISOString(),
      requestTimeEpoch: now.getTime(),
      protocol: `HTTP/${wire.httpVersion}`,
      domainName: host.split(':')[0] ?? '',
      identity: { sourceIp: wire.sourceIp, userAgent: headers.last['User-Agent'] ?? null },
    },
    body: wire.body.length ? wire.body.toString(asked64 ? 'base64' : 'utf8') : null,
    isBase64Encoded: asked64,
  };
}

const hostOf = ({ rawHeaders }: Wire) => {
  const at = rawHeaders.findIndex((name, i) => i % 2 === 0 && name.toLowerCase() === 'host');
  return (at >= 0 && rawHeaders[at + 1]) || 'localhost';
};

const contentType = (headers: Record<string, string>) =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';

/** Whether the API passes this media type as bytes; all others it passes as text. */
export const isBinary = ({ binaryMediaTypes }: Api, type: string) =>
  binaryMediaTypes.some((known) => known === '*/*' || known === type.split(';')[0]?.trim());
