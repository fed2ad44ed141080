import { readFileSync } from 'node:fs';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesTable } from '../../../functions/aws/cases.ts';
import { clockReads } from '../../../functions/aws/clock-reads.ts';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { oldHeads } from '../../../functions/aws/old-heads.ts';
import { signedHeads } from '../../../functions/aws/signed-heads.ts';
import { received } from '../../../functions/domain/cases.ts';
import { moveHeads } from '../../../functions/hub/move-heads.ts';
import { aCaseId, aSubmissionMessage, aTime, someAnswers } from '../../builders.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

const now = '2026-11-30T12:00:00.000Z';
const example = JSON.parse(
  readFileSync(new URL('../../examples/head-v1.json', import.meta.url), 'utf8'),
) as { caseId: string; version: number };

let tables = 0;
/** A hub with a case of today and one that version 1 had stored. */
async function setUp(change: object = {}) {
  const { cases: table } = await makeTables(`old-${++tables}`);
  const cases = casesTable(table);
  const message = aSubmissionMessage(someAnswers({ caseId: aCaseId(2) }));
  await cases.store(received(message, undefined, { at: aTime, salt: '00' }));
  await dynamo().send(new PutCommand({ TableName: table, Item: { ...example, ...change } }));
  const old = oldHeads(table);
  const move = moveHeads({ old, hub: 'dorset', now: () => new Date(now) });
  const waking = async () => (await clockReads(table).waking(now)).found.map((one) => one.caseId);
  const changed = async () =>
    (await signedHeads({ cases: table, views: 'none' }).changedOn('2026-11-30')).found;
  return { cases, old, move, waking, changed };
}

describe('CLOCK-13 a case that version 1 had stored is watched, listed and signed', () => {
  test('found, stored as it is now, and found no more', async () => {
    const { cases, old, move, waking, changed } = await setUp();
    expect(await waking()).not.toContain(example.caseId);
    expect((await old.find()).found.map(({ caseId }) => caseId)).toEqual([example.caseId]);
    await move();
    expect((await old.find()).found).toEqual([]);
    expect(await waking()).toContain(example.caseId);
    expect((await changed()).map(([caseId]) => caseId)).toEqual([example.caseId]);
    const head = await cases.head(example.caseId);
    expect(head).toMatchObject({ v: 2, held: 'nobody', version: example.version });
    expect(head?.clocks).toHaveLength(3);
  });

  test('a step that was stored meanwhile is not lost', async () => {
    const { cases, old } = await setUp();
    const [found] = (await old.find()).found;
    if (!found) return expect.unreachable();
    const more = aSubmissionMessage(someAnswers({ caseId: example.caseId }));
    const amended = received(more, found, { at: now, salt: '01' });
    expect(await cases.store(amended)).toBe('stored');
    expect(await old.store(found)).toBe('lost-race');
    expect(await cases.head(example.caseId)).toEqual(amended.head);
  });
});
