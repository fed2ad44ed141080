import { describe, expect, test } from 'vitest';
import { phoneNumber } from '../../../functions/front-door/phone-number.ts';

describe('LIM-20 one telephone is one number, however it is typed', () => {
  test.each([
    '07700 900123',
    '07700-900-123',
    '(07700) 900 123',
    '7700900123',
    '07700 900123 ext 4',
    '07700 900123 ext. 4567',
    '07700 900123 x4',
    '07700900123#4',
    '+44 7700 900123 extension 12',
    '07700 900123 after six',
    'Mum: 07700 900123',
    '+44 7700 900123',
    '+44 (0)7700 900123',
    '+44 07700 900123',
    '0044 (0)7700-900123',
    '0044 7700 900123',
    '447700900123',
    '０７７００ ９００１２３',
    '٠٧٧٠٠ ٩٠٠١٢٣',
    '۰۷۷۰۰ ۹۰۰۱۲۳',
    '०७७०० ९००१२३',
    '০৭৭০০ ৯০০১২৩',
    '+४४ (०) ७७०० ९००१२३ ext ४',
    '\u200e07700\u200b 900123\u200f',
    '𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑',
  ])('%s', (typed) => expect(phoneNumber(typed)).toBe('+447700900123'));

  test.each([
    ['07700 900124', '+447700900124'],
    ['01632 960123', '+441632960123'],
    ['+1 770 090 0123', '+17700900123'],
  ])('another one is another: %s', (typed, number) => expect(phoneNumber(typed)).toBe(number));
});

test.each([
  ['07700 900123 or ०७७०० ९००१२४', '0770090012307700900124'],
  ['٤', '4'],
  [`${'no '.repeat(200)}07700 900123`, '07700900123'],
  ['after six', ''],
  ['', ''],
])('LIM-21 what cannot be read as a number is its digits: %s', (typed, digits) =>
  expect(phoneNumber(typed)).toBe(digits),
);

test('LIM-22 every digit of every script counts as what it is', () => {
  const every = Array.from({ length: 0x110000 }, (_, at) => at)
    .filter((at) => (at < 0xd800 || at > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(at)))
    .map((at) => String.fromCodePoint(at));
  const read = every.map((digit) => phoneNumber(digit)).join('');
  expect(read).toMatch(/^(0123456789)+$/);
  expect(read).toHaveLength(every.length);
});
