import type { WholeCase } from '../domain/case-items.ts';
import { isPaper, type Paper, whyNone } from '../domain/papers.ts';
import type { DeskDeps } from './deps.ts';
import { opened } from './open-case.ts';
import type { Pages } from './pages.ts';
import { type HubContext, siteOf } from './site.ts';

/** The case and the paper that an address names, if there is one: else the page that says why not. */
export async function askedPaper(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
): Promise<{ readonly whole: WholeCase; readonly what: Paper } | Response> {
  const what = c.req.param('what') ?? '';
  const whole = await opened(c, deps, pages);
  if (whole instanceof Response) return whole;
  if (!isPaper(what)) return c.notFound();
  const why = whyNone(what, whole);
  return why === undefined ? { whole, what } : notPrinted(c, pages, [why]);
}

/** Where the papers of the case are that an address names. */
export const papersAt = (c: HubContext) =>
  `${siteOf(c).prefix}/case/${c.req.param('caseId') ?? ''}/paper`;

/** Says why somebody does not get a paper. */
export const notPrinted = (c: HubContext, pages: Pages, why: readonly string[]) =>
  pages.say(c, 403, {
    title: 'This was not printed',
    paragraphs: why,
    action: { text: 'Go to the papers', href: papersAt(c) },
  });
