import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstName,
  type Form,
  isAsked,
  longest,
  readForm,
  type Sent,
  sentNames,
} from '../../../functions/domain/forms.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';

const now = new Date('2026-11-23T09:00:00Z');
const items = [
  { value: 'a', text: 'A' },
  { value: 'b', text: 'B' },
];
const form: Form = [
  { name: 'one', label: 'One', as: 'choice', items, missing: 'Choose one' },
  {
    name: 'why',
    label: 'Why',
    as: 'text',
    missing: 'Write why',
    when: { field: 'one', is: ['b'] },
  },
  { name: 'line', label: 'Line', as: 'line' },
];
const values = (of: Form, sent: Sent) => {
  const read = readForm(of, sent, now);
  return read.ok ? read.values : read.errors;
};

describe('FORM-01 what must be given is asked for, and what need not be is not', () => {
  test('each missing answer in its own words, under the name it was sent by', () => {
    expect(values(form, {})).toEqual({ one: 'Choose one' });
    expect(values(form, { one: 'b' })).toEqual({ why: 'Write why' });
    expect(values([{ name: 'on', label: 'On', as: 'day', missing: 'Give it' }], {})).toEqual({
      'on-day': 'Give it',
    });
    expect(values([{ name: 'at', label: 'At', as: 'moment', missing: 'Give it' }], {})).toEqual({
      'at-day': 'Give it',
    });
    expect(
      values([{ name: 'some', label: 'Some', as: 'choices', items, missing: 'Choose' }], {}),
    ).toEqual({ some: 'Choose' });
  });

  test('nothing is kept of what was not given, or not asked', () => {
    expect(values(form, { one: 'a', why: 'unasked', line: '  ', more: 'unknown' })).toEqual({
      one: 'a',
    });
    expect(values(form, { one: 'b', why: ' w ', line: 'l' })).toEqual({
      one: 'b',
      why: 'w',
      line: 'l',
    });
  });

  test.each([' ', '\n\t', '\u200b', '\u00a0\u2003', '\u2060\ufeff', '\u200e \u200f'])(
    'what nobody can see is nothing: %j',
    (blank) => {
      expect(values(form, { one: 'b', why: blank })).toEqual({ why: 'Write why' });
    },
  );

  test('what is asked hangs on a value that was accepted, not on what was sent', () => {
    expect(isAsked(form[1] ?? never(), { one: 'b' })).toBe(true);
    expect(isAsked(form[1] ?? never(), { one: ['x', 'b'] })).toBe(true);
    expect(isAsked(form[1] ?? never(), {})).toBe(false);
    expect(values(form, { one: 'c', why: '' })).toEqual({ one: 'Choose one of the list' });
  });

  test('a tick is set or missing; anything else is no tick', () => {
    const affirm: Form = [{ name: 'ok', label: 'OK', as: 'affirm', missing: 'Confirm it' }];
    expect(values(affirm, { ok: 'yes' })).toEqual({ ok: 'yes' });
    for (const ok of [undefined, '', 'no', 'YES', 'on'])
      expect(values(affirm, { ok })).toEqual({ ok: 'Confirm it' });
    expect(values([{ name: 'ok', label: 'OK', as: 'affirm' }], {})).toEqual({});
  });
});

