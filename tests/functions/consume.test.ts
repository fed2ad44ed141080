import { expect, test } from 'vitest';
import { consume } from '../../functions/consume.ts';
import { aDelivery } from '../builders.ts';

const handle = consume(
  (body) => JSON.parse(body) as { ok: boolean },
  ({ ok }) => (ok ? Promise.resolve() : Promise.reject(new Error('a fault'))),
);
const failed = async (...bodies: (string | object)[]) =>
  (await handle(aDelivery(...bodies))).batchItemFailures.map((f) => f.itemIdentifier);

test('QUEUE-01 one bad message comes back alone, and the others are done', async () => {
  expect(await failed({ ok: true }, '{', { ok: false }, { ok: true })).toEqual([
    'message-2',
    'message-3',
  ]);
});

test('QUEUE-02 when all are bad all come back, and the function itself does not fail', async () => {
  expect(await failed('', { ok: false })).toEqual(['message-1', 'message-2']);
});

test('QUEUE-03 when all are good none comes back, whatever came before', async () => {
  await failed('{');
  expect(await failed({ ok: true })).toEqual([]);
  expect(await failed()).toEqual([]);
});
