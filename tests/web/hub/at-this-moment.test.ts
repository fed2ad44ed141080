import { describe, expect, test } from 'vitest';
import type { SafeContact } from '../../../functions/domain/people.ts';
import { atThisMoment } from '../../../web/hub/at-this-moment.ts';

/** A Monday in winter, five past two. */
const now = new Date('2026-11-23T14:05:00.000Z');
const contact = (change: Partial<SafeContact> = {}): SafeContact => ({
  ways: ['phone', 'text', 'email', 'letter'],
  phone: '07700 900123',
  email: 'a.person@example.com',
  post: '1 Example Street, Poole',
  leaveMessage: false,
  ...change,
});
const said = (change: Partial<SafeContact> = {}, at = now) =>
  atThisMoment(contact(change), at).answers.map(({ label, text }) => `${label}: ${text}`);

const read =
  'They wrote or said more about when and how it is safe. A person must read that first.';

describe('REACH-06 what the rules allow at this moment', () => {
  test('each way that was affirmed, and no other', () => {
    expect(said()).toEqual([
      'Phone call: May be made now, with our number hidden',
      'Text message: May be sent now, in neutral words',
      'Email: May be sent now, in neutral words',
      'Letter: May be sent now, in neutral words',
    ]);
    expect(said({ ways: ['letter'] })).toEqual(['Letter: May be sent now, in neutral words']);
  });

  test.each([
    ['shown', 'May be made now, and our number may be seen'],
    ['hidden', 'May be made now, with our number hidden'],
  ] as const)('our number: %s', (number, expected) => {
    expect(said({ ways: ['phone'], number })).toEqual([`Phone call: ${expected}`]);
  });

  test('not on this day, not at this time: each reason is said', () => {
    const change = {
      ...{ ways: ['text'] satisfies SafeContact['ways'], days: ['tue'] as SafeContact['days'] },
      times: [{ from: '18:00', to: '21:00' }],
    };
    expect(said({ ...change, days: ['mon'] })).toEqual([
      'Text message: Not now. They did not say that this time of the day is safe.',
    ]);
    expect(said(change)).toEqual([
      'Text message: Not now. They did not say that this day is safe. They did not say that this time of the day is safe.',
    ]);
    expect(said(change, new Date('2026-11-24T18:00:00.000Z'))).toEqual([
      'Text message: May be sent now, in neutral words',
    ]);
  });

  test.each([
    { when: 'Not in the holidays' },
    { notes: 'He reads my texts' },
    { sharedWith: 'My brother' },
    { phone: '07700 900123 my mum' },
  ])('own words must be read first: %s', (own) => {
    expect(said(own)).toEqual([
      ...['Phone call', 'Text message', 'Email', 'Letter'].map((way) => `${way}: ${read}`),
    ]);
    expect(said({ ...own, ways: ['phone'], days: [] })).toEqual([
      `Phone call: Not now. They did not say that this day is safe. ${read}`,
    ]);
  });

  test('no way, and rules that have ended', () => {
    expect(said({ ways: [] })).toEqual(['Any way: Do not contact']);
    expect(said({ ways: ['email'], until: '2026-11-22' })).toEqual([
      'Email: Not now. The rules they gave have ended. Nothing is safe until they give new ones.',
    ]);
  });

  test('a way without its number or address', () => {
    expect(said({ ways: ['email'], email: ' ' })).toEqual([
      'Email: Not now. They gave no number or address for this way.',
    ]);
  });

  test.each([
    ['2026-11-23T14:05:00.000Z', '2:05pm'],
    ['2026-07-06T23:30:00.000Z', '12:30am'],
  ])('the time is that of London: %s is %s', (at, expected) => {
    expect(atThisMoment(contact(), new Date(at)).at).toBe(expected);
  });
});
