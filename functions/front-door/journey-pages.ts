import { Hono } from 'hono';
import { canSend, reachable } from '../../web/journeys/going-on.ts';
import type { Journey, Page } from '../../web/journeys/journey.ts';
import { sourceOf } from '../gateway.ts';
import { checkView } from './check-view.ts';
import { type Draft, isSent } from './draft.ts';
import { askForOthers, goOnFromNote, referNow } from './from-earlier.ts';
import { pageView } from './journey-views.ts';
import type { Kept } from './keep-draft.ts';
import { type Looking, placeSent } from './looking.ts';
import { keptView, sentView } from './sent-view.ts';
import { sentAs } from './submit.ts';
import { takePage } from './take-page.ts';
import { addressOf, arrive, keepAndGo, nextAddress, renew, type Visiting } from './visit.ts';
import type { Call, Web } from './web-context.ts';

export type JourneyDeps = Visiting &
  Looking & {
    readonly begin: (journey: Journey) => Draft;
    /** Whether a reply can be read; `source` is the network address that it is sent from. */
    readonly submit: (draft: Draft, journey: Journey, source: string) => Promise<boolean>;
  };

/** The pages of one form, from its first question to its confirmation. */
export function journeyPages(journey: Journey, deps: JourneyDeps) {
  const app = new Hono<Web>();
  const inside: Inside = (answer) => async (c: Call) => {
    const arrived = await arrive(c, journey, deps);
    return arrived instanceof Response ? arrived : answer(c, arrived);
  };
  app.post('/', (c) => {
    const draft = deps.begin(journey);
    return keepAndGo(c, draft, undefined, nextAddress(c, journey, draft), deps);
  });
  for (const page of journey.pages.filter(({ hidden }) => !hidden)) {
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
  if (journey.hasReply) atWork(app, { journey, inside }, deps);
  return app;
}

type Answer = (c: Call, kept: Kept) => Response | Promise<Response>;
type Inside = (answer: Answer) => (c: Call) => Promise<Response>;

/** What a form has beside, where somebody asks at work. */
function atWork(
  app: Hono<Web>,
  { journey, inside }: { readonly journey: Journey; readonly inside: Inside },
  deps: JourneyDeps,
): void {
  app.get(
    '/kept',
    inside((c, kept) => record(c, { journey, kept }, deps)),
  );
  app.post(
    '/refer',
    inside((c, kept) => referNow(c, { journey, kept }, deps)),
  );
  app.post(
    '/others',
    inside((c, kept) => askForOthers(c, { journey, kept }, deps)),
  );
  // From the page of a reply: what was written here before may be over long since.
  app.post('/continue', (c) => goOnFromNote(c, journey, deps));
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
  return deps.show(c, 'check', checkView(c, journey, draft, deps));
}

async function send(c: Call, { journey, kept }: Visit, deps: JourneyDeps) {
  const { draft } = kept;
  if (!canSend(journey, draft.answers)) return c.redirect(nextAddress(c, journey, draft), 303);
  const hasReply = await deps.submit(draft, journey, sourceOf(c.env.event));
  const sentPlace = placeSent(journey, draft);
  const sent = { ...sentAs(draft, hasReply, deps.now()), sentPlace };
  return keepAndGo(c, sent, kept, addressOf(c, journey, 'sent'), deps);
}

async function confirm(c: Call, { journey, kept }: Visit, deps: JourneyDeps) {
  if (!isSent(kept.draft)) return c.redirect(addressOf(c, journey, 'check'), 303);
  const draft = await renew(c, kept, deps);
  return deps.show(c, 'sent', sentView(c, journey, draft, deps));
}

async function record(c: Call, { journey, kept }: Visit, deps: JourneyDeps) {
  if (!isSent(kept.draft)) return c.redirect(addressOf(c, journey, 'check'), 303);
  const draft = await renew(c, kept, deps);
  return deps.show(c, 'kept', keptView(c, journey, draft, deps.now()));
}
