import { describe, expect, test } from 'vitest';
import type { SafeContact } from '../../../functions/domain/people.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import { aCaseId, aRouting, aSubmission } from '../../builders.ts';
import { aHubWeb, aWholeCase } from './hub-memory.ts';

const number = '07700 900123';
const asked = (answer: string) => ({ question: 'Phone number', answer });
const contact = (change: Partial<SafeContact> = {}): SafeContact => ({
  ways: ['phone'],
  phone: number,
  when: 'Weekdays from 10am',
  leaveMessage: false,
  codeWord: 'bluebell',
  notes: 'He reads my texts',
  ...change,
});
const ringMe = aSubmission({
  safeContact: contact(),
  said: [asked(number), { question: 'What is your worry?', answer: 'He has changed.' }],
});
const neverRing = aSubmission({
  safeContact: { ways: [], leaveMessage: false, notes: 'never ring!' },
  said: [asked('Not answered'), { question: 'What is your worry?', answer: 'It is worse.' }],
});

async function pageOf(...submissions: Submission[]): Promise<string> {
  const answer = await aHubWeb({ cases: [aWholeCase(submissions)] }).get(`/case/${aCaseId()}`);
  expect(answer.status).toBe(200);
  return answer.text();
}
const sameNumber = /0?7700[\s.()-]*900[\s.()-]*123/;

describe('a case shows everything the person wrote', () => {
  test('the facts, the people and each answer', async () => {
    const page = await pageOf(ringMe);
    for (const text of [
      '2222-2222-2222',
      'Sam Asker',
      'Alex Subject',
      'He has changed.',
      'DT1 1XJ',
    ])
      expect(page).toContain(text);
    expect(page).toContain('DT1 1XJ is in the area of Dorset Council.');
    expect(page).toContain('E06000059-2019-04-01');
    expect(page).toContain('Received from the front door');
    expect(page).toContain('23 November 2026, 9:00am');
    expect(page).not.toContain('Changed answers');
    expect(page).not.toContain('Immediate risk: they said');
  });

  test('immediate risk, in words', async () => {
    expect(await pageOf(aSubmission({ immediateRisk: true }))).toContain(
      'Immediate risk: they said',
    );
  });

  test('not sure of the hub, it says so', async () => {
    const whole = aWholeCase();
    const routing = aRouting({ sure: false, rows: [], why: 'The place is not known.' });
    const { get } = aHubWeb({ cases: [{ ...whole, head: { ...whole.head, routing } }] });
    const page = await (await get(`/case/${aCaseId()}`)).text();
    expect(page).toContain('Not sure');
    expect(page).toContain('The place is not known.');
  });

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{ 7 * 7 }}',
    "<b a='",
  ])('and never as code: %s', async (hostile) => {
    const page = await pageOf(
      aSubmission({
        people: [{ part: 'asker', name: hostile, about: hostile, address: hostile }],
        safeContact: contact({ notes: hostile, codeWord: hostile }),
        said: [{ question: hostile, answer: hostile }],
      }),
      aSubmission({ said: [{ question: hostile, answer: `${hostile} again` }] }),
    );
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img src=x');
    expect(page).not.toContain("<b a='");
    expect(page).not.toMatch(/>\s*49\s*</);
  });
});

describe('the rules for contact come before any number', () => {
  test('on a new case', async () => {
    const page = await pageOf(ringMe);
    const at = page.search(sameNumber);
    for (const rule of [
      'Phone call',
      'Weekdays from 10am',
      'bluebell',
      'He reads my texts',
      'May a message be left?',
    ])
      expect([rule, page.indexOf(rule) > 0 && page.indexOf(rule) < at]).toEqual([rule, true]);
  });

  test('on a case with changed answers, which stand above the rules', async () => {
    const other = aSubmission({
      safeContact: contact({ phone: '07700 900456' }),
      said: [asked('07700 900456')],
    });
    const page = await pageOf(ringMe, other);
    const rules = page.indexOf('Ways that are safe', page.indexOf('id="contact"'));
    expect(rules).toBeGreaterThan(page.indexOf('Changed answers'));
    expect(page.search(/7700[\s.()-]*900/)).toBeGreaterThan(rules);
    expect(page).toContain('07700 900456');
    // What comes later does not replace what was given before.
    expect(page).toContain(number);
  });

  test.each(['07700 900123', '+44 7700 900123', '0044 (0)7700-900-123', '07700900123'])(
    'no way affirmed: the number %s is nowhere, whichever answer it stands in',
    async (written) => {
      const page = await pageOf(
        aSubmission({
          safeContact: contact({ ways: [], phone: number }),
          said: [asked(written), { question: 'More', answer: `Not on ${written}, please` }],
        }),
      );
      expect(page).toContain('Do not contact: they will come back');
      expect(page).not.toMatch(sameNumber);
      expect(page).toContain('hidden: not safe to use');
    },
  );

  test('a way taken back hides the number that was given before', async () => {
    const page = await pageOf(ringMe, neverRing);
    expect(page).toContain('Do not contact: they will come back');
    expect(page).not.toMatch(sameNumber);
    expect(page).toContain('What they said before, on 23 November 2026, 9:00am');
  });

  test('an email address is shown only where email is safe', async () => {
    const email = 'a.person@example.org';
    const said = [{ question: 'Email address', answer: email }];
    const unsafe = aSubmission({ safeContact: contact({ email }), said });
    expect(await pageOf(unsafe)).not.toContain(email);
    const safe = aSubmission({ safeContact: contact({ ways: ['email'], email }), said });
    expect(await pageOf(safe)).toContain(email);
  });
});

describe('an amendment stands at the top', () => {
  test('with when it came and what differs', async () => {
    const page = await pageOf(ringMe, neverRing);
    const top = page.indexOf('The person sent other answers on 23 November 2026, 10:00am');
    expect(top).toBeGreaterThan(page.indexOf('<h1'));
    expect(top).toBeLessThan(page.indexOf('id="contact"'));
    const changed = page.slice(top, page.indexOf('id="contact"'));
    expect(changed).toMatch(
      /What is your worry\?[\s\S]*Now:[^:]*It is worse\.[^:]*Before:[^:]*He has changed\./,
    );
    expect(changed).toContain('never ring!');
    expect(changed).not.toContain('Alex Subject');
    expect(page.slice(top)).toContain('Sent on 23 November 2026, 9:00am');
  });

  test('by when it was sent, not by when it arrived', async () => {
    const { head, steps, contents } = aWholeCase([ringMe, neverRing]);
    const swapped = contents.map((one, i) => ({
      ...one,
      content: contents[1 - i]?.content ?? one.content,
    }));
    const { get } = aHubWeb({ cases: [{ head, steps, contents: swapped }] });
    const page = await (await get(`/case/${aCaseId()}`)).text();
    expect(page).toMatch(/Now:[^:]*It is worse\.[^:]*Before:[^:]*He has changed\./);
    expect(page).toContain('Do not contact: they will come back');
  });

  test('and says to which hub the new place points', async () => {
    const { head, steps, contents } = aWholeCase([ringMe, neverRing]);
    const routesNow = aRouting({ hub: 'bcp', why: 'BH15 2RU is in the area of BCP Council.' });
    const moved = contents.map((one, i) =>
      i === 1 ? { ...one, content: { ...one.content, routesNow } } : one,
    );
    const { get } = aHubWeb({ cases: [{ head, steps, contents: moved }] });
    const page = await (await get(`/case/${aCaseId()}`)).text();
    expect(page).toContain('By the place they give now, this case would go to BCP');
    expect(page).toContain('BH15 2RU is in the area of BCP Council.');
  });
});
