import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englandAndWales } from '../../../functions/domain/bank-holidays.ts';
import { type Hours, nextReading } from '../../../functions/domain/hours.ts';
import { days } from '../../../functions/domain/people.ts';

const source = 'A test';
const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const office: Hours = {
  source,
  open: [{ days: week, from: '08:30', to: '17:00' }],
  bankHolidays: 'closed',
};
const at = (moment: string, hours = office) => nextReading(hours, new Date(moment));
const opens = (moment: string) => ({ open: false, opens: moment });
const until = (moment: string) => ({ open: true, until: moment });

describe('HOURS-01 when somebody reads next, in London', () => {
  test.each([
    ['in the middle of a day', '2026-11-23T12:00:00Z', until('2026-11-23T17:00:00.000Z')],
    ['at the minute of opening', '2026-11-23T08:30:00Z', until('2026-11-23T17:00:00.000Z')],
    ['a moment before it', '2026-11-23T08:29:59.999Z', opens('2026-11-23T08:30:00.000Z')],
    ['at the minute of closing', '2026-11-23T17:00:00Z', opens('2026-11-24T08:30:00.000Z')],
    ['a moment before it', '2026-11-23T16:59:59.999Z', until('2026-11-23T17:00:00.000Z')],
    ['on Friday evening', '2026-11-27T20:00:00Z', opens('2026-11-30T08:30:00.000Z')],
    ['in summer', '2026-07-01T07:30:00Z', until('2026-07-01T16:00:00.000Z')],
    ['before summer time, for after', '2026-03-27T20:00:00Z', opens('2026-03-30T07:30:00.000Z')],
    ['before winter time, for after', '2026-10-23T20:00:00Z', opens('2026-10-26T08:30:00.000Z')],
    [
      'past midnight in London, not in UTC',
      '2026-06-30T23:30:00Z',
      opens('2026-07-01T07:30:00.000Z'),
    ],
    ['before Easter', '2026-04-02T20:00:00Z', opens('2026-04-07T07:30:00.000Z')],
    ['on Christmas Eve', '2026-12-24T18:00:00Z', opens('2026-12-29T08:30:00.000Z')],
    ['on Boxing Day, a Saturday', '2026-12-26T10:00:00Z', opens('2026-12-29T08:30:00.000Z')],
    ['over the end of the year', '2026-12-31T18:00:00Z', opens('2027-01-04T08:30:00.000Z')],
  ])('%s', (_, moment, expected) => {
    expect(at(moment)).toEqual(expected);
  });

  test('a holiday is like any other day where they work on it', () => {
    const working: Hours = { ...office, bankHolidays: 'open' };
    expect(at('2026-12-25T10:00:00Z', working)).toEqual(until('2026-12-25T17:00:00.000Z'));
  });
  test('hours on both sides of midnight are one stretch', () => {
    const nights: Hours = {
      ...office,
      open: [
        { days: ['fri'], from: '20:00', to: '24:00' },
        { days: ['sat'], from: '00:00', to: '02:00' },
      ],
    };
    expect(at('2026-11-27T21:00:00Z', nights)).toEqual(until('2026-11-28T02:00:00.000Z'));
    expect(at('2026-11-28T01:00:00Z', nights)).toEqual(until('2026-11-28T02:00:00.000Z'));
  });
  test('day and night: no end within forty days', () => {
    const always: Hours = {
      ...office,
      open: [{ days, from: '00:00', to: '24:00' }],
      bankHolidays: 'open',
    };
    expect(at('2026-11-23T12:00:00Z', always)).toEqual(until('2027-01-02T00:00:00.000Z'));
  });
  test('a time that the clocks leave out, or bring twice, promises less', () => {
    const early: Hours = { ...office, open: [{ days: ['sun'], from: '01:30', to: '03:00' }] };
    expect(at('2026-03-29T00:00:00Z', early)).toEqual(opens('2026-03-29T01:30:00.000Z'));
    expect(at('2026-10-25T00:00:00Z', early)).toEqual(opens('2026-10-25T01:30:00.000Z'));
  });
  test('hours that never open are a fault', () => {
    expect(() => at('2026-11-23T12:00:00Z', { ...office, open: [] })).toThrow('Not open');
  });
});

/** The same rule told minute by minute: is somebody there at that moment? */
const parts = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/London', hourCycle: 'h23', weekday: 'short' },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});
function isOpen({ open, bankHolidays }: Hours, moment: number): boolean {
  const of = Object.fromEntries(
    parts.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  const { weekday = '', year = '', month = '', day = '', hour = '', minute = '' } = of;
  if (bankHolidays === 'closed' && englandAndWales.includes(`${year}-${month}-${day}`))
    return false;
  const time = `${hour}:${minute}`;
  const named = days.find((name) => name === weekday.toLowerCase());
  return open.some(
    (window) =>
      named !== undefined && window.days.includes(named) && window.from <= time && time < window.to,
  );
}

describe('HOURS-02 for any hours and any moment', () => {
  const quarter = 15 * 60_000;
  const time = (n: number) =>
    `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;
  // From three in the morning on, so that no time is missing or there twice.
  const window = fc
    .record({
      days: fc.subarray([...days], { minLength: 1 }),
      from: fc.integer({ min: 12, max: 94 }),
      length: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ days, from, length }) => ({
      ...{ days, from: time(from), to: time(Math.min(96, from + length)) },
    }));
  const anyHours: fc.Arbitrary<Hours> = fc.record({
    source: fc.constant(source),
    open: fc.array(window, { minLength: 1, maxLength: 3 }),
    bankHolidays: fc.constantFrom('closed', 'open'),
  });
  const first = Date.UTC(2025, 0, 1);
  const moment = fc
    .integer({ min: 0, max: 1_400 * 96 })
    .chain((n) =>
      fc.integer({ min: 0, max: quarter - 1 }).map((more) => first + n * quarter + more),
    );

  test('it says open exactly when somebody is there, and until when they are', () => {
    fc.assert(
      fc.property(anyHours, moment, (hours, now) => {
        const reading = nextReading(hours, new Date(now));
        expect(reading.open).toBe(isOpen(hours, now));
        if (!reading.open) return;
        const end = Date.parse(reading.until);
        expect(end).toBeGreaterThan(now);
        expect(isOpen(hours, end)).toBe(false);
        for (let t = now; t < end; t += quarter) expect(isOpen(hours, t)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('it never opens in the past, is open then, and nobody was there between', () => {
    fc.assert(
      fc.property(anyHours, moment, (hours, now) => {
        const reading = nextReading(hours, new Date(now));
        if (reading.open) return;
        const opening = Date.parse(reading.opens);
        expect(opening).toBeGreaterThan(now);
        expect(isOpen(hours, opening)).toBe(true);
        let between = 0;
        for (let t = now; t < opening; t += quarter) between += Number(isOpen(hours, t));
        expect(between + Number(isOpen(hours, opening - 1))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
