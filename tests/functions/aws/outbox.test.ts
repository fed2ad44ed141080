import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { caseSteps } from '../../../functions/aws/case-steps.ts';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { outboxIn } from '../../../functions/aws/outbox.ts';
import { fateOf } from '../../../functions/domain/message-fate.ts';
import { claimed, queued, settled } from '../../../functions/domain/outbox.ts';
import { aCaseWith, after, hour, open } from '../domain/contact-cases.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

const now = new Date(hour(3));
const by = { at: hour(3), salt: '00' };
const sent = { did: 'message-sent' } as const;

let tables = 0;
/** A table with a case, and its message stored with the step that asks for it. */
async function setUp() {
  const { cases: table } = await makeTables(`outbox-${++tables}`);
  const whole = aCaseWith(open);
  for (const Item of [whole.head, ...whole.steps, ...whole.contents])
    await dynamo().send(new PutCommand({ TableName: table, Item }));
  const values = { way: 'text', words: 'Please ring back when you can.' };
  const asked = after(whole, 'message', values, { at: hour(3), about: { message: 'id' } });
  const item = queued(asked.write);
  expect(await caseSteps(table).store(asked.write, undefined, item)).toBe('stored');
  const read = async () =>
    (await caseReader(table).read(whole.head.caseId)) ?? expect.unreachable();
  return { outbox: outboxIn(table), read, item, table, asked };
}

test('OUTBOX-01 a message is stored with its step, or not at all', async () => {
  const { outbox, item, table, asked } = await setUp();
  expect(await outbox.waiting()).toEqual({ found: [item], unreadable: 0 });
  const other = { ...item, item: 'message#other', id: 'other' };
  expect(await caseSteps(table).store(asked.write, undefined, other)).toBe('lost-race');
  expect((await outbox.waiting()).found).toEqual([item]);
});

test('OUTBOX-02 of several that claim a message one has it, and after its time another', async () => {
  const { outbox, item } = await setUp();
  const mine = claimed(item, now);
  const later = claimed(item, new Date(now.getTime() + 1));
  const got = await Promise.all([mine, later, mine].map((to) => outbox.claim(item, to)));
  expect(got.filter(Boolean)).toHaveLength(1);
  const [held] = (await outbox.waiting()).found;
  const next = claimed(item, new Date(now.getTime() + 200_000));
  expect(await outbox.claim(held ?? item, next)).toBe(true);
  expect(await outbox.claim(held ?? item, mine)).toBe(false);
});

test('OUTBOX-03 what became of it is stored with the item in one piece, and once', async () => {
  const { outbox, item, read } = await setUp();
  const whole = await read();
  const write = fateOf(whole, item, sent, by);
  const stale = claimed(item, now);
  expect(await outbox.settle(write, stale, settled(stale, now))).toBe('lost-race');
  expect((await read()).head).toEqual(whole.head);
  expect(await outbox.settle(write, item, settled(item, now))).toBe('stored');
  expect(await outbox.settle(write, item, settled(item, now))).toBe('lost-race');
  expect((await read()).steps.at(-1)).toMatchObject({ did: 'message-sent', role: 'service' });
  expect((await outbox.waiting()).found).toEqual([]);
});

test('OUTBOX-04 a case that moved on keeps its message waiting', async () => {
  const { outbox, item, read, table } = await setUp();
  const whole = await read();
  const write = fateOf(whole, item, sent, by);
  const note = after(whole, 'note', { note: 'Meanwhile' }, { at: hour(3) });
  expect(await caseSteps(table).store(note.write)).toBe('stored');
  expect(await outbox.settle(write, item, settled(item, now))).toBe('lost-race');
  expect((await outbox.waiting()).found).toEqual([item]);
});
