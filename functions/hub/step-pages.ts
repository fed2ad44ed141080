import type { Hono } from 'hono';
import type { WholeCase } from '../domain/case-items.ts';
import type { LifeRow } from '../domain/life.ts';
import type { DeskDeps } from './deps.ts';
import { forgetForm, forWhom, giveBack } from './kept-form.ts';
import { linkedTo } from './linked.ts';
import { afterRecording } from './looks.ts';
import { opened } from './open-case.ts';
import { withOtherCase } from './other-case.ts';
import type { Pages } from './pages.ts';
import { sentIn, type SentForm } from './sent.ts';
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
  const shown = { ...of, pages, linked, sent: givenBack ?? prefilled(c, row) };
  const { caseId } = whole.head;
  return afterRecording({ did: 'open-case', caseId }, c, deps, pages, () => {
    const why = refusalOf(c, of);
    return why ? showRefused(c, shown, why) : showForm(c, shown, { isBack: !!givenBack });
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
  if (typed['for'] && typed['for'][0] !== forWhom(staff)) return notTheirs(c, pages);
  const sent = await withOtherCase(typed, row, deps.cases);
  const life = deps.lives[whole.head.kind];
  const asked = { life, step, sent, version: versionIn(typed), staff };
  const outcome = await takeStep(whole, asked, deps);
  if (outcome.result !== 'done') return showOutcome(c, outcome, { deps, pages, step, sent: typed });
  await forgetForm(c, deps);
  return c.redirect(`${siteOf(c).prefix}/case/${whole.head.caseId}`, 303);
}

const linkedFor = async (c: HubContext, { form }: LifeRow, whole: WholeCase, deps: DeskDeps) =>
  form.some(({ listed }) => listed === 'links') ? linkedTo(whole, c, deps) : [];

const toItsPage = (c: HubContext, { page = '' }: LifeRow) =>
  c.redirect(`${siteOf(c).prefix}/case/${c.req.param('caseId') ?? ''}/${page}`, 303);

/** Links may say which entry a step is about: a number, and nothing that anybody wrote. */
function prefilled(c: HubContext, { form }: LifeRow): SentForm {
  const of = c.req.query('of');
  const isAsked = form.some(({ name }) => name === 'of');
  return isAsked && of !== undefined && /^\d{1,6}$/.test(of) ? { of: [of] } : {};
}

/** What is no version was never shown by us: then nothing of the case has been seen. */
export const versionIn = ({ version: [sent = ''] = [] }: SentForm) =>
  /^\d{1,9}$/.test(sent) ? Number(sent) : Infinity;

/** Says that the form was opened by somebody else, who was signed in here before. */
export const notTheirs = (c: HubContext, pages: Pages) =>
  pages.say(c, 403, {
    title: 'Somebody else opened this form',
    paragraphs: [
      'In this browser another person was signed in when it was opened. Nothing was sent, for it would have been sent in your name.',
    ],
    action: { text: 'Open the form for yourself', href: siteOf(c).prefix + c.req.path },
  });
