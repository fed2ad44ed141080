import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import type { Values } from '../../../functions/domain/forms.ts';
import { judgeStep } from '../../../functions/domain/judge-step.ts';
import type { SafeContact } from '../../../functions/domain/people.ts';
import { reasonsFor } from '../../../functions/domain/contact-reasons.ts';
import { type Reason, reasonInWords } from '../../../functions/domain/safe-contact.ts';
import { aCaseWith, aMember, after, hour, open } from './contact-cases.ts';

const words = 'Please ring back when you can.';
/** What a contact that went well holds, by its way. */
const made: Readonly<Record<string, Values>> = {
  phone: { way: 'phone', outcome: 'message-left', 'number-hidden': 'yes', words },
  text: { way: 'text', outcome: 'sent', words },
  email: { way: 'email', outcome: 'sent', words },
  letter: { way: 'letter', outcome: 'sent', words },
};
const ways = Object.keys(made);

const judge = (
  whole: WholeCase,
  values: Values,
  role: 'handler' | 'manager' = 'handler',
  step = 'record-contact',
) => judgeStep(whole, step, values, { staff: aMember(role), at: hour(3), id: 'id' });

const contact = (way: string, change: Values = {}): Values => ({
  with: 'asker',
  at: hour(2),
  ...made[way],
  ...change,
});

const kept = { ok: true, about: { 'broke-rules': 'no' } };

test.each(ways)('CLOG-01 a contact by %s as the rules allow it is recorded', (way) => {
  for (const role of ['handler', 'manager'] as const)
    expect(judge(aCaseWith(open), contact(way), role)).toEqual(kept);
});

type Break = [Reason, SafeContact, Values, readonly string[]];
const only = (change: Partial<SafeContact>): SafeContact => ({ ...open, ...change });
const none: SafeContact = { ...open };
delete none.phone;
delete none.email;
delete none.post;

const breaks: readonly Break[] = [
  ['comes-back', only({ ways: [] }), {}, ways],
  ['expired', only({ until: '2026-11-22' }), {}, ways],
  ['no-address', none, {}, ways],
  ['day', only({ days: ['tue'] }), {}, ways],
  ['time', only({ times: [{ from: '12:00', to: '13:00' }] }), {}, ways],
  ['own-words', only({ notes: 'Never when it rains' }), {}, ways],
  ['words', open, { words: 'This is about Alex Subject' }, ways],
  ['words', open, { words: 'Your reference is 2222-2222-2222' }, ways],
  ['words', open, { words: 'The police would like to speak to you' }, ways],
  ['no-words', open, { words: '' }, ways],
  ['message', only({ leaveMessage: false }), {}, ['phone']],
  ['number-shown', open, { 'number-hidden': 'no' }, ['phone']],
  ...ways.map((way): Break => {
    const others = open.ways.filter((one) => one !== way);
    return ['way-not-safe', only({ ways: others }), {}, [way]];
  }),
];
const each = breaks.flatMap(([reason, rules, change, by]) =>
  by.map((way) => [reason, way, rules, change] as const),
);

describe.each(each)('CLOG-02 against the rules (%s), by %s', (reason, way, rules, change) => {
  const whole = aCaseWith(rules);
  const broken = contact(way, change);
  const [inWords = ''] = reasonsFor([rules], hour(2), [reason]);

  test('a handler cannot record it as made, and reads why and what to do', () => {
    const judged = judge(whole, { ...broken, 'manager-reason': 'I thought so' });
    const said = judged.ok ? '' : (judged.errors['outcome'] ?? '');
    expect(said).toContain(inWords);
    expect(said).toContain('Do not change what happened: a manager records it');
    expect(said).not.toContain('not made');
  });

  test('a handler can record that it was not made', () => {
    expect(judge(whole, { ...broken, outcome: 'not-made', words: '' })).toEqual(kept);
  });

  test('a manager must give a reason, and the step says what was broken', () => {
    const asked = judge(whole, broken, 'manager');
    expect(asked.ok ? '' : asked.errors['manager-reason']).toContain(inWords);
    const judged = judge(whole, { ...broken, 'manager-reason': 'A life was at risk' }, 'manager');
    expect(judged.ok && judged.about).toMatchObject({
      'broke-rules': 'yes',
      because: expect.stringContaining(reason) as unknown,
    });
  });
});

