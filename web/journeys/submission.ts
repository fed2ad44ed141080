import type { Continues, Submission } from '../../functions/domain/submissions.ts';
import { languages } from '../words/words.ts';
import { safeContactOf } from './contact.ts';
import { answer } from './fields.ts';
import { toldIn } from './going-on.ts';
import type { Answers, Journey } from './journey.ts';
import { asStaffRead } from './journeys.ts';
import { placeOf } from './place.ts';
import { rows } from './said.ts';

const [{ words: w }] = languages;

/** What a submission holds beside the answers. */
type Sending = {
  readonly saidOn: string;
  readonly version: number;
  /** Of somebody who asks at work: the id of the reply, and what this goes on from. */
  readonly reply?: string;
  readonly continues?: Continues;
};

/**
 * What is sent for these answers, in the words that staff read. The same answers always give the
 * same submission, so `saidOn` is the London day (YYYY-MM-DD) on which the form was begun, not the
 * moment of sending. `version` counts from 1; a later one was changed after it had been sent.
 */
export const toSubmission = (
  { path }: Pick<Journey, 'path'>,
  answers: Answers,
  on: Sending,
): Submission => submissionOf(asStaffRead({ path }), answers, on);

/** The same of a form that is in the words of staff already, as those are that only they fill in. */
export function submissionOf(
  journey: Journey,
  answers: Answers,
  { saidOn, version, ...reply }: Sending,
): Submission {
  const told = toldIn(journey, answers);
  const professional = journey.professional?.(told, saidOn);
  const { kind, also } = journey.asksFor(told);
  return {
    kind,
    ...(also.length > 0 && { also: [...also] }),
    // Who is not sure is read first too: staff can lower it, and nobody is harmed by that.
    immediateRisk: answer(told, 'now', 'answer') !== 'no',
    place: placeOf(told),
    people: journey.people(told, saidOn).filter((one) => one !== undefined),
    safeContact: safeContactOf(told),
    ...(professional && { professional: { ...professional, ...reply } }),
    said: [
      ...rows(journey, answers, w).map(({ question, answer }) => ({ question, answer })),
      ...(version > 1 ? [{ question: w.check.sentBefore, answer: w.check.version(version) }] : []),
    ],
  };
}
