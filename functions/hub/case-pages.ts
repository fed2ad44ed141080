import type { Hono } from 'hono';
import { caseView } from '../../web/hub/case-page.ts';
import { hasReply } from '../domain/professionals.ts';
import type { DeskDeps } from './deps.ts';
import { wasJustDone } from './just-done.ts';
import { forWhom } from './kept-form.ts';
import { linkedTo } from './linked.ts';
import { afterRecording, ofCase } from './looks.ts';
import { opened } from './open-case.ts';
import type { Pages } from './pages.ts';
import type { HubContext, HubEnv } from './site.ts';

/** A case, with all that is known of it. */
export function casePages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/case/:caseId', (c) => theCase(c, deps, pages));
}

async function theCase(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await opened(c, deps, pages);
  if (whole instanceof Response) return whole;
  const { head } = whole;
  const { lives, hub, partnership, cases } = deps;
  const staff = c.var.session;
  const linked = await linkedTo(whole, c, deps);
  const waiting = hasReply(whole) ? await cases.replyWaits(head.caseId) : undefined;
  const of = {
    life: lives[head.kind],
    me: { staff, hub },
    hub,
    partnership,
    now: deps.now(),
    linked,
    isJustDone: wasJustDone(c, deps, head.caseId),
    ...(waiting !== undefined && { waitingSince: waiting }),
  };
  return afterRecording({ did: 'open-case', ...ofCase(head) }, c, deps, pages, () =>
    pages.show(c, 'case', {
      // No kind, no name: titles stand in lists of windows, which others see.
      title: `Case ${head.reference}`,
      forWhom: forWhom(staff),
      case: caseView(whole, of),
    }),
  );
}
