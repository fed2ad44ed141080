import { Hono } from 'hono';
import { guideView } from '../../web/journeys/guide-view.ts';
import { howLong, timesFrom } from '../../web/journeys/how-long.ts';
import { teamsView } from '../../web/journeys/teams-view.ts';
import type { Words } from '../../web/words/words.ts';
import type { Partnership } from '../domain/partnership.ts';
import { type Show, type Web, wordsOf } from './web-context.ts';

type Deps = {
  readonly show: Show;
  readonly partnership: Partnership;
  readonly now: () => Date;
};
type Path = keyof Words['guides'];

/** Pages that tell something and ask nothing: no cookie is read, and none is set. */
export function guidePages({ guides }: Words, { show, partnership, now }: Deps) {
  const app = new Hono<Web>();
  for (const path of Object.keys(guides) as Path[])
    app.get(`/${path}`, (c) => {
      const w = wordsOf(c);
      const at = { partnership, now: now(), w };
      const guide = w.guides[path];
      const page = guideView(guide, howLong(at));
      return show(c, 'guide', {
        ...{ title: page.title, page, times: timesFrom(guide, at) },
        ...(path === 'professionals' && teamsView(at)),
      });
    });
  return app;
}
