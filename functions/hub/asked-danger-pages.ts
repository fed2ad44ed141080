import type { Hono } from 'hono';
import { formView } from '../../web/hub/step-form.ts';
import type { WholeCase } from '../domain/case-items.ts';
import type { Errors } from '../domain/forms.ts';
import { offerOf } from '../domain/life.ts';
import { askedIn } from './asked-gate.ts';
import type { DeskDeps } from './deps.ts';
import { forgetForm, forWhom, giveBack } from './kept-form.ts';
import { afterRecording, ofCase } from './looks.ts';
import type { Pages } from './pages.ts';
import { sentIn, type SentForm, versionIn } from './sent.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';
import { takeStep } from './take-step.ts';

const step = 'raise-risk';

/** Danger that an agency knows of while it is asked: the people on duty are told, as by anybody. */
export function askedDangerPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/asked/:caseId/danger', async (c) => {
    const whole = await askedIn(c, deps, pages, 'or over');
    if (whole instanceof Response) return whole;
    const sent = (await giveBack(c, deps)) ?? {};
    const look = { did: 'open-asked', ...ofCase(whole.head) } as const;
    return afterRecording(look, c, deps, pages, () =>
      show(c, { deps, pages, whole, sent, errors: {} }),
    );
  });
  app.post('/asked/:caseId/danger', (c) => raise(c, deps, pages));
}

type Shown = {
  readonly deps: DeskDeps;
  readonly pages: Pages;
  readonly whole: WholeCase;
  readonly sent: SentForm;
  readonly errors: Errors;
};

function show(c: HubContext, { deps, pages, whole, sent, errors }: Shown): Response {
  const { caseId, kind, reference } = whole.head;
  const me = { staff: c.var.session, hub: deps.hub };
  const row = offerOf(deps.lives[kind], whole, me, step)?.row;
  const back = `${siteOf(c).prefix}/asked/${caseId}`;
  return pages.show(c, 'asked-danger', {
    title: `${Object.keys(errors).length > 0 ? 'Error: ' : ''}Asked in ${reference}`,
    here: 'asked',
    ...{ reference, back, action: `${back}/danger`, whose: forWhom(c.var.session) },
    version: versionOf(whole, sent),
    form: formView(row?.form ?? [], sent, errors),
  });
}

/**
 * The version that the form was opened with, by which a second click is known; where it says none
 * that there was, the one of now.
 */
const versionOf = ({ head }: WholeCase, sent: SentForm) => Math.min(versionIn(sent), head.version);

async function raise(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await askedIn(c, deps, pages, 'or over');
  if (whole instanceof Response) return whole;
  const sent = await sentIn(c);
  const { kind, version: now, immediateRisk } = whole.head;
  // What was lowered since is told anew, whatever form it is told by.
  const version = immediateRisk ? versionOf(whole, sent) : now;
  const asked = { life: deps.lives[kind], step, sent, version, staff: c.var.session };
  const outcome = await takeStep(whole, { ...asked, isAsked: true }, deps);
  if (outcome.result === 'done') {
    await forgetForm(c, deps);
    return c.redirect(`${siteOf(c).prefix}/asked?alerted=yes`, 303);
  }
  if (outcome.result === 'wrong') {
    c.status(422);
    return show(c, { deps, pages, whole, sent, errors: outcome.errors });
  }
  return pages.say(c, 503, {
    title: 'The people on duty could not be told from here',
    paragraphs: ['Ring the hub now, and 999 if somebody is in danger at this moment.'],
  });
}
