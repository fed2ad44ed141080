import { afterEach, describe, expect, test, vi } from 'vitest';
import { ReplyState } from '../../../functions/domain/replies.ts';
import type { Said } from '../../../functions/domain/submissions.ts';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { logger } from '../../../functions/lambda.ts';
import { languages } from '../../../web/words/words.ts';
import { aCaseId, aReference } from '../../builders.ts';
import { aLanguage, unmarked } from '../../web/a-language.ts';
import { aNote, aPhrase, aReply, quickId } from '../replies-in-memory.ts';
import { aReplyDoor, outside } from './a-reply-door.ts';

afterEach(() => void vi.restoreAllMocks());

const heading = (html: string) => /<h1[^>]*>\s*(.*?)\s*<\/h1>/s.exec(html)?.[1];
const noteOf = (parts: readonly Said[]) =>
  aNote({ written: { releasedAt: '2026-11-20T09:40:00.000Z', parts: [...parts] } });
const shown = async (...given: Parameters<typeof aReplyDoor>) =>
  (await aReplyDoor(...given).ask()).html;
const get = async (path = '/reply', init: RequestInit = {}) =>
  outside(await aReplyDoor().app.request(path, init));

test('REP-09 a note says who wrote it and when, and whom to ring, whatever came since', async () => {
  const since = { at: '2026-11-20T09:55:00.000Z', referral: 'arrived' as const, hub: 'bcp' };
  const html = await shown(aNote(since));
  expect(html).toContain('The safeguarding team at BCP Council wrote this on');
  expect(html).toContain('9:40am');
  expect(html).not.toContain('9:55am');
  for (const number of ['01632 960112', '0808 157 0112'])
    expect(html).toContain(`tel:${number.replaceAll(' ', '')}`);
  expect(await shown(aNote({ hub: 'gone' }))).toContain('Written on');
});

describe('REP-10 the page that asks', () => {
  test('both go by POST, and the browser keeps and checks neither', async () => {
    const { html, status } = await get();
    expect(status).toBe(200);
    expect(html).toContain('<form method="post" action="/reply" autocomplete="off" novalidate>');
    for (const name of ['reference', 'phrase']) {
      const box = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0];
      expect(box).toContain('autocomplete="off"');
      expect(box).toContain('spellcheck="false"');
      expect(box).not.toContain('value=');
    }
  });

  test('after a miss it says so, first, and leads to each box', async () => {
    const { html } = await aReplyDoor().ask();
    expect(html).toContain('<title>Error: Read a reply – Online form</title>');
    for (const name of ['reference', 'phrase']) {
      expect(html).toContain(`href="#${name}"`);
      expect(html).toContain(`id="${name}-error"`);
    }
  });

  test('under a stage every link begins with it', async () => {
    const event = { path: '/reply', requestContext: { path: '/live/reply', stage: 'live' } };
    const answer = await aReplyDoor().app.request('/reply', {}, { event });
    const html = await answer.text();
    for (const [, to] of html.matchAll(/(?:href|action|src)="(\/[^"]*)"/g))
      expect(to).toMatch(/^\/live\//);
  });

  test('what is sent in the address is not read', async () => {
    const door = aReplyDoor(aNote());
    const query = new URLSearchParams({ reference: aReference, phrase: aPhrase });
    const answer = await door.app.request(`/reply?${String(query)}`);
    expect(await answer.text()).toBe((await get()).html);
    expect(door.calls).toEqual([]);
  });
});

