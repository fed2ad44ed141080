import { describe, expect, test } from 'vitest';
import type {
  HandoverMessage,
  JoinMessage,
  ReplyMessage,
} from '../../../functions/domain/letter-messages.ts';
import { passLetters } from '../../../functions/front-door/letters.ts';
import { aCaseId, aDelivery, aReference, aReply, aReplyId, aTime } from '../../builders.ts';
import { repliesInMemory } from '../letters-memory.ts';

const now = '2026-11-23T10:00:00.000Z';
const [question, referral] = [aCaseId(1), aCaseId(2)];
const ok = { batchItemFailures: [] };
const refused = { batchItemFailures: [{ itemIdentifier: 'message-1' }] };
const into = { caseId: referral, reference: '3333-3333-3333', hub: 'bcp' };

const envelope = (from: string) => ({
  ...{ v: 1 as const, id: 'some-id', reference: aReference, sentAt: aTime, from, to: 'front' },
});
const said = (order: number, change: Partial<ReplyMessage['body']> = {}): ReplyMessage => ({
  ...envelope('dorset'),
  type: 'reply',
  body: { caseId: question, reply: aReplyId(), state: 'with-adviser', order, at: aTime, ...change },
});
const join = (change: Partial<JoinMessage['body']> = {}, from = 'bcp'): JoinMessage => ({
  ...envelope(from),
  type: 'join',
  body: { caseId: question, reply: aReplyId(), into, ...change },
});
const handover = (from = 'dorset'): HandoverMessage => ({
  ...envelope(from),
  type: 'handover',
  body: { caseId: question, reply: aReplyId(), into },
});

type Route = { readonly hub: string; readonly isSettled?: boolean };
const bothRouted: Record<string, Route> = {
  [question]: { hub: 'dorset' },
  [referral]: { hub: 'bcp', isSettled: false },
};

function setUp(routes: Record<string, Route> = bothRouted, queueIsDown = false) {
  const replies = repliesInMemory();
  replies.add(aReply());
  const sent: { hub: string; message: Record<string, unknown> }[] = [];
  const handle = passLetters({
    tracking: {
      route(caseId) {
        const found = routes[caseId];
        return Promise.resolve(
          found && {
            ...{ v: 1, caseId, item: 'route', receivedAt: aTime, recordedAt: aTime },
            routing: { hub: found.hub, rows: [], sure: true },
            ...(found.isSettled !== false && { expiresAt: 1 }),
          },
        );
      },
    },
    replies: replies.kept,
    sendToHub(hub, message) {
      if (queueIsDown) return Promise.reject(new Error('down'));
      sent.push({ hub, message });
      return Promise.resolve();
    },
    now: () => new Date(now),
  });
  return { handle, sent, replies };
}

