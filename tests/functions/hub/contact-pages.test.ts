import { describe, expect, test } from 'vitest';
import type { Role } from '../../../functions/domain/access.ts';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import type { SafeContact } from '../../../functions/domain/people.ts';
import { about } from '../../../functions/domain/standing.ts';
import { forWhom } from '../../../functions/hub/kept-form.ts';
import { aCaseWith, after, hour, open, stored } from '../domain/contact-cases.ts';
import { fateOf } from '../../../functions/domain/message-fate.ts';
import { queued } from '../../../functions/domain/outbox.ts';
import { aHubWeb, aStaff } from './hub-memory.ts';

const neutral = 'Please ring back when you can.';
const aCall = {
  ...{ way: 'phone', with: 'asker', outcome: 'message-left', 'number-hidden': 'yes' },
  ...{ words: neutral, 'at-day': '23', 'at-month': '11', 'at-year': '2026', 'at-time': '11:30am' },
};
const aMessage = { way: 'text', words: neutral };

function aDesk(whole: WholeCase, role: Role = 'handler') {
  const staff = { roles: [role], agency: 'police' };
  const web = aHubWeb({ cases: [whole], staff });
  const { caseId } = whole.head;
  const now = () => web.kept[0] ?? whole;
  const post = (step: string, typed: Record<string, string>, version = now().head.version) =>
    web.app.request(`http://hub.test/case/${caseId}/do/${step}`, {
      method: 'POST',
      headers: {
        cookie: web.cookie,
        origin: 'http://hub.test',
        host: 'hub.test',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        ...{ version: String(version), for: forWhom(aStaff(staff)) },
        ...typed,
      }).toString(),
    });
  const page = async (path = '/contact') => (await web.get(`/case/${caseId}${path}`)).text();
  return { ...web, now, post, page };
}

const shy = { ...open, leaveMessage: false };

