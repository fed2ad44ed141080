import type { Hono } from 'hono';
import { auditView, type GlassUse, type Signed } from '../../web/hub/audit.ts';
import { may } from '../domain/access.ts';
import { isSigned } from '../domain/signed-heads.ts';
import { brokenAt, noViews, type View, type ViewsHead } from '../domain/views.ts';
import type { DeskDeps } from './deps.ts';
import { afterRecording, notForRole, refused } from './looks.ts';
import type { Pages } from './pages.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';

const pageSize = 50;
/** How far back the page looks for broken glass: the chain has no index by what was done. */
const recent = 200;
/** Of how many of those cases it asks whether a manager has reviewed it. */
const mostCases = 20;

/** Who looked at what in this hub: for auditors, and for managers. Nothing of any case is here. */
export function auditPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/audit', (c) => audit(c, deps, pages));
}

function audit(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const { roles } = c.var.session;
  if (!may(roles, 'see-audit')) {
    const say = () => notForRole(c, pages, 'who looked at what');
    return refused(c, deps, pages, { say });
  }
  return afterRecording({ did: 'open-audit' }, c, deps, pages, async () => {
    const head = await deps.views.head();
    const [page, glass, signed] = await Promise.all([
      pageOf(c, deps, head),
      glassUses(deps, head),
      lastSigned(deps),
    ]);
    return pages.show(c, 'audit', {
      ...{ title: 'Who looked at what', here: 'audit' },
      audit: auditView({ ...page, head, glass, signed }, siteOf(c).prefix, roles),
    });
  });
}

/** The views up to the number that the address names, and whether each follows from the one before. */
async function pageOf(c: HubContext, { views }: DeskDeps, head: ViewsHead) {
  const asked = c.req.query('to') ?? '';
  const to = /^[1-9]\d{0,8}$/.test(asked) ? Math.min(Number(asked), head.n) : head.n;
  const first = Math.max(1, to - pageSize + 1);
  const read = await views.between(Math.max(1, first - 1), to);
  const before = first === 1 ? noViews : read[0];
  const shown = read.filter(({ n }) => n >= first);
  return { shown, first, to, broken: before ? wrongIn(shown, before, to, head) : first - 1 };
}

/** The number of the first view that is wrong. The newest of all must be the one that the head names. */
function wrongIn(shown: readonly View[], before: ViewsHead, to: number, head: ViewsHead) {
  const last = shown.at(-1) ?? before;
  const wrong = brokenAt(shown, before);
  if (wrong !== undefined) return wrong;
  if (last.n < to) return last.n + 1;
  return to === head.n && last.hash !== head.hash ? to : undefined;
}

/** The last uses of the break-glass, the newest first, and whether a manager has still to review them. */
async function glassUses({ views, cases }: DeskDeps, { n }: ViewsHead): Promise<GlassUse[]> {
  const looks = await views.between(Math.max(1, n - recent + 1), n);
  const uses = looks.filter(({ did }) => did === 'break-glass').reverse();
  const ids = [...new Set(uses.flatMap(({ caseId = [] }) => caseId))].slice(0, mostCases);
  const waiting = new Map(
    await Promise.all(
      ids.map(async (id): Promise<[string, boolean | undefined]> => [
        id,
        (await cases.read(id))?.head.needs.includes('break-glass-review'),
      ]),
    ),
  );
  return uses.map((view) => ({ view, waits: waiting.get(view.caseId ?? '') }));
}

/** The last day that was signed: whether its signature holds, and the chain is what was signed. */
async function lastSigned({ views }: DeskDeps): Promise<Signed | undefined> {
  const day = await views.lastSigned();
  if (!day) return undefined;
  const { n, hash } = day.views;
  const then = n === 0 ? noViews : (await views.between(n, n))[0];
  return { day, holds: isSigned(day) && then?.hash === hash };
}
