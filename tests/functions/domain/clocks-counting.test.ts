import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englandAndWales } from '../../../functions/domain/bank-holidays.ts';
import { alertOn, dayOfClock, due } from '../../../functions/domain/counting.ts';
import { office } from '../../../functions/domain/invented.ts';
import { londonDay } from '../../../functions/domain/london.ts';

// Each end was worked out by hand, with a calendar; the comments say how.

describe('CLOCK-01 hours are elapsed hours', () => {
  test.each([
    ['on a plain day', '2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z'],
    // The night of 29 March has 23 hours, so that 24 hours end at 1pm by the clock.
    ['over the start of summer time', '2026-03-28T12:00:00.000Z', '2026-03-29T12:00:00.000Z'],
    // The night of 25 October has 25 hours.
    ['over the end of summer time', '2026-10-24T12:00:00.000Z', '2026-10-25T12:00:00.000Z'],
    ['over Christmas', '2026-12-24T23:30:00.000Z', '2026-12-25T23:30:00.000Z'],
    ['from midnight', '2026-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
  ])('%s', (_, start, end) => {
    expect(due(start, { duration: { hours: 24 } })).toBe(end);
  });
});

describe('CLOCK-02 the day of receipt is day 0 and days end at 23:59:59 in London', () => {
  test.each([
    ['winter', '2026-11-23T09:00:00Z', 1, '2026-11-24T23:59:59.000Z'],
    ['a second before midnight', '2026-11-23T23:59:59Z', 1, '2026-11-24T23:59:59.000Z'],
    // Midnight is the first instant of the 24th, which is then day 0.
    ['exactly at midnight', '2026-11-24T00:00:00Z', 1, '2026-11-25T23:59:59.000Z'],
    ['summer', '2026-07-01T09:00:00Z', 1, '2026-07-02T22:59:59.000Z'],
    // 23:30 UTC on 30 June is half past midnight on 1 July in London.
    ['the London day, not the UTC day', '2026-06-30T23:30:00Z', 1, '2026-07-02T22:59:59.000Z'],
    ['into summer time', '2026-03-28T09:00:00Z', 1, '2026-03-29T22:59:59.000Z'],
    // Monday 5 October is summer time, Monday 2 November winter time.
    ['28 days out of summer time', '2026-10-05T09:00:00Z', 28, '2026-11-02T23:59:59.000Z'],
    ['28 days into summer time', '2026-03-09T09:00:00Z', 28, '2026-04-06T22:59:59.000Z'],
    ['no roll over a weekend', '2026-11-26T09:00:00Z', 2, '2026-11-28T23:59:59.000Z'],
    ['no roll over a holiday', '2026-12-01T09:00:00Z', 24, '2026-12-25T23:59:59.000Z'],
    ['28 days', '2026-11-02T09:00:00Z', 28, '2026-11-30T23:59:59.000Z'],
  ])('%s', (_, start, days, end) => {
    expect(due(start, { duration: { days } })).toBe(end);
  });
});

describe('CLOCK-03 working days skip weekends and bank holidays', () => {
  test.each([
    ['Monday to Tuesday', '2026-11-23T09:00:00Z', 1, '2026-11-24T23:59:59.000Z'],
    ['Friday to Monday', '2026-11-27T09:00:00Z', 1, '2026-11-30T23:59:59.000Z'],
    ['Saturday to Monday', '2026-11-28T09:00:00Z', 1, '2026-11-30T23:59:59.000Z'],
    ['after hours counts that day', '2026-11-23T22:00:00Z', 1, '2026-11-24T23:59:59.000Z'],
    // Thursday 2 April; Good Friday 3rd, weekend, Easter Monday 6th; Tuesday 7th in summer time.
    ['Maundy Thursday to after Easter', '2026-04-02T09:00:00Z', 1, '2026-04-07T22:59:59.000Z'],
    // Friday 25th; Boxing Day is a Saturday, its substitute Monday 28th; so Tuesday 29th.
    ['Christmas Eve to a substitute day', '2026-12-24T09:00:00Z', 1, '2026-12-29T23:59:59.000Z'],
    ['received on a bank holiday', '2026-12-25T09:00:00Z', 1, '2026-12-29T23:59:59.000Z'],
    // 2027: Christmas and Boxing Day at the weekend, both substitutes follow on Monday and Tuesday.
    ['two substitute days', '2027-12-24T09:00:00Z', 1, '2027-12-29T23:59:59.000Z'],
    // 18, 21, 22, 23, 24, 29, 30, 31 December; 1 January is a holiday; 4 and 5 January.
    ['ten of them', '2026-12-17T09:00:00Z', 10, '2027-01-05T23:59:59.000Z'],
  ])('%s', (_, start, workingDays, end) => {
    expect(due(start, { duration: { workingDays } })).toBe(end);
  });

  test('a clock of working days always ends on one, in London, and never early', () => {
    const minute = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 15 }), (n, workingDays) => {
        const start = new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString();
        const end = due(start, { duration: { workingDays } });
        const day = londonDay(end);
        expect([0, 6]).not.toContain(new Date(day).getUTCDay());
        expect(englandAndWales).not.toContain(day);
        expect(end >= due(start, { duration: { days: workingDays } })).toBe(true);
        expect(londonDay(new Date(Date.parse(end) + 1000).toISOString()) > day).toBe(true);
        expect(dayOfClock(start, { duration: { workingDays } }, end)).toBe(workingDays);
      }),
    );
  });
});

