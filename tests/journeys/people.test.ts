import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { control, until } from '../control.ts';
import { grandparent, self, sixteen, thirdParty } from '../people-stories.ts';
import { notKnown } from '../unknown-story.ts';
import { aBrowser } from './a-browser.ts';
import { phone } from './browser.ts';
import { alertsOf, arrived, sends } from './somebody.ts';

const desk = control(inject('endpoints'));
const browser = aBrowser();
afterAll(() => desk.close());

const noScript: BrowserContextOptions = { ...phone, javaScriptEnabled: false };

describe('at 320 px, as far as the desk', () => {
  test('for herself, with a partner who can see her phone', async () => {
    const { reference, read } = await sends(browser, self);
    expect(read('check')).toContain('He puts his hands round my neck.');
    const { submission, shown } = await arrived(browser, desk, reference, 'dorset');
    expect(submission).toMatchObject({ kind: 'clares-law', immediateRisk: false });
    expect(submission.also).toBeUndefined();
    expect(submission.safeContact).toEqual({
      ways: ['text', 'email'],
      phone: '+44 (0)7700 900-456',
      email: 'zoe.example@example.com',
      days: ['tue', 'thu'],
      times: [{ from: '08:00', to: '12:00' }],
      when: 'Only while they are at work.',
      until: '2030-12-31',
      leaveMessage: false,
      shared: 'somebody',
      sharedWith: 'He knows the PIN of my phone.',
      codeWord: 'bluebell',
    });
    expect(submission.people.map(({ part, name, birth }) => [part, name, birth?.known])).toEqual([
      ['asker', 'Zoë O’Neill-Smythe', 'exact'],
      ['subject', 'Danny', 'about'],
    ]);
    for (const said of ['Clare’s Law', 'Tuesday, Thursday', 'bluebell', 'dannyboy99', 'my neck'])
      expect(shown).toContain(said);
    expect(await alertsOf(desk, reference)).toEqual([]);
  });

  test('for a neighbour who is in danger now, without JavaScript', async () => {
    const { reference, sentAt, read } = await sends(browser, thirdParty, { options: noScript });
    // Before anything else on the page, and again once they have said that it is now.
    expect(read('start').slice(0, 200)).toMatch(/call 999/);
    expect(read('help').slice(0, 300)).toMatch(/Get help now.*call 999/s);
    expect(read('other')).toMatch(/may never learn what came of it/);
    expect(read('sent')).toMatch(/call 999.*0808[\s\u00a0]157[\s\u00a0]0112/s);

    const alerts = await until(async () => {
      const found = await alertsOf(desk, reference);
      return found.length > 0 && found;
    });
    expect(alerts.map(({ hub }) => hub)).toEqual(['bcp']);
    expect(Date.parse(alerts[0]?.at ?? '') - sentAt).toBeLessThan(60_000);
    const personal = /Marek|Ola|Filip|Example|7700|door|BH15|Clare|Polish/;
    expect(JSON.stringify(alerts)).not.toMatch(personal);

    const { submission, shown } = await arrived(browser, desk, reference, 'bcp');
    const { kind, also, immediateRisk, people, safeContact, place } = submission;
    expect({ kind, also, immediateRisk }).toEqual({
      ...{ kind: 'clares-law', also: ['sarahs-law'], immediateRisk: true },
    });
    expect(people.map(({ part, name }) => [part, name])).toEqual([
      ['asker', undefined],
      ['subject', 'Marek Example'],
      ['person-at-risk', 'Ola Example'],
      ['child', 'Filip'],
    ]);
    expect(people[2]?.knows).toBe('no');
    expect(safeContact).toMatchObject({ ways: ['phone'], leaveMessage: false, number: 'hidden' });
    expect(place).toMatchObject({ postcode: 'BH15 2RU', doubted: 'not-sure' });
    for (const said of ['Immediate risk', 'also Sarah’s Law', 'Polish', 'No: nobody tells them'])
      expect(shown).toContain(said);
  });

  test('a grandparent with two children, by keyboard alone', async () => {
    const { reference, read } = await sends(browser, grandparent, { byKeys: true });
    expect(read('more-2')).toContain('Tell us about child 2');
    const { submission, shown } = await arrived(browser, desk, reference, 'dorset');
    expect(submission).toMatchObject({ kind: 'sarahs-law', immediateRisk: false });
    expect(submission.also).toBeUndefined();
    expect(submission.people.map(({ part, name, knows }) => [part, name, knows])).toEqual([
      ['asker', 'Grace Example', undefined],
      ['subject', 'Mr Sample', undefined],
      ['child', 'Poppy', undefined],
      ['child', 'Alfie', undefined],
      ['parent', 'Rose Example', 'yes'],
      ['parent', 'Lee Example', 'no'],
    ]);
    expect(submission.safeContact).toMatchObject({
      ways: ['letter'],
      post: 'Grace Example\n1 Example Road\nExampleton',
      interpreter: { kind: 'other', language: 'Large print, please' },
    });
    for (const said of ['Poppy', 'Alfie', 'Uncle Sam', 'teapot', 'a new phone from him'])
      expect(shown).toContain(said);
  });

  test('a sixteen-year-old, who sends what there is half-way, without JavaScript', async () => {
    const { reference, read } = await sends(browser, sixteen, { options: noScript });
    expect(read('young')).toMatch(/You did the right thing.*0800[\s\u00a0]1111/s);
    expect(read('young')).toContain('in the same way as for an adult');
    expect(read('check')).toContain('questions were not asked yet');
    const { submission, shown } = await arrived(browser, desk, reference, 'dorset');
    expect(submission).toMatchObject({ kind: 'clares-law', also: ['referral'] });
    expect(submission.safeContact).toEqual({ ways: [], leaveMessage: false, codeWord: 'kestrel' });
    const unasked = submission.said.filter(({ answer }) => answer === 'Not asked');
    expect(unasked.length).toBeGreaterThan(5);
    for (const said of ['also Referral', 'Do not contact: they will come back', 'kestrel', 'Jay'])
      expect(shown).toContain(said);
  });

  test.each([
    ['a partner', notKnown('clares-law'), phone, 'clares-law', undefined],
    // Without the name of a child it is a worry about one, and still read.
    [
      'a child',
      notKnown('sarahs-law', { 'ask answer': 'child' }),
      noScript,
      'referral',
      ['sarahs-law'],
    ],
  ] as const)('who knows nothing, of %s', async (_, somebody, options, kind, also) => {
    const { reference, read } = await sends(browser, somebody, { options });
    expect(read('team')).toContain('That is fine');
    expect(somebody.told.some(([slug]) => slug === 'unnamed')).toBe(kind === 'referral');
    const { submission, shown } = await arrived(browser, desk, reference, 'triage');
    // Who is not sure whether there is danger is read first, too.
    expect(submission).toMatchObject({ kind, immediateRisk: true, place: { answer: 'not-known' } });
    expect(submission.also).toEqual(also);
    expect(submission.safeContact).toEqual({ ways: [], leaveMessage: false });
    expect(submission.people.map(({ name }) => name)).toEqual(
      submission.people.map(() => undefined),
    );
    for (const said of ['Not known', 'I do not know', 'Do not contact: they will come back'])
      expect(shown).toContain(said);
    expect(await until(async () => (await alertsOf(desk, reference))[0])).toMatchObject({
      hub: 'triage',
    });
  });
});
