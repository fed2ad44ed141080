import { describe, expect, test } from 'vitest';
import { en } from '../../web/words/en/en.ts';
import { errors, page } from './contact-pages.ts';

const words = en.contact;

describe('CONTACT-05 phone numbers, as people write them', () => {
  test.each([
    '07700 900123',
    '07700900123',
    ' 07700-900-123 ',
    '(01632) 960 001',
    '+44 (0)7700 900123',
    '+44 7700 900123',
    '0044 7700 900123',
    '44 7700 900123',
    '07700.900.123',
    '07700/900123',
    '01632 960123 ext 5',
    '01632 960123 x12',
    '01632 960123x12',
    '01632 960123 EXT. 12',
    '01632 960123 extension 12',
    '01632 960123 #4',
    '٠٧٧٠٠ ٩٠٠١٢٣',
    '०७७०० ९००१२३',
    '０７７００ ９００１２３',
    '07700\u00a0900\u00a0123',
    '+353 1 234 5678',
    '0800 1111',
  ])('%s is taken and kept as it was typed', (phone) => {
    expect(errors('phone', { phone })).toEqual({});
    expect(page('phone').asks.parse({ phone })).toEqual({ phone: phone.trim() });
  });
  test.each([
    ['', words.phone.error],
    ['   ', words.phone.error],
    ['my mum’s', words.phone.notOne],
    ['07700', words.phone.notOne],
    ['999', words.phone.notOne],
    ['07700 900123 or 01632 960001', words.phone.notOne],
    ['07700 900123 my mum', words.phone.notOne],
    ['07700 900123 (mobile)', words.phone.notOne],
    ['my number is 07700 900123', words.phone.notOne],
    ['07700 900123 ext Ann', words.phone.notOne],
    ['07700 900123 extra', words.phone.notOne],
    ['07700 900123 мама', words.phone.notOne],
    ['07700 900123 妈妈', words.phone.notOne],
    ['0'.repeat(200), words.phone.notOne],
    ['0'.repeat(201), en.errors.tooLong(200)],
    ['<b>07</b>', words.phone.notOne],
  ])('%s is not', (phone, error) => {
    expect(errors('phone', { phone })).toEqual({ phone: error });
  });
});

describe('CONTACT-06 email addresses, as people have them', () => {
  test.each([
    'name@example.com',
    'Ada.O’Neill+safe@mail.example.co.uk',
    'ada_example@example.travel',
    'jürgen@bücher.example',
    'अजय@डाटा.भारत',
    '用户@例子.公司',
    "o'neill@example.com",
    'a@x-y.example',
  ])('%s is taken', (email) => {
    expect(errors('email', { email })).toEqual({});
  });
  test.each([
    ['', words.email.error],
    ['ada', words.email.notOne],
    ['ada@example', words.email.notOne],
    ['ada@example,com', words.email.notOne],
    ['ada@example..com', words.email.notOne],
    ['@example.com', words.email.notOne],
    ['ada@@example.com', words.email.notOne],
    ['ada example@example.com', words.email.notOne],
    ['ada@example.com, bob@example.com', words.email.notOne],
    ['Ada <ada@example.com>', words.email.notOne],
    [`${'a'.repeat(190)}@example.com`, en.errors.tooLong(200)],
  ])('%s is not', (email, error) => {
    expect(errors('email', { email })).toEqual({ email: error });
  });
  test('a long one that nearly fits is answered at once', () => {
    const started = performance.now();
    expect(errors('email', { email: `a@${'a.'.repeat(95)}!` })).not.toEqual({});
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
