import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { story } from '../person.ts';
import { aBrowser } from './a-browser.ts';
import { phone } from './browser.ts';
import { type Load, loadsWhile } from './loads.ts';
import { walk } from './walk.ts';

const { journeys } = inject('endpoints');
const browser = aBrowser();

/** For an old phone on a bad line. In bytes over the line, with what stands above each body. */
const first = { bytes: 40_000, requests: 5 };
const repeat = { bytes: 8_000, requests: 1 };

/** That no more was loaded than that, and that something was. */
function expectAtMost(most: typeof first, loads: readonly Load[]) {
  const bytes = loads.reduce((sum, { body, headers }) => sum + body + headers, 0);
  const shown = JSON.stringify(loads);
  expect(bytes, shown).toBeGreaterThan(1_000);
  expect(bytes, shown).toBeLessThanOrEqual(most.bytes);
  expect(loads.length, shown).toBeLessThanOrEqual(most.requests);
}

/** A browser without a window fetches no icon, and others do. */
async function iconOf(page: Page): Promise<Load> {
  const path = (await page.locator('link[rel=icon]').getAttribute('href')) ?? '';
  const { headers } = await fetch(new URL(path, page.url()));
  return { path, isPage: false, body: Number(headers.get('content-length')), headers: 500 };
}

describe.each(Object.entries(journeys))('%s, on a phone', (kind, start) => {
  test('the start page and every other: first, and with what the browser has kept', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const loads = await loadsWhile(page, () => page.goto(start));
    const frame = [...loads.filter(({ isPage }) => !isPage), await iconOf(page)];
    expect(frame.map(({ path }) => /\w+$/.exec(path)?.[0]).sort()).toEqual(['css', 'js', 'svg']);
    expectAtMost(first, [...loads, ...frame.slice(-1)]);
    expectAtMost(repeat, await loadsWhile(page, () => page.goto(start)));

    const told = story(kind as keyof typeof journeys);
    await walk(page, start, told);
    for (const slug of [...told.map(([name]) => name), 'check']) {
      // By a link of ours, as somebody would: who comes from elsewhere is not shown it.
      const again = await loadsWhile(page, async () => {
        const loaded = page.waitForEvent('load');
        await page.evaluate((to) => window.location.assign(to), `${start}/${slug}`);
        await loaded;
      });
      // It needs nothing but itself and the frame that was loaded before.
      expectAtMost(repeat, again);
      expectAtMost(first, [...again, ...frame]);
    }
    await context.close();
  });
});
