import { describe, expect, test } from 'vitest';
import type { Submission } from '../../../functions/domain/submissions.ts';
import { aSubmission } from '../../builders.ts';
import { asked, contact, neverRing, number, pageOf, ringMe } from './a-case-page.ts';

const sameNumber = /0?7700[\s.()-]*900[\s.()-]*123/;

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
