import type { Hono } from 'hono';
import { askedCaseView, askedListView } from '../../web/hub/asked.ts';
import { formView } from '../../web/hub/step-form.ts';
import { may } from '../domain/access.ts';
import { agencies } from '../domain/agencies.ts';
import type { WholeCase } from '../domain/case-items.ts';
import type { Errors, Form, Sent } from '../domain/forms.ts';
import type { DeskDeps } from './deps.ts';
import { forWhom, giveBack } from './kept-form.ts';
import { askedIn } from './asked-gate.ts';
import { afterRecording, notForRole, ofCase, refused } from './looks.ts';
import type { Pages } from './pages.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';
import { returnForm, takeReturn } from './take-return.ts';

/** What this hub asks the agency of who is signed in: their questions, and a form for the answer. */
export function askedPages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  app.get('/asked', (c) => list(c, deps, pages));
  app.get('/asked/:caseId', (c) => one(c, deps, pages));
  app.post('/asked/:caseId', (c) => answer(c, deps, pages));
}

async function list(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const { session } = c.var;
  if (!may(session.roles, 'answer-asked')) {
    return refused(c, deps, pages, { say: () => notForRole(c, pages, 'what agencies are asked') });
  }
  const agency = agencies.find((name) => name === session.agency);
  const { found, unreadable } = agency ? await deps.asked.of(agency) : { found: [], unreadable: 0 };
  return afterRecording({ did: 'open-list', list: 'asked' }, c, deps, pages, () =>
    pages.show(c, 'asked', {
      title: 'What we are asked',
      here: 'asked',
      recorded: c.req.query('recorded') !== undefined,
      alerted: c.req.query('alerted') !== undefined,
      unreadable,
      asked: askedListView(found, siteOf(c).prefix, deps.now()),
    }),
  );
}

async function one(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await askedIn(c, deps, pages);
  if (whole instanceof Response) return whole;
  const sent = (await giveBack(c, deps)) ?? {};
  const look = { did: 'open-asked', ...ofCase(whole.head) } as const;
  return afterRecording(look, c, deps, pages, () =>
    showOne(c, pages, { whole, form: returnForm(whole, c, deps), sent, errors: {} }),
  );
}

type Shown = {
  readonly whole: WholeCase;
  readonly form: Form;
  readonly sent: Sent;
  readonly errors: Errors;
};

function showOne(c: HubContext, pages: Pages, { whole, form, sent, errors }: Shown): Response {
  const { prefix } = siteOf(c);
  return pages.show(c, 'asked-case', {
    // No name: titles stand in lists of windows, which others see.
    title: `${Object.keys(errors).length > 0 ? 'Error: ' : ''}Asked in ${whole.head.reference}`,
    here: 'asked',
    action: `${prefix}/asked/${whole.head.caseId}`,
    danger: `${prefix}/asked/${whole.head.caseId}/danger`,
    back: `${prefix}/asked`,
    whose: forWhom(c.var.session),
    asked: askedCaseView(whole, c.var.session.agency),
    form: formView(form, sent, errors),
  });
}

async function answer(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await askedIn(c, deps, pages, 'or answered');
  if (whole instanceof Response) return whole;
  const outcome = await takeReturn(c, whole, deps);
  switch (outcome.result) {
    case 'done':
      return c.redirect(`${siteOf(c).prefix}/asked?recorded=yes`, 303);
    case 'wrong':
      c.status(422);
      return showOne(c, pages, { whole, ...outcome });
    case 'refused':
      return pages.say(c, 403, { title: 'This is not open to you', paragraphs: outcome.why });
    case 'answered':
      return answered(c, pages, outcome.typed);
  }
}

/** The answer of a colleague came first. What this one typed is shown, to be copied from. */
const answered = (c: HubContext, pages: Pages, typed: readonly string[]) =>
  pages.say(c, 409, {
    title: 'Your agency has answered this meanwhile',
    paragraphs: [
      'What you typed was not stored. Ring the hub if it adds anything. This is what you typed:',
      ...typed,
    ],
    action: { text: 'What we are asked', href: `${siteOf(c).prefix}/asked` },
  });
