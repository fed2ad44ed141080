import { randomBytes, randomUUID } from 'node:crypto';
import { dueFor } from '../../functions/domain/duty.ts';
import type { Place } from '../../functions/domain/submissions.ts';
import { newlyTracked } from '../../functions/domain/tracking.ts';
import { aRouting, aSubmission, aSubmissionMessage, someAnswers } from '../builders.ts';
import { type Control, until } from '../control.ts';
import type { Script } from './script.ts';

/** Words that no alert may hold. */
export const written = ['canary-name', 'canary-street', 'canary-worry', 'canary-word'];

const places: Readonly<Record<string, Place>> = {
  bcp: { answer: 'postcode', postcode: 'BH15 2RU' },
  dorset: { answer: 'postcode', postcode: 'DT1 1XJ' },
  triage: { answer: 'not-known' },
};

/** What somebody in danger would send now, in a case of its own. */
function somebodyInDanger(hub: string) {
  const reference = randomBytes(6).toString('hex');
  const submission = aSubmission({
    immediateRisk: true,
    place: places[hub] ?? { answer: 'not-known' },
    people: [{ part: 'subject', name: 'canary-name', address: 'canary-street' }],
    said: [{ question: 'What is your worry?', answer: `canary-worry ${reference}` }],
  });
  const facts = { caseId: randomUUID(), receivedAt: new Date().toISOString() };
  return { ...someAnswers(facts, submission), reference };
}

/**
 * Sends a request of immediate risk to a hub: stored and queued as the public web does it, so that
 * it takes the whole way from there.
 */
export async function danger(desk: Control, hub: string) {
  const answers = somebodyInDanger(hub);
  const { reference, caseId, submissionId } = answers;
  await desk.keep('dorset-front-answers', answers);
  await desk.keep('dorset-front-tracking', newlyTracked(answers, 120));
  await desk.put('dorset-front-submissions', {
    ...{ v: 1, type: 'stored', id: submissionId, reference, sentAt: answers.receivedAt },
    ...{ from: 'front', to: 'front', body: { caseId, submissionId } },
  });
  return { reference, caseId, submissionId };
}

/** What a hub's duty channel was told of a request, each time. */
export const toldOf = async (desk: Control, reference: string) =>
  (await desk.duty()).filter(({ text }) => text.includes(reference));

/** A request of immediate risk, until the duty channel has been told and is owed nothing. */
export async function told(desk: Control, hub: string) {
  const { reference } = await danger(desk, hub);
  await until(async () => (await toldOf(desk, reference)).length > 0);
  await until(async () => (await owedOf(desk, hub, reference)).length === 0);
}

/** What a hub's duty channel is still owed of a request. */
export const owedOf = async (desk: Control, hub: string, reference: string) =>
  (await desk.items(`dorset-hub-${hub}-cases`)).filter(
    (item) => item['caseId'] === 'duty' && item['reference'] === reference,
  );

/** Leaves word that a hub's duty channel is owed an alert: nobody but the watcher can tell it. */
export async function owe(desk: Control, hub: string) {
  const answers = somebodyInDanger(hub);
  const due = dueFor(aSubmissionMessage(answers, aRouting({ hub })), answers.receivedAt);
  await desk.keep(`dorset-hub-${hub}-cases`, due ?? {});
}

/** Keeps intake from telling the duty channel of a hub. Everything else goes its way. */
export const keepFromTelling = (desk: Control, hub: string) =>
  desk.fault({
    match: { action: 'sns:Publish', principal: `dorset-hub-${hub}-intake` },
    ...{ do: 'refuse', as: 'access-denied', times: 1_000_000 },
  });

/** A request of immediate risk that intake could not tell of: the watcher does. */
export async function untold({ watchClocks }: Script, desk: Control, hub: string) {
  await keepFromTelling(desk, hub);
  const { reference } = await danger(desk, hub);
  await until(async () => (await owedOf(desk, hub, reference)).length > 0);
  await watchClocks(hub);
  await until(async () => (await owedOf(desk, hub, reference)).length === 0);
  await desk.noFaults();
}
