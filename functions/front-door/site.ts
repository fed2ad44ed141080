import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { assets } from '../../web/generated/assets.js';
import type { Journey } from '../../web/journeys/journey.ts';
import { journeys } from '../../web/journeys/journeys.ts';
import { attribution } from '../domain/postcodes.ts';
import { fault, logger } from '../lambda.ts';
import { safeHeaders } from './headers.ts';
import { journeyPages, type JourneyDeps } from './journey-pages.ts';
import { leave } from './leave.ts';
import { problems } from './problems.ts';
import { prefixOf, type Call, type Status, type Web } from './web-context.ts';

/** Of a whole form: two long texts and several shorter ones, each byte up to three as browsers send them. */
const largestBody = 1_500_000;

/** Every page of the front door. */
export function site(deps: JourneyDeps) {
  const { show, keeper, neutralSite } = deps;
  const problem = (status: Status) => (c: Call) =>
    show(c, 'problem', { problem: problems[status] }, status);

  const app = new Hono<Web>();
  app.use(safeHeaders(neutralSite));
  app.use(bodyLimit({ maxSize: largestBody, onError: problem(413) }));
  app.use(csrf());
  app.get('/assets/:name', asset);
  app.get('/', (c) => show(c, 'forms', { forms: journeys }));
  app.get('/help', (c) => show(c, 'help', { title: 'Help – Online form' }));
  app.get('/privacy', (c) => show(c, 'privacy', { title: 'Privacy – Online form', attribution }));
  app.get('/leave', (c) => leave(c, keeper, neutralSite));
  for (const journey of journeys) {
    app.get(`/${journey.path}`, (c) => show(c, 'start', startView(c, journey)));
    app.route(`/${journey.path}`, journeyPages(journey, deps));
  }
  for (const [path, methods] of taken(app))
    app.all(path, (c) => {
      c.header('Allow', methods.join(', '));
      return problem(405)(c);
    });
  app.notFound(problem(404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return problem(error.status === 403 ? 403 : 400)(c);
    logger.error('page-failed', fault(error));
    return problem(500)(c);
  });
  return app;
}

/** Which methods each page takes. What takes GET takes HEAD. */
function taken({ routes }: Hono<Web>): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const { method, path } of routes)
    if (method !== 'ALL' && !path.endsWith('*'))
      pages.set(path, [
        ...(pages.get(path) ?? []),
        ...(method === 'GET' ? ['GET', 'HEAD'] : [method]),
      ]);
  return pages;
}

const startView = (c: Call, form: Journey) => ({
  form,
  action: `${prefixOf(c)}/${form.path}`,
  back: `${prefixOf(c)}/`,
});

/** The name holds a hash of the content, so a browser may keep it for ever. */
function asset(c: Call) {
  const found = assets[c.req.param('name') ?? ''];
  if (!found) return c.notFound();
  return c.body(found.body, 200, {
    'Content-Type': `${found.type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
}
