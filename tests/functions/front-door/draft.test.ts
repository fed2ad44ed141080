import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOver, open, seal } from '../../../functions/front-door/draft.ts';
import type { DraftKey } from '../../../functions/domain/draft-keys.ts';

const random = (bytes: number) => randomBytes(bytes);
const aKey = (id = 'a'): DraftKey => ({ id, key: randomBytes(32) });
const key = aKey();
const opened = (text: string) => ({ state: 'opened', text });

describe('DRAFT-01 what was sealed opens again, and nothing else does', () => {
  test('any text comes back as it was', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 2_000 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(open(seal(text, 'p', key, random), 'p', [key])).toEqual(opened(text));
      }),
      { numRuns: 100 },
    );
  });

  test.each([0, 1, 3_700, 20_000, 60_000])('%i bytes that do not compress come back', (size) => {
    const text = randomBytes(Math.ceil(size * 0.75))
      .toString('base64')
      .slice(0, size);
    expect(open(seal(text, 'p', key, random), 'p', [key])).toEqual(opened(text));
  });

  test('a change of any one bit makes it not ours, or of an unknown key', () => {
    const sealed = seal('what was written', 'p', key, random);
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const forged = Buffer.from(sealed);
        forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(open(forged, 'p', [key]).state).not.toBe('opened');
      }),
      { numRuns: 200 },
    );
  });

  test('a cut one is not ours, wherever it was cut', () => {
    const sealed = seal('what was written', 'p', key, random);
    for (let length = 1; length < sealed.length; length++)
      expect(open(sealed.subarray(0, length), 'p', [key]).state).toBe('not-ours');
  });

  test('what was sealed for one purpose does not open for another', () => {
    expect(open(seal('x', 'draft', key, random), 'row', [key]).state).toBe('not-ours');
  });

  test('the same text never has the same bytes', () => {
    expect(seal('x', 'p', key, random)).not.toEqual(seal('x', 'p', key, random));
  });
});

describe('DRAFT-02 keys change', () => {
  test('an older key still opens what it sealed', () => {
    const newer = aKey('b');
    expect(open(seal('x', 'p', key, random), 'p', [newer, key])).toEqual(opened('x'));
  });

  test('a key that we do not have is told apart from a forgery', () => {
    expect(open(seal('x', 'p', aKey('b'), random), 'p', [key]).state).toBe('unknown-key');
  });
});

test('DRAFT-03 what would inflate without measure is refused', () => {
  const bomb = 'a'.repeat(5_000_000);
  expect(deflateRawSync(bomb).length).toBeLessThan(10_000);
  expect(open(seal(bomb, 'p', key, random), 'p', [key]).state).toBe('not-ours');
});

describe('DRAFT-04 a draft ends after 20 idle minutes and after two hours', () => {
  const minutes = (n: number) => n * 60_000;
  test.each([
    [0, 20, false],
    [0, 20.1, true],
    [119, 119.9, false],
    [119, 120.1, true],
  ])('last seen in minute %d, it is now minute %d: %s', (seen, at, over) => {
    const draft = { startedAt: 0, seenAt: minutes(seen) };
    expect(isOver(draft, new Date(minutes(at)))).toBe(over);
  });
});
