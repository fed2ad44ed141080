import { expect } from 'vitest';
import type { SafeContact } from '../../../functions/domain/people.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { aHubWeb, aWholeCase } from './hub-memory.ts';

export const number = '07700 900123';
export const asked = (answer: string) => ({ question: 'Phone number', answer });
export const contact = (change: Partial<SafeContact> = {}): SafeContact => ({
  ways: ['phone'],
  phone: number,
  when: 'Weekdays from 10am',
  leaveMessage: false,
  codeWord: 'bluebell',
  notes: 'He reads my texts',
  ...change,
});
export const ringMe = aSubmission({
  safeContact: contact(),
  said: [asked(number), { question: 'What is your worry?', answer: 'He has changed.' }],
});
export const neverRing = aSubmission({
  safeContact: { ways: [], leaveMessage: false, notes: 'never ring!' },
  said: [asked('Not answered'), { question: 'What is your worry?', answer: 'It is worse.' }],
});

/** The page of a case to which these were sent, one after the other. */
export async function pageOf(...submissions: Submission[]): Promise<string> {
  const answer = await aHubWeb({ cases: [aWholeCase(submissions)] }).get(`/case/${aCaseId()}`);
  expect(answer.status).toBe(200);
  return answer.text();
}
