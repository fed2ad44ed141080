import { describe, expect, test } from 'vitest';
import { aCaseId, aSubmission } from '../../builders.ts';
import { aDesk, another, justDone, path } from './a-desk.ts';
import { aWholeCase } from './hub-memory.ts';

const filled = {
  ...{
    line: 'A name',
    text: 'Two\nlines',
    choice: 'yes',
    reason: 'So it was',
    many: ['yes', 'no'],
  },
  ...{ sure: 'yes', 'day-day': '7', 'day-month': '3', 'day-year': '2026', both: 'Why' },
  ...{ 'at-day': '8', 'at-month': 'March', 'at-year': '2026', 'at-time': '2:05pm' },
};

describe('the form of a step', () => {
  test('says what it does, what follows and where the rule comes from, under the identity', async () => {
    const { get } = aDesk();
    const page = await (await get(path('begin'))).text();
    for (const text of ['2222-2222-2222', 'Do begin', 'This moves the case on to: Begun.'])
      expect(page).toContain(text);
    expect(page).toContain('A rule of this test');
    expect(page).toContain('<title>Case 2222-2222-2222');
    expect(await (await get(path('note'))).text()).not.toContain('This moves');
  });

  test('says that it closes the case', async () => {
    const { get, take } = aDesk();
    await take('begin', { reason: 'r' });
    const web = aDesk();
    await web.take('begin', { reason: 'r' }, { cookie: web.cookieOf(another) });
    expect(await (await web.get(path('confirm'))).text()).toContain('That closes it');
    expect(await (await get(path('note'))).text()).not.toContain('That closes it');
  });

  test('warns of immediate risk above it', async () => {
    const cases = [aWholeCase([aSubmission({ immediateRisk: true })])];
    const page = await (await aDesk({ cases }).get(path('note'))).text();
    expect(page.indexOf('Immediate risk: they said')).toBeGreaterThan(0);
    expect(page.indexOf('Immediate risk: they said')).toBeLessThan(page.indexOf('<h1'));
  });

  test('has each field, and those that hang on an answer within that answer', async () => {
    const page = await (await aDesk().get(path('fill'))).text();
    for (const name of ['line', 'text', 'choice', 'many', 'sure', 'both', 'reason'])
      expect([name, page.includes(`name="${name}"`)]).toEqual([name, true]);
    for (const part of ['day-day', 'day-month', 'day-year', 'at-day', 'at-time'])
      expect([part, page.includes(`name="${part}"`)]).toEqual([part, true]);
    const within = page.indexOf('name="reason"');
    expect(within).toBeGreaterThan(page.indexOf('id="conditional-choice"'));
    expect(within).toBeLessThan(page.indexOf('No, it was not'));
    expect(page).toContain('Only if you chose “Yes, it was” or “No, it was not” above.');
  });

  test('is written down as a look, and shown only then', async () => {
    const { get, looks } = aDesk();
    await get(path('note'));
    expect(looks).toMatchObject([{ did: 'open-case', caseId: aCaseId() }]);
    expect((await aDesk({ viewsAreDown: true }).get(path('note'))).status).toBe(503);
  });

  test('a step with a page of its own leads there, and cannot be taken here', async () => {
    const { get, take, theCase } = aDesk();
    for (const answer of [await get(path('elsewhere')), await take('elsewhere')])
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path()}/paper`]);
    expect(theCase().steps).toHaveLength(1);
  });
});

describe('a step that is taken', () => {
  test('is stored, and leads back to the case', async () => {
    const { take, theCase, get, cookie } = aDesk();
    const answer = await take('begin', { reason: 'It is right' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path()]);
    expect(theCase().head).toMatchObject({ state: 'begun', version: 2, steps: 2 });
    expect(theCase().contents.at(-1)?.content).toEqual({ values: { reason: 'It is right' } });
    const visit = await get(path(), { cookie: `${cookie}; ${justDone(answer)}` });
    expect(await visit.text()).toContain('Done: Did begin');
  });

  test('keeps every field as it was meant', async () => {
    const { take, theCase } = aDesk();
    expect((await take('fill', filled)).status).toBe(303);
    expect(theCase().contents.at(-1)?.content).toEqual({
      values: {
        ...{ line: 'A name', text: 'Two\nlines', choice: 'yes', reason: 'So it was', both: 'Why' },
        ...{ many: ['yes', 'no'], sure: 'yes', day: '2026-03-07' },
        at: '2026-03-08T14:05:00.000Z',
      },
    });
  });

  test('without what is needed: 422, each fault named and linked, and all that was typed', async () => {
    const { take, theCase } = aDesk();
    const answer = await take('fill', { ...filled, line: '', 'day-month': '13', many: [] });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const [name, text] of [
      ['line', 'Write a line'],
      ['day-day', 'Give a day, a month and a year'],
      ['many', 'Choose some'],
    ] as const) {
      expect(page).toContain(text);
      expect(page).toContain(`href="#${name}"`);
      expect(page).toContain(`id="${name}"`);
    }
    for (const typed of [
      'So it was',
      'Two\nlines',
      'value="13"',
      'value="March"',
      'value="2:05pm"',
    ])
      expect(page).toContain(typed);
    expect(page).toMatch(/value="yes" checked/);
    expect(page).toContain('<title>Error: Case');
    expect(theCase().steps).toHaveLength(1);
  });

  test('100,000 characters: too long, and all of it is there again', async () => {
    const long = 'é'.repeat(100_000);
    const answer = await aDesk().take('note', { note: long });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Use 10,000 characters or fewer');
    expect(page).toContain(long);
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '{{ 7 * 7 }}'])(
    'never shows what was typed as code: %s',
    async (hostile) => {
      const { take, get } = aDesk();
      const wrong = {
        ...filled,
        line: hostile,
        text: hostile,
        reason: hostile,
        'day-day': hostile,
      };
      const pages = [await (await take('fill', wrong)).text()];
      pages.push(await (await take('fill', wrong, { version: 0 })).text());
      await take('note', { note: hostile });
      pages.push(await (await get(path())).text());
      for (const page of pages) {
        expect(page).not.toContain('<script>alert');
        expect(page).not.toContain('<img src=x');
        expect(page).not.toMatch(/>\s*49\s*</);
      }
      expect(pages[2]).toContain(hostile.slice(0, 1) === '{' ? hostile : '&lt;');
    },
  );

  test('keeps no character that a page cannot show or a table cannot store', async () => {
    const { take, theCase } = aDesk();
    await take('note', { note: 'a\u0000b\u202Ec\uFFFFd' });
    expect(theCase().contents.at(-1)?.content).toEqual({ values: { note: 'abcd' } });
  });

  test('that raises a danger owes the people on duty an alert, in the same piece', async () => {
    const { take, alerts, theCase } = aDesk();
    await take('note', { note: 'n' });
    expect(alerts).toEqual([]);
    await take('raise-risk', { reason: 'He is at the door' });
    expect(alerts).toMatchObject([{ caseIdOf: aCaseId(), why: 'danger' }]);
    expect(JSON.stringify(alerts)).not.toContain('door');
    await take('raise-risk', { reason: 'He is back' });
    expect(new Set(alerts.map(({ item }) => item)).size).toBe(2);
    expect(theCase().head.immediateRisk).toBe(true);
  });
});

describe('a step that is not open says why, and stores nothing', () => {
  const refused = async (
    desk: ReturnType<typeof aDesk>,
    step: string,
    sent: Record<string, string> = {},
  ) => {
    const before = desk.theCase().steps.length;
    const answers = [await desk.get(path(step)), await desk.take(step, sent)];
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
    expect(desk.theCase().steps).toHaveLength(before);
    return Promise.all(answers.map((answer) => answer.text()));
  };

  test('to the wrong role, and to the right role of another agency', async () => {
    for (const staff of [{ roles: ['handler'] }, { roles: ['researcher'], agency: 'health' }])
      for (const page of await refused(aDesk({ staff: staff as object }), 'look'))
        expect(page).toContain('Only a researcher (police) may do this.');
  });

  test('from the wrong state, with what was typed to be copied', async () => {
    const [shown = '', sent = ''] = await refused(aDesk(), 'confirm', { reason: 'My words' });
    expect(shown).toContain(
      'This can be done from “Begun”. The case now stands at “Just received”.',
    );
    expect(sent).toContain('My words');
  });

  test('to the same person twice', async () => {
    const desk = aDesk();
    await desk.take('begin', { reason: 'r' });
    const pages = await refused(desk, 'confirm', { reason: 'And again' });
    for (const page of pages) expect(page).toContain('another person confirms it');
    const cookie = desk.cookieOf(another);
    expect((await desk.take('confirm', { reason: 'Yes' }, { cookie })).status).toBe(303);
  });

  test.each(['auditor', 'partner'] as const)('to an %s, whatever the step', async (role) => {
    const { get, take, theCase } = aDesk({ staff: { roles: [role] } });
    expect((await get(path('note'))).status).toBe(403);
    const answer = await take('raise-risk', { reason: 'r' });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('2222-2222-2222');
    expect(theCase().steps).toHaveLength(1);
  });

  test('where the case is restricted to others', async () => {
    const whole = aWholeCase();
    const cases = [{ ...whole, head: { ...whole.head, restrictedTo: ['somebody#else'] } }];
    const { get, take, theCase } = aDesk({ cases });
    expect((await get(path('note'))).status).toBe(403);
    expect((await take('note', { note: 'n' })).status).toBe(403);
    expect(theCase().steps).toHaveLength(1);
  });

  test('where there is no such step or case', async () => {
    const { get, post } = aDesk();
    for (const where of [path('fly'), path('constructor'), `/case/${aCaseId(2)}/do/note`]) {
      expect((await get(where)).status).toBe(404);
      expect((await post(where, { version: '1', note: 'n' })).status).toBe(404);
    }
  });

  test('on a form that somebody else opened in this browser', async () => {
    const { post, theCase, for: mine } = aDesk();
    const answer = await post(path('note'), { version: '1', note: 'Theirs', for: 'other' });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('Theirs');
    expect(theCase().steps).toHaveLength(1);
    expect((await post(path('note'), { version: '1', note: 'n', for: mine })).status).toBe(303);
  });
});
