import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesTable, type Cases } from '../../../functions/aws/cases.ts';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { received } from '../../../functions/domain/cases.ts';
import { dueFor, duty } from '../../../functions/domain/duty.ts';
import { entryFor, worklist } from '../../../functions/domain/worklist.ts';
import {
  aCaseId,
  aReference,
  aSubmission,
  aSubmissionMessage,
  aTime,
  someAnswers,
} from '../../builders.ts';
import { casesInMemory } from '../memory.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

type Hub = { cases: Cases; items: (caseId: string) => Promise<Record<string, unknown>[]> };

function inMemory(): Promise<Hub> {
  const { cases, all } = casesInMemory();
  const items = (caseId: string) =>
    Promise.resolve(
      all()
        .filter((item) => item['caseId'] === caseId)
        .sort((a, b) => (String(a['item']) < String(b['item']) ? -1 : 1)),
    );
  return Promise.resolve({ cases, items });
}

let tables = 0;
async function inTheEngine(): Promise<Hub> {
  const { cases: table } = await makeTables(`hub-${++tables}`);
  const items = async (caseId: string) => {
    const { Items = [] } = await dynamo().send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'caseId = :c',
        ExpressionAttributeValues: { ':c': caseId },
      }),
    );
    return Items;
  };
  return { cases: casesTable(table), items };
}

const by = { at: aTime, salt: '5a17' };
const answers = someAnswers();
const { caseId } = answers;
const first = received(aSubmissionMessage(answers), undefined, by);
const another = (n: number) =>
  aSubmissionMessage(
    someAnswers(
      { receivedAt: '2026-11-23T08:00:00.000Z', flags: ['many-from-source'] },
      aSubmission({
        immediateRisk: true,
        also: ['sarahs-law'],
        said: [{ question: 'Is there more?', answer: `More ${n}` }],
      }),
    ),
  );

describe.each([
  ['in memory', inMemory],
  ['in the engine', inTheEngine],
])('the cases of a hub, %s', (_, make) => {
  test('a case is stored with its head, first step, content and marker', async () => {
    const { cases, items } = await make();
    expect(await cases.head(caseId)).toBeUndefined();
    expect(await cases.store(first)).toBe('stored');
    expect(await cases.head(caseId)).toEqual(first.head);
    expect(await items(caseId)).toEqual([first.content, first.head, first.step, first.marker]);
  });

  test('what the duty channel is owed is stored with it or not at all', async () => {
    const { cases, items } = await make();
    const message = another(1);
    const owed = dueFor(message, aTime);
    const write = received(message, undefined, by);
    expect(await cases.store({ ...write, from: 7 }, owed)).toBe('lost-race');
    expect(await items(duty)).toEqual([]);
    expect(await cases.store(write, owed)).toBe('stored');
    expect(await items(duty)).toEqual([owed]);
    expect(await cases.store(write, owed)).toBe('stored-before');
  });

  test('the same submission is not stored twice, not even upon a newer head', async () => {
    const { cases, items } = await make();
    await cases.store(first);
    expect(await cases.store(first)).toBe('stored-before');
    const again = received(aSubmissionMessage(answers), await cases.head(caseId), by);
    expect(await cases.store(again)).toBe('stored-before');
    expect(await items(caseId)).toHaveLength(4);
  });

  test('an amendment changes the head as it should', async () => {
    const { cases, items } = await make();
    await cases.store(first);
    const amended = received(another(1), first.head, by);
    expect(await cases.store(amended)).toBe('stored');
    expect(await cases.head(caseId)).toEqual(amended.head);
    expect(await items(caseId)).toHaveLength(7);
  });

  test('of two who saw the same head one wins, and the other can try again', async () => {
    const { cases } = await make();
    await cases.store(first);
    const outcomes = await Promise.all(
      [1, 2].map((n) => cases.store(received(another(n), first.head, by))),
    );
    expect(outcomes.sort()).toEqual(['lost-race', 'stored']);
    const head = await cases.head(caseId);
    expect(head).toMatchObject({ version: 2, steps: 2, amendments: 1 });
    expect(await cases.store(received(another(3), head, by))).toBe('stored');
    expect(await cases.head(caseId)).toMatchObject({ version: 3, steps: 3, amendments: 2 });
  });

  test('a write that was worked out from another version is refused, and changes nothing', async () => {
    const { cases, items } = await make();
    await cases.store(first);
    const stale = { ...received(another(1), first.head, by), from: 7 };
    expect(await cases.store(stale)).toBe('lost-race');
    expect(await items(caseId)).toHaveLength(4);
  });

  test('two submissions that both would make the case make one', async () => {
    const { cases, items } = await make();
    const outcomes = await Promise.all([
      cases.store(first),
      cases.store(received(another(1), undefined, by)),
    ]);
    expect(outcomes.sort()).toEqual(['lost-race', 'stored']);
    expect(await items(caseId)).toHaveLength(4);
  });

  test('the inbox has danger first, then what is due next, then the oldest', async () => {
    const { cases } = await make();
    const store = (n: number, receivedAt: string, immediateRisk = false) =>
      cases.store(
        received(
          aSubmissionMessage(
            someAnswers({ caseId: aCaseId(n), receivedAt }, aSubmission({ immediateRisk })),
          ),
          undefined,
          by,
        ),
      );
    await store(1, '2026-11-23T10:00:00.000Z');
    await store(2, '2026-11-23T12:00:00.000Z', true);
    await store(3, '2026-11-23T09:00:00.000Z');
    const heads = await Promise.all([1, 2, 3].map((n) => cases.head(aCaseId(n))));
    const order = heads
      .flatMap((head) => head ?? [])
      .sort((a, b) => (a.inboxOrder < b.inboxOrder ? -1 : 1));
    expect(order.map((head) => head.caseId)).toEqual([2, 3, 1].map(aCaseId));
  });

  test('what is named again stays named longer, and a late older message changes nothing', async () => {
    const { cases, items } = await make();
    const entry = (sentAt: string) =>
      entryFor({
        v: 1,
        type: 'unsettled',
        id: 'some-id',
        reference: aReference,
        sentAt,
        from: 'front',
        to: 'triage',
        body: { caseId, submissionId: 'some-id', receivedAt: aTime, hub: 'dorset' },
      });
    const [older, newer] = [entry('2026-11-24T10:00:00.000Z'), entry('2026-11-24T16:00:00.000Z')];
    await cases.name(older);
    expect(await items(worklist)).toEqual([older]);
    await cases.name(newer);
    await cases.name(older);
    expect(await items(worklist)).toEqual([newer]);
  });
});
