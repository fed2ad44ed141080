import type { Hono } from 'hono';
import { handOverDone, handOverRows } from '../../web/hub/hand-over.ts';
import { may } from '../domain/access.ts';
import { whoIs } from '../domain/life.ts';
import { aList, queryOf } from '../domain/lists.ts';
import { colleaguesNow } from './colleagues.ts';
import type { DeskDeps } from './deps.ts';
import { type HandedOver, handOver } from './hand-over.ts';
import { readHandOver, type SentHandOver, sentHandOver } from './hand-over-form.ts';
import { pageSize } from './inbox-pages.ts';
import { forgetForm, forWhom, giveBack } from './kept-form.ts';
import { afterRecording, notForRole, refused } from './looks.ts';
import type { Pages } from './pages.ts';
import { sentIn } from './sent.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';

/** The end of a shift: one's cases as a list to read out, and who takes them over. */
export function handOverPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/hand-over', async (c) => {
    const kept = await giveBack(c, deps);
    return toRead(c, deps, pages, kept && { sent: sentHandOver(kept), errors: {} });
  });
  app.post('/hand-over', (c) => handOverAll(c, deps, pages));
}

const mine = aList({ of: 'mine' }, 'none');

type Again = { readonly sent: SentHandOver; readonly errors: Readonly<Record<string, string>> };

async function toRead(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
  again?: Again,
): Promise<Response> {
  const { session } = c.var;
  if (!may(session.roles, 'read-case')) return notYours(c, deps, pages);
  const now = deps.now();
  const [page, colleagues] = await Promise.all([
    deps.cases.list(queryOf(mine, whoIs(session), now), pageSize),
    colleaguesNow(session, deps),
  ]);
  return afterRecording({ did: 'open-list', list: 'mine, to hand over' }, c, deps, pages, () => {
    if (again && Object.keys(again.errors).length > 0) c.status(422);
    return pages.show(c, 'hand-over', {
      title: 'Hand over your cases',
      here: 'hand-over',
      rows: handOverRows(page.cases, siteOf(c).prefix, now),
      unreadable: page.unreadable,
      // Those that are handed over leave the list: then the others are the first.
      more: page.after !== undefined && pageSize,
      workId: session.subject,
      whose: forWhom(session),
      colleagues,
      ...again,
    });
  });
}

async function handOverAll(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const { session } = c.var;
  if (!may(session.roles, 'read-case')) return notYours(c, deps, pages);
  const sent = await sentIn(c);
  const known = await colleaguesNow(session, deps);
  const read = readHandOver(sent, { known, staff: session, most: pageSize });
  if ('errors' in read)
    return toRead(c, deps, pages, { sent: sentHandOver(sent), errors: read.errors });
  const results: HandedOver[] = [];
  // Each is a step of its own, and none waits for another to succeed.
  for (const caseId of read.caseIds) {
    const result = await handOver(deps, session, caseId, read.handing);
    if (result) results.push(result);
  }
  await forgetForm(c, deps);
  const asked = { ...read.handing, cases: read.caseIds.length };
  const done = handOverDone(results, asked, siteOf(c).prefix);
  return afterRecording({ did: 'open-list', list: 'handed over' }, c, deps, pages, () => {
    if (done.isPart) c.status(409);
    return pages.show(c, 'handed-over', {
      title: 'What was handed over',
      here: 'hand-over',
      ...done,
    });
  });
}

const notYours = (c: HubContext, deps: DeskDeps, pages: Pages) =>
  refused(c, deps, pages, { say: () => notForRole(c, pages, 'cases to hand over') });
