import type { Sessions } from '../aws/sessions.ts';
import type { Staff } from '../domain/access.ts';
import { whoIs } from '../domain/life.ts';
import { hashOf, isPending, keptForm as formToKeep } from '../domain/sessions.ts';
import { type BrowserDeps, holdSecret, secretOf } from './browser.ts';
import type { Pages } from './pages.ts';
import { sentIn, type SentForm } from './sent.ts';
import { type HubContext, siteOf } from './site.ts';

type Deps = BrowserDeps & {
  readonly sessions: Sessions;
  readonly now: () => Date;
};

/**
 * Whose form a page shows, without a name: for its hidden field `for`. It is a hash, so the page
 * tells nobody who that is.
 */
export const forWhom = (staff: Pick<Staff, 'issuer' | 'subject'>): string => hashOf(whoIs(staff));

/** The pages whose forms are kept: each gives its form back with `giveBack`. */
const keeps = /^\/(?:case\/[^/]+\/.+|new(?:\/.*)?|asked\/[^/]+(?:\/danger)?|hand-over)$/;
/** What the address of a page says that is opened to have its form back. */
const kept = 'kept';

/**
 * Answers a form that was sent when the session had ended. What was typed is kept for ten minutes,
 * under a token that only this browser has and for the person who was signed in when the page was
 * shown, and given back once they signed in again. What is too large to keep is said to be.
 */
export async function keptForm(c: HubContext, deps: Deps, pages: Pages): Promise<Response> {
  const { path } = c.req;
  if (!keeps.test(path)) return toSignIn(c, '/');
  const sent = await sentIn(c);
  const whose = sent['for']?.[0];
  if (whose === undefined) return toSignIn(c, path);
  const id = idOf(holdSecret(c, deps), path);
  const form = formToKeep({ id, whose, sent: mutable(sent) }, deps.now());
  if (!form) return tooLarge(c, pages);
  await deps.sessions.keepForm(form);
  return toSignIn(c, `${path}?${kept}=yes`);
}

/** Sends the browser to sign in, and from there to a path of ours. */
export const toSignIn = (c: HubContext, to: string) =>
  c.redirect(`${siteOf(c).prefix}/sign-in?to=${encodeURIComponent(to)}`, 303);

/** Whether a form waits at that path: then the page on which one signs in says so. */
export const isKeptAt = (to: string): boolean =>
  new URL(to, 'http://own.invalid').searchParams.has(kept);

/**
 * What this person typed on this page before they had to sign in again; undefined if there is
 * nothing. It is to be shown, never sent by itself. It stays until it is sent or ten minutes old.
 */
export async function giveBack(c: HubContext, deps: Deps): Promise<SentForm | undefined> {
  return c.req.query(kept) === undefined ? undefined : find(c, deps, c.req.path, c.var.session);
}

/** Deletes what waits at the page to which that person goes, if it is somebody else's. */
export async function dropOthers(
  c: HubContext,
  deps: Deps,
  to: string,
  staff: Staff,
): Promise<void> {
  if (isKeptAt(to)) await find(c, deps, new URL(to, 'http://own.invalid').pathname, staff);
}

/** Deletes what was kept of the form of this page: it has been sent. */
export async function forgetForm(c: HubContext, deps: Deps): Promise<void> {
  const secret = secretOf(c, deps);
  if (secret !== undefined) await deps.sessions.end(idOf(secret, c.req.path));
}

async function find(c: HubContext, deps: Deps, path: string, staff: Staff) {
  const secret = secretOf(c, deps);
  if (secret === undefined) return undefined;
  const id = idOf(secret, path);
  const form = await deps.sessions.findForm(id);
  if (!form) return undefined;
  if (form.whose === forWhom(staff) && isPending(form, deps.now())) return form.sent;
  await deps.sessions.end(id);
  return undefined;
}

const idOf = (secret: string, path: string) => `form#${hashOf(`${secret}.${path}`)}`;

const mutable = (sent: SentForm) =>
  Object.fromEntries(Object.entries(sent).map(([name, values]) => [name, [...values]]));

const tooLarge = (c: HubContext, pages: Pages) =>
  pages.say(c, 413, {
    title: 'You were signed out, and this is too long to keep',
    paragraphs: [
      'Nothing was sent, and nothing was kept. Go back in your browser: what you wrote may still be there.',
      'Copy it, open this service in another window, and sign in there. Then send it again from here.',
    ],
  });