describe('CLOCK-07 a row may say that what comes after hours counts from the next opening', () => {
  // Monday to Friday, half past eight to five.
  const counted = { open: office('08:30'), afterHours: 'next-opening' } as const;
  test.each([
    ['in hours', '2026-11-23T16:59:59Z', '2026-11-24T23:59:59.000Z'],
    // From Tuesday 24th, so to Wednesday 25th.
    ['at closing time', '2026-11-23T17:00:00Z', '2026-11-25T23:59:59.000Z'],
    ['before opening, on the same day', '2026-11-23T06:00:00Z', '2026-11-24T23:59:59.000Z'],
    // From Monday 30th, so to Tuesday 1 December.
    ['on a Friday evening', '2026-11-27T18:00:00Z', '2026-12-01T23:59:59.000Z'],
    // From Tuesday 29th, after the substitute day.
    ['on Christmas Eve, late', '2026-12-24T18:00:00Z', '2026-12-30T23:59:59.000Z'],
  ])('%s', (_, start, end) => {
    expect(due(start, { duration: { workingDays: 1 }, ...counted })).toBe(end);
  });
});

describe('CLOCK-08 open hours are those in which a hub is open', () => {
  const four = { duration: { openHours: 4 }, open: office('08:30', '17:00', '16:00') };
  test.each([
    ['within a day', '2026-11-23T09:00:00Z', '2026-11-23T13:00:00.000Z'],
    // An hour on Monday, three on Tuesday from half past eight.
    ['over a night', '2026-11-23T16:00:00Z', '2026-11-24T11:30:00.000Z'],
    // An hour until four on Friday, three on Monday.
    ['over a weekend', '2026-11-27T15:00:00Z', '2026-11-30T11:30:00.000Z'],
    ['before opening', '2026-11-23T03:00:00Z', '2026-11-23T12:30:00.000Z'],
    // Christmas Eve is a Thursday: one hour until five, then Tuesday 29th.
    ['over Christmas', '2026-12-24T16:00:00Z', '2026-12-29T11:30:00.000Z'],
    // Friday 27 March until four, in winter time; Monday 30th from half past eight in summer time.
    ['into summer time', '2026-03-27T15:00:00Z', '2026-03-30T10:30:00.000Z'],
    ['up to closing time', '2026-11-23T13:00:00Z', '2026-11-23T17:00:00.000Z'],
  ])('%s', (_, start, end) => {
    expect(due(start, four)).toBe(end);
  });

  test('without hours there is nothing to count', () => {
    expect(() => due('2026-11-23T09:00:00Z', { duration: { openHours: 4 } })).toThrow('Open hours');
  });
});