test.each<[string, Partial<SafeContact>, string, string]>([
  [
    'day',
    { days: ['mon', 'wed', 'fri'] },
    '2026-11-22T12:00:00.000Z',
    'Sunday is not a safe day (safe: Monday, Wednesday, Friday).',
  ],
  [
    'time',
    { times: [{ from: '08:00', to: '12:00' }] },
    '2026-11-23T07:20:00.000Z',
    '7:20am is not a safe time (safe: 8am to 12 noon).',
  ],
  [
    'time, in summer',
    { times: [{ from: '17:30', to: '24:00' }] },
    '2026-07-06T11:00:00.000Z',
    '12 noon is not a safe time (safe: 5:30pm to midnight).',
  ],
  ['day', { days: [] }, hour(2), 'Monday is not a safe day (safe: none).'],
])('CLOG-14 the rule that was broken is told: %s', (_, rules, at, sentence) => {
  // What the hub had only later was no rule for it then, unless there was none.
  const judged = judge(aCaseWith(only(rules)), contact('phone', { at }));
  expect(judged.ok ? '' : judged.errors['outcome']).toBe(
    `This was outside what they said is safe. ${sentence} Do not change what happened: a manager records it, with a reason. What you typed stands below, for the manager to copy.`,
  );
});

test('CLOG-15 of several sets of rules, each that is broken is told, and no other', () => {
  const whole = aCaseWith(only({ days: ['tue'] }), open, only({ days: ['wed'] }));
  const judged = judge(whole, contact('phone'));
  const said = judged.ok ? '' : (judged.errors['outcome'] ?? '');
  expect(said).toContain('Monday is not a safe day (safe: Tuesday).');
  expect(said).toContain('Monday is not a safe day (safe: Wednesday).');
  expect(said.match(/Monday is not/g)).toHaveLength(2);
});

test('CLOG-03 what was said earlier is kept to as well, whichever is the stricter', () => {
  const strict = only({ ways: ['email'] });
  for (const whole of [aCaseWith(open, strict), aCaseWith(strict, open)])
    expect(judge(whole, contact('phone')).ok).toBe(false);
  for (const whole of [aCaseWith(open, strict), aCaseWith(strict, open)])
    expect(judge(whole, contact('email'))).toEqual(kept);
});

test('CLOG-04 rules that came after a contact was made do not make it wrong', () => {
  const whole = aCaseWith(open, only({ ways: [] }));
  expect(judge(whole, contact('phone', { at: '2026-11-23T09:30:00.000Z' }))).toEqual(kept);
  expect(judge(whole, contact('phone', { at: hour(1) })).ok).toBe(false);
});

test('CLOG-05 what they wrote themselves counts as read only where somebody says so', () => {
  const whole = aCaseWith(only({ notes: 'Never when it rains' }));
  expect(judge(whole, contact('phone')).ok).toBe(false);
  expect(judge(whole, contact('phone', { 'own-words-read': 'yes' }))).toEqual(kept);
});

test('CLOG-06 nobody but who asked is contacted off this form, however safe the rules are', () => {
  const judged = judge(aCaseWith(open), contact('phone', { with: 'somebody-else' }));
  expect(judged.ok ? '' : judged.errors['outcome']).toContain('nobody else');
});

test('CLOG-07 nobody said that a visit is safe', () => {
  const visit = contact('phone', { way: 'visit' });
  expect(judge(aCaseWith(open), visit).ok).toBe(false);
  expect(judge(aCaseWith(open), { ...visit, 'manager-reason': 'Agreed' }, 'manager').ok).toBe(true);
});

test('CLOG-08 on a call that reached nobody, or just them, nothing was left', () => {
  const shy = aCaseWith(only({ leaveMessage: false }));
  for (const outcome of ['reached', 'refused', 'no-answer'])
    expect(judge(shy, contact('phone', { outcome, words: '' }))).toEqual(kept);
  const telling = contact('phone', { outcome: 'somebody-else', words: 'It is the police' });
  expect(judge(shy, telling).ok).toBe(false);
});

test.each(['words', 'note', 'new-rules', 'manager-reason'])(
  'CLOG-09 the code word is not written down again, in %s',
  (name) => {
    const holding = { [name]: 'They said BLUE  kettle, and it was right' };
    for (const step of ['record-contact', 'they-contacted']) {
      const judged = judge(aCaseWith(open), contact('phone', holding), 'manager', step);
      expect(judged.ok ? {} : judged.errors).toHaveProperty(name);
    }
  },
);

