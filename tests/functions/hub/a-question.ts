import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { serviceStep } from '../../../functions/domain/service-step.ts';
import type { Professional, Submission } from '../../../functions/domain/submissions.ts';
import { aCaseId, aRouting, aSubmission, aTime } from '../../builders.ts';
import { aWholeCase } from './hub-memory.ts';

/** By it a professional comes back: it must stand on no page and on no paper. */
export const replyId = 'f00d'.repeat(16);

/** What a teacher asks who names nobody. */
export const aQuestion = (
  professional: Partial<Professional> = {},
  change: Partial<Submission> = {},
): Submission =>
  aSubmission({
    kind: 'consultation',
    place: {
      ...{ answer: 'district', district: 'DT1', hub: 'dorset' },
      ...{ rows: ['E06000059-2019-04-01'], sure: true },
    },
    people: [{ part: 'professional', name: 'Jo Teacher', about: 'Teacher\nExample School' }],
    safeContact: { ways: ['email'], email: 'jo@school.example.org', leaveMessage: false },
    said: [{ question: 'What is the concern?', answer: 'He comes hungry each day.' }],
    professional: { group: 'child', noNames: true, reply: replyId, ...professional },
    ...change,
  });

/** What they refer later, with names; it goes on from the question. */
export const questionId = aCaseId(7);
export const aReferral = (
  professional: Partial<Professional> = {},
  change: Partial<Submission> = {},
): Submission => {
  const continues = { caseId: questionId, reference: 'CDFG-HJKM-NP24', reply: replyId };
  return aQuestion(
    {},
    {
      kind: 'referral',
      place: { answer: 'postcode', postcode: 'DT1 1XJ' },
      professional: { group: 'child', reply: replyId, continues, ...professional },
      ...change,
    },
  );
};

type Done = { readonly did: string; readonly about?: Readonly<Record<string, string>> };

/** A case after something that the service did by itself in it. */
export function byService(
  whole: WholeCase,
  { did, about = {} }: Done,
  submission?: Submission,
  receivedAt = '2026-11-20T09:00:00.000Z',
): WholeCase {
  const write = serviceStep(whole.head, {
    ...{ did, who: 'intake', name: 'The service', about, at: aTime, salt: '5a17' },
    ...(submission && {
      content: {
        submissionId: `joined ${receivedAt}`,
        receivedAt,
        submission,
        routing: aRouting(),
      },
    }),
  });
  return {
    head: write.head,
    steps: [...whole.steps, write.step],
    contents: [...whole.contents, write.content],
  };
}

/** A referral that has what was told with its question. */
export const joined = (question: Submission = aQuestion(), receivedAt?: string): WholeCase =>
  byService(aWholeCase([aReferral()]), { did: 'join' }, question, receivedAt);