describe('CLOCK-09 a pause moves the end', () => {
  const pause = (from: string, to: string) => ({ from, to });
  const monday = '2026-11-23T09:00:00Z';

  test('of elapsed hours by its length', () => {
    const two = [
      pause('2026-11-23T10:00:00Z', '2026-11-23T12:00:00Z'),
      pause('2026-11-24T10:00:00Z', '2026-11-24T10:30:00Z'),
    ];
    expect(due(monday, { duration: { hours: 72 } }, two)).toBe('2026-11-26T11:30:00.000Z');
  });

  test('of open hours by what of it was open', () => {
    const open = office('08:30');
    // One hour on Monday until ten; Tuesday from ten there are three left.
    const overNight = [pause('2026-11-23T10:00:00Z', '2026-11-24T10:00:00Z')];
    const four = { duration: { openHours: 4 }, open };
    expect(due(monday, four, overNight)).toBe('2026-11-24T13:00:00.000Z');
    // Nothing of the night was open: an hour on Monday from four, three on Tuesday.
    const night = [pause('2026-11-23T17:30:00Z', '2026-11-23T22:00:00Z')];
    expect(due('2026-11-23T16:00:00Z', four, night)).toBe('2026-11-24T11:30:00.000Z');
    expect(due('2026-11-23T16:00:00Z', four, [])).toBe('2026-11-24T11:30:00.000Z');
  });

  test('of days by as many, as if it had started later', () => {
    const twoDays = [pause('2026-11-24T09:00:00Z', '2026-11-26T09:00:00Z')];
    expect(due(monday, { duration: { days: 10 } }, twoDays)).toBe('2026-12-05T23:59:59.000Z');
    // From Wednesday 25th: ten working days end on Wednesday 9 December.
    expect(due(monday, { duration: { workingDays: 10 } }, twoDays)).toBe(
      '2026-12-09T23:59:59.000Z',
    );
  });
});

describe('CLOCK-10 alerts ahead are given at nine in the morning', () => {
  const counted = { duration: { days: 28 } };
  const last = { day: 26, working: true } as const;
  test.each([
    ['day 14', '2026-11-23T22:00:00Z', { day: 14 }, '2026-12-07T09:00:00.000Z'],
    // Received on a Saturday: day 14 is one too, and stays.
    ['day 14 at a weekend', '2026-11-21T10:00:00Z', { day: 14 }, '2026-12-05T09:00:00.000Z'],
    // Day 26 is Saturday 19 December: the working day before is Friday 18th.
    ['the last, at a weekend', '2026-11-23T09:00:00Z', last, '2026-12-18T09:00:00.000Z'],
    // Received on Tuesday 24 November: day 26 is Sunday 20 December, so again Friday 18th.
    ['the last, on a Sunday', '2026-11-24T09:00:00Z', last, '2026-12-18T09:00:00.000Z'],
    // Received on Wednesday 2 December: day 26 is Monday 28th, the substitute; Thursday 24th.
    ['the last, over Christmas', '2026-12-02T09:00:00Z', last, '2026-12-24T09:00:00.000Z'],
    // Received on Wednesday 11 March: day 26 is Easter Monday; Thursday 2 April, in summer time.
    ['the last, over Easter', '2026-03-11T09:00:00Z', last, '2026-04-02T08:00:00.000Z'],
    // Received on Friday 20 November: day 26 is Wednesday 16 December.
    ['the last, on a working day', '2026-11-20T09:00:00Z', last, '2026-12-16T09:00:00.000Z'],
  ] as const)('%s', (_, start, alert, at) => {
    expect(alertOn(start, counted, alert)).toBe(at);
  });

  test('and never after the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * 365 * 24 }), (n) => {
        const start = new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString();
        const at = alertOn(start, counted, last);
        expect(at < due(start, counted)).toBe(true);
        expect([0, 6]).not.toContain(new Date(londonDay(at)).getUTCDay());
      }),
    );
  });
});

test('CLOCK-11 which day of a clock it is', () => {
  const at = (now: string, duration: { days: number } | { workingDays: number }) =>
    dayOfClock('2026-11-27T22:00:00Z', { duration }, now);
  expect(at('2026-11-27T23:59:59Z', { days: 28 })).toBe(0);
  expect(at('2026-11-28T00:00:00Z', { days: 28 })).toBe(1);
  expect(at('2026-11-29T12:00:00Z', { workingDays: 10 })).toBe(0);
  expect(at('2026-11-30T12:00:00Z', { workingDays: 10 })).toBe(1);
  expect(dayOfClock('2026-11-27T22:00:00Z', { duration: { hours: 24 } }, aLater)).toBeUndefined();
});
const aLater = '2026-11-28T00:00:00Z';
