import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { aBrowser } from './a-browser.ts';
import { follow, halfWay, unsent } from './half-way.ts';
import { settledPage, written } from './left-behind.ts';
import { overTls } from './tls.ts';

const clock = control(inject('endpoints'));
const browser = aBrowser();
const front = overTls();
afterEach(async () => {
  front.plant();
  await clock.realClock();
});
afterAll(() => clock.close());

/** From now on a page that is opened says that so much time is left; a page fetched by itself does not. */
function leaves(seconds: number) {
  front.plant((_, answer, asked) => {
    if (asked['sec-fetch-dest'] !== 'document') return answer;
    const page = answer.body.toString();
    const short = page.replace(/data-left-seconds="\d+"/, `data-left-seconds="${seconds}"`);
    return { ...answer, body: Buffer.from(short) };
  });
}

const warning = (page: Page) => page.locator('.app-warning');
/** That what they wrote stands in its box. */
const onPage = async (page: Page) => (await settledPage(page)).includes(unsent);

describe('with JavaScript', () => {
  test('two minutes before the end it is said, and can be kept', async () => {
    const { context, page } = await halfWay(browser, front);
    // Somebody has sat over this page for 19 minutes.
    await clock.advance(19 * 60);
    leaves(123);
    await follow(page, '/form-a/check');
    expect(await warning(page).isVisible()).toBe(false);
    await warning(page).waitFor({ state: 'visible' });
    expect(await warning(page).getAttribute('role')).toBe('alert');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await warning(page).waitFor({ state: 'hidden' });
    await clock.advance(19 * 60);
    expect(await follow(page, '/form-a/details')).toContain('They frighten me');
    await context.close();
  });

  test('at the end the page goes to the first one, and nothing is left', async () => {
    const { context, page } = await halfWay(browser, front);
    leaves(3);
    await follow(page, '/form-a/check');
    await clock.advance(21 * 60);
    await page.waitForURL(front.at('/'));
    expect((await settledPage(page)).match(written)).toBeNull();
    await follow(page, '/form-a/check');
    expect(page.url()).toBe(front.at('/'));
    await context.close();
  });
});

describe('without JavaScript', () => {
  test('“I need more time” keeps what is written, and gives 20 minutes more', async () => {
    const { context, page } = await halfWay(browser, front, false);
    for (let time = 0; time < 3; time += 1) {
      await clock.advance(19 * 60);
      const loaded = page.waitForEvent('load');
      await page.getByRole('button', { name: 'I need more time' }).click();
      await loaded;
      expect(await onPage(page)).toBe(true);
      expect(await page.locator('.govuk-error-summary').count()).toBe(0);
    }
    await follow(page, '/form-a/check');
    await clock.advance(19 * 60);
    const loaded = page.waitForEvent('load');
    await page.getByRole('link', { name: 'I need more time' }).click();
    await loaded;
    await clock.advance(19 * 60);
    await follow(page, '/form-a/you');
    expect(await settledPage(page)).toContain('Ada Example');
    await context.close();
  });

  test('without it the first page comes, and nothing of what was written', async () => {
    const { context, page } = await halfWay(browser, front, false);
    await clock.advance(21 * 60);
    expect((await follow(page, '/form-a/details')).match(written)).toBeNull();
    expect(page.url()).toBe(front.at('/'));
    await context.close();
  });
});
