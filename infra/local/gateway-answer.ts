import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { Api } from './definitions.ts';
import { isBinary } from './gateway-event.ts';
import type { Outcome } from './worker.ts';

/** What goes back over the wire. */
export type Answer = {
  readonly status: number;
  /** A name may come several times, such as set-cookie. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
};

/** Why API Gateway answers by itself; each is a `ResponseType` of the template. */
const byItself = {
  REQUEST_TOO_LARGE: 413,
  HEAD_TOO_LARGE: 431,
  BAD_REQUEST: 400,
  ACCESS_DENIED: 403,
  INTEGRATION_TIMEOUT: 504,
  INTEGRATION_FAILURE: 502,
  API_CONFIGURATION_ERROR: 500,
} as const;
export type ByItself = keyof typeof byItself;

/** Lambda: what a function may answer, in bytes of JSON. */
const LARGEST_RESULT = 6 * 1024 * 1024 + 100;

const Result = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  multiValueHeaders: z
    .record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean()])))
    .nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** The answer of the template's own gateway response, with its page. */
export function gatewayAnswer(api: Api, why: ByItself, id: string): Answer {
  const status = byItself[why];
  const found =
    api.gatewayResponses[why] ?? api.gatewayResponses[status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX'];
  const variables: Record<string, string> = {
    '$context.requestId': id,
    '$context.error.messageString': JSON.stringify(why),
    '$context.error.responseType': why,
    '$context.error.message': why,
  };
  const page = found?.body ?? '{"message":$context.error.messageString}';
  return {
    // A default response has no status of its own: it keeps that of what went wrong.
    status: found?.status ?? status,
    headers: [
      ['content-type', found?.contentType ?? 'application/json'],
      ...Object.entries(found?.headers ?? {}),
      ['x-amzn-errortype', why],
    ],
    body: Buffer.from(
      page.replace(/\$context\.[A-Za-z.]*[A-Za-z]/g, (name) => variables[name] ?? ''),
    ),
  };
}

const failures = {
  timeout: 'INTEGRATION_TIMEOUT',
  error: 'INTEGRATION_FAILURE',
  crash: 'INTEGRATION_FAILURE',
  neverStarted: 'INTEGRATION_FAILURE',
} as const;

/** What API Gateway makes of the end of a call, and of the result a function gave. */
export function answerOf(api: Api, outcome: Outcome, id: string): Answer {
  if (!outcome.ok) return gatewayAnswer(api, failures[outcome.because], id);
  if (Buffer.byteLength(outcome.result) > LARGEST_RESULT) {
    return gatewayAnswer(api, 'INTEGRATION_FAILURE', id);
  }
  const parsed = Result.safeParse(JSON.parse(outcome.result));
  if (!parsed.success) return gatewayAnswer(api, 'INTEGRATION_FAILURE', id);
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = parsed.data;

  // Where both name a header, the list of values counts.
  const several = Object.entries(multiValueHeaders ?? {});
  const listed = new Set(several.map(([name]) => name.toLowerCase()));
  const all = [
    ...Object.entries(headers ?? {})
      .filter(([name]) => !listed.has(name.toLowerCase()))
      .map(([name, value]) => [name, String(value)] as const),
    ...several.flatMap(([name, values]) => values.map((value) => [name, String(value)] as const)),
  ].filter(([name]) => !/^(content-length|connection|transfer-encoding)$/i.test(name));
  const type = all.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const decoded = isBase64Encoded === true && isBinary(api, type ?? '');
  return {
    status: statusCode,
    headers: type === undefined ? [...all, ['content-type', 'application/json']] : all,
    body: Buffer.from(body ?? '', decoded ? 'base64' : 'utf8'),
  };
}

/** Compresses as the API does: from its least size on, when the client takes gzip. */
export function compressed(answer: Answer, api: Api, acceptEncoding: string): Answer {
  const least = api.minimumCompressionSize;
  const encoded = answer.headers.some(([name]) => name.toLowerCase() === 'content-encoding');
  const wanted = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(acceptEncoding);
  if (least === undefined || answer.body.length < least || encoded || !wanted) return answer;
  return {
    ...answer,
    headers: [...answer.headers, ['content-encoding', 'gzip'], ['vary', 'accept-encoding']],
    body: gzipSync(answer.body),
  };
}
