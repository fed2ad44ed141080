import { describe, expect, test } from 'vitest';
import { expiry, newlyTracked, nextTry } from '../../../functions/domain/tracking.ts';
import { someAnswers } from '../../builders.ts';

const now = new Date('2026-11-23T09:00:00Z');
const retry = { firstSeconds: 120, maxSeconds: 6 * 60 * 60, unsettledAfterSeconds: 86_400 };
const receivedAt = now.toISOString();
const minutesTo = (time: string) => (Date.parse(time) - now.getTime()) / 60_000;

describe('TRACK-01 what is not settled is tried again and again, at growing distance', () => {
  test.each([
    [0, 2],
    [1, 4],
    [2, 8],
    [7, 256],
    [8, 360],
    [9, 360],
    [5_000, 360],
  ])('after %i attempts the next one is %i minutes later', (attempts, minutes) => {
    expect(minutesTo(nextTry({ receivedAt, attempts }, now, retry))).toBe(minutes);
  });

  test('no wait passes over the moment from which staff must hear of it', () => {
    const yesterday = '2026-11-22T10:00:00.000Z';
    expect(nextTry({ receivedAt: yesterday, attempts: 9 }, now, retry)).toBe(
      '2026-11-23T10:00:01.000Z',
    );
    const longAgo = '2026-11-20T10:00:00.000Z';
    expect(minutesTo(nextTry({ receivedAt: longAgo, attempts: 9 }, now, retry))).toBe(360);
  });

  test('the first attempt is two minutes after it was received', () => {
    const answers = someAnswers({ receivedAt: now.toISOString() });
    const tracked = newlyTracked(answers, 120);
    expect(tracked).toMatchObject({ state: 'received', attempts: 0, unsettled: 'yes' });
    expect(minutesTo(tracked.nextTryAt ?? '')).toBe(2);
  });
});

test('TRACK-02 tracking holds nothing that was written', () => {
  expect(Object.keys(newlyTracked(someAnswers(), 120)).sort()).toEqual(
    'attempts caseId item kind nextTryAt receivedAt reference state submissionId unsettled v'.split(
      ' ',
    ),
  );
});

test('TRACK-03 tracking facts may go 90 days after settling', () => {
  expect(new Date(expiry(now) * 1000).toISOString()).toBe('2027-02-21T09:00:00.000Z');
});
