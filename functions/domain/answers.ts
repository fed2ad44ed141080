import * as z from 'zod';
import { Submission, type StoredAnswers } from './submissions.ts';

const AnswersV1 = z.object({
  v: z.literal(1),
  submissionId: z.string(),
  caseId: z.uuid(),
  reference: z.string(),
  receivedAt: z.iso.datetime(),
  submission: Submission,
});

/** Stored answers of any known version, as the newest; throws on an unknown one. */
export const liftAnswers = (item: unknown): StoredAnswers => AnswersV1.parse(item);
