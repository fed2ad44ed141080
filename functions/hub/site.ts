import type { Context } from 'hono';
import type { Session } from '../domain/sessions.ts';
import { type Asked, prefixOf } from '../gateway.ts';

/** What a request of this app carries: the gateway's event, and who is signed in. */
export type HubEnv = {
  Bindings: { event?: Asked };
  Variables: { session: Session };
};
export type HubContext = Context<HubEnv>;

/**
 * Where this request reached us. API Gateway puts a stage before the path that the app does not
 * see; under a domain of one's own there is none. Every link on a page begins with `prefix`.
 */
export function siteOf(c: HubContext): { origin: string; prefix: string; base: string } {
  const url = new URL(c.req.url);
  const scheme = c.req.header('x-forwarded-proto') ?? url.protocol.slice(0, -1);
  const origin = `${scheme}://${c.req.header('host') ?? url.host}`;
  // In a test there may be no gateway, and then Hono gives no bindings at all.
  const prefix = prefixOf((c.env as HubEnv['Bindings'] | undefined)?.event);
  return { origin, prefix, base: `${origin}${prefix}` };
}

/** A path of our own pages, or the first page: nobody may be sent elsewhere after signing in. */
export function ownPath(asked: string | undefined): string {
  if (asked === undefined || !URL.canParse(asked, 'http://own.invalid')) return '/';
  const { origin, pathname, search } = new URL(asked, 'http://own.invalid');
  return origin === 'http://own.invalid' && !pathname.startsWith('//') ? pathname + search : '/';
}
