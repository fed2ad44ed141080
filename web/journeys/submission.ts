import type { Submission } from '../../functions/domain/submissions.ts';
import { safeContactOf } from './contact.ts';
import { answer } from './fields.ts';
import type { Answers, Journey } from './journey.ts';
import { placeOf } from './place.ts';
import { rows } from './said.ts';

/**
 * What is sent for these answers. The same answers always give the same submission, so `saidOn`
 * is the London day (YYYY-MM-DD) on which the form was begun, not the moment of sending.
 * `version` counts from 1; a later one was changed after it had been sent.
 */
export const toSubmission = (
  journey: Journey,
  answers: Answers,
  { saidOn, version }: { saidOn: string; version: number },
): Submission => ({
  kind: journey.kind,
  // Who is not sure is read first too: staff can lower it, and nobody is harmed by that.
  immediateRisk: answer(answers, 'now', 'answer') !== 'no',
  place: placeOf(answers),
  people: journey.people(answers, saidOn).filter((one) => one !== undefined),
  safeContact: safeContactOf(answers.contact),
  said: [
    ...rows(journey, answers).map(({ question, answer }) => ({ question, answer })),
    ...(version > 1
      ? [{ question: 'Was this sent before?', answer: `Yes. This is version ${version} of it.` }]
      : []),
  ],
});
