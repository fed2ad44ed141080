import type { Content, Head, Step, WholeCase } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import type { Values } from '../../../functions/domain/forms.ts';
import type { SafeContact } from '../../../functions/domain/people.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { take } from '../../../functions/domain/steps.ts';
import { rowOf } from '../../../functions/domain/life-rows.ts';
import { aCaseId, aRouting, aSubmission, aSubmissionMessage, someAnswers } from '../../builders.ts';

/** Any way, day and hour; a message may be left; a code word. */
export const open: SafeContact = {
  ways: ['phone', 'text', 'email', 'letter'],
  phone: '07700 900123',
  email: 'sam@example.org',
  post: '1 Some Street',
  leaveMessage: true,
  codeWord: 'Blue Kettle',
};

/** The hours at which the submissions of `aCaseWith` reach the hub: nine o’clock, ten … */
export const hour = (n: number) => `2026-11-23T${String(9 + n).padStart(2, '0')}:00:00.000Z`;

/** A case whose submissions said this of contact, in this order, an hour apart. */
export const aCaseWith = (...contacts: readonly SafeContact[]): WholeCase =>
  contacts.reduce<WholeCase | undefined>(
    (whole, safeContact, i) => amended(whole, safeContact, hour(i)),
    undefined,
  ) ?? amended(undefined, open, hour(0));

/** The case after another submission that said this of contact. */
export function amended(
  whole: WholeCase | undefined,
  safeContact: SafeContact,
  receivedAt: string,
): WholeCase {
  const submission = aSubmission({ safeContact });
  const answers = someAnswers({ caseId: aCaseId(), receivedAt }, submission);
  const message = aSubmissionMessage(answers, aRouting());
  const { head, step, content } = received(message, whole?.head, { at: receivedAt, salt: '00' });
  return {
    head,
    steps: [...(whole?.steps ?? []), step],
    contents: [...(whole?.contents ?? []), content],
  };
}

export const aMember = (role: 'handler' | 'manager') => ({
  ...{ issuer: 'https://sign-in.example.org', subject: role, name: role, agency: 'police' },
  roles: [role],
});

/** The case after a step of a handler. */
export function after(
  whole: WholeCase,
  step: string,
  values: Values,
  { at, about = {} }: { at: string; about?: Readonly<Record<string, string>> },
) {
  const life = lives[whole.head.kind];
  const row = rowOf(life, step, whole.head.state);
  if (!row) throw new Error(`No step ${step}`);
  const staff = aMember('handler');
  const write = take(whole, { life, row, values, staff, at, salt: '00', about });
  return { write, whole: stored(whole, write) };
}

export const stored = (
  { steps, contents }: Pick<WholeCase, 'steps' | 'contents'> = { steps: [], contents: [] },
  write: { readonly head: Head; readonly step: Step; readonly content: Content },
): WholeCase => ({
  head: write.head,
  steps: [...steps, write.step],
  contents: [...contents, write.content],
});
