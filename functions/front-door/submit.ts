import type { Journey } from '../../web/journeys/journey.ts';
import { toSubmission } from '../../web/journeys/submission.ts';
import type { Added, Submissions } from '../aws/submissions.ts';
import type { StoredAnswers } from '../domain/answers.ts';
import type { Flag } from '../domain/limits.ts';
import type { Stored } from '../domain/messages.ts';
import { type Reply, replyExpiry } from '../domain/replies.ts';
import { Submission, submissionId, withoutReply } from '../domain/submissions.ts';
import { newlyTracked } from '../domain/tracking.ts';
import { fault, logger } from '../lambda.ts';
import { begunOn, type Draft } from './draft.ts';
import type { Asking } from './flags.ts';
import { inTime } from './in-time.ts';
import { replyIdOf } from './phrases.ts';

type Sent = {
  readonly draft: Draft;
  readonly journey: Journey;
  /** The IP address it was sent from, or empty. */
  readonly source: string;
};

type Deps = {
  readonly submissions: Submissions;
  /** What staff should know of who asks. It never fails, and never makes anybody wait for long. */
  readonly flags: (asking: Asking) => Promise<Flag[]>;
  readonly sendStored: (message: Stored) => Promise<void>;
  /** How long the person may wait for the queue. */
  readonly sendWithinMs: number;
  readonly retryFirstSeconds: number;
  readonly now: () => Date;
};

/**
 * Stores what is in the draft, once: the same draft gives the same submission however often and
 * from however many tabs it is sent. Says whether somebody can come back for a reply to it. Throws
 * if it could not be stored; then nothing is confirmed.
 */
export async function submit({ draft, journey, source }: Sent, deps: Deps): Promise<boolean> {
  const { caseId, reference } = draft;
  const receivedAt = deps.now().toISOString();
  const reply = await replyOf(draft, journey);
  const submission = submissionOf(draft, journey, reply);
  const id = submissionId(caseId, submission);
  const flags = await deps.flags({ submission, caseId, source });
  const answers: StoredAnswers = {
    ...{ v: 2, submissionId: id, caseId, reference, receivedAt },
    ...{ submission, flags },
  };
  const { outcome, hasReply } = await store(answers, draft, deps);
  logger.info('submission-stored', { caseId, submissionId: id, outcome });
  await hand({ id, caseId, reference, sentAt: receivedAt }, deps);
  return hasReply;
}

/**
 * With the reply that it promises, in one piece; where that cannot be stored, without: what somebody
 * sent never waits for it. The id is the same, so it is stored once, in one of the two ways.
 */
async function store(answers: StoredAnswers, draft: Draft, deps: Deps): Promise<Added> {
  const { submissions } = deps;
  const tracked = newlyTracked(answers, deps.retryFirstSeconds);
  const { professional } = answers.submission;
  if (professional?.reply === undefined) return submissions.add({ answers, tracked });
  // What was sent before has its reply, and the phrase is still there: see `sentAs`.
  if (draft.sentRevision !== undefined)
    return { ...(await submissions.add({ answers, tracked })), hasReply: true };
  const reply = firstReply(professional.reply, answers);
  try {
    return await submissions.add({ answers, tracked, reply });
  } catch (error) {
    const { caseId, submissionId } = answers;
    logger.error('reply-not-stored', { caseId, submissionId, ...fault(error) });
    const submission = withoutReply(answers.submission);
    return submissions.add({ answers: { ...answers, submission }, tracked });
  }
}

/** The draft once it was sent. Without a reply the phrase opens nothing, and is gone. */
export function sentAs(draft: Draft, hasReply: boolean, at: Date): Draft {
  const now = at.getTime();
  const { revision } = draft;
  const sent = { ...draft, seenAt: now, sentAt: now, sentRevision: revision };
  if (!hasReply) delete sent.phrase;
  return sent;
}

/** The id under which the answer is read; undefined where nobody comes back for one. */
const replyOf = async ({ reference, phrase }: Draft, { hasReply }: Journey) =>
  hasReply && phrase !== undefined ? await replyIdOf(reference, phrase) : undefined;

function submissionOf(draft: Draft, journey: Journey, reply: string | undefined): Submission {
  const { answers, revision: version, continues } = draft;
  const beside = { ...(reply !== undefined && { reply }), ...(continues && { continues }) };
  return Submission.parse(
    toSubmission(journey, answers, { saidOn: begunOn(draft), version, ...beside }),
  );
}

const firstReply = (
  id: string,
  { caseId, reference, submission: { kind, professional }, receivedAt: at }: StoredAnswers,
): Reply => ({
  ...{ v: 1, id, caseId, reference, kind, at },
  ...(professional && { group: professional.group }),
  ...{ order: 0, state: 'received', expiresAt: replyExpiry(at) },
});

/** It is stored, so the confirmation is true whether or not this works: the watch sends it again. */
async function hand(
  {
    id,
    caseId,
    reference,
    sentAt,
  }: Pick<Stored, 'id' | 'reference' | 'sentAt'> & { caseId: string },
  { sendStored, sendWithinMs }: Deps,
): Promise<void> {
  try {
    const sent = sendStored({
      ...{ v: 1, type: 'stored', id, reference, sentAt, from: 'front', to: 'front' },
      body: { caseId, submissionId: id },
    });
    await inTime(sent, sendWithinMs, 'queue-did-not-answer');
  } catch (error) {
    logger.error('submission-not-queued', { caseId, submissionId: id, ...fault(error) });
  }
}
