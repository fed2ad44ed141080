import type { Submission } from '../../functions/domain/submissions.ts';
import { languages } from '../words/words.ts';
import { safeContactOf } from './contact.ts';
import { answer } from './fields.ts';
import { type Answers, type Journey, toldIn } from './journey.ts';
import { asStaffRead } from './journeys.ts';
import { placeOf } from './place.ts';
import { rows } from './said.ts';

const [{ words: w }] = languages;

/**
 * What is sent for these answers, in the words that staff read. The same answers always give the
 * same submission, so `saidOn` is the London day (YYYY-MM-DD) on which the form was begun, not the
 * moment of sending. `version` counts from 1; a later one was changed after it had been sent.
 */
export const toSubmission = (
  { path }: Pick<Journey, 'path'>,
  answers: Answers,
  on: { saidOn: string; version: number },
): Submission => submissionOf(asStaffRead({ path }), answers, on);

/** The same of a form that is in the words of staff already, as those are that only they fill in. */
export function submissionOf(
  journey: Journey,
  answers: Answers,
  { saidOn, version }: { saidOn: string; version: number },
): Submission {
  const told = toldIn(journey, answers);
  const { kind, also } = journey.asksFor(told);
  return {
    kind,
    ...(also.length > 0 && { also: [...also] }),
    // Who is not sure is read first too: staff can lower it, and nobody is harmed by that.
    immediateRisk: answer(told, 'now', 'answer') !== 'no',
    place: placeOf(told),
    people: journey.people(told, saidOn).filter((one) => one !== undefined),
    safeContact: safeContactOf(told),
    said: [
      ...rows(journey, answers, w).map(({ question, answer }) => ({ question, answer })),
      ...(version > 1 ? [{ question: w.check.sentBefore, answer: w.check.version(version) }] : []),
    ],
  };
}
