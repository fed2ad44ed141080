import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { person, story } from '../person.ts';
import type { aBrowser } from './a-browser.ts';
import { desk } from './browser.ts';
import { settledPage } from './left-behind.ts';
import type { Front } from './tls.ts';

const form = '/form-a';
/** What stands in a box when somebody leaves, and was never sent. */
export const unsent = 'Unsent zebra words';

export type HalfWay = { readonly context: BrowserContext; readonly page: Page };

let draft: string | undefined;
/** The cookie of a whole story. The draft is sealed in it, so several browsers can go on from it. */
async function toldDraft(): Promise<string> {
  const asker = person(inject('endpoints').journeys['clares-law']);
  await asker.tell(story('clares-law'));
  return asker.cookies.get('__Host-form') ?? '';
}

/** A browser that takes the certificate of the tests, with nothing in it. */
export const fresh = (browser: ReturnType<typeof aBrowser>, javaScriptEnabled = true) =>
  browser.newContext({ ...desk, javaScriptEnabled, ignoreHTTPSErrors: true });

/**
 * Somebody who has told their story, read it over, and opened one answer to change it. They asked
 * for more time, and have then written something that is not sent.
 */
export async function halfWay(
  browser: ReturnType<typeof aBrowser>,
  front: Front,
  javaScriptEnabled = true,
): Promise<HalfWay> {
  draft ??= await toldDraft();
  const context = await fresh(browser, javaScriptEnabled);
  const cookie = { name: '__Host-form', value: draft, path: '/', secure: true, httpOnly: true };
  await context.addCookies([{ ...cookie, domain: 'localhost', sameSite: 'Lax' }]);
  const page = await context.newPage();
  await page.goto(front.at('/'));
  await page.locator(`main a[href="${form}"]`).click();
  await page.waitForURL(front.at(form));
  await follow(page, `${form}/check`);
  await page.locator('a[href^="/form-a/details?"]').click();
  await page.waitForURL('**/details?*');
  // Pages that were reached by a link and by a form: browsers keep them by different rules.
  const again = page.waitForEvent('load');
  await page.getByRole('button', { name: 'I need more time' }).click();
  await again;
  await page.locator('#text').fill(unsent);
  return { context, page };
}

/** Goes to a path as a link on this page would. */
export async function follow(page: Page, path: string): Promise<string> {
  const arrived = page.waitForEvent('load');
  await page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
  }, path);
  await arrived;
  return settledPage(page);
}
