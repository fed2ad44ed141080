import { paperInWords } from '../../web/hub/paper/papers.ts';
import { sheetView } from '../../web/hub/paper/sheet.ts';
import { whoIs } from '../domain/life.ts';
import { isPrintOf, mayReprint } from '../domain/papers.ts';
import type { DeskDeps } from './deps.ts';
import { afterRecording, ofCase, refused } from './looks.ts';
import type { Pages } from './pages.ts';
import { askedPaper, notPrinted, papersAt } from './paper-asked.ts';
import type { HubContext } from './site.ts';

/** A copy that was printed by a step, for who took it, on the day that they did. */
export async function sheet(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const asked = await askedPaper(c, deps, pages);
  if (asked instanceof Response) return asked;
  const { whole, what } = asked;
  const n = c.req.param('n') ?? '';
  const step = whole.steps.find((one) => String(one.n) === n && isPrintOf(one, what));
  if (!step) return c.notFound();
  const { kind } = whole.head;
  const now = deps.now();
  if (!mayReprint(step, whoIs(c.var.session), now)) {
    const why = 'This copy was printed by somebody else, or on another day. Make a new one.';
    const say = () => notPrinted(c, pages, [why]);
    return refused(c, deps, pages, { of: ofCase(whole.head), say });
  }
  const look = { did: 'open-paper', ...ofCase(whole.head), step: step.n } as const;
  return afterRecording(look, c, deps, pages, () =>
    pages.show(c, 'paper-sheet', {
      title: paperInWords[what],
      back: papersAt(c),
      sheet: sheetView({ whole, life: deps.lives[kind], what, step, hub: deps.hub, now }),
    }),
  );
}
