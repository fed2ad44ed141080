import { expect, test } from 'vitest';
import {
  complaints,
  emergencies,
  helplines,
  nationalNumbers,
  numberOf,
} from '../../../functions/domain/helplines.ts';

test('HELPLINE-01 every one has an id of its own and says whose it is', () => {
  const ids = nationalNumbers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { source } of nationalNumbers) expect(source.length).toBeGreaterThan(3);
});

test('HELPLINE-02 the numbers are free ones, as they are dialled', () => {
  for (const { number } of helplines) expect(number).toMatch(/^(0808 \d|0800 \d|116 123$)/);
  expect(emergencies.map(({ number }) => number)).toEqual([
    ...['999', '55', '18000', 'REGISTER', '101', '18001 101'],
  ]);
});

test('HELPLINE-03 nothing is left out of what must be verified', () => {
  expect(nationalNumbers).toEqual([...emergencies, ...helplines, ...complaints]);
});

test('HELPLINE-04 a sentence says the number that is verified, and pages list helplines only', () => {
  expect(numberOf('information-rights')).toBe('0303 123 1113');
  expect(numberOf('equality-advice')).toBe('0808 800 0082');
  const listed = helplines.map(({ number }): string => number);
  for (const { number } of complaints) expect(listed).not.toContain(number);
});
