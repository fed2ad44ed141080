import { nextPage, stillFitting } from '../../web/journeys/going-on.ts';
import type { Journey } from '../../web/journeys/journey.ts';
import type { Draft } from './draft.ts';
import type { DraftKeeper, Kept } from './keep-draft.ts';
import { cookieOf, dropDraft, setDraft } from './leave.ts';
import { fromInside, problem, type Call, type Show } from './web-context.ts';

export type Visiting = {
  readonly keeper: DraftKeeper;
  readonly show: Show;
  readonly neutralSite: string;
  readonly now: () => Date;
};

/** How old a draft's last visit may grow before a page that is only looked at renews it. */
const renewAfterMs = 60_000;

/**
 * The draft of somebody who is inside this form; else where they are sent instead. Without a
 * cookie a page was left, and Back must show nothing of it. From outside, or with a draft that is
 * over or not ours, the first page says nothing of there being or having been a draft.
 */
export async function arrive(
  c: Call,
  journey: Journey,
  { keeper, neutralSite }: Visiting,
): Promise<Response | Kept> {
  const start = `${c.var.base}/`;
  const cookie = cookieOf(c);
  if (cookie === undefined) return c.redirect(c.req.method === 'GET' ? neutralSite : start, 303);
  if (!fromInside(c)) return c.redirect(start, 303);
  const read = await keeper.read(cookie);
  if (read.state === 'unusable') {
    dropDraft(c);
    return c.redirect(start, 303);
  }
  const { draft, ...row } = read;
  if (draft.journey !== journey.path) return c.redirect(start, 303);
  if (draft.version === journey.version) return read;
  // What a newer form still takes is kept; the rest is asked again.
  const answers = { ...begunWith(journey), ...stillFitting(journey, draft.answers) };
  return { ...row, draft: { ...draft, version: journey.version, answers } };
}

/** Keeps the draft and goes on. What is too long for us is said at once, with a way back. */
export async function keepAndGo(
  c: Call,
  draft: Draft,
  before: Kept | undefined,
  to: string,
  { keeper, show }: Visiting,
) {
  const saved = await keeper.save(draft, before);
  if (saved.state === 'too-large') return problem(show, 413)(c);
  setDraft(c, saved.cookie);
  return c.redirect(to, 303);
}

/** Looking at a page keeps the draft alive. Gives the draft as it is kept then. */
export async function renew(c: Call, kept: Kept, { keeper, now }: Visiting): Promise<Draft> {
  const seenAt = now().getTime();
  if (seenAt - kept.draft.seenAt < renewAfterMs) return kept.draft;
  const draft = { ...kept.draft, seenAt };
  const saved = await keeper.save(draft, kept);
  if (saved.state !== 'saved') return kept.draft;
  setDraft(c, saved.cookie);
  return draft;
}

/** What stands in the answers before anything was asked. */
export const begunWith = ({ hasReply }: Journey) => ({
  // It stands on the page with the button that begins a form.
  before: { seen: 'yes' },
  ...(hasReply && { from: { what: 'nothing' } }),
});

/** The address of a page of this form, and of the first one that is not answered. */
export const addressOf = (c: Call, { path }: Journey, slug: string) =>
  `${c.var.base}/${path}/${slug}`;
export const nextAddress = (c: Call, journey: Journey, { answers }: Draft) =>
  addressOf(c, journey, nextPage(journey, answers)?.slug ?? 'check');

/** The address of a page from which one comes straight back to check-your-answers. */
export const changeAddress = (c: Call, journey: Journey, slug: string) =>
  `${addressOf(c, journey, slug)}?to=check`;
