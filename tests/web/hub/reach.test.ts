import { describe, expect, test } from 'vitest';
import type { SafeContact } from '../../../functions/domain/people.ts';
import { hideNumbers, hideUnsafe } from '../../../web/hub/reach.ts';

const ring: SafeContact = { ways: ['phone'], phone: '07700 900123', leaveMessage: false };
const never: SafeContact = { ways: [], leaveMessage: false };

describe('REACH-01 a number that is no longer safe is hidden, however it is written', () => {
  test.each([
    '07700 900123',
    '+44 7700 900123',
    '(07700) 900-123',
    '0044.7700.900.123',
    'ring 07700900123!',
  ])('%s', (text) => {
    expect(hideUnsafe([ring, never])(text)).not.toMatch(/900/);
    expect(hideUnsafe([never, ring])(text)).toBe(text);
    expect(hideNumbers(text)).not.toMatch(/900/);
  });

  test('a box full of spaces or dashes costs no more than its length', () => {
    for (const filler of [' ', '-', '0', '+44 ', '0 ', '(0) '])
      expect(hideUnsafe([ring, never])(filler.repeat(60_000 / filler.length))).toContain(filler);
    const spaced = '1    -    '.repeat(6_000);
    expect(hideNumbers(spaced)).toBe(spaced);
  });
});
