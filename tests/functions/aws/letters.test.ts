import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseReader } from '../../../functions/aws/case-reader.ts';
import { caseSteps } from '../../../functions/aws/case-steps.ts';
import { casesTable } from '../../../functions/aws/cases.ts';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { answeredLetters, lettersIn } from '../../../functions/aws/letters.ts';
import { repliesKept } from '../../../functions/aws/replies-kept.ts';
import { repliesRead } from '../../../functions/aws/replies-read.ts';
import { letters, sentOnce } from '../../../functions/domain/letters.ts';
import type { ReplyMessage } from '../../../functions/domain/letter-messages.ts';
import { noteExpiry, noteIdOf, replyExpiry } from '../../../functions/domain/replies.ts';
import { aCaseId, aReferralFrom, aReference, aReply, aReplyId, aTime } from '../../builders.ts';
import { aCaseOf, did } from '../domain/worked-cases.ts';
import { makeTables, startEngine } from './engine.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

let made = 0;
const tables = () => makeTables(`letters-${++made}`);
const now = new Date(aTime);

describe('what a hub owes in writing', () => {
  async function aHub() {
    const { cases: table } = await tables();
    const { write, whole } = aCaseOf();
    expect(await casesTable(table).store(write)).toBe('stored');
    const screened = did(whole, 'screen', {}, { to: 'screened' });
    expect(await caseSteps(table).store(screened.write)).toBe('stored');
    const owing = lettersIn(table);
    const owed = async () => (await owing.waiting()).found;
    return { table, whole: screened.whole, owed, ...owing, ...answeredLetters(table) };
  }
  const reply = `reply#${aCaseId()}`;

  test('is stored with the step, and a newer one takes its place', async () => {
    const hub = await aHub();
    expect((await hub.owed()).map(({ item, n }) => [item, n])).toEqual([[reply, 2]]);
    await caseSteps(hub.table).store(did(hub.whole, 'record-advice', {}, { to: 'advised' }).write);
    expect((await hub.owed()).map(({ item, n }) => [item, n])).toEqual([[reply, 3]]);
  });

  test('is stored with a case that goes on from a question', async () => {
    const { cases: table } = await tables();
    const continues = { caseId: aCaseId(1), reference: aReference, reply: aReplyId() };
    await casesTable(table).store(aCaseOf(aReferralFrom(continues), { caseId: aCaseId(2) }).write);
    const { found } = await lettersIn(table).waiting();
    expect(found.map(({ item }) => item)).toEqual([`join#${aCaseId(2)}`]);
  });

  test('is not stored with a step that lost its race', async () => {
    const hub = await aHub();
    const late = did(aCaseOf().whole, 'record-advice', {}, { to: 'advised' });
    expect(await caseSteps(hub.table).store(late.write)).toBe('lost-race');
    expect((await hub.owed()).map(({ n }) => n)).toEqual([2]);
  });

  test('is noted as sent, unless a newer one took its place or another sender was first', async () => {
    const hub = await aHub();
    const [item = expect.unreachable()] = await hub.owed();
    await hub.noteSent(item, sentOnce(item, now));
    expect(await hub.owed()).toEqual([sentOnce(item, now)]);
    await hub.noteSent(item, { ...item, tries: 9, nextTryAt: '2027-01-01T00:00:00.000Z' });
    expect(await hub.owed()).toEqual([sentOnce(item, now)]);
    await caseSteps(hub.table).store(did(hub.whole, 'record-advice', {}, { to: 'advised' }).write);
    await hub.noteSent(sentOnce(item, now), sentOnce(sentOnce(item, now), now));
    expect(await hub.owed()).toMatchObject([{ n: 3, tries: 0 }]);
  });

  test('is struck out by an answer to that step or a later one, and twice does no harm', async () => {
    const hub = await aHub();
    await hub.answered(reply, 1);
    expect(await hub.owed()).toHaveLength(1);
    await hub.answered(reply, 2);
    await hub.answered(reply, 2);
    expect(await hub.owed()).toEqual([]);
    const [item = expect.unreachable()] =
      aCaseOf(aReferralFrom({ caseId: aCaseId(1), reference: aReference, reply: aReplyId() }), {
        caseId: aCaseId(2),
      }).write.letters ?? [];
    // What was answered meanwhile does not come back as half an item.
    await hub.noteSent(item, sentOnce(item, now));
    expect(await hub.owed()).toEqual([]);
    expect(await caseReader(hub.table).read(letters)).toBeUndefined();
  });
});

