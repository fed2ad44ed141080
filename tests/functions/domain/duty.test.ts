import { describe, expect, test } from 'vitest';
import { alertFor, type DueAlert, dueFor, dueForStep } from '../../../functions/domain/duty.ts';
import { oldestMinutes } from '../../../functions/domain/waiting.ts';
import { aCaseId, aHead, aSubmission, aSubmissionMessage, someAnswers } from '../../builders.ts';

const storedAt = '2026-07-06T22:59:30.000Z';
const words = ['canary-name', 'canary-street', 'ZZ9 9ZZ', '07700900123', 'canary-worry'];
const inDanger = aSubmissionMessage(
  someAnswers(
    { receivedAt: '2026-07-06T22:58:59.000Z' },
    aSubmission({
      kind: 'sarahs-law',
      immediateRisk: true,
      place: { answer: 'postcode', postcode: 'ZZ9 9ZZ' },
      people: [{ part: 'subject', name: 'canary-name', address: 'canary-street' }],
      safeContact: { ways: ['text'], phone: '07700900123', leaveMessage: false },
      said: [{ question: 'What is your worry?', answer: 'canary-worry' }],
    }),
  ),
);
const due = dueFor(inDanger, storedAt) ?? expect.unreachable();

test('DUTY-01 an alert is owed where there is immediate risk, and nowhere else', () => {
  expect(dueFor(aSubmissionMessage(), storedAt)).toBeUndefined();
  expect(due).toMatchObject({
    caseId: 'duty',
    item: `due#${inDanger.body.submissionId}`,
    caseIdOf: inDanger.body.caseId,
    storedAt,
  });
});

describe('DUTY-02 what the duty channel is told', () => {
  const alert = alertFor('Dorset', due);

  test('names the hub, the reference, the time in London, and what to do', () => {
    expect(alert.text).toBe(
      'Dorset: 2222-2222-2222, received on 6 July 2026 at 23:58. Sign in and open the inbox.',
    );
  });

  test('holds nothing of what people wrote, and no word of what it is about', () => {
    const told = JSON.stringify([alert, due]);
    for (const word of words) expect(told).not.toContain(word);
    expect(JSON.stringify(alert)).not.toMatch(/clare|sarah|law|risk|danger|abuse|police|child/i);
  });

  test('has a subject that SNS takes: ASCII, one line, under 100 characters', () => {
    expect(alert.subject).toMatch(/^[\x21-\x7e][\x20-\x7e]{0,98}$/);
  });
});

test.each([
  ['none', [], 0],
  ['just stored', ['2026-07-06T23:09:01.000Z'], 0],
  ['one minute, and ten', ['2026-07-06T23:09:00.000Z', storedAt], 10],
  ['stored by a clock that is ahead', ['2026-07-06T23:11:00.000Z'], 0],
])('DUTY-03 the oldest that waits is counted in whole minutes: %s', (_, since, minutes) => {
  expect(oldestMinutes(since, new Date('2026-07-06T23:10:00.000Z'))).toBe(minutes);
});

describe('DUTY-04 of a clock it is told by when, and what to do', () => {
  const of = (why: DueAlert['why']) =>
    dueForStep(aHead(), { why, n: 7, storedAt, endsAt: '2026-12-21T23:59:59.000Z' });
  test.each([
    ['clock-ahead', 'due by 21 December 2026 at 23:59. Sign in, open it, and see what'],
    ['clock-breached', 'was due by 21 December 2026 at 23:59. Sign in and open it now; a manager'],
    ['danger', 'received on 23 November 2026 at 09:00. Sign in and open the inbox.'],
  ] as const)('%s', (why, text) => {
    const alert = alertFor('Dorset', of(why));
    expect(alert.text).toContain(`Dorset: 2222-2222-2222, ${text}`);
    expect(alert.subject).toMatch(/^[\x21-\x7e][\x20-\x7e]{0,98}$/);
    expect(JSON.stringify(alert)).not.toMatch(/clare|sarah|law|risk|danger|abuse|police|child/i);
  });

  test('each step of a case owes an alert of its own', () => {
    expect(of('clock-ahead')).toMatchObject({ v: 2, item: `due#${aCaseId()}#7`, caseId: 'duty' });
  });
});
