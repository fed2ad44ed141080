import { describe, expect, test } from 'vitest';
import { BirthDate, Person, SafeContact } from '../../../functions/domain/people.ts';

describe('PEOPLE-01 a date of birth is what people know of it', () => {
  test.each([
    [{ known: 'exact', date: '1990-02-28' }],
    [{ known: 'month', month: '1990-02' }],
    [{ known: 'about', age: 0, saidOn: '2026-11-23' }],
    [{ known: 'not-known' }],
  ])('%j is one', (birth) => {
    expect(BirthDate.parse(birth)).toEqual(birth);
  });

  test.each([
    [{ known: 'exact', date: '1990-02-30' }],
    [{ known: 'exact', date: '28/02/1990' }],
    [{ known: 'month', month: '1990' }],
    [{ known: 'about', age: 40 }],
    [{ known: 'about', age: 121, saidOn: '2026-11-23' }],
    [{ known: 'about', age: 12.5, saidOn: '2026-11-23' }],
    [{ known: 'not-known', date: '1990-02-28' }],
  ])('%j is none', (birth) => {
    expect(BirthDate.safeParse(birth).success).toBe(false);
  });
});

describe('PEOPLE-02 of a person only their part in the case is certain', () => {
  test('a part alone is enough', () => {
    expect(Person.parse({ part: 'subject' })).toEqual({ part: 'subject' });
  });
  test('without a part, or with one that is not known, it is no person', () => {
    expect(Person.safeParse({ name: 'Alex' }).success).toBe(false);
    expect(Person.safeParse({ part: 'victim' }).success).toBe(false);
  });
});

describe('PEOPLE-03 nothing is safe that was not affirmed', () => {
  test('no way at all is an answer, and voicemail must be answered', () => {
    expect(SafeContact.safeParse({ ways: [], leaveMessage: false }).success).toBe(true);
    expect(SafeContact.safeParse({ ways: [] }).success).toBe(false);
  });
  test('a way that we do not have is refused', () => {
    expect(SafeContact.safeParse({ ways: ['visit'], leaveMessage: false }).success).toBe(false);
  });
});
