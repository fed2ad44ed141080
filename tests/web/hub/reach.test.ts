import { describe, expect, test } from 'vitest';
import type { SafeContact } from '../../../functions/domain/people.ts';
import { reach } from '../../../web/hub/reach.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const all: SafeContact = {
  ways: ['phone', 'letter'],
  phone: '07700 900123',
  email: 'a.person@example.com',
  post: '1 Example Street, Poole',
  days: ['mon', 'fri'],
  times: [
    { from: '09:00', to: '12:00' },
    { from: '18:00', to: '24:00' },
  ],
  when: 'Not in the holidays.',
  leaveMessage: true,
  number: 'shown',
  shared: 'somebody',
  sharedWith: 'My mother',
  codeWord: 'bluebell',
  interpreter: { kind: 'spoken', language: 'Polish' },
  until: '2026-11-23',
  notes: 'He reads my texts',
};
const rules = (contact: SafeContact, at = now) =>
  reach(contact, at).rules.map(({ label, text }) => `${label}: ${text}`);

describe('REACH-04 every rule is shown, and what it allows', () => {
  test('all that can be said', () => {
    expect(rules(all)).toEqual([
      'Ways that are safe: Phone call, Letter',
      'Days that are safe: Monday, Friday',
      'Times that are safe (London): 9am to 12 noon, 6pm to midnight',
      'When, in their own words: Not in the holidays.',
      'May a message be left?: Yes: a neutral one, that does not say who we are or why',
      'Our number when we ring: May be shown: they asked to see it',
      'Who else can see or use it: Somebody else',
      'Who that is: My mother',
      'Code word: bluebell',
      'Interpreter: Spoken language: Polish. Never somebody of the family, or a friend',
      'These rules hold until the end of: 23 November 2026',
      'What else keeps them safe: He reads my texts',
    ]);
    expect(reach(all, now).details).toEqual([
      { label: 'Phone number', text: '07700 900123' },
      { label: 'Address for letters', text: '1 Example Street, Poole' },
    ]);
  });

  test('what was not said is never shown as a yes', () => {
    const little: SafeContact = { ways: ['phone'], phone: '07700 900123', leaveMessage: false };
    expect(rules(little)).toEqual([
      'Ways that are safe: Phone call',
      'Days that are safe: Any day',
      'Times that are safe (London): Any time',
      'May a message be left?: No',
      'Our number when we ring: Hidden',
      'Who else can see or use it: They did not say',
    ]);
    expect(rules({ ...little, when: 'Weekdays' }).slice(1, 3)).toEqual([
      'Days that are safe: See their own words',
      'Times that are safe (London): See their own words',
    ]);
    expect(rules({ ...little, days: [], times: [] }).slice(1, 3)).toEqual([
      'Days that are safe: None',
      'Times that are safe (London): None',
    ]);
    expect(rules({ ...little, interpreter: { kind: 'bsl' } }).at(-1)).toContain(
      'British Sign Language.',
    );
    const help = { kind: 'other', language: 'Large print' } as const;
    expect(rules({ ...little, interpreter: help }).at(-1)).toBe('Help they need: Large print');
  });

  test('they come back: no rule for what nobody does, and no details', () => {
    const contact: SafeContact = { ...all, ways: [] };
    expect(reach(contact, now)).toMatchObject({ comesBack: true, details: [] });
    expect(rules(contact).join()).not.toMatch(/Days|Times|message be left|Our number/);
  });

  test('the numbers do not hang on the time of the day', () => {
    const sunday = new Date('2026-11-22T03:00:00.000Z');
    expect(reach(all, sunday).details).toEqual(reach(all, now).details);
  });
});

describe('REACH-05 rules that have ended', () => {
  test('nothing is safe from the midnight after their last day, in London', () => {
    const before = reach(all, new Date('2026-11-23T23:59:59.999Z'));
    expect(before).not.toHaveProperty('ended');
    const after = reach(all, new Date('2026-11-24T00:00:00.000Z'));
    expect(after).toMatchObject({ ended: '23 November 2026', details: [], comesBack: false });
    expect(after.rules.slice(0, 2)).toEqual([
      { label: 'Ways that are safe', text: 'None any more' },
      { label: 'Ways that were safe until then', text: 'Phone call, Letter' },
    ]);
  });
});