describe('replies that hubs write', () => {
  const written = { releasedAt: aTime, parts: [{ question: 'Our advice', answer: 'Wait.' }] };
  const said = (
    order: number,
    change: Partial<ReplyMessage['body']> = {},
  ): ReplyMessage['body'] => ({
    ...{ caseId: aCaseId(), reply: aReplyId(), state: 'note', order, at: aTime, ...change },
  });
  const dorset = { hub: 'dorset', isTracked: true, now };

  async function aTable() {
    const { replies: table } = await tables();
    await dynamo().send(new PutCommand({ TableName: table, Item: aReply() }));
    const stored = async (id: string) => {
      const get = new GetCommand({ TableName: table, Key: { id }, ConsistentRead: true });
      return (await dynamo().send(get)).Item;
    };
    const item = () => repliesRead(table).read(aReplyId());
    return { item, stored, ...repliesKept(table) };
  }

  const releasedAt = aTime;

  test('are kept with their end, and what is no longer said is taken away', async () => {
    const { keep, item, stored } = await aTable();
    expect(await keep(said(3, { written, referral: 'awaited' }), dorset)).toBe('kept');
    const { id, reference, kind, v, caseId } = aReply();
    const kept = { id, reference, kind, v, caseId, order: 3, state: 'note', at: aTime };
    const more = { releasedAt, referral: 'awaited', hub: 'dorset', expiresAt: replyExpiry(aTime) };
    expect(await item()).toEqual({ ...kept, ...more, written });
    expect(await keep(said(4, { state: 'advice-given' }), dorset)).toBe('kept');
    for (const gone of ['written', 'releasedAt', 'referral'])
      expect(await item()).not.toHaveProperty(gone);
    expect(await stored(noteIdOf(id))).not.toHaveProperty('written');
  });

  test('a note is an item of its own, which goes long before the rest does', async () => {
    const { keep, stored } = await aTable();
    await keep(said(3, { written }), dorset);
    expect(await stored(aReplyId())).toEqual({
      ...{ ...aReply(), order: 3, state: 'note', releasedAt, hub: 'dorset' },
      expiresAt: replyExpiry(aTime),
    });
    const note = { v: 1, id: noteIdOf(aReplyId()), order: 3, written };
    expect(await stored(note.id)).toEqual({ ...note, expiresAt: noteExpiry(releasedAt) });
    expect(noteExpiry(releasedAt)).toBeLessThan(replyExpiry(aTime));
  });

  test('a second note is kept though the first has gone, and an old one is not stored anew', async () => {
    const { keep, item, stored } = await aTable();
    await keep(said(3, { written }), dorset);
    const [late, later] = [16, 17].map((days) => new Date(now.getTime() + days * 86_400_000));
    const more = { state: 'advice-given', written, at: late?.toISOString() ?? '' } as const;
    expect(await keep(said(5, more), { ...dorset, now: late ?? now })).toBe('kept');
    expect(await stored(noteIdOf(aReplyId()))).not.toHaveProperty('written');
    expect(await item()).toMatchObject({ releasedAt, state: 'advice-given' });
    const second = { ...written, releasedAt: later?.toISOString() ?? '' };
    const again = { written: second, at: second.releasedAt };
    expect(await keep(said(6, again), { ...dorset, now: later ?? now })).toBe('kept');
    expect(await item()).toMatchObject({ order: 6, state: 'note', written: second });
  });

  test('an older one, or the same again, changes nothing', async () => {
    const { keep, item } = await aTable();
    await keep(said(3, { written }), dorset);
    const before = await item();
    for (const order of [2, 3])
      expect(await keep(said(order, { state: 'closed' }), dorset)).toBe('older');
    expect(await item()).toEqual(before);
  });

  test('none is made where none is, or of another case', async () => {
    const { keep, item, find } = await aTable();
    const before = await item();
    expect(await keep(said(3, { reply: aReplyId(9) }), dorset)).toBe('gone');
    expect(await find(aReplyId(9), aCaseId())).toBeUndefined();
    expect(await keep(said(3, { caseId: aCaseId(2) }), dorset)).toBe('not-theirs');
    expect(await find(aReplyId(), aCaseId(2))).toBeUndefined();
    expect(await find(aReplyId(), aCaseId())).toEqual(aReply());
    expect(await item()).toEqual(before);
  });

  test('a hub that is tracked no more goes on with what it said, and with nothing else', async () => {
    const { keep, item } = await aTable();
    const late = { hub: 'dorset', isTracked: false, now };
    expect(await keep(said(3), late)).toBe('not-theirs');
    await keep(said(3), dorset);
    expect(await keep(said(4), { ...late, hub: 'bcp' })).toBe('not-theirs');
    expect(await keep(said(4), late)).toBe('kept');
    expect(await keep(said(4), late)).toBe('older');
    expect(await item()).toMatchObject({ order: 4, hub: 'dorset' });
  });
});
