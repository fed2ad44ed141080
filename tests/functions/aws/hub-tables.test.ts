import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { casesTable } from '../../../functions/aws/cases.ts';
import { dutyChannel } from '../../../functions/aws/duty.ts';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { sessionsTable } from '../../../functions/aws/sessions.ts';
import { viewsTable } from '../../../functions/aws/views.ts';
import { chain, chainStart } from '../../../functions/domain/audit.ts';
import { type Head, receivedIn } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import { dueFor } from '../../../functions/domain/duty.ts';
import { aList, queryOf } from '../../../functions/domain/lists.ts';
import { newSession, pendingSignIn } from '../../../functions/domain/sessions.ts';
import { entryFor } from '../../../functions/domain/worklist.ts';
import {
  aCaseId,
  aReference,
  aSubmission,
  aSubmissionMessage,
  aTime,
  someAnswers,
} from '../../builders.ts';
import { aStaff } from '../hub/hub-memory.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

const everything = queryOf(aList({ of: 'all' }, 'none'), 'nobody-in-particular', new Date(aTime));

let tables = 0;
async function aTable(hash: string, range?: string): Promise<string> {
  const name = `table-${++tables}`;
  const keys = [hash, ...(range === undefined ? [] : [range])];
  await dynamo().send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys.map((AttributeName, i) => ({ AttributeName, KeyType: i ? 'RANGE' : 'HASH' })),
      AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    }),
  );
  return name;
}

describe('the chain of views', () => {
  const look = (subject: string) => ({
    did: 'open-case' as const,
    caseId: aCaseId(),
    by: aStaff({ subject }),
    at: aTime,
  });

  test('ten who look at the same time are all in it, one after the other', async () => {
    const table = await aTable('chain', 'item');
    const views = viewsTable(table);
    const names = Array.from({ length: 10 }, (_, i) => `staff-${i}`);
    await Promise.all(names.map((name) => views.record(look(name))));

    const { Items = [] } = await dynamo().send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: '#chain = :views',
        ExpressionAttributeNames: { '#chain': 'chain' },
        ExpressionAttributeValues: { ':views': 'views' },
      }),
    );
    const [head, ...written] = Items;
    expect(written.map(({ n }) => n as number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(written.map(({ who }) => who as string)).size).toBe(10);
    let before = chainStart;
    for (const { prev, hash, ...facts } of written) {
      expect(prev).toBe(before);
      expect(hash).toBe(chain(before, facts));
      before = hash as string;
    }
    expect(head).toMatchObject({ item: 'head', n: 10, hash: before });
  });

  test('a table that cannot be written is an error, not a silence', async () => {
    await expect(viewsTable('no-such-table').record(look('staff-1'))).rejects.toThrow();
  });
});

describe('sessions', () => {
  const now = new Date(aTime);

  test('are found until they are ended, and noting a look does not bring one back', async () => {
    const sessions = sessionsTable(await aTable('id'));
    const session = newSession('hash', aStaff(), now);
    await sessions.begin(session);
    expect(await sessions.find('hash')).toEqual(session);
    expect(await sessions.seen('hash', '2026-11-23T09:05:00.000Z')).toBe(true);
    expect(await sessions.find('hash')).toMatchObject({ seenAt: '2026-11-23T09:05:00.000Z' });
    await sessions.end('hash');
    expect(await sessions.seen('hash', '2026-11-23T09:06:00.000Z')).toBe(false);
    expect(await sessions.find('hash')).toBeUndefined();
  });

  test('are never overwritten', async () => {
    const sessions = sessionsTable(await aTable('id'));
    await sessions.begin(newSession('hash', aStaff(), now));
    const second = newSession('hash', aStaff({ subject: 'staff-2' }), now);
    await expect(sessions.begin(second)).rejects.toThrow();
    expect(await sessions.find('hash')).toMatchObject({ subject: 'staff-1' });
  });

  test('what is kept for a sign-in goes to one taker', async () => {
    const sessions = sessionsTable(await aTable('id'));
    const kept = pendingSignIn(
      { id: 'sign-in#1', state: 's', nonce: 'n', verifier: 'v', returnTo: '/' },
      now,
    );
    await sessions.keepSignIn(kept);
    const taken = await Promise.all([1, 2, 3].map(() => sessions.takeSignIn('sign-in#1')));
    expect(taken.filter((one) => one !== undefined)).toEqual([kept]);
  });

  test('a form is kept until it is deleted, and the newest of one page counts', async () => {
    const sessions = sessionsTable(await aTable('id'));
    const form = { v: 1 as const, id: 'form#1', whose: 'w', sent: { note: ['a', 'é'], day: [''] } };
    await sessions.keepForm({ ...form, sent: {}, expiresAt: 1_900_000_000 });
    await sessions.keepForm({ ...form, expiresAt: 1_900_000_000 });
    expect(await sessions.findForm('form#1')).toEqual({ ...form, expiresAt: 1_900_000_000 });
    await sessions.end('form#1');
    expect(await sessions.findForm('form#1')).toBeUndefined();
  });
});

