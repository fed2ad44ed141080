import type { Hono } from 'hono';
import { toldIn } from '../../web/hub/told.ts';
import type { WholeCase } from '../domain/case-items.ts';
import type { LifeRow } from '../domain/life.ts';
import { prefilled } from '../domain/prefilled.ts';
import { colleaguesNow } from './colleagues.ts';
import type { DeskDeps } from './deps.ts';
import { forgetForm, giveBack } from './kept-form.ts';
import { rememberDone } from './just-done.ts';
import { linkedTo } from './linked.ts';
import { afterRecording, ofCase } from './looks.ts';
import { opened } from './open-case.ts';
import { withOtherCase } from './other-case.ts';
import type { Pages } from './pages.ts';
import { sentIn, type SentForm, versionIn } from './sent.ts';
import { refusalOf, rowFor, showForm, showOutcome, showRefused } from './show-step.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';
import { takeStep } from './take-step.ts';

/** The steps of a case: the form of each, and what becomes of it. */
export function stepPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/case/:caseId/do/:step', (c) => theForm(c, deps, pages));
  app.post('/case/:caseId/do/:step', (c) => takeIt(c, deps, pages));
}

async function theForm(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await opened(c, deps, pages);
  if (whole instanceof Response) return whole;
  const of = { deps, whole, step: c.req.param('step') ?? '' };
  const row = rowFor(c, of);
  if (!row) return c.notFound();
  if (row.page !== undefined) return toItsPage(c, row);
  const givenBack = await giveBack(c, deps);
  const linked = await linkedFor(c, row, whole, deps);
  const colleagues = await colleaguesFor(c, row, deps);
  const shown = { ...of, pages, linked, colleagues };
  return afterRecording({ did: 'open-case', ...ofCase(whole.head) }, c, deps, pages, () => {
    const why = refusalOf(c, of);
    // Nobody typed what a form is filled in with.
    if (why) return showRefused(c, { ...shown, sent: givenBack ?? {} }, why);
    const sent = givenBack ?? filledIn(c, row, whole, deps.now());
    return showForm(c, { ...shown, sent }, { isBack: !!givenBack });
  });
}

async function takeIt(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await opened(c, deps, pages);
  if (whole instanceof Response) return whole;
  const step = c.req.param('step') ?? '';
  const row = rowFor(c, { deps, whole, step });
  if (!row) return c.notFound();
  // There more is asked than the table knows.
  if (row.page !== undefined) return toItsPage(c, row);
  const typed = await sentIn(c);
  const staff = c.var.session;
  const sent = await withOtherCase(typed, row, deps.cases);
  const life = deps.lives[whole.head.kind];
  const colleagues = await colleaguesFor(c, row, deps);
  const asked = { life, step, sent, version: versionIn(typed), staff, colleagues };
  const outcome = await takeStep(whole, asked, deps);
  if (outcome.result !== 'done')
    return showOutcome(c, outcome, { deps, pages, step, sent: typed, colleagues });
  await forgetForm(c, deps);
  rememberDone(c, deps, whole.head.caseId);
  return c.redirect(`${siteOf(c).prefix}/case/${whole.head.caseId}`, 303);
}

const linkedFor = async (c: HubContext, { form }: LifeRow, whole: WholeCase, deps: DeskDeps) =>
  form.some(({ listed }) => listed === 'links') ? linkedTo(whole, c, deps) : [];

const colleaguesFor = async (c: HubContext, { form }: LifeRow, deps: DeskDeps) =>
  form.some(({ listed }) => listed === 'colleagues') ? colleaguesNow(c.var.session, deps) : [];

const toItsPage = (c: HubContext, { page = '' }: LifeRow) =>
  c.redirect(`${siteOf(c).prefix}/case/${c.req.param('caseId') ?? ''}/${page}`, 303);

/**
 * What stands in a form before anybody typed. Links may say which entry a step is about: a number,
 * and nothing that anybody wrote. The rest is what was told or written in the case before.
 */
function filledIn(c: HubContext, { form }: LifeRow, whole: WholeCase, now: Date): SentForm {
  const of = c.req.query('of');
  const isAsked = form.some(({ name }) => name === 'of');
  const before = Object.entries(prefilled(form, whole, toldIn(whole, now)));
  return {
    ...Object.fromEntries(before.map(([name, value]) => [name, [value].flat()] as const)),
    ...(isAsked && of !== undefined && /^\d{1,6}$/.test(of) && { of: [of] }),
  };
}
