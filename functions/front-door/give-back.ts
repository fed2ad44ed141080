import type { Journey, Page } from '../../web/journeys/journey.ts';
import type { Draft } from './draft.ts';
import { pageView } from './journey-views.ts';
import { cookieOf, setDraft } from './leave.ts';
import type { Looking } from './looking.ts';
import { formOf } from './typed.ts';
import type { Visiting } from './visit.ts';
import { type Call, fromInside, problem, wordsOf } from './web-context.ts';
import { withAnswer, type Written, writtenOn } from './written.ts';

export type Taking = Visiting & Looking & { readonly begin: (journey: Journey) => Draft };
export type On = { readonly journey: Journey; readonly page: Page };

/**
 * The draft is over, or another form took its place, while somebody wrote on this page. The other
 * pages are gone, as was said beforehand; what they have just written must not go with them.
 * Undefined when there is nothing of theirs to keep, or when it did not come from our own page.
 */
export async function tooLate(c: Call, on: On, deps: Taking): Promise<Response | undefined> {
  const cookie = cookieOf(c);
  if (on.page.fields.length === 0 || cookie === undefined || !fromInside(c)) return undefined;
  const form = await formOf(c.req.raw);
  const written = form && writtenOn(on.page, form, undefined, deps);
  if (!written || written.isBlank || written.wrong) return undefined;
  const draft = withAnswer(on.page, written, deps.begin(on.journey));
  const { state } = await deps.keeper.read(cookie);
  // The draft of another form is theirs too: it is left as it is.
  if (state === 'kept') return giveBack(c, on, draft, written, 409, deps);
  const saved = await deps.keeper.save(draft, undefined);
  if (saved.state === 'saved') setDraft(c, saved.cookie);
  return giveBack(c, on, draft, written, saved.state === 'saved' ? 410 : 413, deps);
}

export const unread = (c: Call, { show }: Taking) => problem(show, 400)(c);

/** The page as it was sent, with all that was written on it. */
export function giveBack(
  c: Call,
  { journey, page }: On,
  draft: Draft,
  { values, wrong }: Written,
  status: 409 | 410 | 413 | 500,
  deps: Taking,
): Response {
  if (page.fields.length === 0) return problem(deps.show, 500)(c);
  const retry = { ...draft, tried: { slug: page.slug, values, wrong } };
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