describe('CLOG-10 they contacted us', () => {
  const known = (verified: string): Values => ({ way: 'phone', at: hour(2), verified });
  const theirs = (whole: WholeCase, verified: string) =>
    judge(whole, known(verified), 'handler', 'they-contacted');
  const wordless = only({});
  delete wordless.codeWord;

  test('the reference, or nothing, can be recorded whatever the rules are', () => {
    for (const rules of [open, wordless, only({ ways: [] })])
      for (const verified of ['reference', 'not-verified'])
        expect(theirs(aCaseWith(rules), verified).ok).toBe(true);
  });

  test('name and code word, only where everything they sent gives the same code word', () => {
    const other = only({ codeWord: 'red pan' });
    const same = only({ codeWord: ' blue KETTLE' });
    const by = 'name-and-code-word';
    expect(theirs(aCaseWith(open), by).ok).toBe(true);
    expect(theirs(aCaseWith(open, same), by).ok).toBe(true);
    for (const whole of [aCaseWith(wordless), aCaseWith(open, other), aCaseWith(wordless, open)]) {
      const judged = theirs(whole, by);
      expect(judged.ok ? '' : judged.errors['verified']).toContain('the reference');
    }
  });
});

const asked = { 'safe-contact-asked': 'changed', 'new-rules': 'Not on Mondays' };
const told: readonly [string, Values][] = [
  ['record-contact', { ...contact('phone', { outcome: 'reached' }), ...asked }],
  ['they-contacted', { way: 'phone', at: hour(1), verified: 'reference', ...asked }],
  ['record-interview', { 'safe-contact': 'Not on Mondays' }],
  ['resume-contact', { 'safe-contact': 'Not on Mondays' }],
];

describe.each(told)('CLOG-11 what they told staff since, in %s', (step, values) => {
  const from = { 'record-interview': 'contact-pending', 'resume-contact': 'contact-unsafe' }[step];
  const received = aCaseWith(open);
  const before = { ...received, head: { ...received.head, state: from ?? 'received' } };
  const { whole } = after(before, step, values, { at: hour(2) });
  const message = { way: 'text', words };

  test('counts as their own words: a person must say that they read them', () => {
    const because = reasonInWords['own-words'];
    const judged = judge(whole, contact('phone'));
    expect(judged.ok ? '' : judged.errors['outcome']).toContain(because);
    expect(judge(whole, contact('phone', { 'own-words-read': 'yes' }))).toEqual(kept);
    const sent = judge(whole, message, 'manager', 'message');
    expect(sent.ok ? '' : sent.errors['way']).toContain(because);
    const read = { ...message, 'own-words-read': 'yes' };
    expect(judge(whole, read, 'handler', 'message').ok).toBe(true);
  });

  test('binds nobody who made a contact before it was known', () => {
    expect(judge(whole, contact('phone', { at: hour(1) }))).toEqual(kept);
  });

  test('was said all the same where that step was undone', () => {
    const { whole: undone } = after(whole, 'undo', {}, { at: hour(3), about: { of: '2' } });
    expect(judge(undone, contact('phone'))).toEqual(judge(whole, contact('phone')));
    expect(judge(undone, contact('phone')).ok).toBe(false);
    expect(judge(undone, message, 'handler', 'message').ok).toBe(false);
  });
});

test('CLOG-12 a step by which nothing new was told asks nobody to read anything', () => {
  const values = contact('phone', { outcome: 'reached', 'safe-contact-asked': 'same' });
  const { whole } = after(aCaseWith(open), 'record-contact', values, { at: hour(2) });
  expect(judge(whole, contact('phone'))).toEqual(kept);
});

test('CLOG-13 where no way was found safe, no message is taken, whoever asks', () => {
  const received = aCaseWith(open);
  const whole = { ...received, head: { ...received.head, state: 'contact-unsafe' } };
  for (const role of ['handler', 'manager'] as const) {
    const judged = judge(whole, { way: 'text', words }, role, 'message');
    expect(judged.ok ? '' : judged.errors['way']).toContain('cannot be reached safely');
  }
});
