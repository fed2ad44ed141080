import { setTimeout as wait } from 'node:timers/promises';
import type { Journey } from '../../web/journeys/journey.ts';
import { toSubmission } from '../../web/journeys/submission.ts';
import type { Submissions } from '../aws/submissions.ts';
import { londonDay } from '../domain/clocks.ts';
import type { Stored } from '../domain/messages.ts';
import { Submission, submissionId, type StoredAnswers } from '../domain/submissions.ts';
import { newlyTracked } from '../domain/tracking.ts';
import { failure, fault, logger } from '../lambda.ts';
import type { Draft } from './draft.ts';

type Deps = {
  readonly submissions: Submissions;
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
export async function submit(draft: Draft, journey: Journey, deps: Deps): Promise<void> {
  const { caseId, reference } = draft;
  const receivedAt = deps.now().toISOString();
  const saidOn = londonDay(new Date(draft.startedAt).toISOString());
  const submission = Submission.parse(
    toSubmission(journey, draft.answers, { saidOn, version: draft.revision }),
  );
  const id = submissionId(caseId, submission);
  const answers: StoredAnswers = {
    v: 1,
    submissionId: id,
    caseId,
    reference,
    receivedAt,
    submission,
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
    await Promise.race([sent, tooLate(sendWithinMs)]);
  } catch (error) {
    logger.error('submission-not-queued', { caseId, submissionId: id, ...fault(error) });
  }
}

async function tooLate(ms: number): Promise<never> {
  await wait(ms, undefined, { ref: false });
  throw failure('queue-did-not-answer');
}
