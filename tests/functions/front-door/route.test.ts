import { describe, expect, test } from 'vitest';
import { readForHub, type SentToHub } from '../../../functions/domain/messages.ts';
import type { StoredAnswers } from '../../../functions/domain/answers.ts';
import type { Place } from '../../../functions/domain/submissions.ts';
import { routeSubmissions } from '../../../functions/front-door/route.ts';
import { aCaseId, aDelivery, aSubmission, aTime, someAnswers } from '../../builders.ts';
import { frontDoorInMemory } from '../memory.ts';

const storedMessage = ({ caseId, submissionId, reference }: StoredAnswers) => ({
  v: 1,
  type: 'stored',
  id: submissionId,
  reference,
  sentAt: aTime,
  from: 'front',
  to: 'front',
  body: { caseId, submissionId },
});

const minutesAfter = (minutes: number) => new Date(Date.parse(aTime) + minutes * 60_000);

function setUp({ stored = [someAnswers()], minutes = 1, down = [] as string[] } = {}) {
  const front = frontDoorInMemory();
  for (const answers of stored) front.put(answers);
  const sent: SentToHub[] = [];
  const asked: [Place, string][] = [];
  const state = { minutes, down, rules: 'dorset' };
  const handle = routeSubmissions({
    answers: front.answers,
    tracking: front.tracking,
    decide(place, day) {
      asked.push([place, day]);
      const known = place.answer === 'postcode';
      const hub = known ? state.rules : 'triage';
      return { hub, rows: [`row of ${hub}`], sure: known, why: `why ${hub}` };
    },
    sendToHub(hub, message) {
      if (state.down.includes(hub)) return Promise.reject(new Error('the queue is down'));
      sent.push(message);
      return Promise.resolve();
    },
    triage: 'triage',
    unsettledAfterSeconds: 24 * 60 * 60,
    now: () => minutesAfter(state.minutes),
  });
  const deliver = async (...answers: StoredAnswers[]) =>
    (await handle(aDelivery(...answers.map(storedMessage)))).batchItemFailures.map(
      (f) => f.itemIdentifier,
    );
  return { ...front, deliver, handle, sent, asked, state };
}

const first = someAnswers();
const moved = someAnswers(
  { receivedAt: minutesAfter(5).toISOString() },
  aSubmission({ place: { answer: 'not-known' } }),
);

describe('ROUTE-01 a submission goes to the hub of its place, with all that was sent', () => {
  test('the whole of it, and how the hub was found', async () => {
    const { deliver, sent, tracking } = setUp();
    expect(await deliver(first)).toEqual([]);
    expect(sent).toEqual([
      {
        v: 3,
        type: 'submission',
        id: first.submissionId,
        reference: first.reference,
        sentAt: minutesAfter(1).toISOString(),
        from: 'front',
        to: 'dorset',
        body: {
          caseId: first.caseId,
          submissionId: first.submissionId,
          receivedAt: aTime,
          routing: { hub: 'dorset', rows: ['row of dorset'], sure: true, why: 'why dorset' },
          submission: first.submission,
          flags: [],
        },
      },
    ]);
    expect(await tracking.submission(first)).toMatchObject({ state: 'sent', hub: 'dorset' });
  });

  test('the rules are asked for the day of receipt in London', async () => {
    const late = someAnswers({ receivedAt: '2026-06-30T23:30:00.000Z' });
    const { deliver, asked } = setUp({ stored: [late] });
    await deliver(late);
    expect(asked).toEqual([[late.submission.place, '2026-07-01']]);
  });
});

test('what was noticed on sending goes with it, whatever the version', async () => {
  const flags = ['many-from-source', 'many-about-subject'] as const;
  const noticed = someAnswers({ flags: [...flags] });
  const atWork = someAnswers(
    { flags: [...flags], caseId: aCaseId(2) },
    aSubmission({ professional: { group: 'child' } }),
  );
  const { deliver, sent } = setUp({ stored: [noticed, atWork] });
  expect(await deliver(noticed, atWork)).toEqual([]);
  expect(sent).toMatchObject([
    { v: 3, body: { flags } },
    { v: 4, body: { flags } },
  ]);
  for (const message of sent)
    expect(readForHub(JSON.stringify(message))).toEqual({ ...message, v: 4 });
});

