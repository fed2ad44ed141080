import type { Hono } from 'hono';
import { askedCaseView, askedListView } from '../../web/hub/asked.ts';
import { formView } from '../../web/hub/step-form.ts';
import { may } from '../domain/access.ts';
import { agencies } from '../domain/agencies.ts';
import { openQuestion } from '../domain/asked.ts';
import type { WholeCase } from '../domain/case-items.ts';
import type { Errors, Form, Sent } from '../domain/forms.ts';
import { mayOpen } from '../domain/restricted.ts';
import type { DeskDeps } from './deps.ts';
import { forWhom, giveBack } from './kept-form.ts';
import { afterRecording, notForRole, refused } from './looks.ts';
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
  if (!may(session.roles, 'answer-asked')) return notForRole(c, pages, 'what agencies are asked');
  const agency = agencies.find((name) => name === session.agency);
  const { found, unreadable } = agency ? await deps.asked.of(agency) : { found: [], unreadable: 0 };
  return afterRecording({ did: 'open-list', list: 'asked' }, c, deps, pages, () =>
    pages.show(c, 'asked', {
      title: 'Asked of your agency',
      here: 'asked',
      recorded: c.req.query('recorded') !== undefined,
      unreadable,
      asked: askedListView(found, siteOf(c).prefix, deps.now()),
    }),
  );
}

async function one(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await asked(c, deps, pages);
  if (whole instanceof Response) return whole;
  const { caseId } = whole.head;
  const sent = (await giveBack(c, deps)) ?? {};
  return afterRecording({ did: 'open-asked', caseId }, c, deps, pages, () =>
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
    back: `${prefix}/asked`,
    whose: forWhom(c.var.session),
    asked: askedCaseView(whole, c.var.session.agency),
    form: formView(form, sent, errors),
  });
}

async function answer(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const whole = await asked(c, deps, pages, 'or answered');
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
    action: { text: 'What else is asked of you', href: `${siteOf(c).prefix}/asked` },
  });

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The case that an address names, if it is open and the agency of who is signed in is asked there;
 * else the page that says why not. To who may not know of it, a case that is not there is the same
 * as one that is not theirs. `or answered`: the answer may have come already, by this very button.
 */
async function asked(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
  also?: 'or answered',
): Promise<WholeCase | Response> {
  const { session } = c.var;
  const caseId = c.req.param('caseId') ?? '';
  const whole = isId.test(caseId) ? await deps.cases.read(caseId) : undefined;
  const isTheirs =
    whole?.head.open !== undefined &&
    may(session.roles, 'answer-asked') &&
    mayOpen(whole, session, deps.now()) &&
    (openQuestion(whole.steps, session.agency) !== undefined ||
      (also !== undefined && wasAsked(whole, session.agency)));
  if (whole && isTheirs) return whole;
  const say = () =>
    pages.say(c, 403, {
      title: 'Nothing is asked of your agency here',
      paragraphs: [
        'It may have been answered, or is no longer needed. If you were told that something is asked of you, ring the hub.',
      ],
      action: { text: 'What is asked of your agency', href: `${siteOf(c).prefix}/asked` },
    });
  return refused(c, deps, pages, { ...(isId.test(caseId) && { caseId }), say });
}

const wasAsked = ({ steps }: WholeCase, agency: string) =>
  steps.some(
    (step) => step.v === 2 && step.did === 'ask-agency' && step.about['agency'] === agency,
  );
