import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { judgeStep } from '../../../functions/domain/judge-step.ts';
import { tellingIn } from '../../../functions/domain/neutral-words.ts';
import { somethingToRead } from '../../../functions/domain/notices.ts';
import type { SafeContact } from '../../../functions/domain/people.ts';
import { aCaseWith, aMember, amended, hour, open } from './contact-cases.ts';

const by = { staff: aMember('handler'), at: hour(3), id: 'id', sends: true };
const judge = (whole: WholeCase, step = 'release-note', values = {}, change = {}) =>
  judgeStep(whole, step, values, { ...by, ...change });
const queued = (to = 'sam@example.org') => ({
  ok: true,
  about: { email: 'queued', message: 'id' },
  values: { way: 'email', to, words: somethingToRead },
});
const change = (rules: Partial<SafeContact>) => aCaseWith({ ...open, ...rules });

describe('NOTICE-01 what can be read here is told by an email that says nothing else', () => {
  test('its words give nothing away', () => {
    expect(tellingIn(somethingToRead)).toEqual([]);
  });

  test('with a note, with an answer that is read here, and with a question where it is ticked', () => {
    expect(judge(aCaseWith(open))).toEqual(queued());
    expect(judge(aCaseWith(open), 'tell-referrer', { how: 'service' })).toEqual(queued());
    expect(judge(aCaseWith(open), 'record-chase', { email: 'yes' })).toEqual(queued());
  });

  test.each([
    ['tell-referrer', { how: 'letter' }],
    ['record-chase', {}],
    ['record-note-sent', {}],
  ])('%s: %o asks for none', (step, values) => {
    expect(judge(aCaseWith(open), step, values)).toEqual({ ok: true, about: {} });
  });

  test('to the address that they gave last', () => {
    const other = amended(aCaseWith(open), { ...open, email: 'new@example.org' }, hour(1));
    expect(judge(other)).toEqual(queued('new@example.org'));
    // Given again, it is the last again, as it is written now.
    const again = amended(other, { ...open, email: 'Sam@Example.org' }, hour(2));
    expect(judge(again)).toEqual(queued('Sam@Example.org'));
    const none = amended(again, { ...open, ways: ['phone', 'email'], email: ' ' }, hour(3));
    expect(judge(none)).toMatchObject({ about: { email: 'not-sent' } });
    // A dot makes it the mailbox of somebody else.
    const dotted = amended(other, { ...open, email: 'ne.w@example.org' }, hour(2));
    expect(judge(dotted)).toEqual(queued('ne.w@example.org'));
  });
});

describe('NOTICE-02 where the rules forbid it the step goes on, and says that none was sent', () => {
  test.each<[string, WholeCase, string]>([
    ['email is not safe', change({ ways: ['phone'] }), 'way-not-safe'],
    ['they come back', change({ ways: [] }), 'comes-back'],
    ['not at this hour', change({ times: [{ from: '18:00', to: '19:00' }] }), 'time'],
    ['not on this day', change({ days: ['sun'] }), 'day'],
    ['they wrote more', change({ when: 'Not while she is in' }), 'own-words'],
    ['the rules have ended', change({ until: '2026-11-20' }), 'expired'],
    ['no address', change({ email: ' ' }), 'no-address'],
  ])('%s', (_name, whole, because) => {
    const judged = judge(whole);
    expect(judged).toMatchObject({ ok: true, about: { email: 'not-sent' } });
    expect(judged.ok && judged.about['because']?.split(' ')).toContain(because);
    expect(judged).not.toHaveProperty('values');
    expect(judged).not.toHaveProperty('about.message');
  });

  test('what was forbidden once stays so', () => {
    const later = amended(change({ ways: ['phone'] }), open, hour(1));
    expect(judge(later)).toMatchObject({ about: { email: 'not-sent' } });
  });

  test('a hub without an account sends none', () => {
    expect(judge(aCaseWith(open), 'release-note', {}, { sends: false })).toEqual({
      ...{ ok: true, about: { email: 'not-sent', because: 'no-account' } },
    });
  });
});