describe('REP-11 every answer', () => {
  const answers = async () => {
    const door = aReplyDoor(aNote());
    const pages = [await get(), await door.ask(), await door.ask(aReference, 'wrong')];
    door.down.take = true;
    pages.push(await door.ask());
    return [...pages, await get('/reply', { method: 'PUT' }), await get('/reply/more')];
  };

  test('is kept nowhere, sets no cookie, and may load nothing from elsewhere', async () => {
    for (const { headers, html } of await answers()) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-robots-tag': 'noindex, nofollow',
      });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
      expect(headers).not.toHaveProperty('set-cookie');
      expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });

  test('has the way out, the numbers, and says that it is a demonstration', async () => {
    for (const { html } of await answers()) {
      expect(html.match(/href="\/leave"/g)).toHaveLength(3);
      expect(html).toContain('id="help"');
      expect(html).toContain('Demonstration');
    }
    const ours = { ...partnership('dorset'), live: true };
    expect(await shown(aNote(), { ours })).not.toContain('Demonstration');
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, headers } = await get('/reply', {
      method,
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD, POST']);
  });

  test.each(['/', '/reply/', '/reply/2222', '/form-c'])('%s is not here', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://a.example' }],
    ['of an old browser elsewhere', { 'sec-fetch-site': '', origin: 'https://a.example' }],
  ])('a form %s is refused, and nobody looks', async (_, headers) => {
    const door = aReplyDoor(aNote());
    const answer = await door.post({ reference: aReference, phrase: aPhrase }, headers);
    expect(answer.status).toBe(403);
    expect(door.calls).toEqual([]);
  });

  test('what is no form, or too long for one, is said to be', async () => {
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const { status } = await get('/reply', { method: 'POST', body: '{}', headers });
    expect(status).toBe(400);
    const long = { reference: '', phrase: 'x'.repeat(300_000) };
    expect((await aReplyDoor().post(long)).status).toBe(413);
  });
});

describe('REP-12 what a reply says', () => {
  test.each(ReplyState.options)(
    '%s has a heading of its own, what comes next, and 999',
    async (state) => {
      const html = await shown(aReply({ state }));
      expect(heading(html)).toBe(languages[0].words.reply.states[state].heading);
      expect(html).toContain('Since Friday 20 November, 9:30am.');
      expect(html).toContain('What happens next');
      expect(html).toContain('call 999');
      expect(html).toContain(`Reference ${aReference}`);
      expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe('Reply – Online form');
      expect(html).not.toContain('Print this page');
      expect(html).not.toContain('/form-c/continue');
    },
  );

  test('the headings of the states differ', () => {
    const headings = Object.values(languages[0].words.reply.states).map((said) => said.heading);
    expect(new Set(headings).size).toBe(ReplyState.options.length);
  });

  test('a note stands as it was written, its parts under their headings, and is escaped', async () => {
    const parts = [
      { question: 'The <level>', answer: 'Level 3.\n\n<script>alert(1)</script> & {{ 7*7 }}' },
      { question: 'Recording', answer: 'Keep it apart.' },
    ];
    const html = await shown(noteOf(parts));
    expect(html).toContain('The &lt;level&gt;</h2>');
    expect(html).toContain(
      '<div class="govuk-body app-written">Level 3.\n\n&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{ 7*7 }}</div>',
    );
    expect(html.indexOf('Recording</h2>')).toBeGreaterThan(html.indexOf('Level 3.'));
    expect(html).toContain('until Friday 4 December, 9:40am. After that only the team has it.');
    expect(html).toContain('Print this page');
  });

  test('times are as in London, in summer too', async () => {
    const html = await shown(aReply({ at: '2026-07-01T22:30:00.000Z' }));
    expect(html).toContain('Since Wednesday 1 July, 11:30pm.');
  });

  test('a referral that is awaited can be begun from here, by POST, with its proof and its day', async () => {
    const html = await shown(aNote({ referral: 'awaited', group: 'adult' }));
    const form =
      /<form method="post" action="\/form-c\/continue".*?<\/form>/s.exec(html)?.[0] ?? '';
    const hidden = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, ...one]) => one,
    );
    const reply = quickId(aReference, aPhrase);
    expect(hidden).toEqual(
      Object.entries({ case: aCaseId(), reference: aReference, reply, group: 'adult' }),
    );
    expect(form).toContain('Refer now');
    // No time of the hub is known yet, and none is made up.
    expect(html).toContain('If the note names a time, keep to the note.');
    expect(html).not.toContain('by Saturday');
    expect(html).not.toContain('Your referral has come');
  });

  test('by when is what the hub says, as it is in London', async () => {
    const refers = { referral: 'awaited' as const, referBy: '2026-07-01T22:30:00.000Z' };
    const html = await shown(aNote(refers));
    expect(html).toContain('by Wednesday 1 July, 11:30pm.');
  });

  test('one that has arrived is said to have', async () => {
    const html = await shown(aNote({ referral: 'arrived' }));
    expect(html).toContain('Your referral has come');
    expect(html).not.toContain('/form-c/continue');
  });

  test('a referrer reads what the team decided, in its words', async () => {
    const html = await shown(aNote({ kind: 'referral', state: 'told' }));
    expect(heading(html)).toBe('The team’s answer to your referral');
    expect(html).toContain('Talk to the parents first.\nThen ring us.');
    expect(html).not.toContain('in another way');
  });

  test('one who was told by telephone reads that they were', async () => {
    const html = await shown(aReply({ kind: 'referral', state: 'told' }));
    expect(html).toContain('The team told you in another way');
  });

  test('on paper a note stands alone; what has none is printed as it is', async () => {
    expect(await shown(aNote())).toMatch(
      /class="app-record">.*<h1.*first\..*class="app-not-printed"/s,
    );
    expect(await shown(aReply())).not.toMatch(/app-record|app-not-printed/);
  });
});

