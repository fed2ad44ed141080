import { canSend, openedBefore, reachable } from '../../web/journeys/going-on.ts';
import type { Journey } from '../../web/journeys/journey.ts';
import { fault, logger } from '../lambda.ts';
import type { Draft } from './draft.ts';
import { giveBack, type On, type Taking, tooLate, unread } from './give-back.ts';
import type { Kept } from './keep-draft.ts';
import { formOf } from './typed.ts';
import { addressOf, arrive, changeAddress, keepAndGo, nextAddress } from './visit.ts';
import type { Call } from './web-context.ts';
import { inDanger, keptOf, warnedOn, withAnswer, type Written, writtenOn } from './written.ts';

/** What the person pressed, and where they came from. */
type Wish = {
  /** Only more time: what stands on the page is kept as it is. */
  readonly moreTime: boolean;
  readonly sendNow: boolean;
  /** Somebody is in danger now: what stands on the page is kept as it is, and help comes first. */
  readonly danger: boolean;
  /** They changed one answer, and go straight back to check them all. */
  readonly toCheck: boolean;
};

/** Takes what was written on a page. When it cannot be kept it comes back, still in the form. */
export async function takePage(c: Call, on: On, deps: Taking): Promise<Response> {
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
    const written = writtenOn(on.page, form, undefined, deps);
    return giveBack(c, on, deps.begin(on.journey), written, 500, deps);
  }
  return keep(c, { ...on, kept }, deps);
}

async function keep(c: Call, { kept, ...on }: On & { kept: Kept }, deps: Taking) {
  const { journey, page } = on;
  const { draft } = kept;
  const given = page.slug in draft.answers || draft.tried?.slug === page.slug;
  if (!given && !reachable(journey, draft.answers, page.slug))
    return c.redirect(nextAddress(c, journey, draft), 303);
  const form = await formOf(c.req.raw);
  if (!form) return unread(c, deps);
  const written = writtenOn(page, form, keptOf(page, draft), deps);
  const wish = wishIn(form, journey, canSend(journey, draft.answers));
  // Nothing was written here: it stays a question that was not asked.
  if (wish.sendNow && written.isBlank) return c.redirect(addressOf(c, journey, 'check'), 303);
  const next = taken(on, written, draft, wish, deps.now());
  const to = goesTo(c, on, next, wish);
  try {
    const answer = await keepAndGo(c, next, kept, to, deps);
    return answer.status === 413 ? giveBack(c, on, draft, written, 413, deps) : answer;
  } catch (error) {
    logger.error('draft-not-kept', fault(error));
    return giveBack(c, on, draft, written, 500, deps);
  }
}

const wishIn = (form: FormData, { hasReply }: Journey, canSend: boolean): Wish => ({
  moreTime: form.get('go') === 'more',
  sendNow: form.get('go') === 'check' && canSend,
  danger: form.get('go') === 'danger' && hasReply === true,
  toCheck: form.get('to') === 'check',
});

/** The draft as it is kept after what they wrote and wished. */
function taken(
  { journey, page }: On,
  written: Written,
  draft: Draft,
  wish: Wish,
  now: Date,
): Draft {
  const seen = { ...draft, seenAt: now.getTime(), warnsOn: undefined };
  const asItIs = wish.moreTime || wish.danger;
  const next = asItIs && written.isBlank ? seen : withAnswer(page, written, seen, { asItIs });
  if (wish.danger) return inDanger(journey, next);
  return asItIs ? next : warnedOn(page, journey, next, now);
}

/** Back to the page while something is wrong with it; else to check, or to what is asked next. */
function goesTo(c: Call, { journey, page }: On, next: Draft, wish: Wish): string {
  if (wish.danger)
    return reachable(journey, next.answers, 'help')
      ? addressOf(c, journey, 'help')
      : nextAddress(c, journey, next);
  const address = wish.toCheck ? changeAddress : addressOf;
  const stays = wish.moreTime || next.tried?.slug === page.slug || next.warnsOn === page.slug;
  if (stays && reachable(journey, next.answers, page.slug)) return address(c, journey, page.slug);
  if (wish.sendNow) return addressOf(c, journey, 'check');
  if (!wish.toCheck) return nextAddress(c, journey, next);
  const open = openedBefore(journey, next.answers);
  return open ? address(c, journey, open.slug) : addressOf(c, journey, 'check');
}
