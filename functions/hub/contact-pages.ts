import type { Hono } from 'hono';
import { contactPage } from '../../web/hub/contact-page.ts';
import { offers } from '../domain/life.ts';
import type { DeskDeps } from './deps.ts';
import { forWhom } from './kept-form.ts';
import { afterRecording, ofCase } from './looks.ts';
import { opened } from './open-case.ts';
import type { Pages } from './pages.ts';
import type { HubContext, HubEnv } from './site.ts';

/** How the person of a case may be reached, and what was done about it. */
export function contactPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/case/:caseId/contact', (c) => theContact(c, deps, pages));
}

async function theContact(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await opened(c, deps, pages);
  if (whole instanceof Response) return whole;
  const { kind, reference } = whole.head;
  const life = deps.lives[kind];
  const staff = c.var.session;
  const open = offers(life, whole, { staff, hub: deps.hub });
  return afterRecording({ did: 'open-case', ...ofCase(whole.head) }, c, deps, pages, () =>
    pages.show(c, 'contact', {
      title: `Case ${reference}`,
      forWhom: forWhom(staff),
      case: contactPage(whole, { life, offers: open, now: deps.now() }),
    }),
  );
}
