import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, Submission, submissionId } from '../../../functions/domain/submissions.ts';
import { aCaseId, aSubmission } from '../../builders.ts';

const id = (submission: Submission, n = 1) => submissionId(aCaseId(n), submission);

describe('SUB-01 the same answers in the same case are one submission', () => {
  test('the id is 64 hex digits and the same each time', () => {
    expect(id(aSubmission())).toMatch(/^[0-9a-f]{64}$/);
    expect(id(aSubmission())).toBe(id(aSubmission()));
  });

  test('the order of keys and what is left out do not matter', () => {
    const turned = Object.fromEntries(Object.entries(aSubmission()).reverse());
    expect(id(Submission.parse(turned))).toBe(id(aSubmission()));
    const phone = { ways: [], leaveMessage: false };
    expect(canonical({ ...phone, email: undefined })).toBe(canonical(phone));
  });

  test('in another case it is another submission', () => {
    expect(id(aSubmission(), 1)).not.toBe(id(aSubmission(), 2));
  });

  test.each<[string, Partial<Submission>]>([
    ['the danger', { immediateRisk: true }],
    ['the place', { place: { answer: 'not-known' } }],
    ['the people', { people: [] }],
    ['safe contact', { safeContact: { ways: [], leaveMessage: false } }],
    ['one letter', { said: [{ question: 'What is your worry?', answer: 'He has changed!' }] }],
  ])('changed answers are another submission: %s', (_, change) => {
    expect(id(aSubmission(change))).not.toBe(id(aSubmission()));
  });

  test('the order of what was said matters', () => {
    const said = ['one', 'two'].map((answer) => ({ question: 'What else?', answer }));
    expect(id(aSubmission({ said }))).not.toBe(id(aSubmission({ said: said.toReversed() })));
  });
});

test('SUB-02 canonical text is JSON of the same value, with keys in order', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
});

test('SUB-03 what the forms do not know of is refused, never dropped unseen', () => {
  expect(Submission.safeParse({ ...aSubmission(), extra: 'words' }).success).toBe(false);
  expect(Submission.safeParse({ ...aSubmission(), kind: 'other' }).success).toBe(false);
});
