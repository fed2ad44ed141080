import { describe, expect, test } from 'vitest';
import {
  counterOf,
  Flag,
  hmac,
  isMany,
  limitsKey,
  tracesOf,
} from '../../../functions/domain/limits.ts';
import type { SafeContact } from '../../../functions/domain/people.ts';
import { aCaseId, aSubmission } from '../../builders.ts';

/** Of what is typed only the digits: how people write numbers is known at the front door. */
const phoneNumber = (typed: string) => typed.replace(/\D/g, '');
const by = (source: string) => ({ source, filler: 'filler', phoneNumber });

const noWay: SafeContact = { ways: [], leaveMessage: false };
const traces = (contact: Partial<SafeContact>, name?: string, source = '192.0.2.1') =>
  tracesOf(
    aSubmission({
      people: [{ part: 'subject', ...(name !== undefined && { name }) }],
      safeContact: { ...noWay, ...contact },
    }),
    by(source),
  ).map(({ text }) => text);
const sourceOf = (source: string) => traces({}, undefined, source)[0];
const contactOf = (contact: Partial<SafeContact>) => traces(contact)[1];
const subjectOf = (name: string) => traces({}, name)[2];

describe('LIM-01 a request leaves always three traces', () => {
  test('one of each kind, in the same order', () => {
    const whole = tracesOf(aSubmission(), by('192.0.2.1'));
    expect(whole.map(({ flag }) => flag)).toEqual(Flag.options);
    expect(new Set(whole.map(({ text }) => text)).size).toBe(3);
  });

  test.each<[string, readonly (string | undefined)[]]>([
    [
      'nothing',
      tracesOf({ ...aSubmission(), people: [], safeContact: noWay }, by('')).map((t) => t.text),
    ],
    ['blanks', traces({ phone: ' ', email: ' ', post: ' ' }, ' ', ' ')],
    ['signs only', traces({ phone: '?', post: '—' }, '???', '')],
  ])('the filler stands for what is missing: %s', (_, texts) => {
    expect(texts).toEqual(['filler', 'filler', 'filler']);
  });

  test('only the name of the person who is asked about counts', () => {
    const { people, ...rest } = aSubmission();
    const others = people.filter(({ part }) => part !== 'subject');
    const [, , subject] = tracesOf({ people: others, ...rest }, by(''));
    expect(subject?.text).toBe('filler');
  });
});

describe('LIM-02 the same is the same however it is written', () => {
  test('a phone is the number that is made of it, with or without an email', () => {
    const email = 'ada@example.com';
    expect(contactOf({ phone: '07700 900123' })).toBe('07700900123');
    expect(contactOf({ phone: '07700 900123', email })).toBe('07700900123');
    expect(contactOf({ phone: 'after six', email })).toBe(email);
  });

  test.each(['Ada@Example.com', ' ada@example.com '])('the email %s', (email) =>
    expect(contactOf({ email })).toBe('ada@example.com'),
  );
  test.each(['1 High Street, Poole', '1 HIGH STREET\r\nPoole.'])('the address %j', (post) =>
    expect(contactOf({ post })).toBe('1highstreetpoole'),
  );

  test.each(['john smith', 'SMITH, John', 'John  Smith.', 'Ｊｏｈｎ Smith'])(
    'the name %s',
    (name) => expect(subjectOf(name)).toBe('john smith'),
  );
  test.each([
    ['O’Brien', "O'BRIEN"],
    ['Anne-Marie Strauß', 'STRAUSS Anne Marie'],
    ['Zoe\u0308', 'ZOË'],
    ['राधा', 'राधा '],
  ])('the names %s and %s', (one, other) => expect(subjectOf(one)).toBe(subjectOf(other)));
  test.each([
    ['John Smith', 'Joan Smith'],
    ['राधा', 'रधा'],
  ])('but not %s and %s', (one, other) => expect(subjectOf(one)).not.toBe(subjectOf(other)));

  test.each([
    ['2001:db8:0:1::5', '2001:db8:0:1'],
    ['2001:0DB8:0000:0001:aaaa:bbbb:cccc:dddd', '2001:db8:0:1'],
    ['::1', '0:0:0:0'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['192.0.2.1', '192.0.2.1'],
  ])('the address %s', (source, home) => expect(sourceOf(source)).toBe(home));
});

describe('LIM-03 a counter tells nothing of what is counted', () => {
  const key = limitsKey(new Uint8Array(32).fill(1));
  const [trace = { flag: 'many-from-source' as const, text: '' }] = tracesOf(
    aSubmission(),
    by('x'),
  );
  const at = (time: string, change: object = {}) =>
    counterOf(trace, {
      ...{ caseId: aCaseId(), key, now: new Date(`2026-11-${time}:00Z`), hash: hmac },
      ...change,
    });

  test('its id and its marks are keyed hashes, under a key of their own', () => {
    const { id, mark } = at('23T12:00');
    expect([id, mark]).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ]);
    const draftKey = new Uint8Array(32).fill(1);
    expect(at('23T12:00', { key: draftKey }).id).not.toBe(id);
    expect(limitsKey(draftKey)).not.toEqual(draftKey);
    expect(limitsKey(draftKey)).toEqual(key);
  });

  test('the same text of another kind is another counter, and so is its mark of the case', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    const all = Flag.options.map((flag) =>
      counterOf({ flag, text: 'same' }, { caseId: aCaseId(), key, now, hash: hmac }),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(3);
    expect(new Set(all.map(({ mark }) => mark)).size).toBe(3);
  });

  test('another case has another mark in the same counter', () => {
    const [one, other] = [at('23T12:00'), at('23T12:00', { caseId: aCaseId(2) })];
    expect(other.id).toBe(one.id);
    expect(other.mark).not.toBe(one.mark);
  });

  test('a day is from five in the morning to five, and the next one is another counter', () => {
    const [first, last, next] = [at('23T05:00'), at('24T04:59'), at('24T05:00')];
    expect(last).toEqual(first);
    expect(next.id).not.toBe(first.id);
    expect(next.mark).not.toBe(first.mark);
    expect(first.expiresAt).toBe(Date.parse('2026-11-24T05:00:00Z') / 1000);
  });
});

test.each<[Flag, number]>([
  ['many-from-source', 10],
  ['many-from-contact', 3],
  ['many-about-subject', 3],
])('LIM-04 %s: more than %i cases in a day', (flag, atMost) => {
  expect(isMany(flag, atMost)).toBe(false);
  expect(isMany(flag, atMost + 1)).toBe(true);
});
