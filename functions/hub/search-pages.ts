import type { Hono } from 'hono';
import { may } from '../domain/access.ts';
import { readReference } from '../domain/references.ts';
import type { DeskDeps } from './deps.ts';
import { afterRecording, notForRole, ofCase, refused } from './looks.ts';
import type { Pages } from './pages.ts';
import { sentIn } from './sent.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';

/** Finding a case by its reference. It is posted, so that no address holds one. */
export function searchPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/search', (c) =>
    may(c.var.session.roles, 'read-case') ? shown(c, pages) : notYours(c, deps, pages),
  );
  app.post('/search', (c) => search(c, deps, pages));
}

async function search(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  if (!may(c.var.session.roles, 'read-case')) return notYours(c, deps, pages);
  const typed = (await sentIn(c))['reference']?.[0]?.trim().slice(0, longest) ?? '';
  const reference = readReference(typed);
  if (reference === undefined) {
    c.status(422);
    return shown(c, pages, { typed, error: typed === '' ? 'Enter a reference' : notOne });
  }
  const head = await deps.cases.byReference(reference);
  // What was searched for is not kept: a box may be given a name by mistake.
  const look = { did: 'search' as const, ...(head && ofCase(head)) };
  return afterRecording(look, c, deps, pages, () => {
    if (head) return c.redirect(`${siteOf(c).prefix}/case/${head.caseId}`, 303);
    c.status(404);
    return shown(c, pages, { typed, missing: reference });
  });
}

const notYours = (c: HubContext, deps: DeskDeps, pages: Pages) =>
  refused(c, deps, pages, { say: () => notForRole(c, pages, 'cases') });

const longest = 100;
const notOne =
  'Check the reference: it has 12 letters and digits, such as CDFG-HJKM-NP24, and one of them is wrong or missing';

type Found = { readonly typed?: string; readonly error?: string; readonly missing?: string };
const shown = (c: HubContext, pages: Pages, found: Found = {}) =>
  pages.show(c, 'search', { title: 'Find a case by its reference', here: 'search', ...found });
