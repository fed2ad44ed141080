import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceQuery } from '../../../functions/aws/case-lists.ts';
import { headUpdate } from '../../../functions/aws/case-writes.ts';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import type { Head } from '../../../functions/domain/case-items.ts';
import { withKeys, withoutKeys } from '../../../functions/domain/keys.ts';
import { aList, allLists, type List, queryOf } from '../../../functions/domain/lists.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { londonDay } from '../../../functions/domain/london.ts';
import { aHead } from '../../builders.ts';
import { makeTables, startEngine } from './engine.ts';
import { costOf, costOfList } from './list-costs.ts';
import { fillCases, headNumber, readAt, staffNumber } from './many-heads.ts';

const me = staffNumber(4);
const size = 50;
const tables: { readonly cases: readonly Head[]; readonly table: string }[] = [];
let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
  for (const count of [10, 1000]) {
    const { cases: table } = await makeTables(`lists-${count}`);
    await fillCases(table, 0, count);
    tables.push({ table, cases: Array.from({ length: count }, (_, i) => headNumber(i)) });
  }
});
afterAll(() => stop());

/** All of them, but the stages of one kind only: those of the others are made in the same way. */
const lists = allLists(lives).filter(
  ({ scope }) => scope.of !== 'stage' || scope.kind === 'clares-law',
);
const large = () => tables[1] ?? expect.unreachable();

/** What a list must hold, said another way: by the facts of a case and not by its keys. */
function belongs({ scope, narrowing }: List, head: Head): boolean {
  const isOpen = !lives[head.kind].closed.includes(head.state);
  const now = readAt.toISOString();
  const pressing = {
    none: true,
    risk: head.immediateRisk,
    today:
      head.immediateRisk || (head.dueAt !== undefined && londonDay(head.dueAt) <= londonDay(now)),
    overdue: head.immediateRisk || (head.dueAt !== undefined && head.dueAt < now),
  }[narrowing];
  switch (scope.of) {
    case 'all':
      return pressing && isOpen;
    case 'mine':
      return pressing && isOpen && head.holder?.who === me;
    case 'unassigned':
      return pressing && isOpen && head.holder === undefined;
    case 'needs-manager':
      return pressing && isOpen && head.needs.length > 0;
    case 'kind':
      return pressing && isOpen && head.kind === scope.kind;
    case 'stage':
      return pressing && head.kind === scope.kind && head.state === scope.state;
  }
}

/** Immediate risk, then next due, then oldest. */
const inOrder = (cases: readonly Head[]) =>
  [...cases].sort(
    (a, b) =>
      Number(b.immediateRisk) - Number(a.immediateRisk) ||
      time(a.dueAt) - time(b.dueAt) ||
      time(a.receivedAt) - time(b.receivedAt) ||
      (a.caseId < b.caseId ? -1 : 1),
  );
const time = (at: string | undefined) => (at === undefined ? Number.MAX_VALUE : Date.parse(at));

describe('LISTS-01 every list that staff can ask for holds what its name says', () => {
  test('read to its end, page by page, in its order', async () => {
    const { table, cases } = large();
    const reader = caseReader(table);
    let longest = 0;
    for (const list of lists) {
      const query = queryOf(list, me, readAt);
      const read: string[] = [];
      let page = await reader.list(query, size);
      for (;;) {
        read.push(...page.cases.map(({ caseId }) => caseId));
        if (page.after === undefined) break;
        page = await reader.list(query, size, { after: page.after });
      }
      const expected = inOrder(cases.filter((head) => belongs(list, head)));
      expect(read, list.name).toEqual(expected.map(({ caseId }) => caseId));
      longest = Math.max(longest, read.length);
    }
    expect(longest).toBeGreaterThan(500);
  });

  test('and the way back shows the same pages', async () => {
    const { table } = large();
    const reader = caseReader(table);
    for (const narrowing of ['none', 'today'] as const) {
      const query = queryOf(aList({ of: 'all' }, narrowing), me, readAt);
      const first = await reader.list(query, 20);
      const second = await reader.list(query, 20, { after: first.after ?? '' });
      expect(first.before).toBeUndefined();
      const back = await reader.list(query, 20, { before: second.before ?? '' });
      expect(back.cases).toEqual(first.cases);
      expect([back.before, back.after]).toEqual([undefined, first.after]);
    }
  });

  test('a list that is narrowed is not widened by a place below it', async () => {
    const reader = caseReader(large().table);
    const query = queryOf(aList({ of: 'all' }, 'risk'), me, readAt);
    const risk = await reader.list(query, size);
    for (const place of [
      '1#2030',
      '1#~',
      '9',
      'DROP TABLE',
      '',
      '0#\u0000',
      `0#${'x'.repeat(2000)}`,
    ]) {
      expect(await reader.list(query, size, { before: place })).toEqual(risk);
      expect(await reader.list(query, size, { after: place })).toEqual(risk);
    }
  });
});

