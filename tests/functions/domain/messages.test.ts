import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Flag } from '../../../functions/domain/limits.ts';
import {
  inOldestVersion,
  readForFrontDoor,
  readForHub,
  Receipt,
  Routing,
  Stored,
  type SubmissionMessage,
} from '../../../functions/domain/messages.ts';
import { Person, SafeContact } from '../../../functions/domain/people.ts';
import { Kind, Said, type Submission } from '../../../functions/domain/submissions.ts';
import {
  aCaseId,
  anOlderMessage,
  aReference,
  aRouting,
  aSubmission,
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
    ['a later version', { ...message, v: 5 }],
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

/** What a hub of the release before reads, and nothing more. */
const placeOfOld = z.union([
  z.strictObject({
    answer: z.literal('postcode'),
    postcode: z.string(),
    doubted: z.enum(['not-here', 'not-sure']).optional(),
    words: z.string().optional(),
  }),
  z.strictObject({
    answer: z.enum(['not-known', 'no-fixed-address']),
    words: z.string().optional(),
  }),
]);
const hubOfOld = z.strictObject({
  v: z.literal(3),
  type: z.literal('submission'),
  ...{ id: z.string().min(1), reference: z.string(), sentAt: z.iso.datetime() },
  ...{ from: z.string(), to: z.string() },
  body: z.strictObject({
    ...{ caseId: z.uuid(), submissionId: z.string(), receivedAt: z.iso.datetime() },
    ...{ routing: Routing, routesNow: Routing.optional(), flags: z.array(Flag) },
    submission: z.strictObject({
      ...{ kind: Kind, also: z.array(Kind).optional(), immediateRisk: z.boolean() },
      ...{ place: placeOfOld, people: z.array(Person), safeContact: SafeContact },
      said: z.array(Said),
    }),
  }),
});

describe('MSG-04 a hub that is deployed after the front door still reads what people send', () => {
  const written = (change: Partial<Submission>) =>
    inOldestVersion(aSubmissionMessage(someAnswers({}, aSubmission(change))));
  const rows = ['dorset-2019'];
  const near = { answer: 'district', district: 'DT1', hub: 'dorset', rows, sure: true } as const;

  test.each<Partial<Submission>>([
    {},
    { also: ['referral'], immediateRisk: true },
    { place: { answer: 'postcode', postcode: 'DT1 1XJ', doubted: 'not-here', words: 'By it' } },
    { place: { answer: 'no-fixed-address', words: 'A van' } },
  ])('what it knows comes as it knows it: %j', (change) => {
    const message = written(change);
    expect(hubOfOld.parse(message)).toEqual(message);
    expect(read(message)).toEqual({ ...message, v: 4 });
  });

  test.each<Partial<Submission>>([
    { professional: { group: 'child' } },
    { place: near },
    { place: near, professional: { group: 'child', noNames: true } },
  ])('what it cannot say is the newest version, and waits for the hub: %j', (change) => {
    const message = written(change);
    expect(message.v).toBe(4);
    expect(hubOfOld.safeParse({ ...message, v: 3 }).success).toBe(false);
    expect(read(message)).toEqual(message);
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
