import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import * as z from 'zod';
import { type CaseReader, caseReader } from '../aws/case-reader.ts';
import { secretText } from '../aws/secrets.ts';
import { type Sessions, sessionsTable } from '../aws/sessions.ts';
import { type Views, viewsTable } from '../aws/views.ts';
import type { ClaimNames } from '../domain/access.ts';
import { type Hub, type Partnership, partnership } from '../domain/partnerships.ts';
import { behindGateway } from '../gateway.ts';
import { fault, lambda, logger } from '../lambda.ts';
import { casePages } from './case-pages.ts';
import { asset, contentSecurityPolicy, type Pages, pagesOf } from './pages.ts';
import { signedIn } from './session.ts';
import { openId, type SignInProvider } from './sign-in.ts';
import { signInPages } from './sign-in-pages.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';

export const Env = z.object({
  CASES_TABLE: z.string(),
  VIEWS_TABLE: z.string(),
  SESSIONS_TABLE: z.string(),
  SIGN_IN_SECRET_ARN: z.string(),
  ISSUER: z.url(),
  CLIENT_ID: z.string(),
  ROLES_CLAIM: z.string(),
  AGENCY_CLAIM: z.string(),
  HUB: z.string(),
  PARTNERSHIP: z.string(),
});

/** What the function authenticates with at the sign-in provider. */
const SignInSecret = z.object({ clientSecret: z.string().min(1) });

type Deps = {
  readonly hub: Hub;
  readonly partnership: Partnership;
  readonly cases: CaseReader;
  readonly sessions: Sessions;
  readonly views: Views;
  readonly signIn: SignInProvider;
  readonly claims: ClaimNames;
  readonly now: () => Date;
  /** Gives that many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
};

/** The web of one hub's staff: signing in, the inbox, the cases. */
export function hubWeb(deps: Deps): Hono<HubEnv> {
  const app = new Hono<HubEnv>();
  const pages = pagesOf(deps);
  const headers = {
    contentSecurityPolicy,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
  };
  app.use(secureHeaders(headers), async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  app.use(csrf({ origin: (origin, c: HubContext) => origin === siteOf(c).origin }));
  app.get('/assets/:name', asset);
  signInPages(app, deps, pages);
  const paths = ['/', '/case/:caseId'];
  for (const path of paths) app.get(path, signedIn(deps));
  casePages(app, deps, pages);
  const known = [...paths, '/sign-in', '/sign-in/start', '/signed-in', '/sign-out', '/signed-out'];
  for (const path of known) app.all(path, (c) => wrongMethod(c, pages));
  app.notFound((c) => notFound(c, pages));
  app.onError((error, c) => failed(error, c, pages));
  return app;
}

const notFound = (c: HubContext, pages: Pages) =>
  pages.say(c, 404, {
    title: 'There is no such page here',
    paragraphs: ['The address may be wrong, or the case may be with another hub.'],
    action: toInbox(c),
  });

function wrongMethod(c: HubContext, pages: Pages) {
  c.header('Allow', c.req.path === '/sign-out' ? 'POST' : 'GET, HEAD');
  return pages.say(c, 405, {
    title: 'This page cannot be used like that',
    paragraphs: ['Go to the inbox and use the links and buttons there.'],
    action: toInbox(c),
  });
}

function failed(error: Error, c: HubContext, pages: Pages) {
  if (error instanceof HTTPException && error.status === 403)
    return pages.say(c, 403, {
      title: 'This did not come from a page of ours',
      paragraphs: ['Nothing was done. Go to the inbox and try it from there.'],
      action: toInbox(c),
    });
  logger.error('page-failed', fault(error));
  return pages.say(c, 500, {
    title: 'Something went wrong',
    paragraphs: [
      'Nothing is lost. Try again; if it happens again, tell whoever runs this service.',
    ],
    action: toInbox(c),
  });
}

const toInbox = (c: HubContext) => ({ text: 'Go to the inbox', href: `${siteOf(c).prefix}/` });

export const handler = lambda(Env, (env) => {
  const within = partnership(env.PARTNERSHIP);
  const hub = within.hubs.find(({ id }) => id === env.HUB);
  if (!hub) throw new Error(`The partnership ${within.id} has no hub ${env.HUB}`);
  const app = hubWeb({
    hub,
    partnership: within,
    cases: caseReader(env.CASES_TABLE),
    sessions: sessionsTable(env.SESSIONS_TABLE),
    views: viewsTable(env.VIEWS_TABLE),
    signIn: openId({
      issuer: env.ISSUER,
      clientId: env.CLIENT_ID,
      clientSecret: async () =>
        SignInSecret.parse(JSON.parse(await secretText(env.SIGN_IN_SECRET_ARN))).clientSecret,
      rolesClaim: env.ROLES_CLAIM,
    }),
    claims: { roles: env.ROLES_CLAIM, agency: env.AGENCY_CLAIM },
    now: () => new Date(),
    random: randomBytes,
  });
  return behindGateway(app);
});
