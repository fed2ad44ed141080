import { afterEach, expect, test, vi } from 'vitest';
import { logger } from '../../functions/lambda.ts';
import { aSubmission, someAnswers } from '../builders.ts';
import { theService } from './service.ts';

const words = ['canary-name', 'canary-street', 'ZZ9 9ZZ', '07700900123', 'canary-worry'];
const stored = someAnswers(
  {},
  aSubmission({
    immediateRisk: true,
    place: { answer: 'postcode', postcode: 'ZZ9 9ZZ' },
    people: [{ part: 'subject', name: 'canary-name', address: 'canary-street' }],
    safeContact: { ways: ['text'], phone: '07700900123', leaveMessage: false },
    said: [{ question: 'What is your worry?', answer: 'canary-worry' }],
  }),
);

afterEach(() => void vi.restoreAllMocks());

/** Every line that the functions log, as text. */
function logged(): string[] {
  const lines: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(logger, level).mockImplementation((...line) => void lines.push(JSON.stringify(line)));
  return lines;
}

test('LOG-01 logs name events and ids, and never what people wrote, faults included', async () => {
  const lines = logged();
  for (let n = 1; n <= 15; n++) {
    const service = theService();
    service.crashAt(n, 'after');
    service.put(stored);
    service.pass(25 * 60);
    await service.watch();
    await service.runOut();
  }
  // What cannot be read, with words in it that a parser might repeat.
  const service = theService();
  for (const name of ['submissions', 'dorset', 'receipts'] as const) {
    service.queues.set(name, [{ v: 9, type: 'canary-worry', body: { 'canary-name': 1 } }]);
    await service.deliver(name);
  }
  for (const word of words) expect(lines.filter((line) => line.includes(word))).toEqual([]);
  const events = new Set(lines.map((line) => (JSON.parse(line) as string[])[0]));
  expect([...events].sort()).toEqual([
    'already-settled',
    'clock-breached',
    'duty-alert-failed',
    'duty-alerted',
    'message-failed',
    'not-queued-again',
    'overdue',
    'queued-again',
    'receipt-sent',
    'sent-to-hub',
    'settled',
    'unsettled-for-long',
    'unsettled-named',
  ]);
});
