import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import type { Values } from '../../../functions/domain/forms.ts';
import { type LifeRow, same } from '../../../functions/domain/life.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { take } from '../../../functions/domain/steps.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import {
  aCaseId,
  aQuestion,
  aRouting,
  aSubmissionMessage,
  aTime,
  someAnswers,
} from '../../builders.ts';
import { aMember, stored } from './contact-cases.ts';

type At = { readonly caseId?: string; readonly at?: string };

/** A case that was made by one submission. */
export function aCaseOf(submission: Submission = aQuestion(), { caseId, at = aTime }: At = {}) {
  const answers = someAnswers({ caseId: caseId ?? aCaseId(), receivedAt: at }, submission);
  const message = aSubmissionMessage(answers, aRouting());
  const write = received(message, undefined, { at, salt: '00' });
  return { write, whole: stored(undefined, write) };
}

/** The case after another submission of it. */
export function amendedBy(whole: WholeCase, submission: Submission, at = aTime): WholeCase {
  const answers = someAnswers({ caseId: whole.head.caseId, receivedAt: at }, submission);
  const message = aSubmissionMessage(answers, aRouting());
  return stored(whole, received(message, whole.head, { at, salt: '00' }));
}

/** The values of a note as staff release it. */
export const aNote: Values = {
  ...{ level: 'complex', advice: 'Talk with the school nurse.', refer: 'yes' },
  ...{ 'refer-why': 'Bruises twice in a month.', changes: 'A third one.' },
};

/** What storing that step of a case writes: no rule of who may take it is asked here. */
export function did(
  whole: WholeCase,
  step: string,
  values: Values = {},
  {
    to = same,
    about,
    at = aTime,
  }: { to?: string; about?: Record<string, string>; at?: string } = {},
) {
  const row: LifeRow = {
    ...{ step, words: step, done: step, from: 'any', to, by: [], path: 'on', form: [] },
    ...{ about: ['refer', 'how', 'case'], source: 'a test' },
  };
  const life = lives[whole.head.kind];
  const more = about === undefined ? {} : { about };
  const write = take(whole, {
    life,
    row,
    values,
    staff: aMember('handler'),
    at,
    salt: '00',
    ...more,
  });
  return { write, whole: stored(whole, write) };
}
