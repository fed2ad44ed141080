import { describe, expect, test } from 'vitest';
import type { SafeContact } from '../../../functions/domain/people.ts';
import {
  addressFor,
  hasEnded,
  mayContact,
  reasonInWords,
} from '../../../functions/domain/safe-contact.ts';

type Attempt = Parameters<typeof mayContact>[1];

/** A Monday in winter, at nine. */
const monday = '2026-11-23T09:00:00.000Z';
const everyWay = (change: Partial<SafeContact> = {}): SafeContact => ({
  ways: ['phone', 'text', 'email', 'letter'],
  phone: '07700 900123',
  email: 'a.person@example.com',
  post: '1 Example Street, Poole',
  leaveMessage: false,
  ...change,
});
function without(contact: SafeContact, name: 'phone' | 'email' | 'post'): SafeContact {
  const left = { ...contact };
  Reflect.deleteProperty(left, name);
  return left;
}
const words = 'Please ring Jo when you can.';
const call = (change: Partial<Attempt> = {}): Attempt => ({
  ...{ way: 'phone', at: monday, numberHidden: true },
  ...change,
});
const why = (contact: SafeContact, attempt: Attempt) => mayContact(contact, attempt).because;

describe('CONTACT-01 nothing is safe that was not affirmed', () => {
  test('what was affirmed may be done, this way and in these words', () => {
    expect(mayContact(everyWay(), call())).toEqual({ may: true, because: [] });
    for (const way of ['text', 'email', 'letter'] as const)
      expect(mayContact(everyWay(), { way, at: monday, words })).toEqual({
        may: true,
        because: [],
      });
  });

  test.each(['phone', 'text', 'email', 'letter'] as const)('%s was not', (way) => {
    const ways = everyWay().ways.filter((one) => one !== way);
    const attempt = { way, at: monday, words, numberHidden: true };
    expect(why(everyWay({ ways }), attempt)).toEqual(['way-not-safe']);
  });

  test('they come back: no way is, and each says so', () => {
    for (const way of ['phone', 'text', 'email', 'letter'] as const)
      expect(why(everyWay({ ways: [] }), { way, at: monday, words, numberHidden: true })).toEqual([
        'comes-back',
      ]);
  });

  test.each([
    ['phone', 'phone'],
    ['text', 'phone'],
    ['email', 'email'],
    ['letter', 'post'],
  ] as const)('%s needs %s', (way, detail) => {
    const attempt = { way, at: monday, words, numberHidden: true };
    expect(why(without(everyWay(), detail), attempt)).toEqual(['no-address']);
    expect(why(everyWay({ [detail]: ' ' }), attempt)).toEqual(['no-address']);
    expect(addressFor(everyWay(), way)).toBe(everyWay()[detail]);
  });
});

describe('CONTACT-02 days and times are those of London', () => {
  const mornings = everyWay({ days: ['mon'], times: [{ from: '09:00', to: '12:00' }] });
  test.each<[string, string, string[]]>([
    ['Monday at nine', '2026-11-23T09:00:00Z', []],
    ['a second before', '2026-11-23T08:59:59Z', ['time']],
    ['a moment before noon', '2026-11-23T11:59:59.999Z', []],
    ['noon', '2026-11-23T12:00:00Z', ['time']],
    ['Tuesday at nine', '2026-11-24T09:00:00Z', ['day']],
    ['Tuesday at noon', '2026-11-24T12:00:00Z', ['day', 'time']],
    ['summer: eight in UTC is nine', '2026-07-06T08:00:00Z', []],
    ['summer: eleven in UTC is noon', '2026-07-06T11:00:00Z', ['time']],
    ['written with another offset', '2026-07-06T09:59:59+02:00', ['time']],
    ['and that an hour on', '2026-07-06T10:00:00+01:00', []],
  ])('%s', (_, at, expected) => {
    expect(why(mornings, call({ at }))).toEqual(expected);
  });

  test('the day changes at midnight in London, not in UTC', () => {
    const late = everyWay({ days: ['mon'], times: [{ from: '00:00', to: '01:00' }] });
    expect(why(late, call({ at: '2026-07-05T23:30:00Z' }))).toEqual([]);
    expect(why(late, call({ at: '2026-07-05T22:30:00Z' }))).toEqual(['day', 'time']);
    expect(why(late, call({ at: '2026-11-22T23:30:00Z' }))).toEqual(['day', 'time']);
  });

  // In spring one in the morning UTC is two in London; in autumn one o'clock comes twice.
  test.each([
    ['00:00', '01:00', '2026-03-29T00:59:59Z', true],
    ['01:00', '02:00', '2026-03-29T00:59:59Z', false],
    ['01:00', '02:00', '2026-03-29T01:00:00Z', false],
    ['02:00', '03:00', '2026-03-29T01:00:00Z', true],
    ['01:00', '02:00', '2026-10-25T00:00:00Z', true],
    ['01:00', '02:00', '2026-10-25T00:59:59Z', true],
    ['01:00', '02:00', '2026-10-25T01:59:59Z', true],
    ['01:00', '02:00', '2026-10-25T02:00:00Z', false],
  ])('when clocks change: from %s to %s, at %s: %s', (from, to, at, may) => {
    expect(mayContact(everyWay({ times: [{ from, to }] }), call({ at })).may).toBe(may);
  });

  test('the end of a day, several spans, and a span that is none', () => {
    const evening = everyWay({
      times: [
        { from: '09:00', to: '10:00' },
        { from: '18:00', to: '24:00' },
      ],
    });
    expect(why(evening, call({ at: '2026-11-23T23:59:59Z' }))).toEqual([]);
    expect(why(evening, call({ at: '2026-11-23T09:30:00Z' }))).toEqual([]);
    expect(why(evening, call({ at: '2026-11-23T12:00:00Z' }))).toEqual(['time']);
    for (const times of [[], [{ from: '22:00', to: '02:00' }], [{ from: '09:00', to: '09:00' }]])
      for (const at of [monday, '2026-11-23T23:00:00Z', '2026-11-23T01:00:00Z'])
        expect(why(everyWay({ times }), call({ at }))).toEqual(['time']);
    expect(why(everyWay({ days: [] }), call())).toEqual(['day']);
  });

  test('what is no instant is a fault, never a yes', () => {
    for (const at of ['', 'tomorrow', '2026-11-23', '2026-11-23T09:00:00'])
      expect(() => mayContact(everyWay(), call({ at }))).toThrow(RangeError);
  });
});

