import type { Journey } from '../../web/journeys/journey.ts';
import { toSubmission } from '../../web/journeys/submission.ts';
import type { Submissions } from '../aws/submissions.ts';
import type { StoredAnswers } from '../domain/answers.ts';
import type { Flag } from '../domain/limits.ts';
import type { Stored } from '../domain/messages.ts';
import { Submission, submissionId } from '../domain/submissions.ts';
import { newlyTracked } from '../domain/tracking.ts';
import { fault, logger } from '../lambda.ts';
import { begunOn, type Draft } from './draft.ts';
import type { Asking } from './flags.ts';
import { inTime } from './in-time.ts';

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
 * from however many tabs it is sent. Throws if it could not be stored; then nothing is confirmed.
 */
export async function submit({ draft, journey, source }: Sent, deps: Deps): Promise<void> {
  const { caseId, reference } = draft;
  const receivedAt = deps.now().toISOString();
  const saidOn = begunOn(draft);
  const submission = Submission.parse(
    toSubmission(journey, draft.answers, { saidOn, version: draft.revision }),
  );
  const id = submissionId(caseId, submission);
  const flags = await deps.flags({ submission, caseId, source });
  const answers: StoredAnswers = {
    ...{ v: 2, submissionId: id, caseId, reference, receivedAt },
    ...{ submission, flags },
  };
  const outcome = await deps.submissions.add(
    answers,
    newlyTracked(answers, deps.retryFirstSeconds),
  );
  logger.info('submission-stored', { caseId, submissionId: id, outcome });
  await hand({ id, caseId, reference, sentAt: receivedAt }, deps);
}

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
