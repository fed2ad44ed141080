import { describe, expect, test } from 'vitest';
import { orderOf } from '../../../functions/domain/keys.ts';
import { chainStart, verify } from '../../../functions/domain/audit.ts';
import { type Head } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import {
  aCaseId,
  aHead,
  aRouting,
  aSubmission,
  aSubmissionMessage,
  someAnswers,
} from '../../builders.ts';

const by = { at: '2026-11-23T09:00:10.000Z', salt: '5a17' };
const message = (receivedAt: string, change: Partial<Submission> = {}) =>
  aSubmissionMessage(someAnswers({ receivedAt }, aSubmission(change)));
const [morning, noon] = ['2026-11-23T09:00:00.000Z', '2026-11-23T12:00:00.000Z'];
const more = [{ question: 'Is there more?', answer: 'Never ring!' }];

describe('CASE-01 whichever submission of a case arrives first makes it', () => {
  test('the first makes a case at version 1, with the first step of a chain', () => {
    const { head, from, step, content, marker } = received(message(morning), undefined, by);
    expect(from).toBeUndefined();
    expect(head).toMatchObject({
      caseId: aCaseId(),
      kind: 'clares-law',
      state: 'received',
      version: 1,
      immediateRisk: false,
      receivedAt: morning,
      dueAt: '2026-11-24T09:00:00.000Z',
      open: 'open',
      steps: 1,
      amendments: 0,
      routing: aRouting(),
      chainHead: step.hash,
    });
    expect(step).toMatchObject({ item: 'step#000001', n: 1, did: 'receive', at: by.at });
    expect(step.prev).toBe(chainStart);
    expect(content).toMatchObject({ item: 'content#000001', n: 1, salt: by.salt });
    expect(content.content.submission).toEqual(aSubmission());
    expect(marker).toMatchObject({ item: `submission#${content.content.submissionId}`, n: 1 });
  });

  test('the next amends it, on top of the version that was seen', () => {
    const first = received(message(morning), undefined, by);
    const second = received(message(noon, { said: more }), first.head, by);
    expect(second.from).toBe(1);
    expect(second.head).toMatchObject({ version: 2, steps: 2, amendments: 1 });
    expect(second.step).toMatchObject({ item: 'step#000002', did: 'amend', prev: first.step.hash });
    expect(verify([first.step, second.step], [first.content, second.content])).toEqual({
      ok: true,
      head: second.head.chainHead,
    });
  });

  test('an amendment that overtakes the original leaves the case as it would have been', () => {
    const inOrder = received(
      message(noon, { said: more }),
      received(message(morning), undefined, by).head,
      by,
    ).head;
    const turned = received(
      message(morning),
      received(message(noon, { said: more }), undefined, by).head,
      by,
    ).head;
    expect({ ...turned, chainHead: '' }).toEqual({ ...inOrder, chainHead: '' });
  });

  test('where changed answers point elsewhere, the content says so', () => {
    const elsewhere = aRouting({ hub: 'bcp' });
    const { body, ...envelope } = message(noon);
    const pointing = { ...envelope, body: { ...body, routesNow: elsewhere } };
    expect(received(pointing, aHead(), by).content.content.routesNow).toEqual(elsewhere);
    expect(received(message(noon), aHead(), by).content.content).not.toHaveProperty('routesNow');
  });
});

describe('CASE-02 the clock runs from the earliest submission', () => {
  test('a later one does not start it anew', () => {
    const head = received(message(noon), aHead({ receivedAt: morning }), by).head;
    expect(head).toMatchObject({ receivedAt: morning, dueAt: '2026-11-24T09:00:00.000Z' });
  });

  test('times are compared as times, however they are written', () => {
    const later = '2026-11-23T09:00:00.500Z';
    const head = received(message('2026-11-23T09:00:00Z'), aHead({ receivedAt: later }), by).head;
    expect(head.receivedAt).toBe(morning);
  });

  test('once work has begun an earlier one still starts it anew: the promise is from then', () => {
    const first = received(message(noon), undefined, by).head;
    const working: Head = { ...first, state: 'triage' };
    const { head } = received(message(morning), working, by);
    expect(head).toMatchObject({ state: 'triage', receivedAt: morning });
    expect(head.dueAt).toBe('2026-11-24T09:00:00.000Z');
    expect(head.clocks).toEqual(received(message(morning), undefined, by).head.clocks);
  });

  test('what was met by then stays met, and what a step started stays as it is', () => {
    const first = received(message(noon), undefined, by).head;
    const [checks, ...others] = first.clocks;
    const met = { ...checks, state: 'met' as const, endedAt: noon };
    const started = { ...others[0], startedAt: '2026-11-23T13:00:00.000Z' };
    const working = { ...first, state: 'checked', clocks: [met, started] } as Head;
    const { head } = received(message(morning), working, by);
    expect(head.clocks[0]).toEqual({
      ...met,
      startedAt: morning,
      dueAt: '2026-11-24T09:00:00.000Z',
    });
    expect(head.clocks[1]).toEqual(started);
  });
});

