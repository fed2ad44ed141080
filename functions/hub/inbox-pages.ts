import type { Hono } from 'hono';
import { inboxView, worklistView } from '../../web/hub/inbox.ts';
import { listTitle } from '../../web/hub/list-links.ts';
import { answeredInWords } from '../../web/hub/answered.ts';
import { may } from '../domain/access.ts';
import { monthOf } from '../domain/answered.ts';
import { whoIs } from '../domain/life.ts';
import { allLists, aList, type List, listAsked, queryOf } from '../domain/lists.ts';
import type { Cursor } from '../domain/stretch.ts';
import { fault, logger } from '../lambda.ts';
import type { DeskDeps } from './deps.ts';
import { afterRecording, notForRole, refused } from './looks.ts';
import type { Pages } from './pages.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';

/** How many cases stand on one page of a list. */
export const pageSize = 50;

const everything = aList({ of: 'all' }, 'none');

/** The lists of cases. */
export function inboxPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  const lists = allLists(deps.lives);
  app.get('/', (c) => inbox(c, deps, pages, lists));
}

async function inbox(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
  lists: readonly List[],
): Promise<Response> {
  const { cases, hub, partnership } = deps;
  const { session } = c.var;
  const now = deps.now();
  if (!may(session.roles, 'read-inbox')) {
    // Whoever is asked and has no cases starts there: after signing in everybody comes here first.
    if (may(session.roles, 'answer-asked')) return c.redirect(`${siteOf(c).prefix}/asked`, 303);
    return refused(c, deps, pages, { say: () => notForRole(c, pages, 'the inbox') });
  }
  const asked = listAsked(lists, c.req.query());
  const list = asked ?? everything;
  // A place in a list that there is not is no place in the whole inbox.
  const cursor = asked && cursorOf(c);
  const isWhole = list.name === everything.name;
  const [page, waiting, answered] = await Promise.all([
    cases.list(queryOf(list, whoIs(session), now), pageSize, cursor),
    hub.id === partnership.triage ? cases.worklist(now) : undefined,
    isWhole && !cursor ? answeredThisMonth(deps, now) : undefined,
  ]);
  const look = isWhole ? inboxLook : lookAt(list.name);
  return afterRecording(look, c, deps, pages, () =>
    pages.show(c, 'inbox', {
      title: listTitle(list),
      here: ownItems.find((one) => one === list.scope.of) ?? 'inbox',
      unknown: asked === undefined,
      canOpen: may(session.roles, 'read-case'),
      inbox: inboxView(list, page, { prefix: siteOf(c).prefix, now, isFirst: !cursor }),
      worklist: waiting && worklistView(waiting, partnership),
      answered: answered && answeredInWords(answered, now),
    }),
  );
}

/** A figure that cannot be read keeps nobody from their cases. */
const answeredThisMonth = ({ answered }: DeskDeps, now: Date) =>
  answered(monthOf(now.toISOString())).catch((error: unknown) => {
    logger.error('answered-not-read', fault(error));
    return undefined;
  });

/** The lists that stand in the navigation by themselves. */
const ownItems = ['mine', 'needs-manager'] as const;

const inboxLook = { did: 'open-inbox' } as const;
const lookAt = (list: string) => ({ did: 'open-list', list }) as const;

/** Where a page of a list starts: what is no place in it starts at the first. */
function cursorOf(c: HubContext): Cursor | undefined {
  const { after, before } = c.req.query();
  if (after !== undefined) return { after };
  return before === undefined ? undefined : { before };
}