describe('CONTACT-03 rules end with their last day', () => {
  test.each([
    ['on it', '2026-07-05T22:59:59Z', false],
    ['after it in London, not yet in UTC', '2026-07-05T23:00:00Z', true],
    ['long after', '2027-07-05T12:00:00Z', true],
    ['before', '2026-07-01T12:00:00Z', false],
  ])('%s', (_, at, ended) => {
    const contact = everyWay({ until: '2026-07-05' });
    expect(hasEnded(contact, at)).toBe(ended);
    expect(why(contact, call({ at }))).toEqual(ended ? ['expired'] : []);
  });
  test('without one they hold', () => {
    expect(hasEnded(everyWay(), '2099-01-01T00:00:00Z')).toBe(false);
  });
});

describe('CONTACT-04 messages, our number, and words', () => {
  const voicemail = call({ leavesMessage: true, words });
  test('a message is left only where that is safe, and only a neutral one', () => {
    const yes = everyWay({ leaveMessage: true });
    expect(why(yes, voicemail)).toEqual([]);
    expect(why(everyWay(), voicemail)).toEqual(['message']);
    expect(why(yes, call({ leavesMessage: true }))).toEqual(['no-words']);
    expect(why(yes, { ...voicemail, words: 'It is the police.' })).toEqual(['words']);
  });

  test.each([
    ['hidden', true, []],
    ['hidden', false, ['number-shown']],
    ['hidden', undefined, ['number-shown']],
    [undefined, true, []],
    [undefined, false, ['number-shown']],
    [undefined, undefined, ['number-shown']],
    ['shown', true, []],
    ['shown', false, []],
    ['shown', undefined, []],
  ] as const)('they said %s; it is hidden: %s', (number, numberHidden, expected) => {
    const contact = everyWay(number && { number });
    const attempt = {
      way: 'phone',
      at: monday,
      ...(numberHidden !== undefined && { numberHidden }),
    };
    expect(why(contact, attempt as Attempt)).toEqual(expected);
  });

  test.each(['text', 'email', 'letter'] as const)('a %s needs words, and neutral ones', (way) => {
    expect(why(everyWay(), { way, at: monday })).toEqual(['no-words']);
    expect(why(everyWay(), { way, at: monday, words: ' ' })).toEqual(['no-words']);
    expect(why(everyWay(), { way, at: monday, words: 'Your Clare’s Law request' })).toEqual([
      'words',
    ]);
    const mustNotSay = ['Ålex Subject'];
    expect(why(everyWay(), { way, at: monday, words: 'ALEX is here', mustNotSay })).toEqual([
      'words',
    ]);
    expect(why(everyWay(), { way, at: monday, words, mustNotSay })).toEqual([]);
  });

  test.each(['when', 'notes', 'sharedWith'] as const)(
    '%s in their own words waits for a person',
    (where) => {
      const contact = everyWay({ [where]: 'Not when his car is there.' });
      expect(why(contact, call())).toEqual(['own-words']);
      expect(why(contact, call({ ownWordsRead: true }))).toEqual([]);
      expect(why(everyWay({ [where]: ' ' }), call())).toEqual([]);
    },
  );

  test.each([
    '07700 900123 my mum',
    'not after six: 07700 900123',
    '07700 900123 (x is my brother)',
    '07700 900123 ext Ann',
    '07700 900123 extra',
    '07700 900123 мама',
    '07700 900123 妈妈',
  ])('a number with words beside it waits too: %s', (phone) => {
    const contact = everyWay({ phone });
    expect(why(contact, call())).toEqual(['own-words']);
    expect(why(contact, { way: 'letter', at: monday, words })).toEqual(['own-words']);
    expect(why(contact, call({ ownWordsRead: true }))).toEqual([]);
  });

  test.each([
    '+44 (0)7700-900.123',
    '01632 960123 x12',
    '01632 960123x12',
    '01632 960123 Ext. 12',
    '01632 960123 extension 12',
    '01632 960123 #12',
  ])('a number with its extension is only a number: %s', (phone) => {
    expect(why(everyWay({ phone }), call())).toEqual([]);
  });
});

describe('CONTACT-05 every reason is given, and has its sentence', () => {
  test('all that can come together', () => {
    const contact: SafeContact = {
      ...{ ways: ['email'], days: ['sun'], times: [], when: 'Ask first.', leaveMessage: false },
      until: '2026-11-22',
    };
    const attempt = call({ leavesMessage: true, numberHidden: false, words: 'It is the police.' });
    expect(why(contact, attempt)).toEqual([
      ...['expired', 'way-not-safe', 'no-address', 'day', 'time', 'own-words'],
      ...['message', 'number-shown', 'words'],
    ]);
  });

  test.each(Object.entries(reasonInWords))('%s: %s', (_, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