describe('reading cases', () => {
  async function aHubWith(count: number, change: (i: number) => Partial<Head> = () => ({})) {
    const { cases: table } = await makeTables(`reading-${++tables}`);
    for (let i = 1; i <= count; i++) {
      const answers = someAnswers({ caseId: aCaseId(i) }, aSubmission({ immediateRisk: i === 3 }));
      const write = received(aSubmissionMessage(answers), undefined, { at: aTime, salt: '00' });
      await casesTable(table).store({ ...write, head: { ...write.head, ...change(i) } });
    }
    return { table, reader: caseReader(table) };
  }
  const orders = (page: { cases: readonly Head[] }) => page.cases.map((c) => c.inboxOrder);
  const more = ({ before, after }: { before?: string; after?: string }) => ({
    before: before !== undefined,
    after: after !== undefined,
  });

  test('the inbox is read forth and back in its order, a page at a time', async () => {
    const { reader } = await aHubWith(7);
    const first = await reader.list(everything, 3);
    expect(first.cases[0]?.caseId).toBe(aCaseId(3));
    expect(more(first)).toEqual({ before: false, after: true });
    const second = await reader.list(everything, 3, { after: orders(first).at(-1) ?? '' });
    expect(more(second)).toEqual({ before: true, after: true });
    const third = await reader.list(everything, 3, { after: orders(second).at(-1) ?? '' });
    expect(more(third)).toEqual({ before: true, after: false });
    const all = [first, second, third].flatMap(orders);
    expect(all).toEqual([...new Set(all)].sort());
    expect(all).toHaveLength(7);
    const back = await reader.list(everything, 3, { before: orders(third)[0] ?? '' });
    expect(orders(back)).toEqual(orders(second));
    expect(more(back)).toEqual({ before: true, after: true });
    const start = await reader.list(everything, 3, { before: orders(second)[0] ?? '' });
    expect(orders(start)).toEqual(orders(first));
    expect(more(start)).toEqual({ before: false, after: true });
  });

  test('what cannot be read is counted, and does not hide the rest', async () => {
    const { table, reader } = await aHubWith(2);
    const unknown = { v: 9, caseId: aCaseId(9), item: 'head', open: 'open', inboxOrder: '0#new' };
    await dynamo().send(new PutCommand({ TableName: table, Item: unknown }));
    const page = await reader.list(everything, 10);
    expect([page.cases.length, page.unreadable]).toEqual([2, 1]);
  });

  test('a case comes with its steps and contents; one that is not here is nothing', async () => {
    const { table, reader } = await aHubWith(1);
    const changed = aSubmissionMessage(
      someAnswers({ caseId: aCaseId(1) }, aSubmission({ kind: 'sarahs-law' })),
    );
    const current = await casesTable(table).head(aCaseId(1));
    await casesTable(table).store(received(changed, current, { at: aTime, salt: '01' }));
    const whole = await reader.read(aCaseId(1));
    expect(whole?.steps.map(({ did }) => did)).toEqual(['receive', 'amend']);
    expect(receivedIn(whole?.contents ?? []).map(({ submission }) => submission.kind)).toEqual([
      'clares-law',
      'sarahs-law',
    ]);
    expect(whole?.head.amendments).toBe(1);
    expect(await reader.read(aCaseId(2))).toBeUndefined();
  });

  test('the worklist leaves out what is no longer named', async () => {
    const { table, reader } = await aHubWith(0);
    for (const [id, sentAt] of [
      ['a', '2026-11-23T01:00:00.000Z'],
      ['b', '2026-11-23T03:00:00.000Z'],
    ] as const)
      await casesTable(table).name(
        entryFor({
          v: 1,
          type: 'unsettled',
          id,
          reference: aReference,
          sentAt,
          from: 'front',
          to: 'triage',
          body: { caseId: aCaseId(), submissionId: id, receivedAt: aTime, hub: 'bcp' },
        }),
      );
    const at = async (now: string) =>
      (await reader.worklist(new Date(now))).map(({ submissionId }) => submissionId);
    expect(await at('2026-11-23T07:59:59.000Z')).toEqual(['a', 'b']);
    expect(await at('2026-11-23T08:00:00.000Z')).toEqual(['b']);
    expect(await reader.read('worklist')).toBeUndefined();
  });
});

describe('what the duty channel is owed', () => {
  const inDanger = aSubmission({ immediateRisk: true });
  const write = (n: number) => {
    const message = aSubmissionMessage(someAnswers({ caseId: aCaseId(n) }, inDanger));
    const due = dueFor(message, aTime) ?? expect.unreachable();
    return { due, store: [received(message, undefined, { at: aTime, salt: '00' }), due] as const };
  };

  test('is found beside all cases until it is struck out, and shows nowhere else', async () => {
    const { cases: table } = await makeTables(`duty-${++tables}`);
    const duty = dutyChannel({ table, topicArn: 'none' });
    const [first, second] = [write(1), write(2)];
    for (const { store } of [first, second]) await casesTable(table).store(...store);
    const { found, unreadable } = await duty.due();
    expect(unreadable).toBe(0);
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([first.due, second.due]));
    expect((await caseReader(table).list(everything, 10)).cases).toHaveLength(2);
    expect(await caseReader(table).read('duty')).toBeUndefined();
    await duty.done(first.due);
    expect(await duty.due()).toEqual({ found: [second.due], unreadable: 0 });
    await duty.done(first.due);
    expect(await caseReader(table).read(aCaseId(1))).toBeDefined();
  });

  test('of an unknown version it is counted, and does not hide the rest', async () => {
    const { cases: table } = await makeTables(`duty-${++tables}`);
    const { due, store } = write(1);
    await casesTable(table).store(...store);
    await dynamo().send(
      new PutCommand({ TableName: table, Item: { ...due, v: 9, item: 'due#later' } }),
    );
    const duty = dutyChannel({ table, topicArn: 'none' });
    expect(await duty.due()).toEqual({ found: [due], unreadable: 1 });
  });
});
