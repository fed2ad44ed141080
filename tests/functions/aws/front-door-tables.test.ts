import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersTable, type Answers } from '../../../functions/aws/answers.ts';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { repliesRead } from '../../../functions/aws/replies-read.ts';
import { submissions } from '../../../functions/aws/submissions.ts';
import { settlement, type Settlement } from '../../../functions/aws/settlement.ts';
import { trackingTable, type Tracking } from '../../../functions/aws/tracking.ts';
import type { StoredAnswers } from '../../../functions/domain/answers.ts';
import { newlyTracked, type RecordedRoute } from '../../../functions/domain/tracking.ts';
import { aCaseId, aReply, aSubmission, someAnswers } from '../../builders.ts';
import { frontDoorInMemory } from '../memory.ts';
import { makeTables, startEngine } from './engine.ts';

type FrontDoor = {
  tracking: Tracking;
  settlement: Settlement;
  answers: Answers;
  put: (answers: StoredAnswers) => Promise<'added' | 'there-already'>;
};

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

function inMemory(): Promise<FrontDoor> {
  const { put, ...front } = frontDoorInMemory();
  return Promise.resolve({
    ...front,
    put: (answers) => Promise.resolve(put(answers) ? 'added' : 'there-already'),
  });
}

let tables = 0;
async function inTheEngine(): Promise<FrontDoor> {
  const names = await makeTables(`front-${++tables}`);
  return {
    tracking: trackingTable(names.tracking),
    settlement: settlement(names),
    answers: answersTable(names.answers),
    put: async (answers) =>
      (await submissions(names).add({ answers, tracked: newlyTracked(answers, 120) })).outcome,
  };
}

const stored = someAnswers();
const { caseId, submissionId } = stored;
const at = '2026-11-23T09:05:00.000Z';
const settling = { caseId, submissionId, hub: 'dorset', at, expiresAt: 1_800_000_000 };
const aRoute = (hub: string): RecordedRoute => ({
  v: 1,
  caseId,
  item: 'route',
  routing: { hub, rows: ['row'], sure: true },
  receivedAt: stored.receivedAt,
  recordedAt: at,
});

describe.each([
  ['in memory', inMemory],
  ['in the engine', inTheEngine],
])('the tables of the front door, %s', (_, make) => {
  async function sentToDorset() {
    const front = await make();
    await front.put(stored);
    await front.tracking.recordRoute(aRoute('dorset'));
    expect(await front.tracking.markRouted(stored, 'dorset')).toBe(true);
    expect(await front.tracking.markSent(stored, at)).toBe(true);
    return front;
  }

  test('what was stored is read back, and what was not is not there', async () => {
    const { answers, tracking, put } = await make();
    expect(await answers.read(submissionId)).toBeUndefined();
    expect(await tracking.submission(stored)).toBeUndefined();
    expect(await tracking.route(caseId)).toBeUndefined();
    await put(stored);
    expect(await answers.read(submissionId)).toEqual(stored);
    expect(await tracking.submission(stored)).toEqual(newlyTracked(stored, 120));
  });

  test('the same answers are added once, at the same time, later and after they are erased', async () => {
    const { put, settlement, tracking } = await make();
    const clicks = await Promise.all([1, 2, 3, 4, 5].map(() => put(stored)));
    expect(clicks.filter((outcome) => outcome === 'added')).toHaveLength(1);
    expect(await put(stored)).toBe('there-already');
    await tracking.markRouted(stored, 'dorset');
    await tracking.recordRoute(aRoute('dorset'));
    expect(await settlement.settle(settling)).toBe('settled');
    expect(await put(stored)).toBe('there-already');
    expect((await tracking.submission(stored))?.state).toBe('settled');
  });

  test('the first route that is recorded holds, whoever else records one', async () => {
    const { tracking } = await make();
    const held = await Promise.all(
      ['dorset', 'bcp', 'triage'].map((hub) => tracking.recordRoute(aRoute(hub))),
    );
    const first = await tracking.route(caseId);
    expect(held).toEqual([first, first, first]);
    expect(await tracking.recordRoute(aRoute('another'))).toEqual(first);
  });

  test('a submission is marked as routed and as sent', async () => {
    const { tracking } = await sentToDorset();
    expect(await tracking.submission(stored)).toMatchObject({
      state: 'sent',
      hub: 'dorset',
      sentAt: at,
      unsettled: 'yes',
    });
  });

  test('settling erases the answers and takes the submission out of the watch', async () => {
    const { settlement, answers, tracking } = await sentToDorset();
    expect(await settlement.settle(settling)).toBe('settled');
    expect(await answers.read(submissionId)).toBeUndefined();
    const after = await tracking.submission(stored);
    expect(after).toMatchObject({ state: 'settled', settledAt: at, expiresAt: 1_800_000_000 });
    expect(after).not.toHaveProperty('unsettled');
    expect(after).not.toHaveProperty('nextTryAt');
    expect((await tracking.route(caseId))?.expiresAt).toBe(1_800_000_000);
    expect(await tracking.unsettled()).toEqual({ found: [], unreadable: 0 });
  });

  test('a second receipt changes nothing', async () => {
    const { settlement, tracking } = await sentToDorset();
    await settlement.settle(settling);
    const later = { ...settling, at: '2026-12-01T00:00:00.000Z' };
    expect(await settlement.settle(later)).toBe('already-settled');
    expect((await tracking.submission(stored))?.settledAt).toBe(at);
  });

  test('of receipts at the same time one settles', async () => {
    const { settlement } = await sentToDorset();
    const outcomes = await Promise.all([1, 2, 3].map(() => settlement.settle(settling)));
    expect(outcomes.sort()).toEqual(['already-settled', 'already-settled', 'settled']);
  });

  test('the receipt of another hub is refused and erases nothing', async () => {
    const { settlement, answers, tracking } = await sentToDorset();
    expect(await settlement.settle({ ...settling, hub: 'bcp' })).toBe('other-hub');
    expect(await answers.read(submissionId)).toEqual(stored);
    expect((await tracking.submission(stored))?.state).toBe('sent');
  });

  test('a receipt before any hub was recorded, or for what is not known, is refused', async () => {
    const { settlement, answers, put } = await make();
    expect(await settlement.settle(settling)).toBe('unknown');
    await put(stored);
    expect(await settlement.settle(settling)).toBe('other-hub');
    expect(await answers.read(submissionId)).toEqual(stored);
  });

  test('what is settled is not opened again by one who comes late', async () => {
    const { settlement, tracking } = await sentToDorset();
    await settlement.settle(settling);
    const settled = await tracking.submission(stored);
    expect(await tracking.markRouted(stored, 'bcp')).toBe(false);
    expect(await tracking.markSent(stored, at)).toBe(false);
    expect(await tracking.markRetried(stored, 1, at)).toBe(false);
    expect(await tracking.submission(stored)).toEqual(settled);
  });

  test('the watch is given all that is unsettled, what is tried next first', async () => {
    const { tracking, put } = await make();
    const ids = [3, 1, 2].map(aCaseId);
    for (const [i, id] of ids.entries())
      await put(someAnswers({ caseId: id, receivedAt: `2026-11-23T09:0${3 - i}:00.000Z` }));
    const { found } = await tracking.unsettled();
    expect(found.map((t) => t.caseId)).toEqual([aCaseId(2), aCaseId(1), aCaseId(3)]);
  });

  test('a retry moves a submission to its next time', async () => {
    const { tracking, put } = await make();
    await put(stored);
    expect(await tracking.markRetried(stored, 4, at)).toBe(true);
    expect(await tracking.submission(stored)).toMatchObject({ attempts: 4, nextTryAt: at });
  });
});

