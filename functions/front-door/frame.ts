import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import type { Languages } from '../../web/words/paths.ts';
import { fault, logger } from '../lambda.ts';
import { safeHeaders } from './headers.ts';
import { problem as problemPage, type Show, speaks, type Status, type Web } from './web-context.ts';

type Frame = {
  readonly show: Show;
  readonly languages: Languages;
  readonly neutralSite: string;
  /** Of a form as it is sent, in bytes. */
  readonly largestBody: number;
};

/** Public pages with what all of them keep to: headers, limits, and a page for all that goes wrong. */
export function framed(
  { show, languages, neutralSite, largestBody }: Frame,
  add: (app: Hono<Web>) => void,
): Hono<Web> {
  const problem = (status: Status) => problemPage(show, status);
  const app = new Hono<Web>();
  app.use(safeHeaders(neutralSite));
  app.use(speaks(languages));
  app.use(bodyLimit({ maxSize: largestBody, onError: problem(413) }));
  app.use(csrf());
  add(app);
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
