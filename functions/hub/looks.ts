import type { Head } from '../domain/case-items.ts';
import type { Look } from '../domain/views.ts';
import { fault, logger } from '../lambda.ts';
import type { DeskDeps } from './deps.ts';
import type { Pages } from './pages.ts';
import { type HubContext, siteOf } from './site.ts';

/** Who looks is written down before anything is shown. What cannot be written down is not shown. */
export async function afterRecording(
  look: Omit<Look, 'by' | 'at'>,
  c: HubContext,
  { views, now }: Pick<DeskDeps, 'views' | 'now'>,
  pages: Pages,
  show: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    await views.record({ ...look, by: c.var.session, at: now().toISOString() });
  } catch (error) {
    // A reference can be rung up with: no log has one.
    logger.error('view-not-recorded', { ...look, reference: undefined, ...fault(error) });
    return pages.say(c, 503, {
      title: 'This cannot be shown at the moment',
      paragraphs: [
        'Each look must be written down, and that did not work. Nothing is lost. Try again in a minute.',
      ],
      action: { text: 'Try again', href: siteOf(c).prefix + c.req.path },
    });
  }
  return show();
}

/** How a look names the case that it is at. */
export const ofCase = ({ caseId, reference }: Pick<Head, 'caseId' | 'reference'>) => ({
  ...{ caseId, reference },
});

/** What this person may not see: that they asked is written down too. */
export const refused = (
  c: HubContext,
  deps: Pick<DeskDeps, 'views' | 'now'>,
  pages: Pages,
  { of, say }: { of?: Pick<Look, 'caseId' | 'reference'>; say: () => Response },
): Promise<Response> =>
  afterRecording({ did: 'refused', tried: triedOf(c), ...of }, c, deps, pages, say);

/** The inbox has no word in its address. */
const triedOf = (c: HubContext) => c.req.path.split('/')[1] || 'inbox';

export const notForRole = (c: HubContext, pages: Pages, what: string) =>
  pages.say(c, 403, {
    title: 'Your role does not open this',
    paragraphs: [
      `Your role here (${c.var.session.roles.join(', ')}) does not let you see ${what}. If your work needs it, ask a manager of this hub for another role, then sign out and in again.`,
    ],
  });