describe('ROUTE-02 a case is never split between two hubs', () => {
  test('rules that change between two attempts change nothing', async () => {
    const { deliver, sent, state } = setUp();
    await deliver(first);
    state.rules = 'bcp';
    await deliver(first);
    expect(sent.map((m) => m.to)).toEqual(['dorset', 'dorset']);
    expect(sent[1]?.body).not.toHaveProperty('routesNow');
  });

  test('changed answers that point elsewhere follow the case, and its hub is told', async () => {
    const { deliver, sent } = setUp({ stored: [first, moved] });
    await deliver(first);
    await deliver(moved);
    expect(sent[1]).toMatchObject({
      to: 'dorset',
      body: {
        routing: { hub: 'dorset', rows: ['row of dorset'] },
        routesNow: { hub: 'triage', why: 'why triage' },
      },
    });
  });

  test('an original that is overtaken follows too, and is not taken for the newer word', async () => {
    const { deliver, sent } = setUp({ stored: [first, moved] });
    await deliver(moved);
    await deliver(first);
    expect(sent.map((m) => m.to)).toEqual(['triage', 'triage']);
    expect(sent[1]?.body).not.toHaveProperty('routesNow');
  });

  test('two submissions of a case in one batch go to one hub', async () => {
    const { deliver, sent } = setUp({ stored: [first, moved] });
    expect(await deliver(moved, first)).toEqual([]);
    expect(new Set(sent.map((m) => m.to)).size).toBe(1);
  });
});

describe('ROUTE-03 what is not certainly with a hub is sent again', () => {
  test('with the queue down it comes back, and is not recorded as sent', async () => {
    const { deliver, state, sent, tracking } = setUp({ down: ['dorset'] });
    expect(await deliver(first)).toEqual(['message-1']);
    expect(await tracking.submission(first)).toMatchObject({ state: 'routed', hub: 'dorset' });
    state.down = [];
    expect(await deliver(first)).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  test('what is sent and not settled is sent again: the queue may have lost it', async () => {
    const { deliver, sent } = setUp();
    await deliver(first);
    await deliver(first);
    expect(sent).toHaveLength(2);
  });

  test('what is settled is not sent again', async () => {
    const { deliver, sent, settlement } = setUp();
    await deliver(first);
    await settlement.settle({ ...first, hub: 'dorset', at: aTime, expiresAt: 1 });
    expect(await deliver(first)).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  test('what is settled between looking and reading is done, and no fault', async () => {
    const { tracking, settlement, ...front } = setUp();
    await tracking.markRouted(first, 'dorset');
    const handle = routeSubmissions({
      tracking,
      answers: {
        async read(id) {
          await settlement.settle({ ...first, hub: 'dorset', at: aTime, expiresAt: 1 });
          return front.answers.read(id);
        },
      },
      decide: () => ({ hub: 'dorset', rows: [], sure: true, why: '' }),
      sendToHub: () => Promise.reject(new Error('nothing is left to send')),
      triage: 'triage',
      unsettledAfterSeconds: 60,
      now: () => new Date(aTime),
    });
    expect(await handle(aDelivery(storedMessage(first)))).toEqual({ batchItemFailures: [] });
  });

  test('what is queued and was never stored is a fault, and goes to dead letters', async () => {
    const { deliver, sent } = setUp({ stored: [] });
    expect(await deliver(first)).toEqual(['message-1']);
    expect(sent).toEqual([]);
  });

  test('a message of an unknown version comes back, and the one beside it goes on', async () => {
    const { handle, sent } = setUp();
    const batch = aDelivery({ ...storedMessage(first), v: 2 }, '{', storedMessage(first));
    expect(await handle(batch)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-1' }, { itemIdentifier: 'message-2' }],
    });
    expect(sent).toHaveLength(1);
  });
});

describe('ROUTE-04 after a day the triage desk is told, and it is still sent', () => {
  const day = 24 * 60;
  const types = (sent: readonly { type: string; to: string }[]) =>
    sent.map(({ type, to }) => `${type} to ${to}`);

  test.each([
    [day, ['submission to dorset']],
    [day + 1, ['unsettled to triage', 'submission to dorset']],
  ])('after %i minutes: %j', async (minutes, expected) => {
    const { deliver, sent } = setUp({ minutes });
    await deliver(first);
    expect(types(sent)).toEqual(expected);
  });

  test('it names the hub that should have it, and nothing that was written', async () => {
    const { deliver, state, sent } = setUp({ down: ['dorset'] });
    await deliver(first);
    state.minutes = day + 1;
    await deliver(first);
    expect(sent).toEqual([
      expect.objectContaining({
        type: 'unsettled',
        body: {
          caseId: first.caseId,
          submissionId: first.submissionId,
          receivedAt: aTime,
          hub: 'dorset',
        },
      }),
    ]);
  });

  test('what is settled is not named, however late it is queued again', async () => {
    const { deliver, state, sent, settlement } = setUp();
    await deliver(first);
    await settlement.settle({ ...first, hub: 'dorset', at: aTime, expiresAt: 1 });
    state.minutes = day + 1;
    expect(await deliver(first)).toEqual([]);
    expect(types(sent)).toEqual(['submission to dorset']);
  });

  test('with the triage desk down it goes to its hub, and the naming is tried again', async () => {
    const { deliver, sent } = setUp({ minutes: day + 1, down: ['triage'] });
    expect(await deliver(first)).toEqual(['message-1']);
    expect(types(sent)).toEqual(['submission to dorset']);
  });
});
