import { describe, expect, test } from 'vitest';
import {
  readForFrontDoor,
  readForHub,
  Receipt,
  Stored,
  type SubmissionMessage,
} from '../../../functions/domain/messages.ts';
import {
  aCaseId,
  anOlderMessage,
  aReference,
  aRouting,
  aSubmissionMessage,
  aTime,
  someAnswers,
} from '../../builders.ts';

const read = (message: object) => readForHub(JSON.stringify(message));
const envelope = { reference: aReference, sentAt: aTime, from: 'front', to: 'dorset' };
const ids = { caseId: aCaseId(), submissionId: 'some-id' };
const unsettled = {
  ...{ v: 1, type: 'unsettled', id: 'some-id', ...envelope },
  body: { ...ids, receivedAt: aTime, hub: 'dorset' },
};

describe('MSG-01 a hub reads its own version of a message and those before', () => {
  const pointing = (message: ReturnType<typeof anOlderMessage> | SubmissionMessage) => ({
    ...message,
    body: { ...message.body, routesNow: aRouting({ hub: 'bcp' }) },
  });
  test('version 3 of a submission, with and without another hub for changed answers', () => {
    const message = aSubmissionMessage(someAnswers({ flags: ['many-from-source'] }));
    expect(read(message)).toEqual(message);
    expect(read(pointing(message))).toEqual(pointing(message));
  });

  test('versions 1 and 2 of a submission become version 3, with nothing noticed', () => {
    const message = aSubmissionMessage();
    expect(message.body.flags).toEqual([]);
    expect(read(anOlderMessage(1))).toEqual(message);
    expect(read(anOlderMessage(2))).toEqual(message);
    expect(read(pointing(anOlderMessage(2)))).toEqual(pointing(message));
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
    ['a later version', { ...message, v: 4 }],
    ['a later version of another message', { ...unsettled, v: 2 }],
    ['another type', { ...message, type: 'transfer' }],
    ['a word too many', { ...message, extra: true }],
    ['a word too many inside', { ...message, body: { ...message.body, extra: true } }],
    [
      'a word of version 2 in version 1',
      { ...message, v: 1, body: { ...anOlderMessage(1).body, routesNow: aRouting() } },
    ],
    ['a word of version 3 in version 2', { ...message, v: 2 }],
    ['a flag that is not known', { ...message, body: { ...message.body, flags: ['many'] } }],
    ['version 3 without its flags', { ...anOlderMessage(2), v: 3 }],
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
  expect(readForFrontDoor(JSON.stringify(receipt))).toEqual(receipt);
  expect(() => readForFrontDoor(JSON.stringify(stored))).toThrow();
  for (const [schema, message] of [
    [Stored, stored],
    [Receipt, receipt],
  ] as const)
    expect(schema.safeParse({ ...message, body: { ...message.body, note: 'words' } }).success).toBe(
      false,
    );
});
