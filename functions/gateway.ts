import type { Env, Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** What API Gateway tells of the address that was asked for, and of who asks. */
export type Asked = {
  readonly path?: string;
  readonly requestContext?: {
    readonly path?: string;
    readonly stage?: string;
    readonly identity?: { readonly sourceIp?: string };
  };
};

/**
 * The IP address that asks, as the gateway saw it: no header can change it. Empty without a gateway.
 * It is for counting only, and must not be logged or kept.
 */
export const sourceOf = (event: Asked | undefined): string =>
  event?.requestContext?.identity?.sourceIp ?? '';

/**
 * What stands before our paths: the stage (`/live`) on an execute-api address, nothing on a bare
 * domain. Every link on a page begins with it.
 */
export function prefixOf(event: Asked | undefined): string {
  const whole = event?.requestContext?.path;
  if (event?.path === undefined || whole === undefined) return '';
  if (whole.endsWith(event.path)) return whole.slice(0, whole.length - event.path.length);
  const stage = `/${event.requestContext?.stage ?? ''}`;
  return whole === stage || whole.startsWith(`${stage}/`) ? stage : '';
}

/**
 * Lets an app answer the gateway's events. A GET or HEAD that brings a body is read as one without:
 * no request of the web can have both, and the adapter would answer with a page that is not ours.
 */
export function behindGateway<E extends Env>(app: Hono<E>) {
  // Its successor, a package of its own, is for the next major version of Hono.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const answer = handle(app);
  return (event: { readonly httpMethod?: string }) => {
    const bare = event.httpMethod === 'GET' || event.httpMethod === 'HEAD';
    return answer({ ...event, ...(bare && { body: null }) } as Parameters<typeof answer>[0]);
  };
}
