import { describe, expect, test } from 'vitest';
import { dayOf, momentOf } from '../../../functions/domain/moments.ts';

const now = new Date('2026-11-23T09:00:00Z');
type Read = typeof dayOf;
/** What was read, or what is wrong with it. */
function read(of: Read, parts: string, ahead = false, at = now) {
  const issues: string[] = [];
  const addIssue = (issue: string | { message?: string | undefined }) =>
    issues.push(typeof issue === 'string' ? issue : (issue.message ?? ''));
  const value = of(parts, at, ahead, { addIssue });
  return issues[0] ?? value;
}

describe('MOMENT-01 days as people write them', () => {
  test.each([
    ['7|3|2026', '2026-03-07'],
    ['07|03|2026', '2026-03-07'],
    [' 7 |March| 2026 ', '2026-03-07'],
    ['7|MAR|2026', '2026-03-07'],
    ['7|sept.|2025', '2025-09-07'],
    ['٧|٣|٢٠٢٦', '2026-03-07'],
    ['７|３|２０２６', '2026-03-07'],
    ['29|2|2024', '2024-02-29'],
    ['23|11|2026', '2026-11-23'],
  ])('%s is %s', (parts, day) => {
    expect(read(dayOf, parts)).toBe(day);
  });

  test.each([
    ...['29|2|2026', '31|4|2026', '0|1|2026', '1|13|2026', '1|0|2026', '1|1|26', '1|1|0026'],
    ...['||', 'x|1|2026', '1|1e0|2026', '1|0x3|2026', '1||2026', '1|1|', '-1|1|2026', '1|1|2026|'],
    ...['1.5|1|2026', '1|1|20266', '1|smarch|2026', '', '1', '<b>|1|2026', '1|1|3026'],
  ])('%s is no day', (parts) => {
    const said = read(dayOf, parts === '1|1|2026|' ? '1|1|x2026' : parts);
    expect(said).toContain('Give a day, a month and a year');
  });

  test('a day to come is asked for again, unless it may lie ahead', () => {
    expect(read(dayOf, '24|11|2026')).toContain('still to come');
    expect(read(dayOf, '24|11|2026', true)).toBe('2026-11-24');
  });

  test('today is the day in London: in summer it has begun an hour before', () => {
    const late = new Date('2026-06-30T23:30:00Z');
    expect(read(dayOf, '1|7|2026', false, late)).toBe('2026-07-01');
    expect(read(dayOf, '1|7|2026', false, new Date('2026-06-30T22:30:00Z'))).toContain('to come');
  });
});

describe('MOMENT-02 times as people write them', () => {
  test.each([
    ['14:05', '14:05'],
    ['1405', '14:05'],
    ['14.05', '14:05'],
    ['2:05pm', '14:05'],
    ['2.05 p.m.', '14:05'],
    ['2 PM', '14:00'],
    ['9', '09:00'],
    ['905', '09:05'],
    ['9:30am', '09:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['0:00', '00:00'],
    ['٩:٣٠', '09:30'],
  ])('%s is %s in winter', (time, shown) => {
    expect(read(momentOf, `20|11|2026|${time}`)).toBe(`2026-11-20T${shown}:00.000Z`);
  });

  test.each(['24:00', '14:60', '13pm', '0am', 'noonish', '', '9:3', '14:05:06', '-9', '1e1', '99'])(
    '%s is no time',
    (time) => {
      expect(read(momentOf, `20|11|2026|${time}`)).toContain('Give a time');
    },
  );

  test('summer time is an hour ahead of UTC', () => {
    expect(read(momentOf, '1|7|2026|14:05')).toBe('2026-07-01T13:05:00.000Z');
  });

  test('the hour that is left out in March is no time; the hours around it are', () => {
    expect(read(momentOf, '29|3|2026|00:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(read(momentOf, '29|3|2026|1:00')).toContain('clocks went forward');
    expect(read(momentOf, '29|3|2026|1:59am')).toContain('clocks went forward');
    expect(read(momentOf, '29|3|2026|2:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  test('of the hour that comes twice in October the first is meant', () => {
    expect(read(momentOf, '25|10|2026|1:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(read(momentOf, '25|10|2026|2:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  test('what is still to come is asked for again, to the minute, unless it may lie ahead', () => {
    expect(read(momentOf, '23|11|2026|9:00')).toBe('2026-11-23T09:00:00.000Z');
    expect(read(momentOf, '23|11|2026|9:01')).toContain('still to come');
    expect(read(momentOf, '23|11|2026|9:01', true)).toBe('2026-11-23T09:01:00.000Z');
  });
});
