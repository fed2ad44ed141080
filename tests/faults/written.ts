import { randomUUID } from 'node:crypto';
import type { WholeCase } from '../../functions/domain/case-items.ts';
import { received } from '../../functions/domain/cases.ts';
import { type LetterItem, owed } from '../../functions/domain/letters.ts';
import type { Submission } from '../../functions/domain/submissions.ts';
import { expiry } from '../../functions/domain/tracking.ts';
import {
  aQuestion,
  aReferralFrom,
  aReply,
  aRouting,
  aSubmissionMessage,
  someAnswers,
} from '../builders.ts';
import type { Control } from '../control.ts';

/** A question and a referral that goes on from it, both at one hub, as the front door knows them. */
export async function aQuestionAndReferral(desk: Control, hub: string) {
  const [caseId, referralId, reply] = [randomUUID(), randomUUID(), `reply of ${hub}`];
  const question = aQuestion({ professional: { group: 'child', reply } });
  const asked = await arrived(desk, hub, caseId, question);
  const { reference } = asked.head;
  const referral = aReferralFrom({ caseId, reference, reply });
  await arrived(desk, hub, referralId, referral);
  await desk.keep('dorset-front-replies', aReply({ id: reply, caseId, at: asked.head.receivedAt }));
  const envelope = { v: 1, id: randomUUID(), reference, sentAt: asked.head.receivedAt };
  return {
    /** What is owed of the question, as if it were never sent. */
    letter: owed('reply', { caseId, n: 1, at: asked.head.receivedAt }),
    /** What the hub of the question is asked for the referral. */
    join: {
      ...{ ...envelope, type: 'join', from: 'front', to: hub },
      body: { caseId, reply, into: { caseId: referralId, reference, hub } },
    },
  };
}

async function arrived(
  desk: Control,
  hub: string,
  caseId: string,
  submission: Submission,
): Promise<WholeCase> {
  const at = new Date().toISOString();
  const answers = someAnswers({ caseId, receivedAt: at }, submission);
  const routing = aRouting({ hub });
  const message = aSubmissionMessage(answers, routing);
  const { head, step, content } = received(message, undefined, { at, salt: '5a17' });
  for (const item of [head, step, content]) await desk.keep(`dorset-hub-${hub}-cases`, item);
  const { rows, sure } = routing;
  await desk.keep('dorset-front-tracking', {
    ...{ v: 1, caseId, item: 'route', routing: { hub, rows, sure } },
    ...{ receivedAt: at, recordedAt: at, expiresAt: expiry(new Date(at)) },
  });
  return { head, steps: [step], contents: [content] };
}

/** Leaves word that this is owed to the front door, and lets it be sent. */
export async function sendLetter(desk: Control, hub: string, letter: LetterItem): Promise<void> {
  await desk.keep(`dorset-hub-${hub}-cases`, letter);
  await desk.run(`dorset-hub-${hub}-send-letters`);
}
