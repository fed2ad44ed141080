import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { aBrowser } from './a-browser.ts';
import { follow, halfWay, unsent } from './half-way.ts';
import { leftBehind, settledPage } from './left-behind.ts';
import { type Answer, type Fault, overTls } from './tls.ts';

const neutralSite = inject('neutralSite');
const browser = aBrowser();
const front = overTls();
afterEach(() => front.plant());

type Leave = (page: Page) => Promise<void>;
const button: Leave = (page) => page.locator('.govuk-exit-this-page__button').click();
const shift: Leave = async (page) => {
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
};
const foot: Leave = (page) => page.locator('footer a[href$="/leave"]').click();
const skip: Leave = async (page) => {
  await page.locator('.govuk-skip-link[href$="/leave"]').focus();
  await page.keyboard.press('Enter');
};

/** Half-way, out by that way, and what is found afterwards. */
async function leaveAndLook(leave: Leave, javaScriptEnabled = true): Promise<string[]> {
  const { context, page } = await halfWay(browser, front, javaScriptEnabled);
  expect(await settledPage(page)).toContain(unsent);
  await leave(page);
  await page.waitForURL(neutralSite);
  const found = await leftBehind(page, { front, neutralSite });
  await context.close();
  return found;
}

describe('whoever leaves leaves nothing behind', () => {
  test.each<[string, boolean, Leave]>([
    ['the button', true, button],
    ['Shift three times', true, shift],
    ['the link at the foot', true, foot],
    ['the skip link', true, skip],
    ['the button', false, button],
    ['the link at the foot', false, foot],
    ['the skip link', false, skip],
  ])('by %s (JavaScript: %s)', async (_, javaScriptEnabled, leave) => {
    expect(await leaveAndLook(leave, javaScriptEnabled)).toEqual([]);
  });

  test.each([true, false])('when all is sent (JavaScript: %s)', async (javaScriptEnabled) => {
    const finish: Leave = async (page) => {
      await follow(page, '/form-a/check');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.waitForURL('**/sent');
      await page.locator('main a[href$="/leave"]').click();
    };
    expect(await leaveAndLook(finish, javaScriptEnabled)).toEqual([]);
  });

  test('what was on the page is gone at once, before the next page is there', async () => {
    const { context, page } = await halfWay(browser, front);
    const shown: string[] = [];
    page.on('console', (said) => shown.push(said.text()));
    await page.evaluate(() => {
      const say = () => console.log(document.title, document.documentElement.innerText);
      new MutationObserver(say).observe(document, { childList: true, subtree: true });
    });
    await button(page);
    await page.waitForURL(neutralSite);
    expect(shown).toEqual(['Loading. Loading.']);
    await context.close();
  });
});

describe('the same look finds', () => {
  const stock = readFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js');
  const start = 'import { createAll, ExitThisPage } from "./stock.js"; createAll(ExitThisPage);';
  /** The official component as it comes, with a link straight out. */
  const straightOut: Fault = (path, answer) => {
    const script = { ...answer.headers, 'content-type': 'text/javascript; charset=utf-8' };
    const made = (body: Buffer): Answer => ({ status: 200, headers: script, body });
    if (path === '/assets/stock.js') return made(stock);
    if (path === '/assets/start.js') return made(Buffer.from(start));
    return inPage(answer, (page) =>
      page
        .replaceAll(/href="[^"]*\/leave"/g, `href="${neutralSite}"`)
        .replace(/src="[^"]*\/assets\/public[^"]*"/, 'src="/assets/start.js"'),
    );
  };
  const keepsCookie: Fault = (path, { headers, ...answer }) => {
    if (path !== '/leave') return { headers, ...answer };
    const { 'set-cookie': gone, ...rest } = headers;
    expect(gone).toBeDefined();
    return { headers: rest, ...answer };
  };
  const oneChange: Fault = (path, { headers, ...answer }) => {
    if (path !== '/leave') return { headers, ...answer };
    return { headers: { ...headers, 'set-cookie': headers['set-cookie']?.slice(-1) }, ...answer };
  };
  const autosaves: Fault = (path, answer) =>
    path.startsWith('/assets/public')
      ? { ...answer, body: Buffer.concat([answer.body, Buffer.from('\nlocalStorage.text = "I";')]) }
      : answer;

  test.each<[string, Fault, Leave, RegExp]>([
    [
      'a page that only links elsewhere, as the official one does',
      straightOut,
      button,
      /Back shows .*zebra/,
    ],
    ['an exit that leaves the cookie', keepsCookie, button, /a cookie: __Host-form/],
    ['an exit that only takes the cookie away', oneChange, foot, /kept whole: .*details/],
    ['a page that saves by itself', autosaves, button, /stored: text/],
  ])('%s', async (_, fault, leave, finding) => {
    front.plant(fault);
    expect((await leaveAndLook(leave)).join('\n')).toMatch(finding);
  });
});

function inPage(answer: Answer, change: (page: string) => string): Answer {
  if (!answer.headers['content-type']?.startsWith('text/html')) return answer;
  return { ...answer, body: Buffer.from(change(answer.body.toString())) };
}