describe('LISTS-02 what a page costs does not hang on how many cases there are', () => {
  test.each([0, 1])('every list reads what it shows and one more (table %i)', async (which) => {
    const { table, cases } = tables[which] ?? expect.unreachable();
    for (const list of lists) {
      const holds = cases.filter((head) => belongs(list, head)).length;
      const { items, given } = await costOfList(table, list, me, size);
      expect([items, given], list.name).toEqual([Math.min(holds, size + 1), items]);
    }
  });

  test('the same number of items and units at 10 cases and at 1,000', async () => {
    for (const list of [
      aList({ of: 'all' }, 'none'),
      aList({ of: 'kind', kind: 'referral' }, 'none'),
    ]) {
      const costs = await Promise.all(tables.map(({ table }) => costOfList(table, list, me, 1)));
      expect(costs[0]).toEqual(costs[1]);
      expect(costs[0]?.items).toBe(2);
      expect(costs[0]?.units).toBeGreaterThan(0);
    }
  });

  test('a page in the middle costs what the first one does', async () => {
    const { table, cases } = large();
    const list = aList({ of: 'all' }, 'none');
    const order = inOrder(cases.filter((head) => belongs(list, head)));
    const place = order[500]?.inboxOrder ?? expect.unreachable();
    const first = await costOfList(table, list, me, size);
    for (const from of [{ after: place }, { before: place }])
      expect((await costOfList(table, list, me, size, from)).items).toBe(first.items);
  });
});

test('LISTS-04 a case that needs a manager no more leaves their list, and comes back', async () => {
  const { cases: table } = await makeTables('needs');
  const bare = withoutKeys(aHead());
  const keys = { isOpen: true, at: bare.receivedAt };
  const head = (version: number, needs: Head['needs']) =>
    withKeys({ ...bare, version, needs }, keys);
  await dynamo().send(new PutCommand({ TableName: table, Item: head(1, ['retriage']) }));
  const listed = async () => {
    const query = queryOf(aList({ of: 'needs-manager' }, 'none'), me, readAt);
    return (await caseReader(table).list(query, size)).cases.map(({ version }) => version);
  };
  const found = [await listed()];
  for (const next of [head(2, []), head(3, ['safeguarding-plan'])]) {
    const { Update } = headUpdate(table, next, next.version - 1);
    await dynamo().send(new UpdateCommand(Update));
    found.push(await listed());
  }
  expect(found).toEqual([[1], [], [3]]);
});

describe('LISTS-03 a case is found by its reference', () => {
  test('open or closed, by reading one item', async () => {
    const { table, cases } = large();
    const closed = cases.find((head) => head.open === undefined) ?? expect.unreachable();
    for (const head of [closed, cases[7] ?? expect.unreachable()]) {
      expect(await caseReader(table).byReference(head.reference)).toEqual(head);
      expect((await costOf(referenceQuery(table, head.reference))).items).toBe(1);
    }
  });

  test('one that no case has is nothing, nor what else of the table names a reference', async () => {
    const { table } = large();
    const entry = { caseId: 'worklist', item: 'unsettled#x', reference: '3333-3333-3333' };
    await dynamo().send(new PutCommand({ TableName: table, Item: entry }));
    for (const reference of ['2222-2222-2222', entry.reference])
      expect(await caseReader(table).byReference(reference)).toBeUndefined();
  });
});
