import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { story, upTo } from '../person.ts';
import { aBrowser } from './a-browser.ts';
import { phone } from './browser.ts';
import { onlooker } from './onlooker.ts';
import { answerPages, pressOn } from './walk.ts';

const endpoints = inject('endpoints');
const start = endpoints.journeys['clares-law'];
const desk = control(endpoints);
const browser = aBrowser();
const { look, found } = onlooker();
afterEach(async () => {
  await desk.realClock();
  expect(found.splice(0)).toEqual([]);
});
afterAll(() => desk.close());

/** A phone on the page that asks for the name, with one written and not sent. */
async function writing() {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.clock.install();
  await answerPages(page, start, upTo(story('clares-law'), 'you'));
  await page.waitForURL('**/you');
  await page.locator('#name').fill('Ada Example');
  return { page, context };
}

/** "Continue", and the page that comes back in its place. */
async function comesBack(page: Page, status: number) {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await pressOn(page);
  const answer = await answered;
  expect(answer.status()).toBe(status);
  await page.locator('.govuk-error-summary').waitFor();
  expect(await page.locator('#name').inputValue()).toBe('Ada Example');
  return { source: await answer.text() };
}

test('the warning that the time is nearly over', async () => {
  const { page, context } = await writing();
  await page.clock.fastForward('18:30');
  await page.getByRole('alert').waitFor();
  await look(page, 'warned', { wide: true });
  await context.close();
});

test('the last of two hours, which nothing makes longer', async () => {
  const { page, context } = await writing();
  for (let visit = 0; visit < 6; visit += 1) {
    await desk.advance(17 * 60);
    await page.reload();
  }
  expect(await page.locator('main').innerText()).toContain('cannot be kept for longer');
  await look(page, 'the last of it');
  await page.clock.fastForward('17:00');
  await page.getByRole('alert').waitFor();
  await look(page, 'the last of it, warned');
  await context.close();
});

test('too late, with what was just written', async () => {
  const { page, context } = await writing();
  await desk.advance(21 * 60);
  await look(page, 'too late', { wide: true, ...(await comesBack(page, 410)) });
  await context.close();
});

test('another form was begun meanwhile', async () => {
  const { page, context } = await writing();
  await answerPages(await context.newPage(), endpoints.journeys.consultation, []);
  await look(page, 'another form', await comesBack(page, 409));
  await context.close();
});
