import { may } from '../domain/access.ts';
import { openQuestion, wasAsked } from '../domain/asked.ts';
import { isCaseId } from '../domain/case-id.ts';
import type { WholeCase } from '../domain/case-items.ts';
import type { DeskDeps } from './deps.ts';
import { ofCase, refused } from './looks.ts';
import type { Pages } from './pages.ts';
import { type HubContext, siteOf } from './site.ts';

/**
 * The case that an address names, if it is open and the agency of who is signed in is asked there;
 * else the page that says why not. To who may not know of it, a case that is not there is the same
 * as one that is not theirs. A restricted one they may answer in: what they are shown is the question
 * and who to search for, and nothing else. `or answered`: the answer may have come already, by this
 * very button. `or over`: it may be closed as well, for a danger that they know of is told all the same.
 */
export async function askedIn(
  c: HubContext,
  deps: DeskDeps,
  pages: Pages,
  also?: 'or answered' | 'or over',
): Promise<WholeCase | Response> {
  const { session } = c.var;
  const caseId = c.req.param('caseId') ?? '';
  const whole = isCaseId(caseId) ? await deps.cases.read(caseId) : undefined;
  const isTheirs =
    whole !== undefined &&
    (whole.head.open !== undefined || also === 'or over') &&
    may(session.roles, 'answer-asked') &&
    (openQuestion(whole.steps, session.agency) !== undefined ||
      (also !== undefined && wasAsked(whole.steps, session.agency)));
  if (whole && isTheirs) return whole;
  const say = () =>
    pages.say(c, 403, {
      title: 'Nothing is asked of your agency here',
      paragraphs: [
        'It may have been answered, or is no longer needed. If you were told that something is asked of you, ring the hub.',
      ],
      action: { text: 'What we are asked', href: `${siteOf(c).prefix}/asked` },
    });
  const of = whole ? ofCase(whole.head) : isCaseId(caseId) ? { caseId } : {};
  return refused(c, deps, pages, { of, say });
}
