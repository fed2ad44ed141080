import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { desk as screen } from './browser.ts';

const { hubs, users } = inject('endpoints');

/** Signs in at a hub as one of its test users, from the page that was asked for back to it. */
export async function signIn(page: Page, username: string, path = '/'): Promise<void> {
  const user = users.find((one) => one.username === username);
  if (!user) throw new Error(`No test user ${username}`);
  await page.goto((hubs[user.hub] ?? '') + path);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: user.name }).click();
  await page.waitForURL((hubs[user.hub] ?? '') + path);
}

/** Signed in in a browser window of their own. */
export async function staff(
  browser: Pick<Browser, 'newContext'>,
  username: string,
  path = '/',
  options: BrowserContextOptions = screen,
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, username, path);
  return page;
}

type Row = { reference: string; text: string };

/** The rows of the inbox in their order, over all its pages. */
export async function inboxRows(page: Page, hub: string): Promise<Row[]> {
  const rows: Row[] = [];
  await page.goto(hub);
  for (;;) {
    // Those of a burst too, which stand in a row that opens.
    const cases = page.locator('tr:has(> td[data-label="Works on it"])');
    for (const text of (await cases.allTextContents()).map((all) => all.replaceAll(/\s+/g, ' ')))
      rows.push({ reference: /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/.exec(text)?.[0] ?? '', text });
    const next = page.getByRole('link', { name: 'Next page' });
    if (!(await next.isVisible())) return rows;
    await next.click();
  }
}

/** Opens a case from the inbox, on whichever of its pages it stands, or in a row that opens. */
export async function openFromInbox(page: Page, hub: string, path: string): Promise<void> {
  await page.goto(hub);
  const link = page.locator(`a[href$="${path}"]`);
  while ((await link.count()) === 0) await page.getByRole('link', { name: 'Next page' }).click();
  if (!(await link.isVisible()))
    await page.locator('details').filter({ has: link }).locator('summary').click();
  await link.click();
}

/** The session of a browser at a hub, as its cookie's name and value. */
export async function sessionOf(page: Page, hub: string) {
  const found = (await page.context().cookies()).find(
    ({ name }) => name === `__Host-${hub}-session`,
  );
  if (!found) throw new Error(`No session at ${hub}`);
  return found;
}
