import { describe, expect, test } from 'vitest';
import { readForHub, Receipt, Stored } from '../../../functions/domain/messages.ts';
import { aCaseId, aReference, aRouting, aSubmissionMessage, aTime } from '../../builders.ts';

const read = (message: object) => readForHub(JSON.stringify(message));
const envelope = { reference: aReference, sentAt: aTime, from: 'front', to: 'dorset' };
const ids = { caseId: aCaseId(), submissionId: 'some-id' };
const unsettled = {
  ...{ v: 1, type: 'unsettled', id: 'some-id', ...envelope },
  body: { ...ids, receivedAt: aTime, hub: 'dorset' },
};

describe('MSG-01 a hub reads its own version of a message and the one before', () => {
  test('version 2 of a submission, with and without another hub for changed answers', () => {
    const message = aSubmissionMessage();
    expect(read(message)).toEqual(message);
    const pointing = { ...message, body: { ...message.body, routesNow: aRouting({ hub: 'bcp' }) } };
    expect(read(pointing)).toEqual(pointing);
  });

  test('version 1 of a submission becomes version 2', () => {
    expect(read({ ...aSubmissionMessage(), v: 1 })).toEqual(aSubmissionMessage());
  });

  test('that something has waited for a day', () => {
    expect(read(unsettled)).toEqual(unsettled);
  });
});

describe('MSG-02 what a stack does not know it refuses', () => {
  const message = aSubmissionMessage();
  const withoutTo: Partial<typeof message> = { ...message };
  delete withoutTo.to;
  test.each<[string, object]>([
    ['a later version', { ...message, v: 3 }],
    ['a later version of another message', { ...unsettled, v: 2 }],
    ['another type', { ...message, type: 'transfer' }],
    ['a word too many', { ...message, extra: true }],
    ['a word too many inside', { ...message, body: { ...message.body, extra: true } }],
    [
      'a newer word in an older version',
      { ...message, v: 1, body: { ...message.body, routesNow: aRouting() } },
    ],
    ['a word missing', withoutTo],
    ['a time that is none', { ...message, sentAt: 'yesterday' }],
    ['no message', []],
  ])('%s', (_, other) => {
    expect(() => read(other)).toThrow();
  });

  test('what is not JSON', () => {
    expect(() => readForHub('{')).toThrow(SyntaxError);
  });
});

test('MSG-03 messages to the front door carry ids and nothing that was written', () => {
  const stored = { ...{ v: 1, type: 'stored', id: 'some-id', ...envelope }, body: ids };
  expect(Stored.parse(stored)).toEqual(stored);
  const receipt = {
    ...{ v: 1, type: 'receipt', id: 'some-id', ...envelope },
    body: { ...ids, storedAt: aTime },
  };
  expect(Receipt.parse(receipt)).toEqual(receipt);
  for (const [schema, message] of [
    [Stored, stored],
    [Receipt, receipt],
  ] as const)
    expect(schema.safeParse({ ...message, body: { ...message.body, note: 'words' } }).success).toBe(
      false,
    );
});
