import { describe, expect, test } from 'vitest';
import type { SafeContact } from '../../../functions/domain/people.ts';
import { hideCodeWords, hideDetails, hideNumbers, hideUnsafe } from '../../../web/hub/hiding.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const ring: SafeContact = { ways: ['phone'], phone: '07700 900123', leaveMessage: false };
const write: SafeContact = {
  ...{ ways: ['letter'], post: '1 Example Street\nPoole, BH15 2RU', leaveMessage: false },
};
const never: SafeContact = { ways: [], leaveMessage: false };
const over = { until: '2026-11-22' };
const hidden = (contacts: readonly SafeContact[], text: string) => hideUnsafe(contacts, now)(text);

describe('REACH-01 a number that is no longer safe is hidden, however it is written', () => {
  test.each([
    '07700 900123',
    '+44 7700 900123',
    '(07700) 900-123',
    '0044.7700.900.123',
    'ring 07700900123!',
  ])('%s', (text) => {
    expect(hidden([ring, never], text)).not.toMatch(/900/);
    expect(hidden([never, ring], text)).toBe(text);
    expect(hidden([{ ...ring, ...over }], text)).not.toMatch(/900/);
    expect(hidden([{ ...ring, until: '2026-11-23' }], text)).toBe(text);
    expect(hideNumbers(text)).not.toMatch(/900/);
  });

  test('a box full of spaces or dashes costs no more than its length', () => {
    for (const filler of [' ', '-', '0', '+44 ', '0 ', '(0) '])
      expect(hidden([ring, never], filler.repeat(60_000 / filler.length))).toContain(filler);
    const spaced = '1    -    '.repeat(6_000);
    expect(hideNumbers(spaced)).toBe(spaced);
  });
});

describe('REACH-02 an address for letters is hidden like a number', () => {
  test.each([
    '1 Example Street\nPoole, BH15 2RU',
    '1 Example Street, Poole BH15 2RU',
    'Write to 1 EXAMPLE STREET - POOLE -  BH15 2RU.',
    '1, Example Street,\r\n\r\nPoole; BH15 2RU',
  ])('%s', (text) => {
    expect(hidden([write, never], text)).not.toMatch(/example/i);
    expect(hidden([write, ring], text)).not.toMatch(/example/i);
    expect(hidden([{ ...write, ...over }], text)).not.toMatch(/example/i);
    expect(hidden([write], text)).toBe(text);
    expect(hideDetails([write])(text)).not.toMatch(/example/i);
  });

  test.each(['11 Example Street, Poole, BH15 2RU', 'Example Street, Poole', 'BH15 2RU'])(
    'another is not: %s',
    (text) => {
      expect(hidden([write, never], text)).toBe(text);
    },
  );

  test('one word is hidden where it stands alone, and not in every sentence', () => {
    const home: SafeContact = { ...write, post: 'home' };
    expect(hidden([home, never], 'Home')).toBe('hidden: not safe to use');
    expect(hidden([home, never], 'He comes home at six')).toBe('He comes home at six');
  });

  test('what looks like a rule for finding is only text', () => {
    const hostile: SafeContact = { ...write, post: '(.*)+ [a-z]{9} $& \\' };
    expect(hidden([hostile, never], 'a story of somebody')).toBe('a story of somebody');
  });

  test('long ones cost little, and are hidden too', () => {
    const long: SafeContact = { ...write, post: '1 a '.repeat(1_000) };
    const nearly = `${'1 a '.repeat(29)}b `.repeat(500);
    const began = performance.now();
    expect(hidden([long, never], nearly) === nearly).toBe(true);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(hidden([long, never], '1 a '.repeat(1_000))).toContain('hidden');
  });
});

describe('REACH-03 each detail lives and ends with the rules it came with', () => {
  const other: SafeContact = { ...ring, phone: '07700 900456' };
  const both = 'ring 07700 900123 or 07700 900456';

  test('what they said at another time stays to be seen, while a call is safe', () => {
    expect(hidden([ring, other], both)).toBe(both);
  });

  test('but not where the rules that it came with have ended, or never allowed it', () => {
    for (const unsafe of [
      { ...ring, ...over },
      { ...ring, ways: [] },
    ]) {
      expect(hidden([unsafe, other], both)).toBe('ring hidden: not safe to use or 07700 900456');
      expect(hidden([unsafe, { ...ring, phone: '+44 7700 900123' }], both)).toBe(both);
    }
  });

  test('an empty detail hides nothing', () => {
    expect(hidden([{ ...never, phone: '', email: ' ', post: '' }], both)).toBe(both);
  });

  test('a number for texts is one for calls; an email is not', () => {
    expect(hidden([ring, { ...other, ways: ['text'] }], both)).toBe(both);
    const mail: SafeContact = { ...never, ways: ['email'], email: 'a.person@example.com' };
    expect(hidden([ring, mail], `${both} a.person@example.com`)).toMatch(
      /^ring hidden.* a\.person@example\.com$/,
    );
    expect(hidden([mail, ring], 'A.Person@example.com')).toBe('hidden: not safe to use');
  });

  test('above the rules none of them is shown, safe or not', () => {
    const text = hideDetails([ring, write, { ...never, email: 'a.person@example.com' }])(
      `${both}, a.person@example.com, 1 Example Street, Poole, BH15 2RU`,
    );
    expect(text).not.toMatch(/900|person|Example/);
    expect(text).toContain('see how to contact them');
  });
});

test.each([
  ['Blue Kettle', 'It is BLUE  kettle, she said', 'It is hidden, she said'],
  ['Blue Kettle', 'Say “blue-kettle”.', 'Say “hidden”.'],
  ['it', 'It was with it.', 'hidden was with hidden.'],
  ['???', 'Say ??? first', 'Say hidden first'],
  [' ', 'Nothing is hidden', 'Nothing is hidden'],
])('REACH-06 the code word %s is hidden as a word of its own', (codeWord, text, shown) => {
  expect(hideCodeWords([{ ...never, codeWord }])(text)).toBe(shown);
});
