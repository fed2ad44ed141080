import type { Hono } from 'hono';
import { formView } from '../../web/hub/step-form.ts';
import type { WholeCase } from '../domain/case-items.ts';
import { type Errors, readForm, type Sent, type Values } from '../domain/forms.ts';
import { type Offer, offerOf } from '../domain/life.ts';
import { isSentence, mayOpen } from '../domain/restricted.ts';
import type { DeskDeps } from './deps.ts';
import { refusedStep } from './glass-refused.ts';
import { reviewGlass, showReview } from './glass-review.ts';
import { forgetForm, forWhom, giveBack } from './kept-form.ts';
import { afterRecording, ofCase } from './looks.ts';
import { found } from './open-case.ts';
import type { Pages } from './pages.ts';
import { sentIn } from './sent.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';
import { takeBeside } from './take-beside.ts';

/** Opening a restricted case for oneself with a reason, and what a manager makes of that. */
export function glassPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/case/:caseId/break-glass', (c) => glass(c, deps, pages));
  app.post('/case/:caseId/break-glass', (c) => breakGlass(c, deps, pages));
  app.get('/case/:caseId/break-glass/review', (c) => showReview(c, deps, pages));
  app.post('/case/:caseId/break-glass/review', (c) => reviewGlass(c, deps, pages));
}

/** The case that is closed to this person, and the step that opens it; else the page that says why not. */
async function asked(c: HubContext, deps: DeskDeps, pages: Pages) {
  const whole = await found(c, deps, pages);
  if (whole instanceof Response) return whole;
  if (mayOpen(whole, c.var.session, deps.now()))
    return c.redirect(`${siteOf(c).prefix}/case/${whole.head.caseId}`, 303);
  const me = { staff: c.var.session, hub: deps.hub };
  const offer = offerOf(deps.lives[whole.head.kind], whole, me, 'break-glass');
  return offer?.open ? { whole, offer } : refusedStep(c, pages, offer?.why);
}

async function glass(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const it = await asked(c, deps, pages);
  if (it instanceof Response) return it;
  return show(c, pages, { ...it, sent: (await giveBack(c, deps)) ?? {} });
}

async function breakGlass(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const it = await asked(c, deps, pages);
  if (it instanceof Response) return it;
  const { whole, offer } = it;
  const sent = await sentIn(c);
  const read = readForm(offer.row.form, sent, deps.now());
  const errors = read.ok ? tooShort(read.values) : read.errors;
  if (!read.ok || Object.keys(errors).length > 0) return show(c, pages, { ...it, sent, errors });
  const step = { step: 'break-glass', values: read.values };
  const outcome = await takeBeside(c, deps, whole, step);
  if (outcome.took === 'refused') return refusedStep(c, pages, outcome.why);
  if (outcome.took === 'changed')
    return refusedStep(c, pages, ['Others are writing in this case. Go back and send it again.']);
  await forgetForm(c, deps);
  const { caseId } = whole.head;
  const look = { did: 'break-glass', ...ofCase(whole.head), step: outcome.n } as const;
  return afterRecording(look, c, deps, pages, () =>
    c.redirect(`${siteOf(c).prefix}/case/${caseId}`, 303),
  );
}

/** A manager has to be able to judge it. */
const tooShort = ({ reason = '' }: Values): Errors =>
  isSentence(String(reason)) ? {} : { reason: 'Write a whole sentence that a manager can judge' };

type Shown = {
  readonly whole: WholeCase;
  readonly offer: Offer;
  readonly sent: Sent;
  readonly errors?: Errors;
};

function show(c: HubContext, pages: Pages, { whole, offer, sent, errors = {} }: Shown): Response {
  const form = formView(offer.row.form, sent, errors);
  if (form.errorList.length > 0) c.status(422);
  return pages.show(c, 'glass', {
    title: `${form.errorList.length > 0 ? 'Error: ' : ''}Open a restricted case`,
    reference: whole.head.reference,
    back: `${siteOf(c).prefix}/`,
    action: `${siteOf(c).prefix}${c.req.path}`,
    review: `${siteOf(c).prefix}${c.req.path}/review`,
    whose: forWhom(c.var.session),
    form,
  });
}
