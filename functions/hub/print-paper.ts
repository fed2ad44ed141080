import { questionsOf } from '../../web/hub/paper/asked.ts';
import { paperInWords } from '../../web/hub/paper/papers.ts';
import { doneInWords } from '../../web/hub/paper/written.ts';
import { formView } from '../../web/hub/step-form.ts';
import type { WholeCase } from '../domain/case-items.ts';
import { type Errors, readForm } from '../domain/forms.ts';
import { whoIs } from '../domain/life.ts';
import { isPrintOf, type Paper, refusedFor } from '../domain/papers.ts';
import { printForm } from '../domain/print-form.ts';
import type { DeskDeps } from './deps.ts';
import { forgetForm, forWhom, giveBack } from './kept-form.ts';
import { afterRecording, ofCase } from './looks.ts';
import type { Pages } from './pages.ts';
import { askedPaper, notPrinted, papersAt } from './paper-asked.ts';
import { sentIn, type SentForm, versionIn } from './sent.ts';
import type { HubContext } from './site.ts';
import { type Outcome, takeStep } from './take-step.ts';

/** The form of one paper: who gets it, and why they need it. */
export async function paperForm(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const asked = await askedPaper(c, deps, pages);
  if (asked instanceof Response) return asked;
  const sent = (await giveBack(c, deps)) ?? {};
  return show(c, deps, pages, { ...asked, sent });
}

/** Writes a copy down as a step of the case, and only then shows it. */
export async function printPaper(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const asked = await askedPaper(c, deps, pages);
  if (asked instanceof Response) return asked;
  const { whole, what } = asked;
  const typed = await sentIn(c);
  const sent: SentForm = { ...typed, what: [what] };
  const read = readForm(printForm, sent, deps.now());
  const errors = read.ok ? refusedFor(what, read.values, whole) : read.errors;
  if (Object.keys(errors).length > 0) return show(c, deps, pages, { ...asked, sent, errors });
  const outcome = await takeStep(
    whole,
    {
      ...{ life: deps.lives[whole.head.kind], step: 'print', sent },
      version: versionIn(typed),
      staff: c.var.session,
    },
    deps,
  );
  return answer(c, deps, pages, { outcome, what, sent });
}

type Took = { readonly outcome: Outcome; readonly what: Paper; readonly sent: SentForm };

async function answer(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
  { outcome, what, sent }: Took,
): Promise<Response> {
  switch (outcome.result) {
    case 'done':
      await forgetForm(c, deps);
      return c.redirect(`${papersAt(c)}/${what}/${await lastPrinted(c, deps, what)}`, 303);
    case 'wrong':
      return show(c, deps, pages, { whole: outcome.whole, what, sent, errors: outcome.errors });
    case 'moved': {
      const { whole, unseen } = outcome;
      const changed = unseen.map(({ did }) => doneInWords(deps.lives[whole.head.kind], did));
      return show(c, deps, pages, { whole, what, sent, changed });
    }
    case 'refused':
      return notPrinted(c, pages, outcome.why);
    case 'restricted':
      return notPrinted(c, pages, ['This case is open to a few people only by now.']);
  }
}

/** The number of the step by which this person printed that paper last. */
async function lastPrinted(c: HubContext, { cases }: DeskDeps, what: Paper): Promise<number> {
  const whole = await cases.read(c.req.param('caseId') ?? '');
  const mine = whoIs(c.var.session);
  return whole?.steps.findLast((step) => step.who === mine && isPrintOf(step, what))?.n ?? 0;
}

type Shown = {
  readonly whole: WholeCase;
  readonly what: Paper;
  readonly sent: SentForm;
  readonly errors?: Errors;
  /** Set where it was not printed because of what others did meanwhile: that, in words. */
  readonly changed?: readonly string[];
};

function show(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
  { whole, what, sent, errors = {}, changed }: Shown,
): Promise<Response> {
  const form = formView(questionsOf(what), sent, errors);
  c.status(changed ? 409 : form.errorList.length > 0 ? 422 : 200);
  // What was typed was typed against that version, until they are told what came since.
  const version = changed || !sent['version'] ? whole.head.version : versionIn(sent);
  return afterRecording({ did: 'open-paper', ...ofCase(whole.head) }, c, deps, pages, () =>
    pages.show(c, 'paper-form', {
      title: `${form.errorList.length > 0 ? 'Error: ' : ''}Print a copy`,
      ...{ back: papersAt(c), action: `${papersAt(c)}/${what}`, paper: paperInWords[what] },
      ...{ version, form, changed: changed ?? [] },
      whose: forWhom(c.var.session),
    }),
  );
}