describe('the tables of the front door, in the engine only', () => {
  test('every page of the index is read, and an item of an unknown version is only counted', async () => {
    const names = await makeTables('pages');
    const tracked = newlyTracked(someAnswers(), 120);
    const long = 'x'.repeat(390_000);
    for (let n = 1; n <= 8; n++) {
      const item = { ...tracked, caseId: aCaseId(n), padding: long, v: n === 5 ? 99 : 1 };
      await dynamo().send(new PutCommand({ TableName: names.tracking, Item: item }));
    }
    const { found, unreadable } = await trackingTable(names.tracking).unsettled();
    expect(found.map((t) => t.caseId).sort()).toEqual([1, 2, 3, 4, 6, 7, 8].map(aCaseId).sort());
    expect(unreadable).toBe(1);
  });

  test('answers as long as anybody writes come back whole', async () => {
    const { answers, put } = await inTheEngine();
    const said = [{ question: 'What is your worry?', answer: 'Ünïcode 🙂 '.repeat(5_000) }];
    const long = someAnswers({}, aSubmission({ said }));
    await put(long);
    expect(await answers.read(long.submissionId)).toEqual(long);
  });
});

describe('a submission with its first reply, in the engine', () => {
  const reply = aReply({ caseId });
  const sending = { answers: stored, tracked: newlyTracked(stored, 120) };
  const amended = someAnswers({}, aSubmission({ immediateRisk: true }));
  async function made() {
    const names = await makeTables(`sent-${++tables}`);
    return { ...submissions(names), names, read: repliesRead(names.replies).read };
  }

  test('is added with it, once, however often at once', async () => {
    const { add, read } = await made();
    const clicks = await Promise.all([1, 2, 3, 4, 5].map(() => add({ ...sending, reply })));
    expect(clicks.filter(({ outcome }) => outcome === 'added')).toHaveLength(1);
    expect(clicks.every(({ hasReply }) => hasReply)).toBe(true);
    expect(await read(reply.id)).toEqual(reply);
  });

  test('an amendment keeps the reply, and what the hub said since', async () => {
    const { add, read, names } = await made();
    await add({ ...sending, reply });
    const said = { ...reply, order: 3, state: 'note' as const };
    await dynamo().send(new PutCommand({ TableName: names.replies, Item: said }));
    const more = { answers: amended, tracked: newlyTracked(amended, 120), reply };
    expect(await add(more)).toEqual({ outcome: 'added', hasReply: true });
    expect(await add(more)).toEqual({ outcome: 'there-already', hasReply: true });
    expect(await read(reply.id)).toEqual(said);
  });

  test('what was stored without one stays so, and says it', async () => {
    const { add, read } = await made();
    expect(await add(sending)).toEqual({ outcome: 'added', hasReply: false });
    expect(await add({ ...sending, reply })).toEqual({ outcome: 'there-already', hasReply: false });
    expect(await read(reply.id)).toBeUndefined();
  });

  test('without its table nothing is taken for added', async () => {
    const { names } = await made();
    const { add } = submissions({ ...names, replies: 'no-such-table' });
    await expect(add({ ...sending, reply })).rejects.toThrow();
    expect(await add(sending)).toEqual({ outcome: 'added', hasReply: false });
  });
});
