import type { Pages } from './pages.ts';
import { type HubContext, siteOf } from './site.ts';

/** Says why the table has no such step for this person. */
export const refusedStep = (
  c: HubContext,
  pages: Pages,
  why: readonly string[] = ['It is not there for a case in this state.'],
) =>
  pages.say(c, 403, {
    title: 'This cannot be done',
    paragraphs: why,
    action: { text: 'Go to the inbox', href: `${siteOf(c).prefix}/` },
  });
