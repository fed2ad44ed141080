import { describe, expect, test } from 'vitest';
import type { Received } from '../../../functions/domain/case-items.ts';
import { aCaseId, aRouting, aSubmission } from '../../builders.ts';
import { contact, neverRing, number, pageOf, ringMe } from './a-case-page.ts';
import { aHubWeb, aWholeCase } from './hub-memory.ts';

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