describe('LETTER-01 what a hub says to a professional is kept, and answered', () => {
  test('once it is kept', async () => {
    const { handle, sent, replies } = setUp();
    expect(await handle(aDelivery(said(3)))).toEqual(ok);
    expect(replies.find(aReplyId())).toMatchObject({ state: 'with-adviser', order: 3 });
    expect(sent).toEqual([
      {
        hub: 'dorset',
        message: {
          ...{ v: 1, type: 'reply-kept', id: 'some-id', reference: aReference, sentAt: now },
          ...{ from: 'front', to: 'dorset', body: { caseId: question, order: 3 } },
        },
      },
    ]);
  });

  test('twice, and an older one that comes late, change nothing and are answered too', async () => {
    const { handle, sent, replies } = setUp();
    const later = said(5, { state: 'closed' });
    await handle(aDelivery(later));
    const kept = replies.find(aReplyId());
    expect(await handle(aDelivery(later, said(3)))).toEqual(ok);
    expect(replies.find(aReplyId())).toEqual(kept);
    expect(sent.map(({ message }) => message['body'])).toEqual(
      [5, 5, 3].map((order) => ({ caseId: question, order })),
    );
  });

  test('a note that is taken back is gone', async () => {
    const { handle, replies } = setUp();
    const written = { releasedAt: aTime, parts: [{ question: 'Our advice', answer: 'Wait.' }] };
    await handle(aDelivery(said(3, { state: 'note', written, referral: 'awaited' })));
    expect(replies.find(aReplyId())).toMatchObject({ written, referral: 'awaited' });
    await handle(aDelivery(said(4, { state: 'advice-given' })));
    expect(replies.find(aReplyId())).not.toHaveProperty('written');
    expect(replies.find(aReplyId())).not.toHaveProperty('referral');
  });

  test('a second note, once the first can no longer be read, is kept as the first was', async () => {
    const { handle, replies } = setUp();
    const note = (order: number, releasedAt: string) =>
      said(order, { state: 'note', written: { releasedAt, parts: [] }, at: releasedAt });
    await handle(aDelivery(note(3, '2026-11-01T10:00:00.000Z')));
    // It was sent when nobody could read it any more.
    expect(replies.find(aReplyId())).toMatchObject({ order: 3, state: 'note' });
    expect(replies.note(aReplyId())).not.toHaveProperty('written');
    await handle(aDelivery(note(5, '2026-11-23T09:00:00.000Z')));
    expect(replies.find(aReplyId())).toMatchObject({
      written: { releasedAt: '2026-11-23T09:00:00.000Z' },
    });
  });

  test('nobody can come for it any more: the hub is done', async () => {
    const { handle, sent, replies } = setUp();
    replies.forget(aReplyId());
    expect(await handle(aDelivery(said(3)))).toEqual(ok);
    expect(replies.find(aReplyId())).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  test('it cannot be answered: it comes again, and is answered then', async () => {
    const { handle } = setUp(bothRouted, true);
    expect(await handle(aDelivery(said(3)))).toEqual(refused);
  });
});

describe('LETTER-02 a hub speaks of its own cases only', () => {
  test.each<[string, object]>([
    ['a reply of a case that another hub has', { ...said(3), from: 'bcp' }],
    ['the reply of another case', said(3, { caseId: referral, reply: aReplyId() })],
    ['a referral that another hub has', join({ into: { ...into, caseId: question } })],
    ['a referral in the name of another hub', join({}, 'dorset')],
    ['a referral for another hub', join({ into: { ...into, hub: 'dorset' } })],
    ['a referral that goes on from itself', join({ caseId: referral })],
    ['a question that another hub has', handover('bcp')],
  ])('%s waits in dead letters', async (_, letter) => {
    const routes = { ...bothRouted, [referral]: { hub: 'bcp' } };
    const { handle, sent, replies } = setUp(routes);
    const before = replies.find(aReplyId());
    expect(await handle(aDelivery({ ...letter }))).toEqual(refused);
    expect(sent).toEqual([]);
    expect(replies.find(aReplyId())).toEqual(before);
  });

  test('when tracking has forgotten the case, the hub goes on that spoke before, and no other', async () => {
    const first = setUp();
    await first.handle(aDelivery(said(3)));
    const { handle, replies } = setUp({});
    replies.add(first.replies.find(aReplyId()) ?? aReply());
    expect(await handle(aDelivery({ ...said(5), from: 'bcp' }))).toEqual(refused);
    expect(await handle(aDelivery(said(4, { state: 'closed' })))).toEqual(ok);
    expect(replies.find(aReplyId())).toMatchObject({ state: 'closed', order: 4 });
  });

  test('a letter of a later version waits, and goes through once it is known', async () => {
    const { handle, replies } = setUp();
    expect(await handle(aDelivery({ ...said(3), v: 2 }, said(4)))).toEqual(refused);
    expect(replies.find(aReplyId())).toMatchObject({ order: 4 });
  });
});

describe('LETTER-03 a question is asked for where it is', () => {
  test('at the hub that has it, in the name of the front door', async () => {
    const { handle, sent } = setUp();
    expect(await handle(aDelivery(join()))).toEqual(ok);
    expect(sent).toEqual([
      { hub: 'dorset', message: { ...join(), sentAt: now, from: 'front', to: 'dorset' } },
    ]);
  });

  test('it is on its way to its hub: nothing is said, and the hub asks again', async () => {
    for (const route of [{ [question]: { hub: 'dorset', isSettled: false } }, {}]) {
      const { handle, sent } = setUp({ [referral]: { hub: 'bcp' }, ...route });
      expect(await handle(aDelivery(join()))).toEqual(ok);
      expect(sent).toEqual([]);
    }
  });

  test('its route is gone: at the hub that last spoke of its reply, which hands it over', async () => {
    const { handle, sent, replies } = setUp({ [referral]: { hub: 'bcp' } });
    replies.add(aReply({ caseId: question, hub: 'dorset' }));
    expect(await handle(aDelivery(join()))).toEqual(ok);
    expect(await handle(aDelivery(handover()))).toEqual(ok);
    expect(sent.map(({ hub, message }) => [hub, message['type']])).toEqual([
      ['dorset', 'join'],
      ['bcp', 'handover'],
    ]);
    expect(await handle(aDelivery(handover('bcp')))).toEqual(refused);
  });

  test('nothing is known of it: who asks is told that it is not there', async () => {
    const routes = { [referral]: { hub: 'bcp' } };
    for (const reply of [aReplyId(), aReplyId(9)]) {
      const { handle, sent, replies } = setUp(routes);
      replies.forget(aReplyId());
      expect(await handle(aDelivery(join({ reply })))).toEqual(ok);
      const said = { ...handover(), body: { caseId: question, reply, into } };
      const message = { ...said, sentAt: now, from: 'front', to: 'bcp' };
      expect(sent).toEqual([{ hub: 'bcp', message }]);
    }
  });

  test('what the hub hands over goes to the hub of the referral', async () => {
    const { handle, sent } = setUp();
    expect(await handle(aDelivery(handover()))).toEqual(ok);
    const message = { ...handover(), sentAt: now, from: 'front', to: 'bcp' };
    expect(sent).toEqual([{ hub: 'bcp', message }]);
  });
});
