import { whoOpened } from '../../web/hub/glass.ts';
import { may } from '../domain/access.ts';
import { isCaseId } from '../domain/case-id.ts';
import type { WholeCase } from '../domain/case-items.ts';
import { offerOf } from '../domain/life.ts';
import { mayOpen, toReview } from '../domain/restricted.ts';
import type { DeskDeps } from './deps.ts';
import { notForRole, ofCase, refused } from './looks.ts';
import type { Pages } from './pages.ts';
import { type HubContext, siteOf } from './site.ts';

/**
 * The case that an address names, if this person may read cases: else the page that says why not.
 * It may still be closed to them: for what shows nothing of it.
 */
export async function found(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
): Promise<WholeCase | Response> {
  const caseId = c.req.param('caseId') ?? '';
  const whole = isCaseId(caseId) ? await deps.cases.read(caseId) : undefined;
  if (!whole) return c.notFound();
  if (may(c.var.session.roles, 'read-case')) return whole;
  const say = () => notForRole(c, pages, 'what people wrote');
  return refused(c, deps, pages, { of: ofCase(whole.head), say });
}

/**
 * The case that an address names, if this person may open it: else the page that says why not.
 * Every page that shows anything of a case asks this first.
 */
export async function opened(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
): Promise<WholeCase | Response> {
  const whole = await found(c, deps, pages);
  if (whole instanceof Response || mayOpen(whole, c.var.session, deps.now())) return whole;
  const { caseId } = whole.head;
  const say = () =>
    pages.say(c, 403, {
      title: 'This case is open to a few people only',
      paragraphs: [
        `It is restricted: somebody it names could be known here, or it is sensitive for another reason. ${whomToAsk(c)}`,
        'If somebody’s safety hangs on you seeing it now, you can open it for yourself with a reason. It is then open to you for 12 hours, and a manager reads why.',
      ],
      action: {
        text: 'Open it with a reason',
        href: `${siteOf(c).prefix}/case/${caseId}/break-glass`,
      },
      ...toReviewOf(c, deps, whole),
    });
  return refused(c, deps, pages, { of: ofCase(whole.head), say });
}

const whomToAsk = (c: HubContext) =>
  c.var.session.roles.includes('manager')
    ? 'Ask whoever restricted it.'
    : 'Ask a manager whether it is yours to work on.';

/** Who may review why others opened it does so without opening it. */
function toReviewOf(c: HubContext, { lives, hub }: DeskDeps, whole: WholeCase) {
  const { kind, caseId } = whole.head;
  const me = { staff: c.var.session, hub };
  if (!offerOf(lives[kind], whole, me, 'review-break-glass')?.open) return {};
  return {
    link: {
      text: `Review why ${whoOpened(toReview(whole.steps))} opened it`,
      href: `${siteOf(c).prefix}/case/${caseId}/break-glass/review`,
    },
  };
}
