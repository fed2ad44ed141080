import { Hono } from 'hono';
import {
  answered,
  canSend,
  type Journey,
  type Page,
  reachable,
  type Values,
} from '../../web/journeys/journey.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { fault, logger } from '../lambda.ts';
import type { Draft } from './draft.ts';
import { checkView, type Looking, pageView } from './journey-views.ts';
import type { Kept } from './keep-draft.ts';
import { problems } from './problems.ts';
import { formOf, typed } from './typed.ts';
import { addressOf, arrive, keepAndGo, nextAddress, renew, type Visiting } from './visit.ts';
import type { Call, Web } from './web-context.ts';

export type JourneyDeps = Visiting &
  Looking & {
    readonly begin: (journey: Journey) => Draft;
    readonly submit: (draft: Draft, journey: Journey) => Promise<void>;
  };

/** The pages of one form, from its first question to its confirmation. */
export function journeyPages(journey: Journey, deps: JourneyDeps) {
  const app = new Hono<Web>();
  type Answer = (c: Call, kept: Kept) => Response | Promise<Response>;
  const inside = (answer: Answer) => async (c: Call) => {
    const arrived = await arrive(c, journey, deps);
    return arrived instanceof Response ? arrived : answer(c, arrived);
  };
  app.post('/', (c) => {
    const draft = deps.begin(journey);
    return keepAndGo(c, draft, undefined, nextAddress(c, journey, draft), deps);
  });
  for (const page of journey.pages) {
    app.get(
      `/${page.slug}`,
      inside((c, kept) => ask(c, { journey, page, kept }, deps)),
    );
    app.post(
      `/${page.slug}`,
      inside((c, kept) => take(c, { journey, page, kept }, deps)),
    );
  }
  app.get(
    '/check',
    inside((c, kept) => check(c, { journey, kept }, deps)),
  );
  app.post(
    '/check',
    inside((c, kept) => send(c, { journey, kept }, deps)),
  );
  app.get(
    '/sent',
    inside((c, kept) => confirm(c, { journey, kept }, deps)),
  );
  return app;
}

type Visit = { readonly journey: Journey; readonly kept: Kept };
type OnPage = Visit & { readonly page: Page };

async function ask(c: Call, { journey, page, kept }: OnPage, deps: JourneyDeps) {
  const { draft } = kept;
  if (!reachable(journey, draft.answers, page.slug))
    return c.redirect(nextAddress(c, journey, draft), 303);
  await renew(c, kept, deps);
  const { template, context } = pageView(c, journey, page, draft, deps);
  return deps.show(c, template, context);
}

async function take(c: Call, { journey, page, kept }: OnPage, deps: JourneyDeps) {
  const { draft } = kept;
  if (!reachable(journey, draft.answers, page.slug))
    return c.redirect(nextAddress(c, journey, draft), 303);
  const form = await formOf(c.req.raw);
  if (!form) return deps.show(c, 'problem', { problem: problems[400] }, 400);
  const values = page.tells ? { seen: 'yes' } : typed(page.fields, form);
  const next = withAnswer(page, values, { ...draft, seenAt: deps.now().getTime() });
  const to = next.tried ? addressOf(c, journey, page.slug) : nextAddress(c, journey, next);
  try {
    return await keepAndGo(c, next, kept, to, deps);
  } catch (error) {
    logger.error('draft-not-kept', fault(error));
    const retry = { ...draft, tried: { slug: page.slug, values } };
    const { template, context } = pageView(c, journey, page, retry, deps);
    return deps.show(c, template, { ...context, notSaved: true }, 500);
  }
}

/** The draft with these values: taken, or kept aside to be shown with what is wrong with them. */
function withAnswer(page: Page, values: Values, draft: Draft): Draft {
  if (Object.keys(errorsOf(page, values)).length > 0)
    return { ...draft, tried: { slug: page.slug, values } };
  const answers = answered(page, page.asks.parse(values), draft.answers);
  // What changes after it was sent is another version, even if it is changed back again.
  const changed = JSON.stringify(answers) !== JSON.stringify(draft.answers);
  const revision = draft.revision + (changed && draft.sentRevision === draft.revision ? 1 : 0);
  return { ...draft, answers, revision, tried: undefined };
}

async function check(c: Call, { journey, kept }: Visit, deps: JourneyDeps) {
  if (!canSend(journey, kept.draft.answers))
    return c.redirect(nextAddress(c, journey, kept.draft), 303);
  await renew(c, kept, deps);
  return deps.show(c, 'check', checkView(c, journey, kept.draft));
}

async function send(c: Call, { journey, kept }: Visit, deps: JourneyDeps) {
  const { draft } = kept;
  if (!canSend(journey, draft.answers)) return c.redirect(nextAddress(c, journey, draft), 303);
  await deps.submit(draft, journey);
  const sent = { ...draft, seenAt: deps.now().getTime(), sentRevision: draft.revision };
  return keepAndGo(c, sent, kept, addressOf(c, journey, 'sent'), deps);
}

async function confirm(c: Call, { journey, kept }: Visit, deps: JourneyDeps) {
  const { reference, revision, sentRevision } = kept.draft;
  if (sentRevision !== revision) return c.redirect(addressOf(c, journey, 'check'), 303);
  await renew(c, kept, deps);
  return deps.show(c, 'sent', {
    title: 'Sent – Online form',
    reference,
    again: revision > 1,
    next: journey.next,
    change: addressOf(c, journey, 'check'),
  });
}
