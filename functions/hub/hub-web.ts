import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import * as z from 'zod';
import { answeredIn } from '../aws/answered.ts';
import { askedItems } from '../aws/asked-items.ts';
import { caseReader } from '../aws/case-reader.ts';
import { caseSteps } from '../aws/case-steps.ts';
import { casesTable } from '../aws/cases.ts';
import { secretText } from '../aws/secrets.ts';
import { sessionsTable } from '../aws/sessions.ts';
import { viewsTable } from '../aws/views.ts';
import type { ClaimNames } from '../domain/access.ts';
import { lives } from '../domain/lives/lives.ts';
import { partnership } from '../domain/partnerships.ts';
import { behindGateway } from '../gateway.ts';
import { lambda } from '../lambda.ts';
import { askedDangerPages } from './asked-danger-pages.ts';
import { askedPages } from './asked-pages.ts';
import { auditPages } from './audit-pages.ts';
import { casePages } from './case-pages.ts';
import { contactPages } from './contact-pages.ts';
import type { DeskDeps } from './deps.ts';
import { errorPages } from './error-pages.ts';
import { glassPages } from './glass-pages.ts';
import { handOverPages } from './hand-over-pages.ts';
import { inboxPages } from './inbox-pages.ts';
import { newCasePages } from './new-case-pages.ts';
import { asset, contentSecurityPolicy, pagesOf } from './pages.ts';
import { paperPages } from './paper-pages.ts';
import { searchPages } from './search-pages.ts';
import { signedIn } from './session.ts';
import { openId, type SignInProvider } from './sign-in.ts';
import { signInPages } from './sign-in-pages.ts';
import { stepPages } from './step-pages.ts';
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

type Deps = DeskDeps & { readonly signIn: SignInProvider; readonly claims: ClaimNames };

/** The pages of signed-in staff, by what is done there. */
const desk = [
  inboxPages,
  searchPages,
  handOverPages,
  casePages,
  stepPages,
  contactPages,
  newCasePages,
  askedPages,
  askedDangerPages,
  paperPages,
  auditPages,
  glassPages,
];

/** The web of one hub's staff: signing in, the inbox, the cases and what is done to them. */
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
  const inside = new Hono<HubEnv>();
  for (const addPages of desk) addPages(inside, deps, pages);
  for (const { method, path } of inside.routes) app.on(method, path, signedIn(deps, pages));
  app.route('/', inside);
  errorPages(app, pages);
  return app;
}

export const handler = lambda(Env, (env) => {
  const within = partnership(env.PARTNERSHIP);
  const hub = within.hubs.find(({ id }) => id === env.HUB);
  if (!hub) throw new Error(`The partnership ${within.id} has no hub ${env.HUB}`);
  const app = hubWeb({
    hub,
    partnership: within,
    cases: caseReader(env.CASES_TABLE),
    steps: caseSteps(env.CASES_TABLE),
    newCases: casesTable(env.CASES_TABLE),
    answered: answeredIn(env.CASES_TABLE),
    asked: askedItems(env.CASES_TABLE),
    sessions: sessionsTable(env.SESSIONS_TABLE),
    views: viewsTable(env.VIEWS_TABLE),
    lives,
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