describe('CPAGE-01 a contact that breaks the rules', () => {
  test('a handler cannot record as made: they read why, above it the rules, and lose nothing', async () => {
    const desk = aDesk(aCaseWith(shy));
    const answer = await desk.post('record-contact', { ...aCall, 'manager-reason': 'I did' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('They did not say that a message may be left. Do not change what');
    expect(page).toContain(neutral);
    expect(page.indexOf('How to contact them safely')).toBeGreaterThan(-1);
    expect(page.indexOf('How to contact them safely')).toBeLessThan(page.indexOf('name="way"'));
    expect(desk.now().steps).toHaveLength(1);
  });

  test('a manager records with a reason, and the log says what was broken', async () => {
    const desk = aDesk(aCaseWith(shy), 'manager');
    expect((await desk.post('record-contact', aCall)).status).toBe(422);
    const reason = { 'manager-reason': 'A life was at risk' };
    expect((await desk.post('record-contact', { ...aCall, ...reason })).status).toBe(303);
    const step = desk.now().steps.at(-1) ?? expect.unreachable();
    expect(about(step, 'broke-rules')).toBe('yes');
    expect(about(step, 'because')).toBe('message');
    const page = await desk.page();
    expect(page).toContain('It broke the rules');
    expect(page).toContain('A life was at risk');
  });

  test('as not made, anybody who works cases records it', async () => {
    const desk = aDesk(aCaseWith(shy));
    expect((await desk.post('record-contact', { ...aCall, outcome: 'not-made' })).status).toBe(303);
  });
});

test.each<[Role, number]>([
  ['handler', 303],
  ['researcher', 303],
  ['decision-maker', 303],
  ['coordinator', 303],
  ['manager', 303],
  ['partner', 403],
  ['auditor', 403],
])('CPAGE-02 %s records contacts and sends messages: %i', async (role, status) => {
  const desk = aDesk(aCaseWith(open), role);
  expect((await desk.post('record-contact', aCall)).status).toBe(status);
  expect((await desk.post('message', aMessage)).status).toBe(status);
  expect(desk.outbox).toHaveLength(status === 303 ? 1 : 0);
});

test('CPAGE-03 a contact is stored with words of the rules alone in its step', async () => {
  const desk = aDesk(aCaseWith(open));
  await desk.post('record-contact', { ...aCall, note: 'She cried' });
  const step = desk.now().steps.at(-1);
  expect(step).toMatchObject({
    did: 'record-contact',
    about: {
      ...{ way: 'phone', with: 'asker', outcome: 'message-left' },
      ...{ 'number-hidden': 'yes', 'broke-rules': 'no' },
    },
  });
  expect(JSON.stringify(step)).not.toMatch(/Please|cried/);
});

describe('CPAGE-04 a message', () => {
  test('goes to the outbox with its step, and the item holds nothing of anybody', async () => {
    const desk = aDesk(aCaseWith(open));
    expect((await desk.post('message', aMessage)).status).toBe(303);
    const [item] = desk.outbox;
    const { head, steps } = desk.now();
    expect(item).toMatchObject({ caseId: 'outbox', caseIdOf: head.caseId, n: 2, state: 'waiting' });
    expect(about(steps.at(-1) ?? expect.unreachable(), 'message')).toBe(item?.id);
    expect(JSON.stringify(item)).not.toMatch(/900123|Please|2222/);
  });

  test('pressed twice is one', async () => {
    const desk = aDesk(aCaseWith(open));
    for (let n = 0; n < 2; n += 1)
      expect((await desk.post('message', aMessage, 1)).status).toBe(303);
    expect(desk.outbox).toHaveLength(1);
  });

  test.each<[string, readonly SafeContact[], Record<string, string>, string]>([
    ['the way is not safe', [{ ...open, ways: ['phone'] }], {}, 'did not say that this way'],
    ['it tells', [open], { words: 'MASH and the police wrote' }, 'Take out: MASH, police.'],
    ['it holds the code word', [open], { words: 'Ask for blue kettle' }, 'out: the code word.'],
    [
      'not at this hour',
      [{ ...open, times: [{ from: '13:00', to: '14:00' }] }],
      {},
      '(safe: 1pm to 2pm)',
    ],
    ['own words are unread', [{ ...open, notes: 'Rarely' }], {}, 'A person must read that'],
    ['earlier rules forbid it', [{ ...open, ways: [] }, open], {}, 'asked not to be contacted'],
    ['another number', [open], { to: '07700 900555' }, 'Write one of the numbers'],
    [
      'it is not clear to which number',
      [open, { ...open, phone: '07700 900999' }],
      {},
      'Write one of the numbers',
    ],
  ])('is refused, whoever sends it: %s', async (_, rules, typed, why) => {
    for (const role of ['handler', 'manager'] as const) {
      const desk = aDesk(aCaseWith(...rules), role);
      const reason = { 'manager-reason': 'I want to' };
      const answer = await desk.post('message', { ...aMessage, ...typed, ...reason });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(why);
      expect(desk.outbox).toEqual([]);
    }
  });

  test('of several numbers, the one that is written', async () => {
    const desk = aDesk(aCaseWith(open, { ...open, phone: '07700 900999' }));
    const to = '+44 7700 900 999';
    expect((await desk.post('message', { ...aMessage, to })).status).toBe(303);
  });
});

describe('CPAGE-05 the page of contact', () => {
  test('says first what was not sent and why, until somebody does something', async () => {
    const asked = after(aCaseWith(open), 'message', aMessage, {
      at: hour(1),
      about: { message: 'id' },
    });
    const fate = { did: 'message-failed', because: ['time'] } as const;
    const write = fateOf(asked.whole, queued(asked.write), fate, { at: hour(2), salt: '00' });
    const desk = aDesk(stored(asked.whole, write));
    for (const path of ['/contact', '']) {
      const page = await desk.page(path);
      expect(page).toContain('A message to them was not sent');
      expect(page).toContain('They did not say that this time of the day is safe.');
    }
    await desk.post('note', { note: 'I will ring' });
    expect(await desk.page('')).not.toContain('A message to them was not sent');
  });

  test('shows what was typed as text, hides numbers that are not safe, and is a look', async () => {
    const rules = { ...open, ways: ['email' as const] };
    const desk = aDesk(aCaseWith(rules), 'manager');
    const note = '<b>07700 900123</b>';
    const reason = { note, 'manager-reason': 'Agreed' };
    await desk.post('record-contact', { ...aCall, ...reason });
    const page = await desk.page();
    expect(page).not.toContain('<b>');
    expect(page).not.toContain('900123');
    expect(desk.looks.at(-1)).toMatchObject({ did: 'open-case' });
  });

  test('says that who gave no code word must give the reference', async () => {
    const wordless = { ...open, ways: [], codeWord: '' };
    expect(await aDesk(aCaseWith(wordless)).page()).toContain('they must give the reference');
    const other = await aDesk(aCaseWith({ ...open, ways: [] })).page();
    expect(other).toContain('their name and the code word');
  });
});

test('CPAGE-06 who is not known is told nothing, and the form says so', async () => {
  const desk = aDesk(aCaseWith(open));
  expect(await desk.page('/do/they-contacted')).toContain('not even that there is a case');
  const typed = { way: 'phone', verified: 'not-verified' };
  const day = { 'at-day': '23', 'at-month': '11', 'at-year': '2026', 'at-time': '11:30' };
  expect((await desk.post('they-contacted', { ...typed, ...day })).status).toBe(303);
  expect(desk.now().steps.at(-1)).toMatchObject({ about: { verified: 'not-verified' } });
});

describe('CPAGE-07 what was learned since stands above the number', () => {
  const words = '<b>Never on Mondays</b>, nor by 07700 900123';

  test('what they told staff, on every page that says how to reach them', async () => {
    const values = { at: hour(1), verified: 'reference', 'new-rules': words };
    const told = after(aCaseWith(open), 'they-contacted', values, { at: hour(2) });
    const desk = aDesk(told.whole);
    for (const path of ['', '/contact', '/do/message']) {
      const page = await desk.page(path);
      const panel = page.slice(page.indexOf('How to contact them safely'));
      expect(panel).toContain('Said since, on 23 November 2026, 10:00am');
      expect(panel.indexOf('Never on Mondays')).toBeLessThan(panel.indexOf('Phone number'));
      expect(page).not.toContain('<b>');
    }
    expect((await desk.post('message', aMessage)).status).toBe(422);
    const read = { ...aMessage, 'own-words-read': 'yes' };
    expect((await desk.post('message', read)).status).toBe(303);
  });

  test('that no way is safe: the panel allows nothing, and no message is offered', async () => {
    const whole = aCaseWith(open);
    const desk = aDesk({ ...whole, head: { ...whole.head, state: 'contact-unsafe' } });
    const page = await desk.page();
    expect(page).toContain('it was found that they cannot be reached safely');
    expect(page).not.toContain('May be sent now');
    expect(page).not.toContain('/do/message');
    expect((await desk.post('message', aMessage)).status).toBe(403);
    expect(desk.outbox).toEqual([]);
  });
});

describe('CPAGE-08 a message is offered only by ways that are safe', () => {
  const items = (page: string) =>
    [...page.matchAll(/name="way"[^>]*value="([^"]*)"/g)].map(([, value]) => value);

  test('the form shows these and no other', async () => {
    const page = await aDesk(aCaseWith({ ...open, ways: ['phone', 'email'] })).page('/do/message');
    expect(items(page)).toEqual(['email']);
    expect(items(await aDesk(aCaseWith(open)).page('/do/message'))).toEqual(['text', 'email']);
  });

  test.each<[string, readonly SafeContact[]]>([
    ['they come back', [{ ...open, ways: [] }]],
    ['calls alone', [{ ...open, ways: ['phone'] }]],
    ['earlier rules forbid it', [{ ...open, ways: ['phone'] }, open]],
    ['their rules have ended', [{ ...open, until: '2026-11-22' }]],
  ])('with none, it is not open, and says why: %s', async (_, rules) => {
    const desk = aDesk(aCaseWith(...rules));
    const why = 'They gave no safe way to text or email.';
    for (const path of ['', '/contact']) {
      const page = await desk.page(path);
      expect(page).toContain(why);
      expect(page).not.toContain('/do/message');
    }
    const form = await desk.get(`/case/${desk.now().head.caseId}/do/message`);
    expect(form.status).toBe(403);
    expect(await form.text()).toContain(why);
  });
});

test('CPAGE-09 who else is contacted is asked, and the form says to leave them alone', async () => {
  const desk = aDesk(aCaseWith(open), 'manager');
  const first = desk.now().contents[0]?.content ?? expect.unreachable();
  if ('submission' in first)
    first.submission.people.push({ part: 'person-at-risk', name: 'Robin <b>Risk</b>' });
  for (const path of ['/contact', '/do/record-contact']) {
    const page = await desk.page(path);
    expect(page).toContain('Do not contact them off this form. At risk: Robin &lt;b&gt;Risk');
    expect(page).toContain('name="whom"');
  }
  const other = { ...aCall, with: 'somebody-else', 'manager-reason': 'A life was at risk' };
  const asked = await desk.post('record-contact', other);
  expect(asked.status).toBe(422);
  expect(await asked.text()).toContain('Write with whom');
  expect((await desk.post('record-contact', { ...other, whom: 'Her sister' })).status).toBe(303);
  const step = desk.now().steps.at(-1);
  expect(JSON.stringify(step)).not.toContain('sister');
  expect(await desk.page()).toContain('Her sister');
});
