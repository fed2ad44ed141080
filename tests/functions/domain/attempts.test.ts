import { describe, expect, test } from 'vitest';
import { attemptOf, waitUntil } from '../../../functions/domain/attempts.ts';
import { aReference } from '../../builders.ts';

const now = new Date('2026-11-20T10:00:00.500Z');
const attempt = attemptOf(aReference, now);

describe('TRY-01 how a try is counted', () => {
  test('under a hash of its reference', () => {
    expect(attempt.id).toMatch(/^[0-9a-f]{64}$/);
    expect(attemptOf('2222-2222-2223', now).id).not.toBe(attempt.id);
    expect(attemptOf(aReference, new Date('2026-12-01')).id).toBe(attempt.id);
  });

  test('it is forgotten after a quarter of an hour', () => {
    expect(attempt).toMatchObject({
      at: '2026-11-20T10:00:00.500Z',
      forgottenAt: '2026-11-20T09:45:00.500Z',
      expiresAt: Date.parse('2026-11-20T10:15:01Z') / 1000,
    });
  });
});

test.each([
  ['2026-11-20T10:00:00.000Z', '2026-11-20T10:15:00.000Z'],
  ['2026-11-20T10:00:00.001Z', '2026-11-20T10:16:00.000Z'],
  ['2026-11-20T10:00:59.999Z', '2026-11-20T10:16:00.000Z'],
])('TRY-02 at %s one waits until %s at most, never sent back too soon', (at, until) => {
  expect(waitUntil(new Date(at))).toBe(until);
});
