import type { Hono } from 'hono';
import type { Sessions } from '../aws/sessions.ts';
import { type ClaimNames, Role, staffFrom } from '../domain/access.ts';
import type { Hub } from '../domain/partnership.ts';
import { hashOf, isPending, type PendingSignIn, pendingSignIn } from '../domain/sessions.ts';
import { fault, logger } from '../lambda.ts';
import { holdSecret, secretOf } from './browser.ts';
import { dropOthers, isKeptAt } from './kept-form.ts';
import type { Pages } from './pages.ts';
import { beginSession, endSession } from './session.ts';
import type { SignInProvider } from './sign-in.ts';
import { type HubContext, type HubEnv, ownPath, siteOf } from './site.ts';

type Deps = {
  readonly hub: Hub;
  readonly sessions: Sessions;
  readonly signIn: SignInProvider;
  readonly claims: ClaimNames;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
};

/** Signing in and out. */
export function signInPages(app: Hono<HubEnv>, deps: Deps, pages: Pages): void {
  app.get('/sign-in', (c) =>
    pages.say(c, 200, {
      title: `Sign in to ${deps.hub.name}`,
      paragraphs: [
        ...(isKeptAt(ownPath(c.req.query('to'))) ? [waits] : []),
        'You sign in with your work account. You are signed out after 15 minutes without use, and after 12 hours in all.',
      ],
      action: { text: 'Sign in', href: startAt(c, c.req.query('to')) },
    }),
  );
  app.get('/sign-in/start', (c) => start(c, deps, pages));
  app.get('/signed-in', (c) => cameBack(c, deps, pages));
  app.post('/sign-out', (c) => signOut(c, deps, pages));
  app.get('/signed-out', (c) =>
    pages.say(c, 200, {
      title: 'You are signed out',
      paragraphs: ['Close this window if others use this computer.'],
      action: { text: 'Sign in', href: `${siteOf(c).prefix}/sign-in` },
    }),
  );
}

const waits =
  'You were signed out, so nothing was sent. What you typed waits here for ten minutes: sign in again in this browser, and it is there to be checked. Nobody else gets it.';

const startAt = (c: HubContext, to: string | undefined) =>
  `${siteOf(c).prefix}/sign-in/start?to=${encodeURIComponent(ownPath(to))}`;

async function start(c: HubContext, deps: Deps, pages: Pages): Promise<Response> {
  const begun = await deps.signIn.start(`${siteOf(c).base}/signed-in`);
  if (begun === 'unreachable') return unreachable(c, pages);
  const { url, ...kept } = begun;
  const id = idOf(holdSecret(c, deps), kept.state);
  const returnTo = ownPath(c.req.query('to'));
  await deps.sessions.keepSignIn(pendingSignIn({ id, returnTo, ...kept }, deps.now()));
  return c.redirect(url, 303);
}

/** The browser is back from the provider, with an answer that counts once and in this browser only. */
async function cameBack(c: HubContext, deps: Deps, pages: Pages): Promise<Response> {
  const secret = secretOf(c, deps) ?? '';
  const pending = await deps.sessions.takeSignIn(idOf(secret, c.req.query('state') ?? ''));
  if (!pending || !isPending(pending, deps.now())) return notValid(c, pages);
  const cameBackTo = new URL(`${siteOf(c).base}/signed-in${new URL(c.req.url).search}`);
  const finished = await deps.signIn.finish(cameBackTo, pending);
  if (finished.result === 'unreachable') return unreachable(c, pages, pending);
  if (finished.result === 'not-valid') return notValid(c, pages, pending);
  if (finished.result === 'denied') return denied(c, pages, pending);

  const staff = staffFrom(finished.claims, deps.claims);
  if (staff.roles.length === 0) return noRole(c, deps, pages);
  await beginSession(c, staff, deps);
  await dropOthers(c, deps, pending.returnTo, staff);
  return c.redirect(siteOf(c).base + pending.returnTo, 303);
}

/**
 * Signs out here, and then at the provider. The page goes there by a refresh, for a form's own
 * redirects may not leave this site, which browsers hold us to by the page's policy.
 */
async function signOut(c: HubContext, deps: Deps, pages: Pages): Promise<Response> {
  await endSession(c, deps);
  const { base, prefix } = siteOf(c);
  const there = await deps.signIn.signOutUrl(`${base}/signed-out`).catch((error: unknown) => {
    logger.error('no-sign-out-at-provider', fault(error));
    return undefined;
  });
  if (there === undefined) return c.redirect(`${prefix}/signed-out`, 303);
  return pages.say(c, 200, {
    title: 'You are signed out here',
    paragraphs: ['Now you are being signed out of your work account.'],
    action: { text: 'Continue', href: there },
    refresh: there,
  });
}

const idOf = (secret: string, state: string) => `sign-in#${hashOf(`${secret}.${state}`)}`;

const again = (c: HubContext, pending?: PendingSignIn) => ({
  text: 'Start again',
  href: startAt(c, pending?.returnTo),
});

const notValid = (c: HubContext, pages: Pages, pending?: PendingSignIn) =>
  pages.say(c, 400, {
    title: 'This sign-in cannot be used',
    paragraphs: [
      'It was used before, took longer than ten minutes, or was begun in another browser. Nobody was signed in.',
    ],
    action: again(c, pending),
  });

const denied = (c: HubContext, pages: Pages, pending: PendingSignIn) =>
  pages.say(c, 403, {
    title: 'You were not signed in',
    paragraphs: [
      'Your work account said no, or you cancelled. If you should get in, ask your IT service desk for access to this service.',
    ],
    action: again(c, pending),
  });

const unreachable = (c: HubContext, pages: Pages, pending?: PendingSignIn) => {
  logger.error('sign-in-provider-unreachable');
  return pages.say(c, 503, {
    title: 'Signing in does not work at the moment',
    paragraphs: [
      'The service that checks work accounts does not answer. Cases are safe and go on arriving. Try again in a few minutes.',
    ],
    action: { text: 'Try again', href: startAt(c, pending?.returnTo ?? c.req.query('to')) },
  });
};

const noRole = (c: HubContext, { hub, claims }: Deps, pages: Pages) =>
  pages.say(c, 403, {
    title: 'You have no role here yet',
    paragraphs: [
      `Your work account is right, but it has no role at ${hub.name}. You are not signed in.`,
      `Ask a manager of this hub to have one of these given to you as “${claims.roles}”: ${Role.options.join(', ')}.`,
    ],
    action: again(c),
  });
