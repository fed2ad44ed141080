import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../functions/aws/queues.ts';

/** What SQS takes, after its documentation of SendMessage. */
const taken = /^[\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD]*$/;

describe('QUEUE-01 whatever a person typed, a queue takes it and the hub reads the same', () => {
  test.each([
    ['an emoji', 'help 🙂'],
    ['U+FFFF', 'a\uFFFFb\uFFFE'],
    ['a null and an escape', '\u0000\u001B'],
    ['half of a pair', 'a\uD83D'],
    ['a backslash before it', '\\🙂'],
  ])('%s', (_, typed) => {
    expect(textOf({ typed })).toMatch(taken);
    expect(JSON.parse(textOf({ typed }))).toEqual({ typed });
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(textOf({ typed })).toMatch(taken);
        expect(JSON.parse(textOf({ typed }))).toEqual({ typed });
      }),
    );
  });
});
