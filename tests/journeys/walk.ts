import type { Page } from 'playwright-core';
import type { Fields, Story } from '../person.ts';

/** Fills in the page as somebody would, with the labels that stand there, and goes on. */
async function answerPage(page: Page, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) {
      const field = page.locator(`form [name="${name}"]`);
      const kind = await field.first().getAttribute('type');
      if (kind === 'radio' || kind === 'checkbox')
        await page.locator(`form [name="${name}"][value="${one}"]`).check();
      else if (kind !== 'hidden') await field.fill(one);
    }
  }
  await page.getByRole('button', { name: /^(Continue|Go on)/ }).click();
}

/** From the start page to check-your-answers; `seen` is called on every page, before it is answered. */
export async function walk(
  page: Page,
  start: string,
  told: Story,
  seen: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.goto(start);
  await seen('start');
  await page.getByRole('button', { name: /start/i }).click();
  for (const [slug, fields] of told) {
    await page.waitForURL(`**/${slug}`);
    await seen(slug);
    await answerPage(page, fields);
  }
  await page.waitForURL('**/check');
}
