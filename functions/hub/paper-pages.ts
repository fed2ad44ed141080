import type { Hono } from 'hono';
import { papersView } from '../../web/hub/paper/papers.ts';
import type { DeskDeps } from './deps.ts';
import { afterRecording, ofCase } from './looks.ts';
import { opened } from './open-case.ts';
import type { Pages } from './pages.ts';
import { paperForm, printPaper } from './print-paper.ts';
import { sheet } from './paper-sheet.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';

/** What is printed of a case. Each copy is a step of the case: who gets it, and why. */
export function paperPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/case/:caseId/paper', (c) => list(c, deps, pages));
  app.get('/case/:caseId/paper/:what', (c) => paperForm(c, deps, pages));
  app.post('/case/:caseId/paper/:what', (c) => printPaper(c, deps, pages));
  app.get('/case/:caseId/paper/:what/:n', (c) => sheet(c, deps, pages));
}

async function list(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await opened(c, deps, pages);
  if (whole instanceof Response) return whole;
  const { caseId, reference } = whole.head;
  const back = `${siteOf(c).prefix}/case/${caseId}`;
  return afterRecording({ did: 'open-paper', ...ofCase(whole.head) }, c, deps, pages, () =>
    pages.show(c, 'paper', {
      ...{ title: `Paper of ${reference}`, reference, back },
      papers: papersView(whole, `${back}/paper`),
    }),
  );
}
