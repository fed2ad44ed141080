import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { instead, upTo } from '../person.ts';
import { aBrowser } from '../journeys/a-browser.ts';
import { atDesk } from './at-desk.ts';
import { axe } from '../journeys/axe.ts';
import { at, main, ofDorset, sent } from '../journeys/hubs.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
const browser = aBrowser();
const sender = 'dorset-hub-dorset-send-messages';
const number = '07700 900123';

let page: Page;
beforeAll(async () => {
  page = await atDesk(browser, desk, 'hana.dorset');
});
afterAll(() => desk.close());

/** Somebody whom texts reach at any time, and who wrote nothing else about it. */
function reachedByText() {
  const told = instead(ofDorset('clares-law'), 'ways', { ways: ['text'] });
  const [before, after] = [
    upTo(told, 'voice'),
    told.slice(told.findIndex(([p]) => p === 'shared')),
  ];
  const alone = instead([...before, ...after], 'shared', { answer: 'nobody' });
  return instead(alone, 'when', { days: ['any'], times: ['any'] });
}

async function sends(path: string, words: string) {
  await page.goto(at('dorset', `${path}/do/message`));
  await page.getByLabel('Text message').check();
  await page.getByRole('textbox', { name: 'Words' }).fill(words);
  await page.getByRole('button', { name: 'Send a text or an email' }).click();
}

test('a text that staff send goes out once, in their words alone, and the case says so', async () => {
  const { path, reference } = await sent(desk, 'clares-law', reachedByText());
  const words = `Please ring back when you can, ${'a'.repeat(10)}.`;
  await sends(path, words);
  await page.waitForURL(at('dorset', path));
  await desk.run(sender);
  await desk.run(sender);
  const found = (await desk.outbox()).filter((one) => one.words === words);
  expect(found).toMatchObject([{ hub: 'dorset', way: 'text', to: number }]);
  expect(JSON.stringify(found)).not.toMatch(new RegExp(`${reference}|${path.slice(6)}|Ada|Sam`));
  await page.goto(endpoints.outbox);
  expect(await main(page)).toContain(words);
  await page.goto(at('dorset', `${path}/contact`));
  expect(await main(page)).toContain('Message sent');
  expect(await axe(page)).toEqual([]);
});

test('words that tell are refused with the reason, and what was typed stays', async () => {
  const { path } = await sent(desk, 'clares-law', reachedByText());
  await sends(path, 'The police would like to speak to you');
  expect(await main(page)).toContain('These words could tell somebody else what this is about.');
  await expect(page.getByRole('textbox', { name: 'Words' }).inputValue()).resolves.toContain(
    'The police',
  );
  expect(await axe(page)).toEqual([]);
  await desk.run(sender);
  expect((await desk.outbox()).filter(({ words }) => words.includes('police'))).toEqual([]);
});

test('where texts are not safe, none is sent', async () => {
  const { path } = await sent(desk, 'clares-law');
  const answer = await page.goto(at('dorset', `${path}/do/message`));
  expect(answer?.status()).toBe(403);
  expect(await main(page)).toContain('They gave no safe way to text or email.');
});
