import { describe, expect, test } from 'vitest';
import { doneOf } from '../../infra/local/batch.ts';

const failures = (...ids: unknown[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('which messages of a batch are done', () => {
  test.each([
    ['nothing reported', null, ['a', 'b']],
    ['no list', {}, ['a', 'b']],
    ['a null list', { batchItemFailures: null }, ['a', 'b']],
    ['an empty list', failures(), ['a', 'b']],
    ['one failed', failures('a'), ['b']],
    ['an unknown id', failures('c'), []],
    ['an empty id', failures(''), []],
    ['a null id', failures(null), []],
    ['no array', { batchItemFailures: 'a' }, []],
    ['no object', 'done', []],
  ])('%s', (_, answer, done) => {
    const outcome = { ok: true, result: JSON.stringify(answer) } as const;
    expect(doneOf(['a', 'b'], outcome, true)).toEqual(done);
  });

  test('a fault fails the whole batch', () => {
    const failure = { errorType: 'Error', errorMessage: 'x', trace: [] };
    expect(doneOf(['a'], { ok: false, because: 'error', failure }, true)).toEqual([]);
  });

  test('without partial batches every answer is success', () => {
    expect(doneOf(['a'], { ok: true, result: JSON.stringify(failures('a')) }, false)).toEqual([
      'a',
    ]);
  });
});
