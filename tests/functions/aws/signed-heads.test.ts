import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { signedCopies } from '../../../functions/aws/signed-copies.ts';
import { signedHeads } from '../../../functions/aws/signed-heads.ts';
import { viewsTable } from '../../../functions/aws/views.ts';
import { liftSignedCopy } from '../../../functions/domain/signed-days.ts';
import { partsOf, type SignedDay } from '../../../functions/domain/signed-heads.ts';
import { noViews } from '../../../functions/domain/views.ts';
import { aCaseId, aTime } from '../../builders.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

async function aHub(prefix: string) {
  const { cases, tracking } = await makeTables(prefix);
  const views = `${prefix}-views`;
  const keys = ['chain', 'item'] as const;
  await dynamo().send(
    new CreateTableCommand({
      TableName: views,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys.map((AttributeName, i) => ({
        AttributeName,
        KeyType: i === 0 ? 'HASH' : 'RANGE',
      })),
      AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    }),
  );
  const put = (Item: object) => dynamo().send(new PutCommand({ TableName: cases, Item }));
  return { heads: signedHeads({ cases, views }), put, views, tracking };
}

const aDay = (day: string, change: Partial<SignedDay> = {}): SignedDay => ({
  ...{ v: 1, chain: 'signed', item: day, day, hub: 'dorset', count: 0, parts: 0 },
  ...{ hash: 'h', prev: 'p', views: noViews, signature: 's', publicKey: 'k', signedAt: aTime },
  ...change,
});

test('the cases of a day are those whose last step was on it, on every page', async () => {
  const { heads, put } = await aHub('changed');
  const padding = 'x'.repeat(390_000);
  for (let n = 1; n <= 6; n++) {
    const head = { caseId: aCaseId(n), item: 'head', steps: n, chainHead: `h${n}`, padding };
    await put({ ...head, changedOn: n === 4 ? '2026-11-22' : '2026-11-23' });
  }
  await put({ caseId: aCaseId(9), item: 'head', changedOn: '2026-11-23' });
  const { found, unreadable } = await heads.changedOn('2026-11-23');
  const expected = [1, 2, 3, 5, 6].map((n) => [aCaseId(n), n, `h${n}`]);
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(unreadable).toBe(1);
  expect(await heads.changedOn('2026-11-21')).toEqual({ found: [], unreadable: 0 });
});

test('a day is kept once, with its parts, and the last days come back the newest first', async () => {
  const { heads, views } = await aHub('kept');
  expect(await heads.last(3)).toEqual([]);
  const parts = partsOf('2026-11-23', 'a'.repeat(64), [[aCaseId(), 1, 'x']]);
  expect(await heads.keep(aDay('2026-11-23'), parts)).toBe('kept');
  expect(await heads.keep(aDay('2026-11-23', { hash: 'other' }), parts)).toBe('there-already');
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) await heads.keep(aDay(day), []);
  expect((await heads.last(3)).map(({ item }) => item)).toEqual([
    ...['2026-11-26', '2026-11-25', '2026-11-24'],
  ]);
  expect((await heads.last(9)).at(-1)).toEqual(aDay('2026-11-23'));
  const by = { issuer: 'i', subject: 's', name: 'N', agency: 'police' as const };
  expect(await heads.viewsHead()).toEqual(noViews);
  await viewsTable(views).record({ did: 'open-inbox', by, at: aTime });
  expect(await heads.viewsHead()).toMatchObject({ n: 1 });
});

test('the front door keeps the first copy of a day, whoever tells it another', async () => {
  const { tracking } = await aHub('copies');
  const copies = signedCopies(tracking);
  const { day, count, hash, prev, views, signature, publicKey } = aDay('2026-11-23');
  const facts = { count, hash, prev, views: { n: views.n, hash: views.hash } };
  const copy = liftSignedCopy({
    ...{ v: 1, caseId: 'signed#dorset', item: day, receivedAt: aTime },
    ...{ ...facts, signature, publicKey },
  });
  const other = { ...copy, hash: 'other' };
  const told = await Promise.all([copy, copy, copy].map((one) => copies.keep(one)));
  expect(told.toSorted()).toEqual(['kept', 'there-already', 'there-already']);
  expect(await copies.keep(other)).toBe('differs');
  expect(await copies.keep({ ...other, caseId: 'signed#bcp' })).toBe('kept');
  // The key of the first is that of all, on days before it too.
  for (const item of ['2026-11-22', '2026-11-24'])
    expect(await copies.keep({ ...copy, item, publicKey: 'other' })).toBe('other-key');
  expect(await copies.keep({ ...copy, item: '2026-11-24' })).toBe('kept');
});
