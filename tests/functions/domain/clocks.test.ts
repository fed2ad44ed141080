import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englandAndWales } from '../../../functions/domain/bank-holidays.ts';
import {
  due,
  firstClocks,
  firstDue,
  londonDay,
  type ClockRow,
} from '../../../functions/domain/clocks.ts';
import { Kind } from '../../../functions/domain/submissions.ts';

describe('CLOCK-01 hours are elapsed hours', () => {
  test.each([
    ['on a plain day', '2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z'],
    ['over the start of summer time', '2026-03-28T12:00:00.000Z', '2026-03-29T12:00:00.000Z'],
    ['over the end of summer time', '2026-10-24T12:00:00.000Z', '2026-10-25T12:00:00.000Z'],
    ['over Christmas', '2026-12-24T23:30:00.000Z', '2026-12-25T23:30:00.000Z'],
  ])('%s', (_, start, end) => {
    expect(due(start, { hours: 24 })).toBe(end);
  });
});

describe('CLOCK-02 the day of receipt is day 0 and days end at 23:59:59 in London', () => {
  test.each([
    ['winter', '2026-11-23T09:00:00Z', 1, '2026-11-24T23:59:59.000Z'],
    ['a second after midnight', '2026-11-23T00:00:01Z', 1, '2026-11-24T23:59:59.000Z'],
    ['a second before midnight', '2026-11-23T23:59:59Z', 1, '2026-11-24T23:59:59.000Z'],
    ['summer', '2026-07-01T09:00:00Z', 1, '2026-07-02T22:59:59.000Z'],
    // 23:30 UTC on 30 June is half past midnight on 1 July in London.
    ['the London day, not the UTC day', '2026-06-30T23:30:00Z', 1, '2026-07-02T22:59:59.000Z'],
    ['into summer time', '2026-03-28T09:00:00Z', 1, '2026-03-29T22:59:59.000Z'],
    ['no roll over a weekend', '2026-11-26T09:00:00Z', 2, '2026-11-28T23:59:59.000Z'],
    ['no roll over a holiday', '2026-12-01T09:00:00Z', 24, '2026-12-25T23:59:59.000Z'],
    ['28 days', '2026-11-02T09:00:00Z', 28, '2026-11-30T23:59:59.000Z'],
  ])('%s', (_, start, days, end) => {
    expect(due(start, { days })).toBe(end);
  });
});

describe('CLOCK-03 working days skip weekends and bank holidays', () => {
  test.each([
    ['Monday to Tuesday', '2026-11-23T09:00:00Z', 1, '2026-11-24T23:59:59.000Z'],
    ['Friday to Monday', '2026-11-27T09:00:00Z', 1, '2026-11-30T23:59:59.000Z'],
    ['Saturday to Monday', '2026-11-28T09:00:00Z', 1, '2026-11-30T23:59:59.000Z'],
    ['after hours counts that day', '2026-11-23T22:00:00Z', 1, '2026-11-24T23:59:59.000Z'],
    ['Maundy Thursday to after Easter', '2026-04-02T09:00:00Z', 1, '2026-04-07T22:59:59.000Z'],
    ['Christmas Eve to a substitute day', '2026-12-24T09:00:00Z', 1, '2026-12-29T23:59:59.000Z'],
    ['received on a bank holiday', '2026-12-25T09:00:00Z', 1, '2026-12-29T23:59:59.000Z'],
    ['ten of them', '2026-12-17T09:00:00Z', 10, '2027-01-05T23:59:59.000Z'],
  ])('%s', (_, start, workingDays, end) => {
    expect(due(start, { workingDays })).toBe(end);
  });

  test('a clock of working days always ends on one, in London, and never early', () => {
    const minute = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 15 }), (n, workingDays) => {
        const start = new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString();
        const end = due(start, { workingDays });
        const day = londonDay(end);
        const weekday = new Date(day).getUTCDay();
        expect([0, 6]).not.toContain(weekday);
        expect(englandAndWales).not.toContain(day);
        expect(end >= due(start, { days: workingDays })).toBe(true);
        expect(londonDay(new Date(Date.parse(end) + 1000).toISOString()) > day).toBe(true);
      }),
    );
  });
});

