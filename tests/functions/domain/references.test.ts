import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newReference, readReference } from '../../../functions/domain/references.ts';

/** Random bytes that are the same ones for the same seed. */
const seeded = (seed: number) => {
  let n = 0;
  return (bytes: number): Uint8Array =>
    createHash('sha512').update(`${seed} ${n++}`).digest().subarray(0, bytes);
};
const reference = fc.integer().map((seed) => newReference(seeded(seed)));
const alphabet = '2346789CDFGHJKMNPRTVWXZ';
const place = fc.integer({ min: 0, max: 11 });
const withAt = (text: string, i: number, letter: string) =>
  text.slice(0, i) + letter + text.slice(i + 1);
const bare = (text: string) => text.replaceAll('-', '');

describe('REF-01 a reference is easy to read out and hard to get wrong', () => {
  test('it is 12 characters in 3 groups of 4, without look-alikes', () => {
    fc.assert(
      fc.property(reference, (ref) => {
        expect(ref).toMatch(/^[2346789CDFGHJKMNPRTVWXZ]{4}(-[2346789CDFGHJKMNPRTVWXZ]{4}){2}$/);
      }),
    );
  });

  test('it is read however it was typed', () => {
    fc.assert(
      fc.property(reference, (ref) => {
        expect(readReference(ref)).toBe(ref);
        expect(readReference(` ${bare(ref).toLowerCase()} `)).toBe(ref);
        expect(readReference(ref.replaceAll('-', ' – '))).toBe(ref);
      }),
    );
  });

  test('any one wrong character is found', () => {
    fc.assert(
      fc.property(reference, place, fc.constantFrom(...Array.from(alphabet)), (ref, i, letter) => {
        fc.pre(bare(ref)[i] !== letter);
        expect(readReference(withAt(bare(ref), i, letter))).toBeUndefined();
      }),
    );
  });

  test('any two characters that changed places are found', () => {
    fc.assert(
      fc.property(reference, place, place, (ref, i, j) => {
        const text = bare(ref);
        const [a, b] = [text[i] ?? '', text[j] ?? ''];
        fc.pre(a !== b);
        expect(readReference(withAt(withAt(text, i, b), j, a))).toBeUndefined();
      }),
    );
  });

  test.each([[''], ['2222'], ['2222-2222-2222-2'], ['AAAA-AAAA-AAAA'], ['0000-0000-0000']])(
    'what is no reference is not read: "%s"',
    (typed) => {
      expect(readReference(typed)).toBeUndefined();
    },
  );
});

describe('REF-02 a reference says nothing', () => {
  test('every character but the check is as likely as any other', () => {
    const counts = new Map<string, number>();
    const references = Array.from({ length: 4_000 }, (_, n) => bare(newReference(seeded(n))));
    for (const letter of references.flatMap((ref) => Array.from(ref.slice(0, 11))))
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const expected = (4_000 * 11) / alphabet.length;
    expect(counts.size).toBe(alphabet.length);
    for (const count of counts.values())
      expect(Math.abs(count - expected)).toBeLessThan(expected * 0.12);
    expect(new Set(references).size).toBe(4_000);
  });

  test('bytes that would make some characters likelier are dropped', () => {
    let n = 0;
    const random = (bytes: number) => new Uint8Array(bytes).fill(n++ === 0 ? 230 : 22);
    expect(newReference(random).slice(0, 9)).toBe('ZZZZ-ZZZZ');
  });
});