describe('FORM-02 only what the form offers is taken', () => {
  test.each(['c', 'A', 'a b', 'toString', '__proto__', 'a\u0000'])(
    '%j is not in the list',
    (one) => {
      expect(values(form, { one })).toEqual({ one: 'Choose one of the list' });
    },
  );

  test('of several, each is in the list, and each is kept once', () => {
    const some: Form = [{ name: 'some', label: 'Some', as: 'choices', items }];
    expect(values(some, { some: ['a', 'b', 'a'] })).toEqual({ some: ['a', 'b'] });
    expect(values(some, { some: 'b' })).toEqual({ some: ['b'] });
    expect(values(some, { some: ['a', 'c'] })).toEqual({ some: 'Choose from the list' });
  });

  test('an answer that cannot be given here says what to do instead', () => {
    const not: Form = [
      { name: 'one', label: 'One', as: 'choice', items, not: [{ value: 'b', why: 'Not b' }] },
    ];
    expect(values(not, { one: 'b' })).toEqual({ one: 'Not b' });
    expect(values(not, { one: 'a' })).toEqual({ one: 'a' });
  });

  test('an id has the form of one', () => {
    const id: Form = [
      { name: 'id', label: 'Id', as: 'line', like: { pattern: /^\d+$/, otherwise: 'Check it' } },
    ];
    expect(values(id, { id: ' 12 ' })).toEqual({ id: '12' });
    expect(values(id, { id: 'x' })).toEqual({ id: 'Check it' });
    expect(values(id, {})).toEqual({});
  });
});

describe('FORM-03 long, odd and hostile text', () => {
  const text: Form = [
    { name: 'text', label: 'Text', as: 'text' },
    { name: 'line', label: 'Line', as: 'line' },
  ];

  test('as long as it may be, and not a character more', () => {
    expect(
      values(text, { text: 'x'.repeat(longest.text), line: 'y'.repeat(longest.line) }),
    ).toMatchObject({ line: 'y'.repeat(300) });
    expect(values(text, { text: 'x'.repeat(100_000), line: 'y'.repeat(301) })).toEqual({
      text: 'Use 10,000 characters or fewer',
      line: 'Use 300 characters or fewer',
    });
  });

  test.each([
    '<script>alert(1)</script>',
    "'; DROP TABLE cases; --",
    '{{7*7}}',
    '\u202egnp',
    '𝕏 👩‍👩‍👧 عربي',
    '__proto__',
  ])('kept as it was written: %s', (odd) => {
    expect(values(text, { text: odd })).toEqual({ text: odd });
  });

  test('half a character is not kept: it would be stored otherwise than it was hashed', () => {
    expect(values(text, { text: 'a\ud83d' })).toEqual({ text: 'a\ufffd' });
  });

  test('a field sent twice counts once', () => {
    expect(values(text, { text: ['first', 'second'] })).toEqual({ text: 'first' });
  });

  test('a day or moment is sent in parts, and an error leads to the first', () => {
    expect(sentNames({ name: 'at', label: 'At', as: 'moment' })).toEqual([
      'at-day',
      'at-month',
      'at-year',
      'at-time',
    ]);
    expect(firstName({ name: 'on', label: 'On', as: 'day' })).toBe('on-day');
    const at: Form = [{ name: 'at', label: 'At', as: 'moment' }];
    expect(
      values(at, { 'at-day': '20', 'at-month': 'Nov', 'at-year': '2026', 'at-time': '2pm' }),
    ).toEqual({ at: '2026-11-20T14:00:00.000Z' });
    expect(values(at, { 'at-time': '2pm' })).toMatchObject({
      'at-day': expect.stringContaining('Give a day') as string,
    });
    expect(values(at, {})).toEqual({});
  });

  test('whatever is sent to any form of the desk is read or refused, never thrown over', () => {
    const forms = Object.values(lives).flatMap(({ rows }) => rows.map((row) => row.form));
    const names = [...new Set(forms.flat().flatMap(sentNames))];
    const some = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('yes', 'no', '1', 'seen'),
    );
    const sent = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(some, fc.array(some, { maxLength: 3 })),
      { maxKeys: 15 },
    );
    const run = (of: Form, what: Sent) => {
      const read = readForm(of, what, now);
      const known = read.ok ? of.map(({ name }) => name) : of.map(firstName);
      expect(known).toEqual(
        expect.arrayContaining(Object.keys(read.ok ? read.values : read.errors)),
      );
    };
    fc.assert(fc.property(fc.constantFrom(...forms), sent, run), { numRuns: 150, seed: 7 });
  });
});

const never = (): never => {
  throw new Error('There is such a field');
};