describe('CLOCK-04 the first clock of a case is the row in force on the day of receipt', () => {
  const received = '2026-11-27T17:00:00.000Z'; // A Friday.
  test.each([
    ['clares-law', '2026-11-28T17:00:00.000Z', 'clares-law-checks-2023'],
    ['sarahs-law', '2026-11-28T17:00:00.000Z', 'sarahs-law-checks-2023'],
    ['right-to-know', '2026-11-28T17:00:00.000Z', 'right-to-know-checks-2023'],
    ['referral', '2026-11-30T23:59:59.000Z', 'referral-decision-2015'],
    ['consultation', '2026-11-30T23:59:59.000Z', 'consultation-answer-2015'],
  ] as const)('%s', (kind, dueAt, row) => {
    expect(firstDue(kind, received)).toEqual({ dueAt, row });
  });

  test('every kind has one, and every row says where it is from', () => {
    expect([...Kind.options].sort()).toEqual(firstClocks.map((r) => r.kind).sort());
    expect(new Set(firstClocks.map((r) => r.id)).size).toBe(firstClocks.length);
    for (const { source } of firstClocks) expect(source.length).toBeGreaterThan(20);
  });

  const row = (id: string, from: string, hours: number): ClockRow => ({
    ...{ id, from, kind: 'referral', name: 'A clock', source: 'A test' },
    duration: { hours },
  });
  const rows = [row('new', '2026-06-01', 2), row('old', '2020-01-01', 1)];

  test.each([
    ['2026-05-31T22:59:59Z', 'old'],
    // Midnight in London, while it is still May in UTC.
    ['2026-05-31T23:00:00Z', 'new'],
  ])('received at %s it is the %s row', (receivedAt, id) => {
    expect(firstDue('referral', receivedAt, rows).row).toBe(id);
    expect(firstDue('referral', receivedAt, [...rows].reverse()).row).toBe(id);
  });

  test('without a row in force there is no clock to guess', () => {
    expect(() => firstDue('referral', '2019-12-31T00:00:00Z', rows)).toThrow('No clock');
    expect(() => firstDue('sarahs-law', received, rows)).toThrow('No clock');
  });
});

describe('CLOCK-05 the bank holidays of England and Wales', () => {
  const years = [2025, 2026, 2027, 2028];
  const weekday = (day: string) => new Date(day).getUTCDay();

  test('there are eight in each year, each once, in order, none on a weekend', () => {
    for (const year of years)
      expect(englandAndWales.filter((day) => day.startsWith(String(year)))).toHaveLength(8);
    expect(englandAndWales).toEqual([...new Set(englandAndWales)].sort());
    expect(englandAndWales.filter((day) => [0, 6].includes(weekday(day)))).toEqual([]);
  });

  /** The day of Easter Sunday by the rule of the Gregorian calendar (Meeus, Jones and Butcher). */
  function easter(year: number): Date {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 19 * l) / 433);
    const month = Math.floor((h + l - 7 * m + 90) / 25);
    return new Date(Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32));
  }
  const shifted = (day: Date, days: number) =>
    new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);

  test.each(years)('%i has Good Friday and Easter Monday', (year) => {
    expect(englandAndWales).toContain(shifted(easter(year), -2));
    expect(englandAndWales).toContain(shifted(easter(year), 1));
  });

  test('the Mondays of May and August are the first, the last and the last', () => {
    const mondays = englandAndWales.filter((day) => /-0[58]-/.test(day));
    expect(mondays.filter((day) => weekday(day) !== 1)).toEqual([]);
    for (const year of years) {
      const [early, spring, summer] = mondays
        .filter((day) => day.startsWith(String(year)))
        .map((day) => Number(day.slice(8)));
      expect(early).toBeLessThanOrEqual(7);
      expect(spring).toBeGreaterThan(24);
      expect(summer).toBeGreaterThan(24);
    }
  });
});
