import { describe, expect, test } from 'vitest';
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
  const handle = settleReceipts({ ...front.settlement, now: () => new Date(aTime) });
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
