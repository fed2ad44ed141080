import { Hono } from 'hono';
import { assets } from '../../web/generated/assets.js';
import type { Journey } from '../../web/journeys/journey.ts';
import { journeysIn } from '../../web/journeys/journeys.ts';
import { firstReadersView } from '../../web/journeys/readers-view.ts';
import { type Languages, pathOf } from '../../web/words/paths.ts';
import type { Language } from '../../web/words/words.ts';
import { attribution } from '../domain/postcodes.ts';
import { framed } from './frame.ts';
import { guidePages } from './guide-pages.ts';
import { journeyPages, type JourneyDeps } from './journey-pages.ts';
import { leave } from './leave.ts';
import { type Call, type Web, wordsOf } from './web-context.ts';

/** Of a whole form: two long texts and several shorter ones, each byte up to three as browsers send them. */
const largestBody = 1_500_000;

type Deps = JourneyDeps & { readonly languages: Languages };

/** Every page of the front door. */
export function site(deps: Deps) {
  const { show, neutralSite, languages } = deps;
  return framed({ show, languages, neutralSite, largestBody }, (app) => {
    app.get('/assets/:name', asset);
    for (const language of languages)
      app.route(pathOf(language, languages) || '/', inOneLanguage(language, deps));
  });
}

function inOneLanguage({ words }: Language, deps: Deps) {
  const { show, keeper, neutralSite } = deps;
  const journeys = journeysIn(words);
  const app = new Hono<Web>();
  app.get('/', (c) => show(c, 'forms', { forms: journeys }));
  app.get('/help', (c) => show(c, 'help-page', { title: words.about.help.title }));
  app.get('/privacy', (c) => about(c, 'privacy', deps));
  app.get('/cookies', (c) => about(c, 'cookies', deps));
  app.get('/accessibility', (c) => about(c, 'accessibility', deps));
  app.route('/', guidePages(words, deps));
  app.get('/leave', (c) => leave(c, keeper, neutralSite));
  for (const journey of journeys) {
    app.get(`/${journey.path}`, (c) => show(c, 'start', startView(c, journey, deps)));
    app.route(`/${journey.path}`, journeyPages(journey, deps));
  }
  return app;
}

function about(c: Call, which: 'privacy' | 'cookies' | 'accessibility', { show }: Deps) {
  const { [which]: page, privacy } = wordsOf(c).about;
  const data = which === 'privacy' ? [privacy.postcodes, ...attribution] : [];
  return show(c, 'about', { title: page.title, page, data });
}

const startView = (c: Call, form: Journey, { partnership, now }: Deps) => ({
  form,
  reading: firstReadersView({ partnership, now: now(), w: wordsOf(c) }),
  action: `${c.var.base}/${form.path}`,
  // What can be read about it without beginning.
  read: form.kind === 'consultation' ? 'professionals' : 'what-to-expect',
  back: `${c.var.base}/`,
});

/** The name holds a hash of the content, so a browser may keep it for ever. */
function asset(c: Call) {
  const name = c.req.param('name') ?? '';
  // What every object has, such as `constructor`, is no file of ours.
  const found = Object.hasOwn(assets, name) ? assets[name] : undefined;
  if (!found) return c.notFound();
  return c.body(found.body, 200, {
    'Content-Type': `${found.type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
}
