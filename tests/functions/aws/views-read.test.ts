import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { viewsTable } from '../../../functions/aws/views.ts';
import { chainStart } from '../../../functions/domain/audit.ts';
import { brokenAt, noViews } from '../../../functions/domain/views.ts';
import { aCaseId, aTime } from '../../builders.ts';
import { aStaff } from '../hub/hub-memory.ts';
import { startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

let tables = 0;
async function aViewsTable() {
  const TableName = `views-${++tables}`;
  await dynamo().send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'chain', KeyType: 'HASH' },
        { AttributeName: 'item', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'chain', AttributeType: 'S' },
        { AttributeName: 'item', AttributeType: 'S' },
      ],
    }),
  );
  const views = viewsTable(TableName);
  const put = (Item: object) => dynamo().send(new PutCommand({ TableName, Item }));
  return { views, put };
}

const look = (subject: string) => ({
  ...{ did: 'break-glass' as const, caseId: aCaseId(), step: 7 },
  by: aStaff({ subject }),
  at: aTime,
});

describe('the chain of views is read by number', () => {
  test('the oldest first, with everything that was hashed', async () => {
    const { views } = await aViewsTable();
    expect([await views.head(), await views.between(1, 10)]).toEqual([noViews, []]);
    for (let n = 1; n <= 12; n++) await views.record(look(`staff-${n}`));

    const all = await views.between(1, 50);
    expect(all.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(all[0]).toMatchObject({ did: 'break-glass', caseId: aCaseId(), step: 7 });
    expect(brokenAt(all, noViews)).toBeUndefined();
    expect(await views.head()).toMatchObject({ n: 12, hash: all[11]?.hash });
    expect((await views.between(9, 10)).map(({ n }) => n)).toEqual([9, 10]);
    expect(await views.between(3, 2)).toEqual([]);
  });

  test('one that cannot be read is missed, and not taken for another', async () => {
    const { views, put } = await aViewsTable();
    for (let n = 1; n <= 3; n++) await views.record(look(`staff-${n}`));
    await put({ chain: 'views', item: 'view#000000002', v: 2 });
    const all = await views.between(1, 3);
    expect(all.map(({ n }) => n)).toEqual([1, 3]);
    expect(brokenAt(all, noViews)).toBe(2);
  });
});

test('of what was signed, the last day is read, and none of its parts', async () => {
  const { views, put } = await aViewsTable();
  expect(await views.lastSigned()).toBeUndefined();
  const day = (item: string) => ({
    ...{ v: 1, chain: 'signed', item, day: item, hub: 'dorset', count: 0, parts: 0 },
    ...{ hash: 'a', prev: chainStart, views: { n: 0, hash: chainStart }, signedAt: aTime },
    ...{ signature: '', publicKey: '' },
  });
  await put(day('2026-11-21'));
  await put(day('2026-11-22'));
  await put({ v: 1, chain: 'signed', item: 'part#2026-11-22#a#0001', cases: [] });
  expect(await views.lastSigned()).toMatchObject({ day: '2026-11-22' });
});
