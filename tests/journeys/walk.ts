import type { Page } from 'playwright-core';
import type { Fields, Story } from '../person.ts';

/** What somebody presses when a page is answered. */
const goOn = /^(Continue|Go on)/;
const sendNow = /^Send now/;

/** Fills in the page as somebody would, with the labels that stand there. */
export async function fillPage(page: Page, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) {
      const field = page.locator(`form [name="${name}"]`);
      const kind = await field.first().getAttribute('type');
      if (kind === 'radio' || kind === 'checkbox')
        await page.locator(`form [name="${name}"][value="${one}"]`).check();
      else if (kind !== 'hidden') await field.fill(one);
    }
  }
}

/** "Continue", or what stands there instead of it. */
export const pressOn = (page: Page, button = goOn) =>
  page.getByRole('button', { name: button }).click();

type Walking = {
  /** Called on every page, before it is answered. */
  readonly seen?: (name: string) => Promise<void>;
  /** On the last page of the story they want to send what they have said so far. */
  readonly sendsNow?: boolean;
};

/** From the start page on, as far as the story goes. */
export async function answerPages(
  page: Page,
  start: string,
  told: Story,
  { seen = () => Promise.resolve(), sendsNow = false }: Walking = {},
): Promise<void> {
  await page.goto(start);
  await seen('start');
  await page.getByRole('button', { name: /start/i }).click();
  for (const [at, [slug, fields]] of told.entries()) {
    await page.waitForURL(`**/${slug}`);
    await seen(slug);
    await fillPage(page, fields);
    await pressOn(page, sendsNow && at === told.length - 1 ? sendNow : goOn);
  }
}

/** From the start page to check-your-answers; `seen` is called on every page, before it is answered. */
export async function walk(
  page: Page,
  start: string,
  told: Story,
  seen?: Walking['seen'],
  sendsNow = false,
): Promise<void> {
  await answerPages(page, start, told, { ...(seen && { seen }), sendsNow });
  await page.waitForURL('**/check');
}
