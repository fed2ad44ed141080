import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Control } from '../control.ts';
import type { Somebody } from '../people-stories.ts';
import { referenceIn } from '../person.ts';
import { phone } from './browser.ts';
import { isTooWide } from './faults-of.ts';
import { caseOf, main, storedAt } from './hubs.ts';
import { walkByKeys } from './keys.ts';
import { staff } from './staff.ts';
import { walk } from './walk.ts';

const endpoints = inject('endpoints');
type Windows = Pick<Browser, 'newContext'>;

/** How they use the form; on a phone, with JavaScript, by touch where it is not said. */
type Way = { readonly options?: BrowserContextOptions; readonly byKeys?: boolean };

/** From the first page to the confirmation; gives what stood on every page, by its name. */
export async function sends(
  browser: Windows,
  { kind, told, sendsNow = false }: Somebody,
  { options = phone, byKeys = false }: Way = {},
) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const pages = new Map<string, string>();
  const start = endpoints.journeys[kind];
  const look = async (name: string) => {
    pages.set(name, await main(page));
    expect(await isTooWide(page), name).toBe(false);
  };
  if (byKeys) await walkByKeys(page, start, told, look);
  else {
    await walk(page, start, told, look, sendsNow);
    await look('check');
    await send(page);
    await look('sent');
  }
  await context.close();
  const reference = referenceIn(pages.get('sent') ?? '');
  if (!reference) throw new Error('The confirmation shows no reference');
  return { reference, sentAt: Date.now(), read: (name: string) => pages.get(name) ?? '' };
}

/** From check-your-answers to the confirmation. */
export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/sent');
}

/** What a hub has of it, and what its page says to somebody who works there. */
export async function arrived(browser: Windows, desk: Control, reference: string, hub: string) {
  const { path } = await caseOf(desk, reference, hub);
  const page = await staff(browser, `hana.${hub}`, path);
  const shown = await main(page);
  await page.context().close();
  return { submission: await storedAt(desk, hub, path), shown };
}

/** What duty channels were told of it. */
export const alertsOf = async (desk: Control, reference: string) =>
  (await desk.duty()).filter(({ text }) => text.includes(reference));
