import * as z from 'zod';
import { Flag } from './limits.ts';
import { Submission } from './submissions.ts';

const AnswersV1 = z.object({
  v: z.literal(1),
  submissionId: z.string(),
  caseId: z.uuid(),
  reference: z.string(),
  /** When the person pressed send, UTC. Every clock starts here. */
  receivedAt: z.iso.datetime(),
  submission: Submission,
});

const AnswersV2 = AnswersV1.extend({
  v: z.literal(2),
  /** What was noticed on sending. It is no part of what was sent, nor of the id of that. */
  flags: z.array(Flag),
});

/** An item of the front door's Answers table: what was sent, until the hub has it. */
export type StoredAnswers = z.infer<typeof AnswersV2>;

/** Before version 2 nothing was counted, so nothing was noticed. */
const fromV1 = (item: z.infer<typeof AnswersV1>): StoredAnswers => ({ ...item, v: 2, flags: [] });

/** Stored answers of any known version, as the newest; throws on an unknown one. */
export function liftAnswers(item: unknown): StoredAnswers {
  const known = z.discriminatedUnion('v', [AnswersV1, AnswersV2]).parse(item);
  return known.v === 1 ? fromV1(known) : known;
}
