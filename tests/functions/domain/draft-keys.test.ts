import { describe, expect, test } from 'vitest';
import { readKeys, rotated } from '../../../functions/domain/draft-keys.ts';

const seed = JSON.stringify({ seed: 'a-generated-string-of-more-than-32-characters' });
const at = (time: string) => new Date(`2026-11-22T${time}Z`);
const key = (fill: number) => new Uint8Array(32).fill(fill);
const ids = (value: string, now: Date) => readKeys(value, now).map(({ id }) => id);

describe('the keys that seal drafts', () => {
  test('a seed gives one key of 32 bytes, the same one each time', () => {
    const [first, ...rest] = readKeys(seed, at('10:00:00'));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ id: 's' });
    expect(first?.key).toHaveLength(32);
    expect(readKeys(seed, at('11:00:00'))[0]).toEqual(first);
    const other = JSON.stringify({ seed: 'another-generated-string-of-32-characters' });
    expect(readKeys(other, at('10:00:00'))[0]?.key).not.toEqual(first?.key);
  });

  test('the key of the seed opens drafts for two hours after the first rotation', () => {
    const value = rotated(seed, key(1), at('10:00:00'));
    const [newest, old] = readKeys(value, at('11:59:59'));
    expect(newest).toEqual({ id: 'a', key: key(1) });
    expect(old?.key).toEqual(readKeys(seed, at('10:00:00'))[0]?.key);
    expect(ids(value, at('12:00:00'))).toEqual(['a']);
  });

  test('a second rotation does not make an old key live longer', () => {
    const once = rotated(seed, key(1), at('10:00:00'));
    const twice = rotated(once, key(2), at('11:00:00'));
    expect(ids(twice, at('11:30:00'))).toEqual(['b', 'a', 's']);
    expect(ids(twice, at('12:30:00'))).toEqual(['b', 'a']);
    expect(ids(twice, at('13:00:00'))).toEqual(['b']);
  });

  test('no two living keys share an id, however often it is rotated', () => {
    let value = seed;
    for (let i = 0; i < 60; i++) {
      const now = new Date(at('10:00:00').getTime() + i * 10 * 60_000);
      value = rotated(value, key(i), now);
      const living = ids(value, now);
      expect(new Set(living).size).toBe(living.length);
    }
  });

  test.each([
    ['{}'],
    ['not json'],
    ['{"keys":[]}'],
    ['{"seed":"short"}'],
    ['{"keys":[{"id":"ab","key":"AAAA"}]}'],
  ])('a value of another form is refused: %s', (value) => {
    expect(() => readKeys(value, at('10:00:00'))).toThrow();
  });

  test('a new key of another length is refused', () => {
    expect(() => rotated(seed, new Uint8Array(16), at('10:00:00'))).toThrow('32 bytes');
  });
});
