import { describe, expect, inject, test } from 'vitest';
import { story } from '../person.ts';
import { aBrowser } from './a-browser.ts';
import { desk, phone } from './browser.ts';
import { faultsOf } from './faults-of.ts';
import { walk } from './walk.ts';

const endpoints = inject('endpoints');
const browser = aBrowser();

describe.each([
  ['a phone', phone],
  ['a desk', desk],
])('every page, on %s', (_, screen) => {
  test.each(['clares-law', 'sarahs-law', 'consultation'] as const)('%s', async (kind) => {
    const context = await browser.newContext(screen);
    const page = await context.newPage();
    const found: string[] = [];
    const look = async (name: string) => {
      found.push(...(await faultsOf(page, name)));
      if (!(await page.getByRole('button', { name: 'Continue' }).isVisible())) return;
      if ((await page.locator('main form :is(input:not([type=hidden]), textarea)').count()) === 0)
        return;
      // The same page with its errors.
      await page.getByRole('button', { name: 'Continue' }).click();
      if (await page.locator('.govuk-error-summary').isVisible())
        found.push(...(await faultsOf(page, `${name} with errors`)));
    };
    await walk(page, endpoints.journeys[kind], story(kind), look);
    found.push(...(await faultsOf(page, 'check')));
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**/sent');
    found.push(...(await faultsOf(page, 'sent')));
    expect(found).toEqual([]);
    await context.close();
  });

  test.each(['/', '/help', '/privacy', '/nothing-here'])('%s', async (path) => {
    const context = await browser.newContext(screen);
    const page = await context.newPage();
    await page.goto(endpoints.frontDoor + path);
    expect(await faultsOf(page, path)).toEqual([]);
    await context.close();
  });
});
