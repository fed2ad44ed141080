import { readCall, writtenIn } from '../../web/hub/new-case/call.ts';
import { readHowItCame } from '../../web/hub/new-case/how-it-came.ts';
import { staffForm } from '../../web/hub/new-case/staff-forms.ts';
import { submissionOf } from '../../web/journeys/submission.ts';
import { type WholeCase } from '../domain/case-items.ts';
import { entered, type Entry } from '../domain/entered.ts';
import { londonDay } from '../domain/london.ts';
import { about } from '../domain/standing.ts';
import { Kind, Submission, submissionId } from '../domain/submissions.ts';
import { fault, logger } from '../lambda.ts';
import type { DeskDeps } from './deps.ts';
import { forgetForm } from './kept-form.ts';
import { type Filled, newNumbers, type NotStored, numbersIn, showForm } from './new-case-form.ts';
import type { Pages } from './pages.ts';
import { sentIn } from './sent.ts';
import { type HubContext, siteOf } from './site.ts';

/** Stores what staff took down, once: or shows it again with all that was typed, and says why. */
export async function takeNewCase(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const kind = Kind.safeParse(c.req.param('kind'));
  if (!kind.success) return c.notFound();
  const journey = staffForm(kind.data);
  const sent = await sentIn(c);
  const now = deps.now();
  const how = readHowItCame(sent, now);
  const day = londonDay(how.ok ? how.came.receivedAt : now.toISOString());
  const { answers, written, errors: wrong } = readCall(journey, writtenIn(journey, sent), day);
  const errors = { ...wrong, ...(!how.ok && how.errors) };
  const numbers = numbersIn(sent);
  const filled = { journey, written, errors, came: sent };
  if (!numbers) {
    c.status(422);
    return showForm(c, pages, {
      ...filled,
      numbers: newNumbers(deps.random),
      notStored: lostNumber,
    });
  }
  if (!how.ok || Object.keys(errors).length > 0) {
    c.status(422);
    return showForm(c, pages, { ...filled, numbers });
  }
  const submission = Submission.parse(submissionOf(journey, answers, { saidOn: day, version: 1 }));
  const { session: staff } = c.var;
  const entry = { ...numbers, ...how.came, submission, staff, hub: deps.hub.id };
  return storeEntry(c, { entry, filled: { ...filled, numbers } }, deps, pages);
}

const lostNumber: NotStored = {
  title: 'This is not stored yet',
  text: 'The page had lost the number of its case, and has a new one now. Press “Store the case” again.',
};

type Storing = { readonly entry: Entry; readonly filled: Filled };

/** How often it is tried while another press of the same button is under way. */
const tries = 5;

async function storeEntry(c: HubContext, storing: Storing, deps: DeskDeps, pages: Pages) {
  const { entry, filled } = storing;
  const { caseId, channel } = entry;
  const salt = Buffer.from(deps.random(16)).toString('hex');
  const write = entered(entry, { at: deps.now().toISOString(), salt });
  try {
    for (let n = 1; n <= tries; n++) {
      const outcome = await deps.newCases.store(write, write.due);
      if (outcome === 'stored') logger.info('case-entered', { caseId, channel });
      const there = outcome === 'stored' ? undefined : await deps.cases.read(caseId);
      if (outcome !== 'stored' && !there) continue;
      if (there && !isThis(there, entry)) return storedBefore(c, filled, deps, pages);
      await forgetForm(c, deps);
      return c.redirect(`${siteOf(c).prefix}/new/stored/${caseId}`, 303);
    }
  } catch (error) {
    logger.error('case-not-entered', { caseId, ...fault(error) });
  }
  c.status(500);
  return showForm(c, pages, { ...filled, notStored: notWorked });
}

const notWorked: NotStored = {
  title: 'This could not be stored at the moment',
  text: 'All that you typed is still here. Press “Store the case” again: it is one case, however often you press.',
};

/** Whether the very same was stored by another press of the button. */
function isThis({ head, steps, contents }: WholeCase, entry: Entry): boolean {
  const [step, content] = [steps[0], contents[0]?.content];
  if (!step || !content || !('submission' in content)) return false;
  return (
    head.reference === entry.reference &&
    content.submissionId === submissionId(entry.caseId, entry.submission) &&
    content.receivedAt === entry.receivedAt &&
    about(step, 'channel') === entry.channel &&
    about(step, 'from-agency') === entry.agency
  );
}

/** They went back after storing it, and changed something: what they changed is not lost unseen. */
function storedBefore(c: HubContext, filled: Filled, deps: DeskDeps, pages: Pages): Response {
  const href = `${siteOf(c).prefix}/case/${filled.numbers.caseId}`;
  const notStored: NotStored = {
    title: 'You stored this before, and it was something else then',
    text: 'What stands here now is not stored. Open the case and write it there as a note; or press “Store the case” to make another case of it.',
    list: [{ text: 'Open the case that is stored', href }],
  };
  c.status(409);
  return showForm(c, pages, { ...filled, numbers: newNumbers(deps.random), notStored });
}
