import { createHash } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import type { StoredAnswers } from '../functions/domain/answers.ts';
import { type Head } from '../functions/domain/case-items.ts';
import { received } from '../functions/domain/cases.ts';
import type { Routing, SubmissionMessage } from '../functions/domain/messages.ts';
import { type Reply, replyExpiry } from '../functions/domain/replies.ts';
import { type Continues, submissionId, type Submission } from '../functions/domain/submissions.ts';

/** A case id of its own for each number, the same one each time. */
export const aCaseId = (n = 1): string => {
  const hex = createHash('sha256').update(`case ${n}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const aSubmission = (change: Partial<Submission> = {}): Submission => ({
  kind: 'clares-law',
  immediateRisk: false,
  place: { answer: 'postcode', postcode: 'DT1 1XJ' },
  people: [
    { part: 'asker', name: 'Sam Asker' },
    { part: 'subject', name: 'Alex Subject', birth: { known: 'not-known' } },
  ],
  safeContact: { ways: ['phone'], phone: '01305 000000', leaveMessage: false },
  said: [{ question: 'What is your worry?', answer: 'He has changed.' }],
  ...change,
});

/** A Monday in winter, at nine. */
export const aTime = '2026-11-23T09:00:00.000Z';
export const aReference = '2222-2222-2222';

/** The id of a reply of its own for each number. */
export const aReplyId = (n = 1): string => createHash('sha256').update(`reply ${n}`).digest('hex');

/** What a professional asks without naming anybody, and can come back for. */
export const aQuestion = (change: Partial<Submission> = {}): Submission =>
  aSubmission({
    kind: 'consultation',
    people: [{ part: 'professional', name: 'Dr Robin Asker', about: 'GP, Some Surgery' }],
    safeContact: { ways: ['email'], email: 'robin@example.org', leaveMessage: false },
    said: [{ question: 'What worries you?', answer: 'Bruises, twice.' }],
    professional: { group: 'child', reply: aReplyId() },
    ...change,
  });

/** A referral that goes on from the question of `aCaseId()`, and asks only for what is missing. */
export const aReferralFrom = (continues: Continues, change: Partial<Submission> = {}): Submission =>
  aSubmission({
    kind: 'referral',
    people: [{ part: 'child', name: 'Alex Child' }],
    safeContact: { ways: [], leaveMessage: false },
    said: [{ question: 'Which school?', answer: 'Some School' }],
    professional: { group: 'child', reply: aReplyId(2), continues },
    ...change,
  });

/** The reply of a request as public-web adds it before anything is sent. */
export const aReply = (change: Partial<Reply> = {}): Reply => ({
  ...{ v: 1, id: aReplyId(), caseId: aCaseId(), reference: aReference, kind: 'consultation' },
  ...{ order: 0, state: 'received', at: aTime, expiresAt: replyExpiry(aTime) },
  ...change,
});

export const aRouting = (change: Partial<Routing> = {}): Routing => ({
  hub: 'dorset',
  rows: ['E06000059-2019-04-01'],
  sure: true,
  why: 'DT1 1XJ is in the area of Dorset Council.',
  ...change,
});

/** Answers as the front door keeps them, with the id that belongs to what was sent. */
export const someAnswers = (
  {
    caseId = aCaseId(),
    receivedAt = aTime,
    flags = [],
  }: Partial<Pick<StoredAnswers, 'caseId' | 'receivedAt' | 'flags'>> = {},
  submission: Submission = aSubmission(),
): StoredAnswers => ({
  v: 2,
  submissionId: submissionId(caseId, submission),
  caseId,
  reference: aReference,
  receivedAt,
  submission,
  flags,
});

/** What the front door sends to a hub for these answers. */
export const aSubmissionMessage = (
  { caseId, submissionId, receivedAt, reference, submission, flags }: StoredAnswers = someAnswers(),
  routing: Routing = aRouting(),
): SubmissionMessage => ({
  v: 4,
  type: 'submission',
  id: submissionId,
  reference,
  sentAt: receivedAt,
  from: 'front',
  to: routing.hub,
  body: { caseId, submissionId, receivedAt, routing, submission, flags },
});

/** The same message as a front door of an earlier version sent it. */
export function anOlderMessage(v: 1 | 2, message: SubmissionMessage = aSubmissionMessage()) {
  const body: Partial<SubmissionMessage['body']> = { ...message.body };
  delete body.flags;
  return { ...message, v, body };
}

/** The head of a case that was made by one submission. */
export const aHead = (change: Partial<Head> = {}): Head => ({
  ...received(aSubmissionMessage(), undefined, { at: aTime, salt: '00' }).head,
  ...change,
});

/** A batch as SQS gives it to a Lambda, with message ids message-1, message-2, … */
export const aDelivery = (...bodies: readonly (string | object)[]): SQSEvent => ({
  Records: bodies.map((body, i) => ({
    messageId: `message-${i + 1}`,
    receiptHandle: `handle-${i + 1}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'sender',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-2:000000000000:queue',
    awsRegion: 'eu-west-2',
  })),
});
