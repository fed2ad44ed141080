import type { Page } from 'playwright-core';
import { until } from '../control.ts';
import type { Front } from './tls.ts';

/** What somebody wrote, and the pages that only they get to see. */
export const written =
  /frighten|Sam Sample|Ada Example|bluebell|BH15|900123|my sister|zebra|27 March|Check your answers|Question \d|Your reference/gi;

/** What must not stand in an address, a title or a cookie's name. */
export const telling =
  /clare|sarah|law|partner|abuse|violen|police|safeguard|mash|Sample|Example|BH15|zebra/i;

/** All that a page shows, once it stands: its title, its text, and what is in its boxes. */
export const settledPage = (page: Page): Promise<string> =>
  until(() =>
    page
      .evaluate(() => {
        if (document.readyState !== 'complete') return undefined;
        const boxes = Array.from(document.querySelectorAll('input, textarea'));
        const typed = boxes.map((box) => (box as HTMLInputElement).value);
        return [document.title, document.body.innerText, ...typed].join('\n');
      })
      // It is on its way to another page.
      .catch(() => undefined),
  );

type Left = { readonly front: Front; readonly neutralSite: string };

/**
 * What somebody finds who picks the device up after another person has left: one line for each
 * finding, none when there is nothing. They press Back and Forward, open the history, type
 * addresses, open the page again in another tab, and look into all that a site can store.
 */
export async function leftBehind(page: Page, left: Left): Promise<string[]> {
  return [
    ...(await inCookies(page, left)),
    ...(await inHistory(page, left)),
    ...(await inStorage(page, left)),
    ...(await atAddresses(page, left)),
  ];
}

async function inCookies(page: Page, { front }: Left) {
  const cookies = await page.context().cookies(front.at('/'));
  return cookies.map(({ name }) => `a cookie: ${name}`);
}

/** Every entry, back to the first and forward to the last again. */
async function inHistory(page: Page, left: Left) {
  const found: string[] = [];
  const tools = await page.context().newCDPSession(page);
  await tools.send('Page.enable');
  tools.on('Page.frameNavigated', ({ type, frame }) => {
    if (type === 'BackForwardCacheRestore' && !isOpen(frame.url, left))
      found.push(`kept whole: ${frame.url}`);
  });
  const { currentIndex, entries } = await tools.send('Page.getNavigationHistory');
  for (const { url, title } of entries)
    if (telling.test(new URL(url).pathname + title)) found.push(`history: ${url} ${title}`);
  const see = async (how: string) => {
    found.push(...findings(`${how} shows`, page.url(), await settledPage(page), left));
  };
  // A page that comes from memory never loads: only that it is there can be waited for.
  for (let step = 0; step < currentIndex; step += 1) {
    await page.goBack({ waitUntil: 'commit' });
    await see('Back');
  }
  for (let step = 0; step < currentIndex; step += 1) {
    await page.goForward({ waitUntil: 'commit' });
    await see('Forward');
  }
  await tools.detach();
  return found;
}

/** Addresses that were open, typed, and in another tab as one that is opened again. */
async function atAddresses(page: Page, left: Left) {
  const found: string[] = [];
  for (const path of ['/form-a/check', '/form-a/details?to=check', '/form-a/sent']) {
    await page.goto(left.front.at(path));
    found.push(...findings(`typed ${path}:`, page.url(), await settledPage(page), left));
  }
  const tab = await page.context().newPage();
  await tab.goto(left.front.at('/form-a/details?to=check'));
  found.push(...findings('opened again:', tab.url(), await settledPage(tab), left));
  await tab.close();
  return found;
}

/** Whoever left gets to see the neutral place or the first pages, and never what is behind those. */
function findings(how: string, url: string, text: string, left: Left): string[] {
  return [
    ...(isOpen(url, left) ? [] : [`${how} ${url}`]),
    ...Array.from(text.matchAll(written), ([what]) => `${how} “${what}”`),
  ];
}

const isOpen = (url: string, { front, neutralSite }: Left) =>
  ['about:blank', neutralSite, front.at('/'), front.at('/form-a')].includes(
    url.split('#')[0] ?? '',
  );

async function inStorage(page: Page, { front }: Left) {
  await page.goto(front.at('/'));
  return (await stored(page)).map((what) => `stored: ${what}`);
}

/** All that scripts of the page's site have stored in this browser, and what the tab carries on. */
export const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? 'a database'),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...[document.cookie, window.name].filter((text) => text !== ''),
    ...(history.state === null ? [] : ['a state in the history']),
  ]);

/** Everything on the page that a browser could keep or suggest again. */
export const remembering = (page: Page) =>
  page.evaluate(() => {
    const forms = Array.from(document.querySelectorAll('form:not([autocomplete="off"])'));
    const boxes = 'input:not([type=radio], [type=checkbox], [type=hidden]), textarea';
    const loose = Array.from(document.querySelectorAll(boxes)).filter(
      (box) => box.getAttribute('autocomplete') !== 'off' || (box as HTMLElement).spellcheck,
    );
    return [...forms, ...loose].map((element) => element.outerHTML);
  });
