import type { Received, WholeCase } from './case-items.ts';
import { isNoteOf, noteContent } from './joined-notes.ts';
import type { HandoverMessage, JoinMessage } from './letter-messages.ts';
import { replyOf } from './reply-of.ts';
import { isRestricted } from './restricted.ts';
import { continuedIn, sentHere } from './sent-here.ts';
import { serviceStepIn } from './service-step.ts';
import { about } from './standing.ts';
import type { StepWrite } from './steps.ts';
import { type Submission, submissionId } from './submissions.ts';

type By = { readonly at: string; readonly salt: string };
type Found = NonNullable<HandoverMessage['body']['found']>;
const byService = { who: 'intake', name: 'The service' };

/** What a message of 1 MiB leaves for what is handed over, in bytes. */
const mostBytes = 900_000;
/** As many as a queue takes: what lies above U+FFFF, and some signs, travel as escapes of six. */
const bytesOf = (value: unknown) =>
  Buffer.byteLength(JSON.stringify(value).replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/g, '......'));

/** Whether who asks for a question has read its reply. */
export const provesIt = (whole: WholeCase | undefined, reply: string): whole is WholeCase =>
  whole !== undefined && replyOf(whole)?.reply === reply;

/**
 * What is handed over of a question: what was first sent, the note, and of what was sent later as
 * much as fits, the last first. Nothing of one that is restricted: people decide about that.
 */
export function toHandOver(whole: WholeCase): Found | undefined {
  if (isRestricted(whole.head)) return undefined;
  const [first, ...later] = sentHere(whole).map(({ receivedAt, submission }) => ({
    receivedAt,
    submission,
  }));
  if (!first) return undefined;
  const note = replyOf(whole)?.written;
  const fitting = fittingIn(mostBytes - bytesOf([first, note ?? {}]), later.toReversed());
  const left = later.length - fitting.length;
  return {
    sent: [first, ...fitting.toReversed()],
    ...(left > 0 && { left }),
    ...(note && { note }),
  };
}

/** Of these, in their order, each that fits into what those before it leave of that many bytes. */
function fittingIn<T>(bytes: number, all: readonly T[]): T[] {
  let left = bytes;
  return all.filter((one) => {
    const size = bytesOf(one);
    if (size > left) return false;
    left -= size;
    return true;
  });
}

/**
 * What the question says of the referral that goes on from it, if it does not say so yet: that a
 * referral is there, at which hub, and whether the question was handed to it.
 */
export function continuedBy(
  whole: WholeCase,
  { into }: JoinMessage['body'],
  { hub, ...by }: By & { readonly hub: string },
): StepWrite | undefined {
  const { head, steps } = whole;
  if (steps.some((step) => step.did === 'continued' && about(step, 'case') === into.caseId))
    return undefined;
  return serviceStepIn(whole, {
    ...{ did: 'continued', ...byService, ...by },
    about: {
      ...{ case: into.caseId, kind: 'referral', hub: into.hub, reference: into.reference },
      ...(isRestricted(head) && { handed: 'no' }),
    },
    ...(into.hub === hub && { change: { links: withLink(whole, into.caseId) } }),
  });
}

/** Whether a case asked for the question that comes to it: no hub puts anything into others. */
export const askedFor = (whole: WholeCase, question: string): boolean =>
  continuedIn(whole)?.caseId === question;

type Joining = By & {
  readonly message: Pick<HandoverMessage, 'reference' | 'body'>;
  /** Set where the question is a case of this hub too. */
  readonly isHere: boolean;
};

/**
 * The next step that puts what was handed over into the referral; undefined once all of it is
 * there. Where nothing was handed over, one step says so: staff ask for it by telephone.
 */
export function joinedNext(whole: WholeCase, joining: Joining): StepWrite | undefined {
  const { message, isHere, at, salt } = joining;
  const { caseId, found } = message.body;
  const earlier = whole.steps.filter((step) => step.did === 'join' && about(step, 'of') === caseId);
  const step = { did: 'join', ...byService, at, salt };
  const named = { of: caseId, reference: message.reference };
  if (!found)
    return earlier.length > 0
      ? undefined
      : serviceStepIn(whole, { ...step, about: { ...named, found: 'no' } });
  const there = whole.contents.flatMap(({ content }) =>
    'submission' in content ? [content.submissionId] : [],
  );
  const { note, left } = found;
  const sent = sentWith(whole, caseId, found).find((one) => !there.includes(one.submissionId));
  const newNote = earlier.some((one) => note && isNoteOf(one, note.releasedAt)) ? undefined : note;
  const content = sent ?? (newNote && noteContent(newNote));
  if (!content) return undefined;
  return serviceStepIn(whole, {
    ...{ ...step, content },
    about: {
      ...named,
      ...(left !== undefined && { left: String(left) }),
      ...(!sent && newNote && { note: newNote.releasedAt }),
    },
    ...(isHere && { change: { links: withLink(whole, caseId) } }),
  });
}

/** What was sent with the question. */
const sentWith = ({ head: { routing } }: WholeCase, caseId: string, { sent }: Found): Received[] =>
  sent.map(({ receivedAt, submission: all }) => {
    const submission = withoutReply(all);
    const id = submissionId(caseId, submission);
    return { submissionId: id, receivedAt, submission, routing, flags: [] };
  });

/** Who comes back with the phrase of the question reads what is said there, and nothing here. */
function withoutReply({ professional, ...submission }: Submission): Submission {
  if (!professional) return submission;
  const kept = { ...professional };
  delete kept.reply;
  delete kept.continues;
  return { ...submission, professional: kept };
}

const withLink = ({ head: { links = [] } }: WholeCase, caseId: string) => [
  ...new Set([...links, caseId]),
];
