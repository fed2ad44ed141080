import { offersByRules } from '../../web/hub/fitted-form.ts';
import { stepView, typedView, unseenView } from '../../web/hub/step-page.ts';
import type { Head, Step, WholeCase } from '../domain/case-items.ts';
import type { Errors } from '../domain/forms.ts';
import { type LifeRow, offerOf } from '../domain/life.ts';
import { rowOf, whyNot } from '../domain/life-rows.ts';
import type { Colleague } from '../domain/listed.ts';
import type { DeskDeps } from './deps.ts';
import { forWhom } from './kept-form.ts';
import { afterRecording, ofCase } from './looks.ts';
import { opened } from './open-case.ts';
import type { Pages } from './pages.ts';
import { type SentForm, versionIn } from './sent.ts';
import type { HubContext } from './site.ts';
import type { Outcome } from './take-step.ts';

/** What a page of a step is made of. */
export type Shown = {
  readonly deps: DeskDeps;
  readonly pages: Pages;
  readonly whole: WholeCase;
  readonly step: string;
  readonly sent: SentForm;
  /** The cases that it is linked to, where the step asks about one of them. */
  readonly linked?: readonly Head[];
  /** Whom it can be assigned to by name, where the step asks for that. */
  readonly colleagues?: readonly Colleague[];
};

/** What became of a step that was not stored: with everything that was typed. */
export async function showOutcome(
  c: HubContext,
  outcome: Exclude<Outcome, { result: 'done' }>,
  shown: Omit<Shown, 'whole'>,
): Promise<Response> {
  const { deps, pages } = shown;
  if (outcome.result === 'restricted') {
    const page = await opened(c, deps, pages);
    return page instanceof Response ? page : c.redirect(c.req.path, 303);
  }
  const page = { ...shown, whole: outcome.whole };
  switch (outcome.result) {
    case 'wrong':
      return showForm(c, page, { errors: outcome.errors });
    case 'refused':
      return showRefused(c, page, outcome.why);
    case 'moved': {
      // It shows what others did: that is a look at the case.
      const look = { did: 'open-case', ...ofCase(outcome.whole.head) } as const;
      return afterRecording(look, c, deps, pages, () => showMoved(c, page, outcome.unseen));
    }
  }
}

/** The form of a step, empty or with what was typed. */
export function showForm(
  c: HubContext,
  shown: Shown,
  { errors = {}, isBack = false }: { errors?: Errors; isBack?: boolean },
): Response {
  const { pages, whole, sent } = shown;
  const isWrong = Object.keys(errors).length > 0;
  if (isWrong) c.status(422);
  return pages.show(c, 'step', {
    title: `${isWrong ? 'Error: ' : ''}Case ${whole.head.reference}`,
    forWhom: forWhom(c.var.session),
    isBack,
    case: {
      ...stepView(whole, of(c, shown), sent, errors),
      // What changed since they typed it was not before them: they are told when they press.
      ...(isBack && { version: versionIn(sent) }),
    },
  });
}

function showMoved(c: HubContext, shown: Shown, unseen: readonly Step[]): Response {
  c.status(409);
  const { pages, whole, sent } = shown;
  const now = of(c, shown);
  return pages.show(c, 'conflict', {
    title: `Error: Case ${whole.head.reference}`,
    forWhom: forWhom(c.var.session),
    case: stepView(whole, now, sent),
    unseen: unseenView(whole, unseen, now),
    why: refusalOf(c, shown),
    typed: typedView(now.row, sent),
  });
}

/** Why a step is not open, and what was typed for it. */
export function showRefused(c: HubContext, shown: Shown, why: readonly string[]): Response {
  c.status(403);
  const { pages, whole, sent } = shown;
  const now = of(c, shown);
  return pages.show(c, 'refused-step', {
    title: `Case ${whole.head.reference}`,
    case: stepView(whole, now),
    why,
    typed: typedView(now.row, sent),
  });
}

function offered(c: HubContext, shown: Omit<Shown, 'sent' | 'pages'>) {
  const { deps, whole, step, colleagues = [] } = shown;
  const me = { staff: c.var.session, hub: deps.hub, colleagues };
  const offer = offerOf(deps.lives[whole.head.kind], whole, me, step);
  return offer && offersByRules([offer], whole, deps.now())[0];
}

/** Why this person may not take it from where the case stands; undefined if they may. */
export function refusalOf(c: HubContext, shown: Omit<Shown, 'sent' | 'pages'>) {
  const offer = offered(c, shown);
  if (offer?.open) return undefined;
  const { deps, whole, step } = shown;
  return offer?.why ?? [whyNot(whole, deps.lives[whole.head.kind], step)];
}

/** The row of a step for this case and person, whether it is open to them or not. */
export function rowFor(c: HubContext, shown: Omit<Shown, 'sent' | 'pages'>): LifeRow | undefined {
  const { deps, whole, step } = shown;
  return offered(c, shown)?.row ?? rowOf(deps.lives[whole.head.kind], step, whole.head.state);
}

function of(c: HubContext, shown: Shown) {
  const row = rowFor(c, shown);
  if (!row) throw new Error(`There is no step ${shown.step}`);
  const { deps, whole, linked = [] } = shown;
  const { thresholds } = deps.hub.advice;
  return { row, life: deps.lives[whole.head.kind], now: deps.now(), linked, thresholds };
}
