import { describe, expect, test } from 'vitest';
import { inConflict, insist, lostTheRace, refusedAt } from '../../../functions/aws/dynamo.ts';

/** An error as the SDK throws it; a transaction has one reason for each of its writes. */
const anError = (name: string, ...codes: string[]) =>
  Object.assign(new Error(name), {
    name,
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
const cancelled = (...codes: string[]) => anError('TransactionCanceledException', ...codes);
const refused = anError('ConditionalCheckFailedException');
const conflict = anError('TransactionConflictException');

describe('AWS-01 what a refused write means is read from its reasons', () => {
  test.each([
    ['a condition', refused, true, false],
    ['a condition in a transaction', cancelled('None', 'ConditionalCheckFailed'), true, false],
    ['a conflict', conflict, false, true],
    ['a conflict in a transaction', cancelled('TransactionConflict', 'None'), false, true],
    ['both', cancelled('TransactionConflict', 'ConditionalCheckFailed'), true, false],
    ['throttling in a transaction', cancelled('ThrottlingError'), false, false],
    ['another fault', anError('AccessDeniedException'), false, false],
  ])('%s', (_, error, lost, conflicting) => {
    expect(lostTheRace(error)).toBe(lost);
    expect(inConflict(error)).toBe(conflicting);
  });

  test('which write it was', () => {
    const error = cancelled('None', 'ConditionalCheckFailed');
    expect([0, 1, 2].map((i) => refusedAt(error, i))).toEqual([false, true, false]);
    expect(refusedAt(refused, 0)).toBe(false);
  });
});

describe('AWS-02 a write in conflict is tried again, and no other', () => {
  const failing = (times: number, error: Error) => {
    let calls = 0;
    const write = () => (++calls <= times ? Promise.reject(error) : Promise.resolve('written'));
    return { write, calls: () => calls };
  };

  test('until it is written', async () => {
    const { write, calls } = failing(2, conflict);
    expect(await insist(write)).toBe('written');
    expect(calls()).toBe(3);
  });

  test('but not for ever', async () => {
    const { write, calls } = failing(9, cancelled('TransactionConflict'));
    await expect(insist(write, 3)).rejects.toThrow('TransactionCanceledException');
    expect(calls()).toBe(3);
  });

  test('a condition that is not met is not tried again', async () => {
    const { write, calls } = failing(1, refused);
    await expect(insist(write)).rejects.toThrow('ConditionalCheckFailedException');
    expect(calls()).toBe(1);
  });
});