test('REP-13 every word of it is in a catalogue', async () => {
  const [english] = languages;
  const made = aLanguage(english.words);
  const data = [
    'Talk to the parents first.',
    'Then ring us.',
    'The advice',
    english.name,
    made.name,
  ];
  const found: string[] = [];
  const look = async (answer: Response | Promise<Response>) =>
    found.push(...unmarked(await (await answer).text(), data));
  const headers = { 'sec-fetch-site': 'same-origin' };
  const body = new URLSearchParams({ reference: aReference, phrase: aPhrase });
  const notes = [
    ...ReplyState.options.map((state) => aReply({ state })),
    ...(['awaited', 'arrived'] as const).map((referral) => aNote({ referral })),
    undefined,
  ];
  for (const note of notes) {
    const door = aReplyDoor(note, { speaks: [english, made] });
    const ask = () => door.app.request('/xx/reply', { method: 'POST', body, headers });
    await look(door.app.request('/xx/reply'));
    await look(ask());
    if (!note) for (let n = 0; n < 5; n++) await look(ask());
    door.down.take = true;
    await look(ask());
  }
  expect(found).toEqual([]);
});

test('REP-14 a log names no reference, no phrase and nothing of the note, faults included', async () => {
  const lines: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(logger, level).mockImplementation((...line) => void lines.push(JSON.stringify(line)));
  const parts = [{ question: 'canary', answer: 'canary' }];
  const door = aReplyDoor(noteOf(parts));
  for (const what of ['take', 'hash', 'read', 'giveBack'] as const) {
    for (const [reference, phrase] of [
      [aReference, aPhrase],
      ['canary', 'canary'],
    ]) {
      door.down[what] = true;
      await door.ask(reference, phrase);
      door.down[what] = false;
      await door.ask(reference, phrase);
    }
  }
  // What is stored and cannot be read, with words in it that a parser might repeat.
  door.kept.items.set(quickId(aReference, aPhrase), '{"v":9,"state":"canary"}');
  expect((await door.ask()).status).toBe(503);
  expect(lines.join('\n')).not.toMatch(/canary|2222|abandon/);
  const events = new Set(lines.map((line) => (JSON.parse(line) as string[])[0]));
  expect([...events].sort()).toEqual(['reply-not-read', 'try-not-given-back']);
});
