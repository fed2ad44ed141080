import { verify } from '../../functions/domain/audit.ts';
import { receivedIn, type WholeCase } from '../../functions/domain/case-items.ts';
import { joinedNotes } from '../../functions/domain/joined-notes.ts';
import { letters } from '../../functions/domain/letters.ts';
import { outbox } from '../../functions/domain/outbox.ts';
import { liftNote, liftReply, noteIdOf, withNote } from '../../functions/domain/replies.ts';
import { replyOf } from '../../functions/domain/reply-of.ts';
import { about } from '../../functions/domain/standing.ts';
import { canonical } from '../../functions/domain/submissions.ts';
import type { Control } from '../control.ts';
import { type Asked, caseIdOf, trackedOf, wholeOf } from './question.ts';

/** The hub of the question, and the hub that the referral from it comes to. */
export const asks = 'bcp';
export const refers = 'dorset';

const all = ['dorset', 'bcp', 'triage'];
const casesOf = (hub: string) => `dorset-hub-${hub}-cases`;

/** The hub has it, and the front door has erased it. */
export async function isSettled(desk: Control, asked: Asked): Promise<boolean> {
  const tracked = await trackedOf(desk, asked);
  return tracked.length > 0 && tracked.every(({ state }) => state === 'settled');
}

const nothingOwed = async (desk: Control, hub: string) =>
  (await desk.itemsOf(casesOf(hub), letters)).length === 0;

async function repliesOf(desk: Control, asked: Asked) {
  const items = await desk.items('dorset-front-replies');
  return items
    .filter(({ reference }) => reference === asked.reference)
    .map((item) => {
      const reply = liftReply(item);
      const note = items.find(({ id }) => id === noteIdOf(reply.id));
      return withNote(reply, note && liftNote(note));
    });
}

/** The note can be read, the hub knows that, and the email is gone. */
export async function isNoted(desk: Control, asked: Asked): Promise<boolean> {
  const whole = await wholeOf(desk, asks, await caseIdOf(desk, asked));
  const isSent = whole?.steps.some((step) => step.did === 'message-sent') === true;
  return isSent && (await saysWhatIs(desk, asked, whole)) && nothingOwed(desk, asks);
}

/** What its hub owed for it is answered, and its reply says what is so. */
export async function isJoined(desk: Control, asked: Asked, hub: string): Promise<boolean> {
  const whole = await wholeOf(desk, hub, await caseIdOf(desk, asked));
  const isOneOfTwo = whole?.steps.some(({ did }) => did === 'join' || did === 'continued') === true;
  return isOneOfTwo && (await saysWhatIs(desk, asked, whole)) && nothingOwed(desk, hub);
}

/** There is one reply to it, and it says what its case says now. */
async function saysWhatIs(desk: Control, asked: Asked, whole: WholeCase | undefined) {
  const facts = whole && replyOf(whole);
  const [reply, ...more] = await repliesOf(desk, asked);
  if (!facts || !reply || more.length > 0) return false;
  const { caseId, id, state, written, referral, referBy } = reply;
  const said = Object.entries({ caseId, reply: id, state, written, referral, referBy });
  const there = Object.fromEntries(said.filter(([, fact]) => fact !== undefined));
  return canonical(there) === canonical(facts);
}

type Ended = { readonly asked: Asked; readonly referred: Asked; readonly email: string };

/** What is wrong at the end: everything must have happened once, and nothing be left. */
export async function wrongWith(desk: Control, { asked, referred, email }: Ended) {
  const question = await wholeOf(desk, asks, await caseIdOf(desk, asked));
  const referral = await wholeOf(desk, refers, await caseIdOf(desk, referred));
  if (!question || !referral) return ['a case is not there'];
  const emails = (await desk.outbox()).filter(({ to }) => to === email);
  return [
    ...(await wrongPlaces(desk, asked, asks)),
    ...(await wrongPlaces(desk, referred, refers)),
    ...wrongSteps(question, { receive: 1, 'release-note': 1, 'message-sent': 1, continued: 1 }),
    // What was sent with the question, and its note.
    ...wrongSteps(referral, { receive: 1, join: 2 }),
    ...wrongContents(question, 1),
    ...wrongContents(referral, 2),
    ...(hasItsNote(question, referral) ? [] : ['the note is not in the referral, once']),
    ...(joinedTo(question, referral) ? [] : ['the two name other cases than each other']),
    ...((await saysWhatIs(desk, asked, question)) ? [] : ['the reply is not what the case says']),
    ...((await saysWhatIs(desk, referred, referral)) ? [] : ['the referral’s reply is another']),
    ...(replyOf(question)?.referral === 'arrived' ? [] : ['the referral is still awaited']),
    ...(emails.length <= 1 ? [] : [`${emails.length} emails`]),
    ...(await leftOver(desk, [asked, referred])),
  ];
}

async function wrongPlaces(desk: Control, { reference }: Asked, its: string): Promise<string[]> {
  const found = await Promise.all(
    all.map(async (hub) => {
      const heads = (await desk.items(casesOf(hub))).filter(
        (item) => item['item'] === 'head' && item['reference'] === reference,
      );
      return { hub, heads: heads.length, should: hub === its ? 1 : 0 };
    }),
  );
  return found
    .filter(({ heads, should }) => heads !== should)
    .map(({ hub, heads }) => `${heads} cases at ${hub}`);
}

const wrongSteps = ({ steps }: WholeCase, should: Readonly<Record<string, number>>): string[] =>
  Object.entries(should).flatMap(([did, times]) => {
    const found = steps.filter((step) => step.did === did).length;
    return found === times ? [] : [`${did} ${found} times`];
  });

function wrongContents({ head, steps, contents }: WholeCase, should: number): string[] {
  const ids = receivedIn(contents).map(({ submissionId }) => submissionId);
  const isOnce = ids.length === should && new Set(ids).size === should;
  const chain = verify(steps, contents);
  return [
    ...(isOnce ? [] : [`${ids.length} times something sent in a case`]),
    ...(chain.ok && chain.head === head.chainHead ? [] : ['the chain does not hold']),
  ];
}

/** Whether the referral has the note of the question, word by word, and no other. */
function hasItsNote(question: WholeCase, referral: WholeCase): boolean {
  const [note, ...more] = joinedNotes(referral);
  const written = replyOf(question)?.written;
  if (!note || !written || more.length > 0) return false;
  const { releasedAt, parts } = written;
  return canonical(note) === canonical({ releasedAt, parts });
}

const joinedTo = (question: WholeCase, referral: WholeCase) =>
  question.steps.some((step) => about(step, 'case') === referral.head.caseId) &&
  referral.steps.every((step) => step.did !== 'join' || about(step, 'of') === question.head.caseId);

/** Nothing that waits at a hub, and nothing of what was written at the front door. */
async function leftOver(desk: Control, asked: readonly Asked[]): Promise<string[]> {
  const owed = await Promise.all(all.map((hub) => desk.itemsOf(casesOf(hub), letters)));
  const waiting = (await desk.itemsOf(casesOf(asks), outbox)).filter(
    ({ state }) => state !== 'done',
  );
  const answers = (await desk.items('dorset-front-answers')).filter((item) =>
    asked.some(({ reference }) => reference === item['reference']),
  );
  return [
    ...(owed.flat().length === 0 ? [] : ['a letter is left']),
    ...(waiting.length === 0 ? [] : ['an email is left']),
    ...(answers.length === 0 ? [] : ['answers not erased']),
  ];
}
