import type { Hono } from 'hono';
import { caseView } from '../../web/hub/case-page.ts';
import { inboxView, worklistView } from '../../web/hub/inbox.ts';
import type { CaseReader, Cursor } from '../aws/case-reader.ts';
import type { Views } from '../aws/views.ts';
import { may } from '../domain/access.ts';
import type { Hub, Partnership } from '../domain/partnerships.ts';
import type { Look } from '../domain/views.ts';
import { fault, logger } from '../lambda.ts';
import type { Pages } from './pages.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';

type Deps = {
  readonly hub: Hub;
  readonly partnership: Partnership;
  readonly cases: CaseReader;
  readonly views: Views;
  readonly now: () => Date;
};

const pageSize = 50;

/** The inbox and the cases. They expect a session. */
export function casePages(app: Hono<HubEnv>, deps: Deps, pages: Pages): void {
  app.get('/', (c) => inbox(c, deps, pages));
  app.get('/case/:caseId', (c) => theCase(c, deps, pages));
}

async function inbox(c: HubContext, deps: Deps, pages: Pages): Promise<Response> {
  const { cases, hub, partnership } = deps;
  const { roles } = c.var.session;
  const now = deps.now();
  if (!may(roles, 'read-inbox')) return notForRole(c, pages, 'the inbox');
  const [page, waiting] = await Promise.all([
    cases.inbox(pageSize, cursorOf(c)),
    hub.id === partnership.triage ? cases.worklist(now) : undefined,
  ]);
  return afterRecording({ did: 'open-inbox' }, c, deps, pages, () =>
    pages.show(c, 'inbox', {
      title: 'Inbox',
      here: 'inbox',
      canOpen: may(roles, 'read-case'),
      inbox: inboxView(page, siteOf(c).prefix, now),
      worklist: waiting && worklistView(waiting, partnership),
    }),
  );
}

async function theCase(c: HubContext, deps: Deps, pages: Pages): Promise<Response> {
  if (!may(c.var.session.roles, 'read-case')) return notForRole(c, pages, 'what people wrote');
  const caseId = c.req.param('caseId') ?? '';
  const found = isId.test(caseId) ? await deps.cases.read(caseId) : undefined;
  if (!found) return c.notFound();
  return afterRecording({ did: 'open-case', caseId }, c, deps, pages, () =>
    pages.show(c, 'case', {
      // No kind, no name: titles stand in lists of windows, which others see.
      title: `Case ${found.head.reference}`,
      case: caseView(found, deps.partnership, deps.now()),
    }),
  );
}

/** Who looks is written down before anything is shown. What cannot be written down is not shown. */
async function afterRecording(
  look: Pick<Look, 'did' | 'caseId'>,
  c: HubContext,
  { views, now }: Deps,
  pages: Pages,
  show: () => Response,
): Promise<Response> {
  try {
    await views.record({ ...look, by: c.var.session, at: now().toISOString() });
  } catch (error) {
    logger.error('view-not-recorded', { ...look, ...fault(error) });
    return pages.say(c, 503, {
      title: 'This cannot be shown at the moment',
      paragraphs: [
        'Each look must be written down, and that did not work. Nothing is lost. Try again in a minute.',
      ],
      action: { text: 'Try again', href: siteOf(c).prefix + c.req.path },
    });
  }
  return show();
}

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isPlace = /^[01]#[0-9TZ:.-]+#[0-9TZ:.-]+#[0-9a-f-]{36}$/;

/** Where a page of the inbox starts; what we did not write into a link starts at the first. */
function cursorOf(c: HubContext): Cursor | undefined {
  const { after, before } = c.req.query();
  if (after !== undefined && isPlace.test(after)) return { after };
  return before !== undefined && isPlace.test(before) ? { before } : undefined;
}

const notForRole = (c: HubContext, pages: Pages, what: string) =>
  pages.say(c, 403, {
    title: 'Your role does not open this',
    paragraphs: [
      `Your role here (${c.var.session.roles.join(', ')}) does not let you see ${what}. If your work needs it, ask a manager of this hub for another role, then sign out and in again.`,
    ],
  });
