import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { fault, logger } from '../lambda.ts';
import type { Pages } from './pages.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';

/** What is said where no page answers. It is added last: it says of each page what it takes. */
export function errorPages(app: Hono<HubEnv>, pages: Pages): void {
  answerWrongMethods(app, pages);
  app.notFound((c) => notFound(c, pages));
  app.onError((error, c) => failed(error, c, pages));
}

const notFound = (c: HubContext, pages: Pages) =>
  pages.say(c, 404, {
    title: 'There is no such page here',
    paragraphs: ['The address may be wrong, or the case may be with another hub.'],
    action: toInbox(c),
  });

/** A page of ours, asked for in a way that it does not have: it says which it has. */
function answerWrongMethods(app: Hono<HubEnv>, pages: Pages) {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes)
    if (method !== 'ALL') methods.set(path, (methods.get(path) ?? new Set()).add(method));
  for (const [path, has] of methods)
    app.all(path, (c) => {
      const allowed = [...has].flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one]));
      c.header('Allow', allowed.join(', '));
      return wrongMethod(c, pages);
    });
}

function wrongMethod(c: HubContext, pages: Pages) {
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
