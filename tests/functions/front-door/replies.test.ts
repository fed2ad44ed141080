import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replyIdOf } from '../../../functions/front-door/phrases.ts';
import { newReference } from '../../../functions/domain/references.ts';
import { aReference } from '../../builders.ts';
import { aNote, aPhrase, aReply } from '../replies-in-memory.ts';
import { aReplyDoor, outside } from './a-reply-door.ts';

const other = newReference((bytes) => new Uint8Array(bytes).fill(24));
const minute = 60_000;

/** Every way not to have the right words, each at a door of its own that keeps one note. */
const misses: readonly (readonly [string, string, string])[] = [
  ['a wrong phrase', aReference, 'zoo zone zero youth young year'],
  ['a reference that there is not', other, aPhrase],
  ['a reference with a slip', '2222-2222-2223', aPhrase],
  ['no reference', '', aPhrase],
  ['no phrase', aReference, ''],
  ['nothing', '', ''],
  ['a reference of 10,000 letters', '2'.repeat(10_000), aPhrase],
  ['a phrase of 10,000 letters', aReference, 'é'.repeat(10_000)],
  ['the right phrase with 10,000 letters after it', aReference, aPhrase + ' '.repeat(10_000)],
  ['the e-mail address of who asked', 'gp@practice.example.org', 'gp@practice.example.org'],
  ['what a template might run', '{{7*7}}', '{% raw %}'],
  ['one word less', aReference, aPhrase.replace(/ \w+$/, '')],
];
const wrong = 'zoo zone zero youth young year';

describe('REP-01 who has not both, learns nothing', () => {
  test.each(misses)('%s: the same answer and the same calls', async (_, reference, phrase) => {
    const first = aReplyDoor(aNote());
    const expected = await first.ask(other, wrong);
    const door = aReplyDoor(aNote());
    expect(await door.ask(reference, phrase)).toEqual(expected);
    expect(door.calls).toEqual(['take', 'hash', 'read']);
    expect(door.calls).toEqual(first.calls);
    expect(expected.status).toBe(200);
    expect(expected.html).toContain('We can show no reply for this');
  });

  test('a reply that is over is as if it were not, on the second', async () => {
    const over = aNote({ expiresAt: Date.parse('2026-11-20T10:00:00Z') / 1000 });
    const door = aReplyDoor(over);
    expect(await door.ask()).toEqual(await aReplyDoor().ask());
    expect(door.calls).toEqual(['take', 'hash', 'read']);
    door.pass(-1000);
    expect((await door.ask()).html).toContain('Talk to the parents first');
  });

  test('a note is over after 14 days, on the second: then it is said to have been there', async () => {
    const door = aReplyDoor(aNote({ referral: 'awaited' }));
    door.pass(14 * 86_400_000 - 20 * 60_000 - 1);
    expect((await door.ask()).html).toContain('Talk to the parents first');
    door.pass(1);
    const { html, status } = await door.ask();
    expect(status).toBe(200);
    expect(html).not.toContain('Talk to the parents first');
    expect(html).toContain('What the team wrote to you is not here any more');
    expect(html).toContain('/form-c/continue');
  });

  test('fields that are not there, and files, are as if they were empty', async () => {
    const door = aReplyDoor(aNote());
    const expected = await door.ask(other, wrong);
    expect(await outside(await door.post({}))).toEqual(expected);
    const form = new FormData();
    form.set('reference', new File([aReference], 'x.txt'));
    form.set('phrase', aPhrase);
    const init = { method: 'POST', body: form, headers: { 'sec-fetch-site': 'same-origin' } };
    expect(await outside(await door.app.request('/reply', init))).toEqual(expected);
  });

  test('what is hashed slowly is never long', async () => {
    const hashed: string[] = [];
    const idOf = (reference: string, phrase: string) => {
      hashed.push(reference + phrase);
      return phrase;
    };
    for (const [, reference, phrase] of misses)
      await aReplyDoor(undefined, { idOf }).ask(reference, phrase);
    expect(hashed).toHaveLength(misses.length);
    expect(Math.max(...hashed.map((text) => text.length))).toBeLessThan(220);
  });

  test('nothing that is typed comes back on the page', async () => {
    const { html } = await aReplyDoor(aNote()).ask('canary-reference', 'canary-phrase');
    expect(html).not.toContain('canary');
  });
});