describe('CASE-03 immediate risk, once said, stays', () => {
  test.each([
    [false, false, false],
    [false, true, true],
    [true, false, true],
    [true, true, true],
  ])('before %s, now %s: %s', (immediateRisk, now, after) => {
    const head = received(message(noon, { immediateRisk: now }), aHead({ immediateRisk }), by).head;
    expect(head.immediateRisk).toBe(after);
    expect(head.inboxOrder).toBe(orderOf(head));
  });
});

describe('CASE-04 the inbox is ordered by danger, then due time, then age', () => {
  const of = (immediateRisk: boolean, dueAt: string, receivedAt: string) =>
    orderOf({ caseId: aCaseId(), immediateRisk, dueAt, receivedAt });
  test.each([
    ['danger before all', of(true, noon, noon), of(false, morning, morning)],
    ['due sooner', of(false, morning, noon), of(false, noon, morning)],
    ['older', of(false, noon, morning), of(false, noon, noon)],
  ])('%s', (_, first, second) => {
    expect(first < second).toBe(true);
  });
});

test('CASE-05 what a later version added to a head is not lost by an amendment', () => {
  const head = { ...aHead(), assignedTo: 'somebody' };
  expect(received(message(noon), head, by).head).toHaveProperty('assignedTo', 'somebody');
});

describe('CASE-06 what is asked beside it, and what was noticed, stays with the case', () => {
  const asks = (receivedAt: string, kind: Submission['kind'], also?: Submission['also']) =>
    message(receivedAt, { kind, ...(also && { also }) });
  const [saturday, friday] = ['2026-11-21T10:00:00.000Z', '2026-11-20T10:00:00.000Z'];

  test('nothing of it is written where there is none', () => {
    const { head } = received(message(morning), undefined, by);
    expect(head).not.toHaveProperty('also');
    expect(head).not.toHaveProperty('flagged');
  });

  test('each kind once, and never the kind of the case itself', () => {
    const first = received(
      asks(morning, 'clares-law', ['sarahs-law', 'clares-law', 'sarahs-law']),
      undefined,
      by,
    ).head;
    expect(first).toMatchObject({ kind: 'clares-law', also: ['sarahs-law'] });
    const second = received(asks(noon, 'referral'), first, by).head;
    expect(second).toMatchObject({ kind: 'clares-law', also: ['referral', 'sarahs-law'] });
    expect(received(message(noon), second, by).head.also).toEqual(['referral', 'sarahs-law']);
  });

  test('due is what is due first', () => {
    const alone = received(asks(friday, 'referral'), undefined, by).head;
    expect(alone).toMatchObject({ dueAt: '2026-11-23T23:59:59.000Z' });
    const both = received(asks(friday, 'referral', ['clares-law']), undefined, by).head;
    expect(both).toMatchObject({ dueAt: saturday });
    expect(both.clocks.map(({ row }) => row)).toEqual(
      ['checks', 'interview', 'overall']
        .map((clock) => `clares-law-${clock}-2023`)
        .concat('referral-decision-2015'),
    );
    // Asked later, it is due as if it had been asked at once: the clock began with the first.
    const later = received(asks(saturday, 'referral', ['clares-law']), alone, by).head;
    expect(later).toMatchObject({ dueAt: saturday, receivedAt: friday });
    expect(later.inboxOrder).toBe(orderOf(later));
  });

  test('once work has begun, another question brings its clocks, from when it was asked', () => {
    const working = {
      ...received(asks(friday, 'referral'), undefined, by).head,
      state: 'accepted',
    };
    const { head } = received(asks(saturday, 'referral', ['clares-law']), working, by);
    // 24 hours from Saturday at ten, and so before Monday, the end of the referral's working day.
    expect(head).toMatchObject({ also: ['clares-law'], dueAt: '2026-11-22T10:00:00.000Z' });
    expect(head.clocks.at(-1)).toEqual(working.clocks[0]);
  });

  test('what was noticed once stays, and each content keeps its own', () => {
    const noticed = aSubmissionMessage(someAnswers({ flags: ['many-from-source'] }));
    const first = received(noticed, undefined, by);
    expect(first.head.flagged).toBe(true);
    expect(first.content).toMatchObject({ v: 3, content: { flags: ['many-from-source'] } });
    const second = received(message(noon, { said: more }), first.head, by);
    expect(second.head.flagged).toBe(true);
    expect(second.content.content.flags).toEqual([]);
    const contents = [first.content, second.content];
    expect(verify([first.step, second.step], contents)).toMatchObject({ ok: true });
    const forgotten = [{ ...first.content, content: { ...first.content.content, flags: [] } }];
    expect(verify([first.step, second.step], forgotten)).toMatchObject({ why: 'content edited' });
  });
});
