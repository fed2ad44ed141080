import { Hono } from 'hono';
import { canSend, type Journey, type Page, reachable, toldIn } from '../../web/journeys/journey.ts';
import { placeOf } from '../../web/journeys/place.ts';
import { sourceOf } from '../gateway.ts';
import type { Draft } from './draft.ts';
import { checkView, type Looking, pageView, sentView } from './journey-views.ts';
import type { Kept } from './keep-draft.ts';
import { takePage } from './take-page.ts';
import { addressOf, arrive, keepAndGo, nextAddress, renew, type Visiting } from './visit.ts';
import type { Call, Web } from './web-context.ts';

export type JourneyDeps = Visiting &
  Looking & {
    readonly begin: (journey: Journey) => Draft;
    /** `source`: the network address that it is sent from. */
    readonly submit: (draft: Draft, journey: Journey, source: string) => Promise<void>;
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
    app.post(`/${page.slug}`, (c) => takePage(c, { journey, page }, deps));
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
  if (!reachable(journey, kept.draft.answers, page.slug))
    return c.redirect(nextAddress(c, journey, kept.draft), 303);
  const draft = await renew(c, kept, deps);
  const toCheck = c.req.query('to') === 'check';
  return deps.show(c, 'question', pageView(c, { journey, page, draft, toCheck }, deps));
}

async function check(c: Call, { journey, kept }: Visit, deps: JourneyDeps) {
  if (!canSend(journey, kept.draft.answers))
    return c.redirect(nextAddress(c, journey, kept.draft), 303);
  const draft = await renew(c, kept, deps);
  return deps.show(c, 'check', checkView(c, journey, draft, deps.now()));
}

async function send(c: Call, { journey, kept }: Visit, deps: JourneyDeps) {
  const { draft } = kept;
  if (!canSend(journey, draft.answers)) return c.redirect(nextAddress(c, journey, draft), 303);
  await deps.submit(draft, journey, sourceOf(c.env.event));
  const sent = {
    ...draft,
    seenAt: deps.now().getTime(),
    sentRevision: draft.revision,
    sentPlace: draft.sentPlace ?? placeOf(toldIn(journey, draft.answers)),
  };
  return keepAndGo(c, sent, kept, addressOf(c, journey, 'sent'), deps);
}

async function confirm(c: Call, { journey, kept }: Visit, deps: JourneyDeps) {
  const { revision, sentRevision } = kept.draft;
  if (sentRevision !== revision) return c.redirect(addressOf(c, journey, 'check'), 303);
  const draft = await renew(c, kept, deps);
  return deps.show(c, 'sent', sentView(c, journey, draft, deps));
}
