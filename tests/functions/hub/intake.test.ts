import { describe, expect, test } from 'vitest';
import type { Cases } from '../../../functions/aws/cases.ts';
import type { Duty } from '../../../functions/aws/duty.ts';
import { alertFor, liftDue } from '../../../functions/domain/duty.ts';
import type { Receipt } from '../../../functions/domain/messages.ts';
import { liftEntry } from '../../../functions/domain/worklist.ts';
import { takeIn } from '../../../functions/hub/intake.ts';
import {
  aDelivery,
  aReference,
  aSubmission,
  aSubmissionMessage,
  anOlderMessage,
  aTime,
  someAnswers,
} from '../../builders.ts';
import { casesInMemory } from '../memory.ts';

const now = '2026-11-23T09:00:30.000Z';
const ok = { batchItemFailures: [] };
const failed = (...ids: string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

function setUp({
  change = {},
  duty = {},
  receiptsAreDown = false,
}: { change?: Partial<Cases>; duty?: Partial<Duty>; receiptsAreDown?: boolean } = {}) {
  const { cases, duty: channel, alerts, all, whole, steps, letters } = casesInMemory();
  const receipts: Receipt[] = [];
  const handle = takeIn({
    ...{ whole, steps, letters },
    sendLetter: () => Promise.reject(new Error('No letter is written here')),
    cases: { ...cases, ...change },
    sendReceipt(receipt) {
      if (receiptsAreDown) return Promise.reject(new Error('down'));
      receipts.push(receipt);
      return Promise.resolve();
    },
    duty: { ...channel, ...duty },
    hub: 'dorset',
    hubName: 'Dorset',
    random: (bytes) => new Uint8Array(bytes),
    now: () => new Date(now),
  });
  /** What the duty channel is still owed. */
  const owed = () =>
    all()
      .filter((item) => item['caseId'] === 'duty')
      .map(liftDue);
  return { handle, receipts, cases, all, alerts, owed };
}

const message = aSubmissionMessage();
const { caseId, submissionId } = message.body;
const amendment = aSubmissionMessage(someAnswers({}, aSubmission({ immediateRisk: true })));

describe('INTAKE-01 what the front door sends is stored once, and confirmed each time', () => {
  test('a case, and then its receipt', async () => {
    const { handle, receipts, cases } = setUp();
    expect(await handle(aDelivery(message))).toEqual(ok);
    expect(await cases.head(caseId)).toMatchObject({ state: 'received', version: 1 });
    expect(receipts).toEqual([
      {
        v: 1,
        type: 'receipt',
        id: submissionId,
        reference: aReference,
        sentAt: now,
        from: 'dorset',
        to: 'front',
        body: { caseId, submissionId, storedAt: now },
      },
    ]);
  });

  test('a message that comes again is not stored again, and is confirmed again', async () => {
    const { handle, receipts, all } = setUp();
    await handle(aDelivery(message));
    const before = all();
    expect(await handle(aDelivery(message, message))).toEqual(ok);
    expect(all()).toEqual(before);
    expect(receipts).toHaveLength(3);
  });

  test('a case and its amendment in one batch, in any order', async () => {
    for (const batch of [
      [message, amendment],
      [amendment, message],
    ]) {
      const { handle, cases, receipts } = setUp();
      expect(await handle(aDelivery(...batch))).toEqual(ok);
      expect(await cases.head(caseId)).toMatchObject({ version: 2, amendments: 1, steps: 2 });
      expect(receipts).toHaveLength(2);
    }
  });

  test.each([1, 2] as const)('version %i of the message is stored as well', async (v) => {
    const { handle, cases } = setUp();
    expect(await handle(aDelivery(anOlderMessage(v, message)))).toEqual(ok);
    expect(await cases.head(caseId)).toBeDefined();
  });

  test('both versions in one batch, while front doors of both send: each is stored once', async () => {
    const { handle, cases, receipts } = setUp();
    const before = anOlderMessage(2, message);
    expect(await handle(aDelivery(before, message, amendment, before))).toEqual(ok);
    expect(await cases.head(caseId)).toMatchObject({ version: 2, amendments: 1, steps: 2 });
    const confirmed = [message, message, amendment, message].map(({ id }) => id);
    expect(receipts.map(({ id }) => id).sort()).toEqual(confirmed.sort());
  });
});

describe('INTAKE-02 nothing is confirmed that is not stored', () => {
  test('with the table down there is no receipt', async () => {
    const down = () => Promise.reject(new Error('down'));
    const { handle, receipts } = setUp({ change: { store: down } });
    expect(await handle(aDelivery(message))).toEqual(failed('message-1'));
    expect(receipts).toEqual([]);
  });

  test('with the receipts down the message comes back', async () => {
    const { handle } = setUp({ receiptsAreDown: true });
    expect(await handle(aDelivery(message))).toEqual(failed('message-1'));
  });

  test('a head that others keep changing is read anew, and in the end it waits its turn', async () => {
    let heads = 0;
    const lost = {
      head() {
        heads++;
        return Promise.resolve(undefined);
      },
      store: () => Promise.resolve('lost-race' as const),
    };
    const { handle, receipts } = setUp({ change: lost });
    expect(await handle(aDelivery(message))).toEqual(failed('message-1'));
    expect(heads).toBe(5);
    expect(receipts).toEqual([]);
  });
});

describe('INTAKE-03 what is not for this hub, or is not known, waits in dead letters', () => {
  test.each([
    ['for another hub', { ...message, to: 'bcp' }],
    ['of an unknown version', { ...message, v: 5 }],
    ['not JSON', '{'],
  ])('a message %s stores nothing, and delays nobody', async (_, other) => {
    const { handle, receipts } = setUp();
    expect(await handle(aDelivery(other, amendment))).toEqual(failed('message-1'));
    expect(receipts.map((r) => r.id)).toEqual([amendment.id]);
  });
});

describe('INTAKE-05 of immediate risk the duty channel is told', () => {
  const expected = alertFor('Dorset', {
    ...{ v: 2, caseId: 'duty', item: 'due#', caseIdOf: caseId, storedAt: now, why: 'danger' },
    ...{ reference: aReference, receivedAt: aTime },
  });
  const down = () => Promise.reject(new Error('down'));

  test.each([
    ['a new case', [amendment]],
    ['an amendment', [message, amendment]],
  ])('%s: once, before the receipt, and nothing stays owed', async (_, batch) => {
    const order: string[] = [];
    const { handle, alerts, owed, receipts } = setUp({
      duty: {
        publish: (alert) => {
          expect(receipts.map(({ id }) => id)).not.toContain(amendment.id);
          order.push(alert.text);
          return Promise.resolve();
        },
      },
    });
    for (const one of batch) await handle(aDelivery(one));
    expect(order).toEqual([expected.text]);
    expect(alerts).toEqual([]);
    expect(owed()).toEqual([]);
    expect(receipts).toHaveLength(batch.length);
  });

  test('of no other submission', async () => {
    const { handle, alerts, owed } = setUp();
    await handle(aDelivery(message));
    expect([alerts, owed()]).toEqual([[], []]);
  });

  test('what comes again is not told again', async () => {
    const { handle, alerts } = setUp();
    await handle(aDelivery(amendment));
    await handle(aDelivery(amendment, amendment));
    expect(alerts).toEqual([expected]);
  });

  test('with the channel down it stays owed, and the receipt is sent', async () => {
    const { handle, owed, receipts } = setUp({ duty: { publish: down } });
    expect(await handle(aDelivery(amendment))).toEqual(ok);
    expect(receipts).toHaveLength(1);
    expect(owed()).toMatchObject([
      { item: `due#${amendment.id}`, caseIdOf: caseId, reference: aReference, storedAt: now },
    ]);
  });

  test('told but not struck out, the receipt is sent, and it may be told again', async () => {
    const { handle, alerts, owed, receipts } = setUp({ duty: { done: down } });
    expect(await handle(aDelivery(amendment))).toEqual(ok);
    expect([alerts.length, owed().length, receipts.length]).toEqual([1, 1, 1]);
  });

  test('what could not be stored is not told', async () => {
    const { handle, alerts } = setUp({ change: { store: down } });
    await handle(aDelivery(amendment));
    expect(alerts).toEqual([]);
  });
});

test('INTAKE-04 what has waited for a day is put on the worklist, for seven hours', async () => {
  const { handle, all, receipts } = setUp();
  const unsettled = {
    ...{ v: 1, type: 'unsettled', id: submissionId, reference: aReference },
    ...{ sentAt: now, from: 'front', to: 'dorset' },
    body: { caseId, submissionId, receivedAt: aTime, hub: 'bcp' },
  };
  expect(await handle(aDelivery(unsettled, unsettled))).toEqual(ok);
  expect(all().map(liftEntry)).toEqual([
    expect.objectContaining({
      submissionId,
      caseIdOf: caseId,
      hub: 'bcp',
      receivedAt: aTime,
      expiresAt: Date.parse('2026-11-23T16:00:30Z') / 1000,
    }),
  ]);
  expect(receipts).toEqual([]);
});
