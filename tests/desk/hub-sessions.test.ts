import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { aBrowser } from '../journeys/a-browser.ts';
import { desk as screen } from '../journeys/browser.ts';
import { at, main, sent } from '../journeys/hubs.ts';
import { sessionOf, staff, openFromInbox } from '../journeys/staff.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
const browser = aBrowser();
/** A case that each test looks at. */
let known: Awaited<ReturnType<typeof sent>>;
beforeAll(async () => {
  known = await sent(desk, 'clares-law');
});
afterAll(() => desk.close());

describe('a session', () => {
  test.each([true, false])(
    'sign-out ends it: Back shows nothing, the cookie is dead (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const { reference, path } = known;
      const page = await staff(browser, 'hana.dorset', path, { ...screen, javaScriptEnabled });
      expect(await main(page)).toContain(reference);
      await openFromInbox(page, at('dorset'), path);
      await page.waitForURL(at('dorset', path));
      const { name, value } = await sessionOf(page, 'dorset');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(at('dorset', '/signed-out'));
      for (let step = 0; step < 12; step += 1) {
        await page.goBack({ waitUntil: 'load' }).catch(() => null);
        const text = await page.locator('body').innerText();
        expect(text).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}|frighten|Signed in as/);
      }
      const replayed = await fetch(at('dorset', path), {
        redirect: 'manual',
        headers: { cookie: `${name}=${value}` },
      });
      expect(replayed.status).toBe(303);
      await page.context().close();
    },
  );

  test('lives while it is used, ends with 15 idle minutes, and comes back to the page asked for', async () => {
    const { reference, path } = known;
    const page = await staff(browser, 'rhys.dorset', path);
    try {
      for (let visit = 0; visit < 2; visit += 1) {
        await desk.advance(14 * 60);
        await page.reload();
        expect(await main(page)).toContain(reference);
      }
      await desk.advance(15 * 60);
      await page.reload();
      expect(page.url()).toContain('/sign-in?to=');
      expect(await main(page)).not.toContain(reference);
    } finally {
      await desk.realClock();
    }
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(
      (url) => url.href === at('dorset', path) || url.href.startsWith(endpoints.signIn),
    );
    const again = page.getByRole('button', { name: 'Rhys Pemberton' });
    if (await again.isVisible()) await again.click();
    await page.waitForURL(at('dorset', path));
    expect(await main(page)).toContain(reference);
    await page.context().close();
  });
});
