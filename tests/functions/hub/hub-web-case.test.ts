import { describe, expect, test } from 'vitest';
import type { Received } from '../../../functions/domain/case-items.ts';
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
    expect(page).toContain('Received online');
    expect(page).toContain('23 November 2026, 9:00am');
    expect(page).not.toContain('Changed answers');
    expect(page).not.toContain('Immediate risk: they said');
  });

  test('immediate risk, in words', async () => {
    expect(await pageOf(aSubmission({ immediateRisk: true }))).toContain(
      'Immediate risk: they said',
    );
  });

  test('who is at risk is not reached off a form of somebody else', async () => {
    const forAnother = aSubmission({
      people: [
        { part: 'asker', name: 'Sam Asker' },
        { part: 'person-at-risk', name: 'Ola Sample' },
      ],
    });
    expect(await pageOf(forAnother)).toContain('Do not contact them from this form');
    expect(await pageOf(ringMe)).not.toContain('Do not contact them from this form');
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

  test('on a case with changed answers, which stand below the rules', async () => {
    const other = aSubmission({
      safeContact: contact({ phone: '07700 900456' }),
      said: [asked('07700 900456')],
    });
    const page = await pageOf(ringMe, other);
    const rules = page.indexOf('Ways that are safe', page.indexOf('id="contact"'));
    expect(page.indexOf('Changed answers')).toBeGreaterThan(rules);
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

describe('what may be done at this moment', () => {
  const panelOf = async (...submissions: Submission[]) => {
    const page = await pageOf(...submissions);
    const start = page.indexOf('id="contact"');
    return page.slice(start, page.indexOf('</section>', start));
  };
  const open = aSubmission({
    safeContact: {
      ...{ ways: ['phone', 'text'], phone: number, leaveMessage: false },
      ...{ days: ['mon'], times: [{ from: '11:00', to: '13:00' }] },
    },
  });

  test('stands after the rules and before any number, with its time', async () => {
    const panel = await panelOf(open);
    const moment = panel.indexOf('At this moment');
    expect(moment).toBeGreaterThan(panel.indexOf('Who else can see or use it'));
    expect(panel.slice(0, moment)).not.toMatch(sameNumber);
    expect(panel.slice(moment)).toMatch(
      /at 12:00pm\.[\s\S]*Phone call[\s\S]*May be made now, with our number hidden[\s\S]*Text message[\s\S]*May be sent now, in neutral words[\s\S]*07700 900123/,
    );
    expect(panel).not.toContain('They said something else before');
  });

  test('says why not', async () => {
    const times = [{ from: '18:00', to: '21:00' }];
    const later = { ...open, safeContact: { ...open.safeContact, times } };
    expect(await panelOf(later)).toContain(
      'Not now. They did not say that this time of the day is safe.',
    );
    const own = await panelOf(ringMe);
    expect(own).toContain(
      'They wrote or said more about when and how it is safe. A person must read',
    );
    expect(own).not.toContain('May be made now');
    const never = await panelOf(neverRing);
    expect(never).toMatch(/At this moment[\s\S]*Any way[\s\S]*Do not contact/);
    expect(never).not.toMatch(/May be (made|sent) now/);
  });

  test('points to other rules that they gave before, and answers by those too', async () => {
    const panel = await panelOf(neverRing, open);
    const [, latest = '', before = ''] = panel.split('At this moment');
    expect(latest).toContain('They said something else before.');
    expect(latest).toContain('May be made now, with our number hidden');
    expect(before).not.toContain('They said something else before.');
    expect(before).toContain('Do not contact');
  });
});

/** From where the changed answers stand to what worries them. */
const changedIn = (page: string) =>
  page.slice(page.indexOf('id="changed-answers"'), page.indexOf('id="worries"'));

describe('an amendment is said at the top', () => {
  test('with when it came; what differs stands below the rules for contact', async () => {
    const page = await pageOf(ringMe, neverRing);
    const top = page.indexOf('The person sent other answers on 23 November 2026, 10:00am');
    expect(top).toBeGreaterThan(page.indexOf('<h1'));
    expect(top).toBeLessThan(page.indexOf('id="contact"'));
    expect(page.indexOf('id="changed-answers"')).toBeGreaterThan(page.indexOf('id="contact"'));
    const changed = changedIn(page);
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

describe('every field that can be filled in is shown', () => {
  const whole = aSubmission({
    also: ['sarahs-law', 'referral'],
    place: {
      ...{ answer: 'postcode', postcode: 'DT1 1XJ', doubted: 'not-sure' },
      words: 'above the bakery',
    },
    people: [
      { part: 'asker', name: 'Sam Asker' },
      {
        ...{ part: 'parent', name: 'Kim Carer', earlierAddresses: 'Poole until 2024' },
        ...{ occupation: 'Swimming coach', knows: 'no' },
      },
    ],
    safeContact: {
      ...{ ways: ['phone', 'letter'], phone: number, post: '1 Example Street, Poole' },
      ...{ days: ['tue'], times: [{ from: '09:00', to: '12:00' }], when: 'Not in the holidays' },
      ...{ leaveMessage: false, number: 'hidden', shared: 'somebody', sharedWith: 'My brother' },
      ...{ codeWord: 'bluebell', interpreter: { kind: 'bsl' }, until: '2026-12-24' },
    },
  });

  test('in plain words', async () => {
    const page = await pageOf(whole);
    for (const text of [
      'Clare’s Law (right to ask), also Referral and Sarah’s Law',
      ...['above the bakery', 'They are not sure that it is the right one'],
      ...['Poole until 2024', 'Swimming coach', 'No: nobody tells them by asking'],
      ...['Phone call, Letter', 'Tuesday', '9am to 12 noon', 'Not in the holidays', 'Hidden'],
      ...['Somebody else', 'My brother', 'bluebell', 'British Sign Language', '24 December 2026'],
    ])
      expect(page).toContain(text);
  });

  test('the address for letters stands below the rules, like a number', async () => {
    const page = await pageOf(whole, { ...whole, immediateRisk: true, also: [] });
    const panel = page.indexOf('id="contact"');
    expect(page.indexOf('1 Example Street')).toBeGreaterThan(page.indexOf('24 December', panel));
    expect(page.indexOf('1 Example Street')).toBeGreaterThan(panel);
  });

  test('changed answers name each field that differs, whichever person it is of', async () => {
    const child = (name: string, address?: string) =>
      ({ part: 'child', name, ...(address && { address }) }) as const;
    const page = await pageOf(
      aSubmission({ people: [child('Jo'), child('Lee', 'Poole')] }),
      aSubmission({
        ...{ people: [child('Jo'), child('Lee', 'Wareham')], also: ['sarahs-law'] },
        place: { answer: 'postcode', postcode: 'DT1 1XJ', doubted: 'not-here' },
      }),
    );
    const changed = changedIn(page);
    expect(changed).toMatch(/Child 2: Address[\s\S]*Wareham[\s\S]*Poole/);
    expect(changed).toMatch(/What is asked[\s\S]*also Sarah’s Law/);
    expect(changed).toMatch(/They say that it is not the right one/);
    expect(changed).not.toContain('Child: ');
  });
});

describe('rules for contact end', () => {
  const ending = (until: string) =>
    aSubmission({
      safeContact: contact({
        ...{ ways: ['phone', 'letter'], post: '1 Example Street\nPoole', until },
      }),
      said: [asked(number), { question: 'Address', answer: '1 Example Street, Poole' }],
    });

  test('while they hold, the number is shown, at any time of the day', async () => {
    const page = await pageOf(ending('2026-11-23'));
    expect(page).toMatch(sameNumber);
    expect(page).toContain('1 Example Street');
    expect(page).not.toContain('these rules ended');
  });

  test('after that nothing is safe, and no number or address is left on the page', async () => {
    const page = await pageOf(ending('2026-11-22'));
    expect(page).toContain('Do not contact: these rules ended on 22 November 2026');
    expect(page).toContain('None any more');
    expect(page).toContain('Weekdays from 10am');
    expect(page).not.toMatch(sameNumber);
    expect(page).not.toContain('1 Example Street');
    expect(page).toContain('hidden: not safe to use');
  });

  test('letters that were taken back hide the address wherever it was written', async () => {
    const page = await pageOf(ending('2026-12-24'), ringMe);
    expect(page).toMatch(sameNumber);
    expect(page).not.toContain('1 Example Street');
  });
});

describe('what was noticed on sending is said without blame', () => {
  const flags = ['many-from-source', 'many-from-contact', 'many-about-subject'] as const;

  test('nothing where there was nothing, or where nothing was counted yet', async () => {
    expect(await pageOf(ringMe)).not.toContain('Noticed when it was sent');
    const { head, steps, contents } = aWholeCase([ringMe]);
    const before = contents.map((one) => {
      const content: Partial<Received> = { ...(one.content as Received) };
      delete content.flags;
      return { ...one, content: content as Received };
    });
    const { get } = aHubWeb({ cases: [{ head, steps, contents: before }] });
    const page = await (await get(`/case/${aCaseId()}`)).text();
    expect(page).toContain('He has changed.');
    expect(page).not.toContain('Noticed when it was sent');
  });

  test('each in words, with the time of sending, before anybody is contacted', async () => {
    const whole = aWholeCase([ringMe], aCaseId(), flags);
    const page = await (await aHubWeb({ cases: [whole] }).get(`/case/${aCaseId()}`)).text();
    const noticed = page.slice(
      page.indexOf('Noticed when it was sent'),
      page.indexOf('id="contact"'),
    );
    expect(noticed).toContain('Sent 23 November 2026, 9:00am');
    expect(noticed).toContain(
      'Several requests came from the same connection that day. That can be a family, a library or a campaign; it can also be somebody fishing.',
    );
    expect(noticed).toContain('the same number or address for contact');
    expect(noticed).toContain('about the same person');
    for (const flag of flags) expect(page).not.toContain(flag);
  });
});
