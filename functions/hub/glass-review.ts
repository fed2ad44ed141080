import { glassView } from '../../web/hub/glass.ts';
import { formView } from '../../web/hub/step-form.ts';
import type { WholeCase } from '../domain/case-items.ts';
import { type Errors, readForm, type Sent } from '../domain/forms.ts';
import { type Offer, offerOf } from '../domain/life.ts';
import { toReview } from '../domain/restricted.ts';
import type { DeskDeps } from './deps.ts';
import { refusedStep } from './glass-refused.ts';
import { forgetForm, forWhom, giveBack } from './kept-form.ts';
import { afterRecording, ofCase } from './looks.ts';
import { found } from './open-case.ts';
import type { Pages } from './pages.ts';
import { sentIn } from './sent.ts';
import { type HubContext, siteOf } from './site.ts';
import { takeBeside } from './take-beside.ts';

/** The case whose glass was broken, for a manager who reviews that without opening the case. */
async function asked(c: HubContext, deps: DeskDeps, pages: Pages) {
  const whole = await found(c, deps, pages);
  if (whole instanceof Response) return whole;
  const me = { staff: c.var.session, hub: deps.hub };
  const offer = offerOf(deps.lives[whole.head.kind], whole, me, 'review-break-glass');
  return offer?.open ? { whole, offer } : refusedStep(c, pages, offer?.why);
}

/** Who opened a restricted case, when and why, and what a manager makes of it. */
export async function showReview(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const it = await asked(c, deps, pages);
  if (it instanceof Response) return it;
  return show(c, deps, pages, { ...it, sent: (await giveBack(c, deps)) ?? {} });
}

/** Records the review, of just the uses that the manager had before them. */
export async function reviewGlass(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const it = await asked(c, deps, pages);
  if (it instanceof Response) return it;
  const { whole, offer } = it;
  const sent = await sentIn(c);
  const read = readForm(offer.row.form, sent, deps.now());
  if (!read.ok) return show(c, deps, pages, { ...it, sent, errors: read.errors });
  const seen = lastIn(sent);
  const only = (now: WholeCase) => lastUse(now) === seen;
  const step = { step: 'review-break-glass', values: read.values };
  const outcome = await takeBeside(c, deps, whole, step, only);
  if (outcome.took === 'refused') return refusedStep(c, pages, outcome.why);
  if (outcome.took === 'changed') return show(c, deps, pages, { ...it, ...outcome, sent });
  await forgetForm(c, deps);
  return pages.say(c, 200, {
    title: 'The review is recorded',
    paragraphs: ['It stands in the case, beside who opened it and why.'],
    action: { text: 'Go to the inbox', href: `${siteOf(c).prefix}/` },
  });
}

/** The number of the last use that the form was shown with. */
function lastIn({ last }: Sent): number | undefined {
  const [n = ''] = [last ?? []].flat();
  return /^\d{1,9}$/.test(n) ? Number(n) : undefined;
}

const lastUse = ({ steps }: WholeCase) => toReview(steps).at(-1)?.n;

type Shown = {
  readonly whole: WholeCase;
  readonly offer: Offer;
  readonly sent: Sent;
  readonly errors?: Errors;
  /** Set when something happened in the case while this was written. */
  readonly took?: 'changed';
};

function show(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
  { whole, offer, sent, errors = {}, took }: Shown,
): Promise<Response> {
  const { reference } = whole.head;
  const form = formView(offer.row.form, sent, errors);
  c.status(took ? 409 : form.errorList.length > 0 ? 422 : 200);
  return afterRecording({ did: 'open-glass', ...ofCase(whole.head) }, c, deps, pages, () =>
    pages.show(c, 'glass-review', {
      title: `${form.errorList.length > 0 ? 'Error: ' : ''}Review who opened a case`,
      ...{ reference, form, changed: took !== undefined },
      back: `${siteOf(c).prefix}/`,
      action: `${siteOf(c).prefix}${c.req.path}`,
      whose: forWhom(c.var.session),
      // Of a use that came while they wrote, they are told when they press.
      last: took ? lastUse(whole) : (lastIn(sent) ?? lastUse(whole)),
      uses: glassView(whole),
    }),
  );
}
