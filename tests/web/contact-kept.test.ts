import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SafeContact } from '../../functions/domain/people.ts';
import { contactSlugs, safeContactOf } from '../../web/journeys/contact.ts';
import { sentNames } from '../../web/journeys/fields.ts';
import { toldIn } from '../../web/journeys/going-on.ts';
import type { Answers, Values } from '../../web/journeys/journey.ts';
import { anyTime, contactFrom, page, pages } from './contact-pages.ts';

const everything: Answers = {
  ways: { ways: ['phone', 'text', 'email', 'letter'] },
  phone: { phone: '07700 900123' },
  email: { email: 'ada@example.com' },
  post: { post: 'Ada Example\n1 High Street' },
  when: {
    days: ['tue', 'mon'],
    times: ['evening', 'morning'],
    text: 'not in the holidays',
    'until-day': '31',
    'until-month': '1',
    'until-year': '2027',
  },
  voice: { answer: 'yes' },
  number: { answer: 'shown' },
  shared: { answer: 'somebody', text: 'my partner' },
  word: { word: 'bluebell' },
  language: { answer: 'spoken', text: 'Polish' },
};

describe('CONTACT-07 what was affirmed becomes the rule', () => {
  test('all of it', () => {
    expect(contactFrom(everything)).toEqual({
      ways: ['phone', 'text', 'email', 'letter'],
      phone: '07700 900123',
      email: 'ada@example.com',
      post: 'Ada Example\n1 High Street',
      days: ['mon', 'tue'],
      times: [
        { from: '08:00', to: '12:00' },
        { from: '17:00', to: '21:00' },
      ],
      when: 'not in the holidays',
      until: '2027-01-31',
      leaveMessage: true,
      number: 'shown',
      shared: 'somebody',
      sharedWith: 'my partner',
      codeWord: 'bluebell',
      interpreter: { kind: 'spoken', language: 'Polish' },
    });
  });
  test('nothing was asked: no way, no message', () => {
    expect(safeContactOf({})).toEqual({ ways: [], leaveMessage: false });
  });
  test('who comes back is not reached by what they wrote before', () => {
    expect(contactFrom({ ...everything, ways: { ways: ['none'] } })).toEqual({
      ways: [],
      leaveMessage: false,
      codeWord: 'bluebell',
      interpreter: { kind: 'spoken', language: 'Polish' },
    });
  });
  test('a number that was safe for a call before is not kept for an email', () => {
    const contact = contactFrom({ ...everything, ways: { ways: ['email'] } });
    expect(contact).not.toHaveProperty('phone');
    expect(contact).not.toHaveProperty('post');
    expect(contact).not.toHaveProperty('number');
    expect(contact).toMatchObject({ ways: ['email'], leaveMessage: false });
  });
  test('a message may be left only where a call is safe', () => {
    expect(contactFrom({ ...everything, ways: { ways: ['text'] } }).leaveMessage).toBe(false);
    expect(contactFrom({ ...everything, voice: { answer: 'no' } }).leaveMessage).toBe(false);
  });
  test('what is left of a page that does not apply any more counts for nothing', () => {
    const left = safeContactOf({ ...everything, ways: { ways: ['text'] } });
    expect(left).toMatchObject({ leaveMessage: false, phone: '07700 900123' });
    for (const gone of ['email', 'post', 'number']) expect(left).not.toHaveProperty(gone);
  });
  test('our number is hidden unless it was said otherwise', () => {
    expect(safeContactOf({ ways: { ways: ['phone'] } }).number).toBe('hidden');
    expect(contactFrom({ ...everything, number: { answer: 'hidden' } }).number).toBe('hidden');
  });
  test('any day and any time limit nothing', () => {
    const contact = contactFrom({ ...everything, when: anyTime });
    for (const limit of ['days', 'times', 'when', 'until'])
      expect(contact).not.toHaveProperty(limit);
  });
  test('who would rather not say who shares it has not said that nobody does', () => {
    const contact = contactFrom({ ...everything, shared: { answer: 'rather-not', text: '' } });
    expect(contact).not.toHaveProperty('shared');
  });
});

const digits = fc.nat(9_999).map(String);

/** Whatever a browser, or somebody who is not one, may send for a page: some of it may be missing. */
function anything(slug: string): fc.Arbitrary<Values> {
  const fields = page(slug).fields.flatMap((field) => {
    const values = (field.items ?? []).map(({ value }) => value);
    const one = fc.oneof(fc.constantFrom('', ...values), fc.string({ unit: 'binary' }), digits);
    const sent = field.component === 'checkboxes' ? fc.array(one, { maxLength: 4 }) : one;
    return sentNames(field).map((name): [string, fc.Arbitrary<string | string[]>] => [name, sent]);
  });
  return someOf(Object.fromEntries(fields));
}
const someOf = <T>(all: Record<string, fc.Arbitrary<T>>): fc.Arbitrary<Record<string, T>> =>
  fc
    .tuple(fc.record(all), fc.subarray(Object.keys(all)))
    .map(([made, kept]) =>
      Object.fromEntries(Object.entries(made).filter(([name]) => kept.includes(name))),
    );

test('CONTACT-08 whatever is sent, what is kept parses to the same again', () => {
  for (const slug of contactSlugs)
    fc.assert(
      fc.property(anything(slug), (values) => {
        const read = page(slug).asks.safeParse(values);
        if (read.success) expect(page(slug).asks.parse(read.data)).toEqual(read.data);
        else for (const { message } of read.error.issues) expect(message).not.toMatch(/^Invalid/);
      }),
      { numRuns: 100 },
    );
});

test('CONTACT-09 whatever is kept, it is a safe contact with no way that was not chosen', () => {
  const all = someOf(Object.fromEntries(contactSlugs.map((slug) => [slug, anything(slug)])));
  fc.assert(
    fc.property(all, (answers) => {
      const contact = SafeContact.parse(safeContactOf(toldIn({ pages }, answers)));
      const chosen = answers['ways']?.['ways'] ?? [];
      for (const way of contact.ways) expect(chosen).toContain(way);
      if (!contact.ways.includes('phone')) expect(contact.leaveMessage).toBe(false);
      if (chosen.includes('none')) expect(contact.ways).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
