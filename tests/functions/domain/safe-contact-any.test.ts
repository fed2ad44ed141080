import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, SafeContact } from '../../../functions/domain/people.ts';
import { addressFor, mayContact, neverSafe } from '../../../functions/domain/safe-contact.ts';

type Attempt = Parameters<typeof mayContact>[1];

const words = 'Please ring Jo when you can.';
function without(contact: SafeContact, name: 'phone' | 'number'): SafeContact {
  const left = { ...contact };
  Reflect.deleteProperty(left, name);
  return left;
}

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const clock = fc.constantFrom('00:00', '06:30', '09:00', '12:00', '17:59', '23:00', '24:00');
const contacts = fc
  .record({
    ways: fc.subarray<Attempt['way']>(['phone', 'text', 'email', 'letter']),
    phone: optional(fc.constant('07700 900123')),
    email: optional(fc.constant('a.person@example.com')),
    post: optional(fc.constant('1 Example Street')),
    days: optional(fc.subarray([...days])),
    times: optional(fc.array(fc.record({ from: clock, to: clock }), { maxLength: 3 })),
    when: optional(fc.constantFrom('', 'Not on Fridays')),
    sharedWith: optional(fc.constantFrom(' ', 'My brother')),
    leaveMessage: fc.boolean(),
    number: optional(fc.constantFrom('hidden', 'shown')),
    until: optional(fc.constantFrom('2026-03-28', '2026-07-01', '2026-12-31')),
  })
  .map((drawn) => SafeContact.parse(JSON.parse(JSON.stringify(drawn))));
const attempts = fc
  .record({
    way: fc.constantFrom('phone', 'text', 'email', 'letter'),
    at: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    words: optional(fc.constantFrom('', words, 'It is the council.', 'Alex')),
    leavesMessage: optional(fc.boolean()),
    numberHidden: optional(fc.boolean()),
    mustNotSay: optional(fc.constant(['Alex'])),
    ownWordsRead: optional(fc.boolean()),
  })
  .map((drawn) => JSON.parse(JSON.stringify(drawn)) as Attempt);

describe('CONTACT-06 over any rules and any attempt', () => {
  test('what may be done was affirmed: the way, its address, the day, the time, the message', () => {
    const london = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: 'Europe/London', weekday: 'short', hour: '2-digit', minute: '2-digit' },
      hourCycle: 'h23',
    } as const);
    fc.assert(
      fc.property(contacts, attempts, (contact, attempt) => {
        const { may, because } = mayContact(contact, attempt);
        expect(may).toBe(because.length === 0);
        expect(new Set(because).size).toBe(because.length);
        if (!may) return;
        const part = Object.fromEntries(
          london.formatToParts(new Date(attempt.at)).map(({ type, value }) => [type, value]),
        );
        const time = `${part['hour'] ?? ''}:${part['minute'] ?? ''}`;
        expect(contact.ways).toContain(attempt.way);
        expect(addressFor(contact, attempt.way)).toBeTruthy();
        if (contact.days) expect(contact.days).toContain(part['weekday']?.toLowerCase());
        if (!attempt.ownWordsRead)
          expect(`${contact.when ?? ''}${contact.sharedWith ?? ''}`.trim()).toBe('');
        if (contact.times)
          expect(contact.times.filter(({ from, to }) => from <= time && time < to)).not.toEqual([]);
        if (attempt.way === 'phone' && attempt.leavesMessage)
          expect(contact.leaveMessage).toBe(true);
        if (attempt.way !== 'phone') expect(attempt.words).toBeTruthy();
        expect(attempt.words).not.toBe('It is the council.');
      }),
      { numRuns: 2_000 },
    );
  });

  test('taking back anything that was affirmed never makes more safe', () => {
    const takenBack = [
      ({ ways, ...rest }: SafeContact) => ({ ...rest, ways: ways.slice(1) }),
      ({ days: some = [...days], ...rest }: SafeContact) => ({ ...rest, days: some.slice(1) }),
      ({ times = [], ...rest }: SafeContact) => ({ ...rest, times: times.slice(1) }),
      (contact: SafeContact) => without(contact, 'number'),
      (contact: SafeContact) => ({ ...contact, leaveMessage: false }),
      (contact: SafeContact) => ({ ...contact, until: '2026-01-15' }),
      (contact: SafeContact) => ({ ...contact, when: 'Ask first' }),
      (contact: SafeContact) => ({ ...contact, sharedWith: 'My brother' }),
      // Where there was no number, words in its place would give one.
      ({ phone, ...rest }: SafeContact) => ({
        ...rest,
        ...(phone && { phone: `${phone} my mum` }),
      }),
      (contact: SafeContact) => without(contact, 'phone'),
    ];
    fc.assert(
      fc.property(contacts, attempts, fc.constantFrom(...takenBack), (contact, attempt, take) => {
        if (mayContact(take(contact), attempt).may)
          expect(mayContact(contact, attempt).because).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('what is never safe is so at any hour and in any words', () => {
    fc.assert(
      fc.property(contacts, attempts, (contact, attempt) => {
        const never = neverSafe(contact, attempt);
        expect(mayContact(contact, attempt).because).toEqual(expect.arrayContaining(never));
        const kindest = { way: attempt.way, at: attempt.at, numberHidden: true, words };
        const open = SafeContact.parse({
          ...contact,
          days: [...days],
          times: [{ from: '00:00', to: '24:00' }],
        });
        const { may } = mayContact(open, { ...kindest, ownWordsRead: true });
        expect(may).toBe(never.length === 0);
      }),
      { numRuns: 1_000 },
    );
  });
});
