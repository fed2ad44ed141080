import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HeadsSigned } from '../../../functions/domain/messages.ts';
import { signedText } from '../../../functions/domain/signed-heads.ts';
import { settleReceipts } from '../../../functions/front-door/settle.ts';
import { aDelivery, aTime, someAnswers } from '../../builders.ts';
import { frontDoorInMemory } from '../memory.ts';

const stored = someAnswers();
const { caseId, submissionId } = stored;
const aReceipt = (from: string, id = submissionId) => ({
  v: 1,
  type: 'receipt',
  id,
  reference: stored.reference,
  sentAt: aTime,
  from,
  to: 'front',
  body: { caseId, submissionId: id, storedAt: aTime },
});
const ok = { batchItemFailures: [] };
const refused = { batchItemFailures: [{ itemIdentifier: 'message-1' }] };

async function setUp() {
  const front = frontDoorInMemory();
  front.put(stored);
  await front.tracking.markRouted(stored, 'dorset');
  const handle = settleReceipts({
    ...front.settlement,
    copies: front.copies,
    now: () => new Date(aTime),
  });
  return { ...front, handle };
}

describe('SETTLE-01 the receipt of its hub settles a submission and erases what was written', () => {
  test('it is erased, and its facts may go 90 days later', async () => {
    const { handle, answers, tracking } = await setUp();
    expect(await handle(aDelivery(aReceipt('dorset')))).toEqual(ok);
    expect(await answers.read(submissionId)).toBeUndefined();
    expect(await tracking.submission(stored)).toMatchObject({
      state: 'settled',
      settledAt: aTime,
      expiresAt: Date.parse('2027-02-21T09:00:00Z') / 1000,
    });
  });

  test('a second receipt is no fault', async () => {
    const { handle } = await setUp();
    const twice = aDelivery(aReceipt('dorset'), aReceipt('dorset'));
    expect(await handle(twice)).toEqual(ok);
  });
});

describe('SETTLE-02 nothing is erased on another word', () => {
  test.each([
    ['of another hub', aReceipt('bcp')],
    ['for what is not known', aReceipt('dorset', 'another')],
    ['of an unknown version', { ...aReceipt('dorset'), v: 2 }],
  ])('a receipt %s is refused', async (_, receipt) => {
    const { handle, answers, tracking } = await setUp();
    expect(await handle(aDelivery(receipt))).toEqual(refused);
    expect(await answers.read(submissionId)).toEqual(stored);
    expect(await tracking.submission(stored)).toMatchObject({ unsettled: 'yes' });
  });
});

describe('SETTLE-03 what a hub signed of a day is kept, once', () => {
  const message = JSON.parse(
    readFileSync(new URL('../../examples/heads-signed-v1.json', import.meta.url), 'utf8'),
  ) as HeadsSigned;
  const aKeyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const [aKey, anotherKey] = [aKeyPair(), aKeyPair()];
  const signedBy = (key: KeyObject, change: object, from = 'dorset') => {
    const facts = { ...message.body, ...change };
    const text = Buffer.from(signedText({ ...facts, hub: from }));
    const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
    const proof = {
      signature: sign('sha256', text, key).toString('base64'),
      publicKey: publicKey.toString('base64'),
    };
    return { ...message, from, body: { ...facts, ...proof } };
  };
  const copies = (all: { tracking: () => Record<string, unknown>[] }) =>
    all.tracking().filter(({ caseId }) => caseId === 'signed#dorset');

  test('apart from the cases, for good', async () => {
    const { handle, all } = await setUp();
    expect(await handle(aDelivery(message))).toEqual(ok);
    const { day, ...facts } = message.body;
    const kept = { v: 1, caseId: 'signed#dorset', item: day, ...facts, receivedAt: aTime };
    expect(copies(all)).toEqual([kept]);
  });

  test('told again it changes nothing', async () => {
    const { handle, all } = await setUp();
    await handle(aDelivery(message));
    const before = copies(all);
    expect(await handle(aDelivery({ ...message, sentAt: aTime }, message))).toEqual(ok);
    expect(copies(all)).toEqual(before);
  });

  test('another one of the same day is refused, and never written over the first', async () => {
    const { handle, all } = await setUp();
    await handle(aDelivery(message));
    const before = copies(all);
    for (const change of [{ hash: 'd'.repeat(64) }, { day: '2026-11-20' }])
      expect(await handle(aDelivery(signedBy(anotherKey, change)))).toEqual(refused);
    expect(copies(all)).toEqual(before);
  });

  test('of one key are all days of a hub, and another one of the same day is refused', async () => {
    const { handle, all } = await setUp();
    const first = signedBy(aKey, { day: '2026-11-22' });
    expect(await handle(aDelivery(first, signedBy(aKey, {})))).toEqual(ok);
    const before = copies(all);
    expect(before).toHaveLength(2);
    expect(await handle(aDelivery(signedBy(aKey, { hash: 'd'.repeat(64) })))).toEqual(refused);
    for (const day of ['2026-11-21', '2026-11-24'])
      expect(await handle(aDelivery(signedBy(anotherKey, { day })))).toEqual(refused);
    expect(copies(all)).toEqual(before);
    expect(await handle(aDelivery(signedBy(anotherKey, {}, 'bcp')))).toEqual(ok);
  });

  test.each([
    ['says something else', { ...message.body, count: 7 }, 'dorset'],
    ['comes from another hub', message.body, 'bcp'],
  ])('what %s than what was signed is refused', async (_, body, from) => {
    const { handle, all } = await setUp();
    expect(await handle(aDelivery({ ...message, from, body }))).toEqual(refused);
    expect(all.tracking().filter(({ caseId }) => String(caseId).startsWith('signed#'))).toEqual([]);
  });

  test.each([
    ['of an unknown version', { ...message, v: 2 }],
    ['with a word too many', { ...message, body: { ...message.body, note: 'words' } }],
  ])('one %s is refused', async (_, other) => {
    const { handle, all } = await setUp();
    expect(await handle(aDelivery(other))).toEqual(refused);
    expect(copies(all)).toEqual([]);
  });
});
