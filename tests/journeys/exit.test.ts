import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { story } from '../person.ts';
import { aBrowser } from './a-browser.ts';
import { desk } from './browser.ts';
import { walk } from './walk.ts';

const endpoints = inject('endpoints');
const neutralSite = inject('neutralSite');
const start = endpoints.journeys['clares-law'];
const browser = aBrowser();

/** What Back shows, step by step, until it leads no further. */
async function shownByBack(page: Page): Promise<string[]> {
  const shown: string[] = [];
  for (let step = 0; step < 25; step += 1) {
    await page.goBack({ waitUntil: 'load' }).catch(() => null);
    shown.push(await page.locator('body').innerText());
  }
  return shown;
}

const written = /frighten|Sam Sample|Ada Example|bluebell|BH15|Check your answers|Question \d/;
const tellsNothing = (text: string) => expect(text).not.toMatch(written);

type Way = readonly [
  name: string,
  javaScriptEnabled: boolean,
  leave: (page: Page) => Promise<void>,
];
const ways: Way[] = [
  ['the button', true, (page) => page.locator('.govuk-exit-this-page__button').click()],
  ['Shift three times', true, (page) => thrice(() => page.keyboard.press('Shift'))],
  ['the link at the foot', true, (page) => page.locator('footer a[href$="/leave"]').click()],
  [
    'the button without JavaScript',
    false,
    (page) => page.locator('.govuk-exit-this-page__button').click(),
  ],
  [
    'the link without JavaScript',
    false,
    (page) => page.locator('footer a[href$="/leave"]').click(),
  ],
];

describe('leaving, with the back-forward cache on', () => {
  test.each(ways)(
    'by %s: a neutral place, and no trace of what was written',
    async (_, javaScriptEnabled, leave) => {
      const context = await browser.newContext({ ...desk, javaScriptEnabled });
      const page = await context.newPage();
      await walk(page, start, story('clares-law'));
      expect(await page.locator('body').innerText()).toMatch(written);
      await leave(page);
      await page.waitForURL(neutralSite);
      expect(await context.cookies(endpoints.frontDoor)).toEqual([]);
      for (const text of await shownByBack(page)) tellsNothing(text);
      for (const path of ['/check', '/details', '/sent']) {
        await page.goto(start + path);
        expect(page.url()).toBe(neutralSite);
      }
      expect(await storageOf(page)).toEqual([0, 0]);
      await context.close();
    },
  );

  test('the same look finds a page that only links elsewhere, as the stock component does', async () => {
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    await walk(page, start, story('clares-law'));
    await page.evaluate((to) => (window.location.href = to), neutralSite);
    await page.waitForURL(neutralSite);
    expect((await shownByBack(page)).some((text) => written.test(text))).toBe(true);
    await context.close();
  });
});

describe('a phone that somebody else picks up', () => {
  test('a typed address shows the first page, and not that anything was written', async () => {
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    await walk(page, start, story('clares-law'));
    const other = await context.newPage();
    for (const path of ['/check', '/details', '/sent', '/you']) {
      await other.goto(start + path);
      tellsNothing(await other.locator('body').innerText());
    }
    await context.close();
  });

  test('addresses, titles and cookies name nothing', async () => {
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    const seen: string[] = [];
    await walk(page, start, story('clares-law'), async () => {
      seen.push(page.url(), await page.title());
    });
    seen.push(...(await context.cookies()).flatMap(({ name, value }) => [name, value]));
    for (const text of seen)
      expect(text).not.toMatch(
        /clare|sarah|partner|abuse|violen|police|safeguard|mash|Sample|BH15/i,
      );
    await context.close();
  });
});

async function thrice(press: () => Promise<void>) {
  await press();
  await press();
  await press();
}

const storageOf = (page: Page) => page.evaluate(() => [localStorage.length, sessionStorage.length]);