describe('REP-02 five wrong phrases on a reference, and a quarter of an hour must pass', () => {
  async function tries(door: ReturnType<typeof aReplyDoor>, n: number, reference = aReference) {
    for (let i = 0; i < n; i++) await door.ask(reference, wrong);
  }

  test.each([
    ['one that there is', aReference],
    ['one that there is not', other],
    ['one with a slip', '2222-2222-2223'],
  ])('%s: nobody looks, whatever the phrase is, and the page is the same', async (_, reference) => {
    const door = aReplyDoor(aNote());
    await tries(door, 5, reference);
    const looked = door.calls.length;
    const waits = [await door.ask(reference, aPhrase), await door.ask(reference, wrong)];
    expect(door.calls.slice(looked)).toEqual(['take', 'take']);
    const [wait] = waits;
    expect(waits).toEqual([wait, wait]);
    expect(wait).toMatchObject({ status: 429, headers: { 'retry-after': '900' } });
    expect(door.measured).toContainEqual({ RepliesMustWait: 1 });
    expect(wait?.html).toContain('Please wait 15 minutes');
    expect(wait?.html).toContain('10:15am');
    const elsewhere = aReplyDoor();
    await tries(elsewhere, 5, other);
    expect(await elsewhere.ask(other, aPhrase)).toEqual(wait);
  });

  test('after it the right phrase shows the note, and not a moment before', async () => {
    const door = aReplyDoor(aNote());
    await tries(door, 5);
    door.pass(15 * minute - 1);
    expect((await door.ask()).status).toBe(429);
    door.pass(1);
    expect((await door.ask()).html).toContain('Talk to the parents first');
  });

  test('the right phrase is not counted, however often', async () => {
    const door = aReplyDoor(aNote());
    await tries(door, 4);
    for (let n = 0; n < 10; n++) expect((await door.ask()).status).toBe(200);
    await tries(door, 1);
    expect((await door.ask()).status).toBe(429);
  });

  test('however the reference is typed, it is the same one that is tried', async () => {
    const door = aReplyDoor(aNote());
    for (const typed of ['222222222222', ' 2222 2222 2222', '2222-2222-2222', '2222/2222/2222'])
      await door.ask(typed, wrong);
    await door.ask(aReference, wrong);
    expect((await door.ask()).status).toBe(429);
    expect(door.counted.items.size).toBe(1);
  });

  test('who types nothing as reference keeps nobody else from anything', async () => {
    const door = aReplyDoor(aNote());
    await tries(door, 6, '');
    expect((await door.ask('', wrong)).status).toBe(200);
    expect((await door.ask()).html).toContain('Talk to the parents first');
  });

  test('of any number of guesses at the same time, five look', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.boolean(), async (n, exists) => {
        const door = exists ? aReplyDoor(aNote()) : aReplyDoor();
        const all = Array.from({ length: n }, (_, i) => door.ask(aReference, `${wrong} ${i}`));
        const statuses = (await Promise.all(all)).map(({ status }) => status);
        expect(door.calls.filter((call) => call === 'hash')).toHaveLength(Math.min(5, n));
        expect(statuses.filter((status) => status === 429)).toHaveLength(Math.max(0, n - 5));
      }),
      { numRuns: 25 },
    );
  });

  test('what is kept of a try names no reference', async () => {
    const door = aReplyDoor(aNote());
    await tries(door, 1);
    const kept = JSON.stringify([...door.counted.items]);
    expect(kept).toMatch(/^\[\["[0-9a-f]{64}",/);
    expect(kept).not.toContain('2222');
  });
});

describe('REP-03 what fails here is said, and is not held against anybody', () => {
  test.each(['take', 'hash', 'read'] as const)('%s', async (what) => {
    const door = aReplyDoor(aNote());
    door.down[what] = true;
    for (let n = 0; n < 7; n++) {
      const { status, html } = await door.ask(aReference, wrong);
      expect(status).toBe(503);
      expect(html).toContain('It is not because of what you typed');
      expect(html).toContain('999');
    }
    door.down[what] = false;
    expect((await door.ask()).html).toContain('Talk to the parents first');
  });

  test('a try that cannot be given back counts, and the reply is shown all the same', async () => {
    const door = aReplyDoor(aNote());
    door.down.giveBack = true;
    for (let n = 0; n < 5; n++)
      expect((await door.ask()).html).toContain('Talk to the parents first');
    expect((await door.ask()).status).toBe(429);
  });
});

test('REP-04 with the slow hash that stores it, a reply is found by its phrase as people type it', async () => {
  const id = await replyIdOf(aReference, aPhrase);
  const door = aReplyDoor(aReply({ id }));
  expect((await door.ask()).html).toContain('We can show no reply');
  const slow = aReplyDoor(aReply({ id }), { idOf: replyIdOf });
  const typed = ' Abandon-ability\nABLE  about, above absent';
  expect((await slow.ask('2222 2222 2222', typed)).html).toContain('We have what you sent');
});
