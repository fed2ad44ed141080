import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Sessions } from '../aws/sessions.ts';
import type { Staff } from '../domain/access.ts';
import { hashOf, isAlive, isToBeNoted, newSession, type Session } from '../domain/sessions.ts';
import { type BrowserDeps, strict, token } from './browser.ts';
import { forWhom, keptForm, toSignIn } from './kept-form.ts';
import type { Pages } from './pages.ts';
import { sentIn } from './sent.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';

type Deps = BrowserDeps & {
  readonly sessions: Sessions;
  readonly now: () => Date;
};

/** Cookies do not know ports: on one machine, the hubs' would be one another's without the id. */
const cookieOf = ({ hub }: Deps) => `${hub.id}-session`;

/**
 * Lets only those through who are signed in; the others sign in, and then see what they asked for,
 * with what they had typed there. A form that somebody else opened in this browser goes nowhere:
 * it would be taken in the name of who is signed in by now.
 */
export const signedIn = (deps: Deps, pages: Pages) =>
  createMiddleware<HubEnv>(async (c, next) => {
    const session = await sessionOf(c, deps);
    if (!session) {
      const { pathname, search } = new URL(c.req.url);
      return c.req.method === 'GET' ? toSignIn(c, pathname + search) : keptForm(c, deps, pages);
    }
    c.set('session', session);
    const whose = (await sentIn(c))['for']?.[0];
    if (whose !== undefined && whose !== forWhom(session)) return notTheirs(c, pages);
    await next();
    return undefined;
  });

const notTheirs = (c: HubContext, pages: Pages) =>
  pages.say(c, 403, {
    title: 'Somebody else opened this form',
    paragraphs: [
      'In this browser another person was signed in when it was opened. Nothing was sent, for it would have been sent in your name.',
    ],
    action: { text: 'Open the form for yourself', href: siteOf(c).prefix + c.req.path },
  });

async function sessionOf(c: HubContext, deps: Deps): Promise<Session | undefined> {
  const id = idOf(c, deps);
  const session = id === undefined ? undefined : await deps.sessions.find(id);
  const now = deps.now();
  if (!session || !isAlive(session, now)) return undefined;
  if (!isToBeNoted(session, now)) return session;
  return (await deps.sessions.seen(session.id, now.toISOString())) ? session : undefined;
}

/** Begins a session with a new token, and ends the one that this browser had. */
export async function beginSession(c: HubContext, staff: Staff, deps: Deps): Promise<void> {
  await endRow(c, deps);
  const secret = token(deps.random);
  await deps.sessions.begin(newSession(hashOf(secret), staff, deps.now()));
  setCookie(c, cookieOf(deps), secret, strict);
}

/** Ends the session of this browser, if it has one: here, and wherever its cookie was copied to. */
export async function endSession(c: HubContext, deps: Deps): Promise<void> {
  await endRow(c, deps);
  deleteCookie(c, cookieOf(deps), strict);
}

async function endRow(c: HubContext, deps: Deps): Promise<void> {
  const id = idOf(c, deps);
  if (id !== undefined) await deps.sessions.end(id);
}

function idOf(c: HubContext, deps: Deps): string | undefined {
  const secret = getCookie(c, cookieOf(deps), 'host');
  return secret ? hashOf(secret) : undefined;
}
