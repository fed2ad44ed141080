import * as z from 'zod';
import { answered, toldIn } from '../../web/journeys/going-on.ts';
import type { Answers, Journey, Page, Section, Values } from '../../web/journeys/journey.ts';
import { readReference } from '../domain/references.ts';
import { Group } from '../domain/submissions.ts';
import { type Draft, isSent } from './draft.ts';
import type { Kept } from './keep-draft.ts';
import { replyIdOf } from './phrases.ts';
import { formOf } from './typed.ts';
import { addressOf, keepAndGo, nextAddress, type Visiting } from './visit.ts';
import { type Call, fromInside } from './web-context.ts';

type Deps = Visiting & { readonly begin: (journey: Journey) => Draft };
type Visit = { readonly journey: Journey; readonly kept: Kept };

/** It was a question, so that a referral can go on from it. */
export const canRefer = (journey: Journey, { answers, phrase }: Draft) =>
  phrase !== undefined && journey.asksFor(toldIn(journey, answers)).kind === 'consultation';

/** There are children whom another council looks after. */
export const canAskForOthers = (journey: Journey, { answers }: Draft) =>
  toldIn(journey, answers)['together']?.['answer'] === 'other';

/** Refers at once what was asked: with the same answers, so that only what is missing is asked. */
export async function referNow(c: Call, { journey, kept }: Visit, deps: Deps): Promise<Response> {
  const { caseId, reference, phrase, answers } = kept.draft;
  if (!isSent(kept.draft) || !canRefer(journey, kept.draft) || phrase === undefined)
    return c.redirect(addressOf(c, journey, 'sent'), 303);
  const continues = { caseId, reference, reply: await replyIdOf(reference, phrase) };
  const before = { ...answers, from: { what: 'sent' } };
  const draft = { ...deps.begin(journey), answers: toRefer(journey, before), continues };
  return keepAndGo(c, draft, kept, nextAddress(c, journey, draft), deps);
}

/**
 * Asks the same about children elsewhere: another request, which goes on from nothing. What was
 * written of the first family is not for another council: they go through each page of it first.
 */
export async function askForOthers(c: Call, { journey, kept }: Visit, deps: Deps) {
  if (!isSent(kept.draft) || !canAskForOthers(journey, kept.draft))
    return c.redirect(addressOf(c, journey, 'sent'), 303);
  const fresh = deps.begin(journey);
  const { theirs, others } = parted(journey, kept.draft.answers);
  const draft = { ...fresh, answers: { ...others, ...fresh.answers }, earlier: theirs };
  return keepAndGo(c, draft, kept, nextAddress(c, journey, draft), deps);
}

/** What the page of a reply sends of the request that it answers. */
const Earlier = z.object({
  caseId: z.uuid(),
  reference: z.string().refine((sent) => readReference(sent) === sent),
  reply: z.string().regex(/^[0-9a-f]{64}$/),
  group: Group.optional(),
});

/** Refers after the advice. The hub has what was asked, and checks by the reply who goes on from it. */
export async function goOnFromNote(c: Call, journey: Journey, deps: Deps): Promise<Response> {
  const form = fromInside(c) ? await formOf(c.req.raw) : undefined;
  const read = Earlier.safeParse({
    caseId: form?.get('case'),
    reference: form?.get('reference'),
    reply: form?.get('reply'),
    group: form?.get('group') ?? undefined,
  });
  if (!read.success) return c.redirect(`${c.var.base}/`, 303);
  const fresh = deps.begin(journey);
  const { group, ...continues } = read.data;
  const known = { from: { what: 'note' }, ...(group && { group: { answer: group } }) };
  const answers = toRefer(journey, { ...fresh.answers, ...known });
  const draft = { ...fresh, answers, continues };
  return keepAndGo(c, draft, undefined, nextAddress(c, journey, draft), deps);
}

function toRefer({ pages }: Journey, answers: Answers): Answers {
  const want = pages.find(({ slug }) => slug === 'want');
  return want ? answered(want, { answer: 'refer' }, answers) : answers;
}

const ofPeople: readonly Section[] = ['place', 'person', 'risk'];
/** Of that family alone too; and what level of need it is, each council says by its own list. */
const ofThem = ['household', 'voice', 'level'];

/** What was written of that family and may be of these children too, and what is of nobody. */
function parted({ pages }: Journey, answers: Answers) {
  const of = (wanted: (page: Page) => boolean): Answers =>
    Object.fromEntries(
      pages.filter(wanted).flatMap(({ slug }): [string, Values][] => {
        const values = answers[slug];
        return values ? [[slug, values]] : [];
      }),
    );
  const isTheirs = ({ section }: Page) => section === 'story';
  const isGone = ({ section, slug }: Page) => ofPeople.includes(section) || ofThem.includes(slug);
  return {
    theirs: of((page) => isTheirs(page) && !isGone(page)),
    others: of((page) => !isTheirs(page) && !isGone(page)),
  };
}
