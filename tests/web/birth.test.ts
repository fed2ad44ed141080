import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BirthDate } from '../../functions/domain/people.ts';
import { birthOf, bornPage } from '../../web/journeys/birth.ts';
import { errorsOf } from '../../web/journeys/question-view.ts';
import { en } from '../../web/words/en/en.ts';

const page = bornPage(en, { slug: 'born', section: 'person' }, en.people.born);
const saidOn = '2026-11-20';
const values = (day = '', month = '', year = '', age = '', not: string[] = []) => ({
  'birth-day': day,
  'birth-month': month,
  'birth-year': year,
  age,
  not,
});
type Written = Parameters<typeof values>;
const kept = (...written: Written) => birthOf(page.asks.parse(values(...written)), saidOn);
const errors = (...written: Written) => errorsOf(page, values(...written));

describe('BIRTH-01 a date of birth is kept as far as it is known, however it is written', () => {
  const exact = { known: 'exact', date: '1990-03-07' };
  const about = (age: number) => ({ known: 'about', age, saidOn });
  test.each<[Written, object | undefined]>([
    [['7', '3', '1990'], exact],
    [[' 07 ', '03', '1990'], exact],
    [['7th', 'March', '1990'], exact],
    [['7', 'mar.', '1990'], exact],
    [['٧', '۳', '१९९०'], exact],
    [['７', '３', '１９９０'], exact],
    [['1st', 'Sept', '1990'], { known: 'exact', date: '1990-09-01' }],
    [['', 'DECEMBER', '1990'], { known: 'month', month: '1990-12' }],
    [['', '', '1990'], about(36)],
    [['', '', '', '40'], about(40)],
    [['', '', '', 'about 40'], about(40)],
    [['', '', '', 'I think around 40.'], about(40)],
    [['', '', '', '40ish'], about(40)],
    [['', '', '', '40-ish?'], about(40)],
    [['', '', '', '~40 years old'], about(40)],
    [['', '', '', '0'], about(0)],
    // What is exact counts for more than what is not.
    [['7', '3', '1990', '40'], exact],
    [['', '', '1990', '40'], about(40)],
    // A birthday without its year says nothing of the age.
    [['29', '2', '', '40'], about(40)],
    [['29', '2', '1992'], { known: 'exact', date: '1992-02-29' }],
    [['', '', '', '', ['not-known']], { known: 'not-known' }],
    [['', '', '', '40', ['not-known']], about(40)],
    [['', '', '', '', ['rather-not']], undefined],
  ])('%j', (written, expected) => {
    expect(kept(...written)).toEqual(expected);
  });
});

describe('BIRTH-02 what cannot be right is said, at the box that is wrong', () => {
  const words = en.people.birth;
  test.each<[Written, string, string]>([
    [[], 'birth-day', en.people.born.error],
    [['7', '3', '90'], 'birth-year', words.yearShort],
    [['', '', '7'], 'birth-year', words.yearShort],
    [['7', '3', ''], 'birth-year', words.noYear],
    [['7', '', '1990'], 'birth-month', words.noMonth],
    [['7', '', ''], 'birth-month', words.noMonth],
    [['31', '2', '1990'], 'birth-day', words.notReal],
    [['29', '2', '1990'], 'birth-day', words.notReal],
    [['31', '2', '', '40'], 'birth-day', words.notReal],
    [['0', '1', '1990'], 'birth-day', words.notReal],
    [['1', '13', '1990'], 'birth-day', words.notReal],
    [['1', '1', '2090'], 'birth-day', words.notReal],
    [['1', '1', '1090'], 'birth-day', words.notReal],
    [['first', '1', '1990'], 'birth-day', words.dayError],
    [['1', 'ma', '1990'], 'birth-month', words.monthError],
    [['1', 'Marchember', '1990'], 'birth-month', words.monthError],
    [['1', '1', '1990s'], 'birth-year', words.yearError],
    [['', '', '', '121'], 'age', words.ageError],
    [['', '', '', 'thirty'], 'age', words.ageError],
    [['', '', '', '30 to 40'], 'age', words.ageError],
    // Never six years.
    [['', '', '', '6 months'], 'age', words.ageError],
    [['', '', '', '-5'], 'age', words.ageError],
  ])('%j', (written, field, message) => {
    expect(errors(...written)).toEqual({ [field]: message });
  });
});

test('BIRTH-03 what was kept is kept the same again, and always fits the domain', () => {
  const odd = fc.oneof(fc.constantFrom('', ...en.when.months), fc.string());
  const part = (max: number, min = 0) =>
    fc.oneof({ weight: 3, arbitrary: fc.integer({ min, max }).map(String) }, odd);
  const not = fc.subarray(['not-known', 'rather-not']);
  const any = fc.tuple(part(35), part(14), part(2060, 1890), part(130), not);
  let taken = 0;
  fc.assert(
    fc.property(any, (written) => {
      const raw = values(...written);
      expect(BirthDate.optional().safeParse(birthOf(raw, saidOn)).success).toBe(true);
      const read = page.asks.safeParse(raw);
      if (!read.success) return;
      taken++;
      expect(page.asks.parse(read.data)).toEqual(read.data);
      expect(BirthDate.optional().safeParse(birthOf(read.data, saidOn)).success).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(50);
});

test('a birthday whose year nobody knows can be said', () => {
  expect(errors('7', '3', '')).not.toEqual({});
  expect(errors('7', '3', '', '', ['not-known'])).toEqual({});
  expect(kept('7', '3', '', '', ['not-known'])).toEqual({ known: 'not-known' });
});

test('a date of birth that is still to come is asked again, on the day it is said', () => {
  const toCome = { 'birth-day': en.people.birth.toCome };
  expect(errorsOf(page, values('21', '11', '2026'), saidOn)).toEqual(toCome);
  expect(errorsOf(page, values('', '12', '2026'), saidOn)).toEqual(toCome);
  expect(errorsOf(page, values('20', '11', '2026'), saidOn)).toEqual({});
  expect(errorsOf(page, values('', '11', '2026'), saidOn)).toEqual({});
});
