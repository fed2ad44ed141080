import {
  answered,
  canSend,
  type Journey,
  openedBefore,
  type Page,
  reachable,
  type Values,
} from '../../web/journeys/journey.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { fault, logger } from '../lambda.ts';
import { begunOn, type Draft } from './draft.ts';
import { type Looking, pageView } from './journey-views.ts';
import type { Kept } from './keep-draft.ts';
import { cookieOf, setDraft } from './leave.ts';
import { formOf, typed } from './typed.ts';
import {
  addressOf,
  arrive,
  changeAddress,
  keepAndGo,
  nextAddress,
  type Visiting,
} from './visit.ts';
import { type Call, fromInside, problem, wordsOf } from './web-context.ts';

type Deps = Visiting & Looking & { readonly begin: (journey: Journey) => Draft };
type On = { readonly journey: Journey; readonly page: Page };

/** What the person pressed, and where they came from. */
type Wish = {
  /** Only more time: what stands on the page is kept as it is. */
  readonly moreTime: boolean;
  readonly sendNow: boolean;
  /** They changed one answer, and go straight back to check them all. */
  readonly toCheck: boolean;
};

/** Takes what was written on a page. When it cannot be kept it comes back, still in the form. */
export async function takePage(c: Call, on: On, deps: Deps): Promise<Response> {
  let kept: Kept;
  try {
    const arrived = await arrive(c, on.journey, deps);
    if (arrived instanceof Response) return (await tooLate(c, on, deps)) ?? arrived;
    kept = arrived;
  } catch (error) {
    logger.error('draft-not-read', fault(error));
    const form = await formOf(c.req.raw);
    if (!form) return unread(c, deps);
    // What was answered before is not known now: an empty draft stands in, to show the page with.
    return giveBack(c, on, deps.begin(on.journey), valuesOf(on.page, form), 500, deps);
  }
  return keep(c, { ...on, kept }, deps);
}

async function keep(c: Call, { kept, ...on }: On & { kept: Kept }, deps: Deps) {
  const { journey, page } = on;
  const { draft } = kept;
  const given = page.slug in draft.answers || draft.tried?.slug === page.slug;
  if (!given && !reachable(journey, draft.answers, page.slug))
    return c.redirect(nextAddress(c, journey, draft), 303);
  const form = await formOf(c.req.raw);
  if (!form) return unread(c, deps);
  const values = valuesOf(page, form);
  const wish = wishIn(form, canSend(journey, draft.answers));
  // Nothing was written here: it stays a question that was not asked.
  if (wish.sendNow && isBlank(values)) return c.redirect(addressOf(c, journey, 'check'), 303);
  const seen = { ...draft, seenAt: deps.now().getTime() };
  const next = isBlank(values) && wish.moreTime ? seen : withAnswer(page, values, seen, wish);
  const to = goesTo(c, on, next, wish);
  try {
    const answer = await keepAndGo(c, next, kept, to, deps);
    return answer.status === 413 ? giveBack(c, on, draft, values, 413, deps) : answer;
  } catch (error) {
    logger.error('draft-not-kept', fault(error));
    return giveBack(c, on, draft, values, 500, deps);
  }
}

const wishIn = (form: FormData, canSend: boolean): Wish => ({
  moreTime: form.get('go') === 'more',
  sendNow: form.get('go') === 'check' && canSend,
  toCheck: form.get('to') === 'check',
});

/** Back to the page while something is wrong with it; else to check, or to what is asked next. */
function goesTo(c: Call, { journey, page }: On, next: Draft, wish: Wish): string {
  const address = wish.toCheck ? changeAddress : addressOf;
  const stays = wish.moreTime || next.tried?.slug === page.slug;
  if (stays && reachable(journey, next.answers, page.slug)) return address(c, journey, page.slug);
  if (wish.sendNow) return addressOf(c, journey, 'check');
  if (!wish.toCheck) return nextAddress(c, journey, next);
  const open = openedBefore(journey, next.answers);
  return open ? address(c, journey, open.slug) : addressOf(c, journey, 'check');
}

/**
 * The draft is over, or another form took its place, while somebody wrote on this page. The other
 * pages are gone, as was said beforehand; what they have just written must not go with them.
 * Undefined when there is nothing of theirs to keep, or when it did not come from our own page.
 */
async function tooLate(c: Call, on: On, deps: Deps): Promise<Response | undefined> {
  const cookie = cookieOf(c);
  if (on.page.fields.length === 0 || cookie === undefined || !fromInside(c)) return undefined;
  const form = await formOf(c.req.raw);
  const values = form && valuesOf(on.page, form);
  if (!values || isBlank(values)) return undefined;
  const draft = withAnswer(on.page, values, deps.begin(on.journey));
  const { state } = await deps.keeper.read(cookie);
  // The draft of another form is theirs too: it is left as it is.
  if (state === 'kept') return giveBack(c, on, draft, values, 409, deps);
  const saved = await deps.keeper.save(draft, undefined);
  if (saved.state === 'saved') setDraft(c, saved.cookie);
  return giveBack(c, on, draft, values, saved.state === 'saved' ? 410 : 413, deps);
}

/** What the page's form sent. */
const valuesOf = (page: Page, form: FormData): Values =>
  page.fields.length === 0 ? { seen: 'yes' } : typed(page.fields, form);

const isBlank = (values: Values) => Object.values(values).every((value) => value.length === 0);

const unread = (c: Call, { show }: Deps) => problem(show, 400)(c);

/** The page as it was sent, with all that was written on it. */
function giveBack(
  c: Call,
  { journey, page }: On,
  draft: Draft,
  values: Values,
  status: 409 | 410 | 413 | 500,
  deps: Deps,
): Response {
  if (page.fields.length === 0) return problem(deps.show, 500)(c);
  const retry = { ...draft, tried: { slug: page.slug, values } };
  const view = pageView(c, { journey, page, draft: retry, toCheck: false }, deps);
  const notKept = wordsOf(c).problems.notKept[status];
  // What could not be kept has no time for which it is kept.
  const isKept = status === 410;
  return deps.show(
    c,
    'question',
    { ...view, ...(!isKept && { time: undefined }), notKept },
    status,
  );
}

/**
 * The draft with these values: taken, or kept aside to be shown with what is wrong with them. Who
 * only asked for more time is not told of anything wrong.
 */
function withAnswer(
  page: Page,
  values: Values,
  draft: Draft,
  { moreTime }: Pick<Wish, 'moreTime'> = { moreTime: false },
): Draft {
  const { slug } = page;
  if (Object.keys(errorsOf(page, values, begunOn(draft))).length > 0)
    return { ...draft, tried: { slug, values, ...(moreTime && { quiet: true }) } };
  const answers = answered(page, page.asks.parse(values), draft.answers);
  // What changes after it was sent is another version, even if it is changed back again.
  const changed = JSON.stringify(answers) !== JSON.stringify(draft.answers);
  const revision = draft.revision + (changed && draft.sentRevision === draft.revision ? 1 : 0);
  // What was begun on another page is still there, to be finished.
  const tried = draft.tried?.slug === slug ? undefined : draft.tried;
  return { ...draft, answers, revision, tried };
}
