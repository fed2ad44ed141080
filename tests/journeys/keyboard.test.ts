import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { type Kind, referenceIn, story } from '../person.ts';
import { aBrowser } from './a-browser.ts';
import { aNote, aReply } from './a-reply.ts';
import { desk as screen } from './browser.ts';
import { isTooWide } from './faults-of.ts';
import { press, tabTo, walkByKeys } from './keys.ts';

const endpoints = inject('endpoints');
const neutralSite = inject('neutralSite');
const start = endpoints.journeys['clares-law'];
const browser = aBrowser();

async function open(options: BrowserContextOptions = screen) {
  const context = await browser.newContext(options);
  return { context, page: await context.newPage() };
}

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** 1280 by 1024 at 400%: what is left of the window for somebody who sees little. */
const zoomed: BrowserContextOptions = { viewport: { width: 320, height: 256 } };

describe('a whole journey by keyboard, with the focus in sight', () => {
  test.each<[string, BrowserContextOptions, Kind]>([
    ['at a desk', screen, 'sarahs-law'],
    ['without JavaScript', { ...screen, javaScriptEnabled: false }, 'consultation'],
    ['at 400%', zoomed, 'sarahs-law'],
  ])('%s', async (_, options, kind) => {
    const { context, page } = await open(options);
    const wide: string[] = [];
    await walkByKeys(page, endpoints.journeys[kind], story(kind), async (name) => {
      if (await isTooWide(page)) wide.push(name);
    });
    expect(wide).toEqual([]);
    expect(referenceIn(await page.locator('main').innerText())).toBeDefined();
    await context.close();
  });
});

/** The page "About you", with nothing answered and "Continue" pressed. */
async function withErrors(page: Page) {
  await walkToYou(page);
  await press(page, page.getByRole('button', { name: 'Continue' }));
  await page.locator('.govuk-error-summary').waitFor();
}

async function walkToYou(page: Page) {
  const go = () => page.getByRole('button', { name: 'Continue' }).click();
  await page.goto(start);
  await page.getByRole('button', { name: 'Start' }).click();
  for (const [slug, choice] of [
    ['now', 'no'],
    ['place', 'not-known'],
    ['where', 'not-known'],
    ['team', ''],
    ['who', 'me'],
    ['age', 'adult'],
  ]) {
    await page.waitForURL(`**/${slug}`);
    if (choice) await page.locator(`main [value="${choice}"]`).check();
    await go();
  }
  await page.waitForURL('**/you');
}

describe('errors by keyboard', () => {
  test('the summary has the focus, and its link leads to the field', async () => {
    const { context, page } = await open(zoomed);
    await withErrors(page);
    expect(await hasFocus(page.locator('.govuk-error-summary'))).toBe(true);
    await press(page, page.locator('.govuk-error-summary a'));
    expect(await hasFocus(page.locator('#name'))).toBe(true);
    await page.keyboard.type('Ada Example');
    await press(page, page.getByRole('button', { name: 'Continue' }));
    await page.waitForURL('**/ways');
    await context.close();
  });

  test('without JavaScript the link leads to the field too', async () => {
    const { context, page } = await open({ ...screen, javaScriptEnabled: false });
    await withErrors(page);
    await press(page, page.locator('.govuk-error-summary a'));
    expect(await hasFocus(page.locator('#name'))).toBe(true);
    await context.close();
  });
});

describe('on every page', () => {
  test('the first link leads past the frame', async () => {
    const { context, page } = await open();
    await walkToYou(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to main content' });
    expect(await hasFocus(skip)).toBe(true);
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.locator('#name'))).toBe(true);
    await context.close();
  });

  test.each([
    ['the second link', '.govuk-skip-link[href$="/leave"]', 2],
    ['the button', '.govuk-exit-this-page__button', 5],
  ])('%s leads out, at 400%', async (_, way, atMost) => {
    const { context, page } = await open(zoomed);
    await walkToYou(page);
    expect(await tabTo(page, page.locator(way))).toBeLessThanOrEqual(atMost);
    await page.keyboard.press('Enter');
    await page.waitForURL(neutralSite);
    expect(await context.cookies(endpoints.frontDoor)).toEqual([]);
    await context.close();
  });
});

test('a reply is read, and gone on from, by keyboard', async () => {
  const desk = control(endpoints);
  const { reference, phrase } = await aReply(desk, 'note', { written: aNote, referral: 'awaited' });
  desk.close();
  const { context, page } = await open(zoomed);
  await page.goto(`${endpoints.frontDoor}/reply`);
  await tabTo(page, page.locator('#reference'));
  await page.keyboard.type(reference.toLowerCase());
  await tabTo(page, page.locator('#phrase'));
  await page.keyboard.type(`${phrase.toUpperCase()}\n`);
  const refer = page.getByRole('button', { name: 'Refer now' });
  await refer.waitFor();
  await press(page, refer);
  await page.waitForURL('**/form-c/now');
  await context.close();
});

test('staff sign in, find the inbox and sign out by keyboard', async () => {
  const { context, page } = await open();
  await page.goto(endpoints.hubs['triage'] ?? '');
  await press(page, page.getByRole('button', { name: 'Sign in' }));
  await page.waitForURL(`${endpoints.signIn}/**`);
  await press(page, page.getByRole('button', { name: 'Hana Okafor' }));
  await page.waitForURL(`${endpoints.hubs['triage'] ?? ''}/`);
  // The same address again, so that it is the loading that has to be waited for.
  const loaded = page.waitForEvent('load');
  await press(page, page.getByRole('link', { name: 'Inbox' }));
  await loaded;
  await press(page, page.getByRole('button', { name: 'Sign out' }));
  await page.waitForURL(`${endpoints.signIn}/**`);
  await context.close();
});
