import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { control, until } from '../control.ts';
import { story } from '../person.ts';
import { journeyOf } from '../whole-story.ts';
import { aBrowser } from './a-browser.ts';
import { follow, fresh, halfWay } from './half-way.ts';
import { leftBehind, remembering, settledPage, stored, telling, written } from './left-behind.ts';
import { overTls } from './tls.ts';
import { walk } from './walk.ts';

const neutralSite = inject('neutralSite');
const clock = control(inject('endpoints'));
const browser = aBrowser();
const front = overTls();
afterEach(() => clock.realClock());
afterAll(() => clock.close());

const slugs = [...journeyOf('clares-law').pages.map(({ slug }) => slug), 'check', 'sent'];
const of = (slug: string) => `/form-a/${slug}`;
const addresses = [...slugs.map(of), '/form-b/you', '/form-c/check'];

/** What a stranger sees at our first page, in a browser that was never there. */
async function firstPage(): Promise<string> {
  const context = await fresh(browser);
  const page = await context.newPage();
  await page.goto(front.at('/'));
  const text = await settledPage(page);
  await context.close();
  return text;
}

test('a whole journey names nothing, stores nothing, asks nobody else, and leaves nothing', async () => {
  const context = await fresh(browser);
  const page = await context.newPage();
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const found: string[] = [];
  await walk(page, front.at('/form-a'), story('clares-law'), async () => {
    const names = [page.url(), await page.title()].filter((name) => telling.test(name));
    found.push(...names, ...(await remembering(page)));
  });
  found.push(...(await stored(page)));
  // A cookie with an end of its own would outlive the window.
  for (const cookie of await context.cookies())
    expect(cookie).toMatchObject({ name: '__Host-form', expires: -1, httpOnly: true });
  await page.locator('footer a[href$="/leave"]').click();
  await page.waitForURL(neutralSite);
  found.push(...(await leftBehind(page, { front, neutralSite })));
  expect(found).toEqual([]);
  expect([...asked].sort()).toEqual([new URL(neutralSite).origin, new URL(front.at('/')).origin]);
  await context.close();
});

describe('a phone that somebody else picks up, half-way', () => {
  test('every address, typed in a new tab, shows the first page as a stranger sees it', async () => {
    const { context } = await halfWay(browser, front, false);
    const stranger = await firstPage();
    const other = await context.newPage();
    for (const path of addresses) {
      await other.goto(front.at(path));
      expect(await settledPage(other), path).toBe(stranger);
    }
    await context.close();
  });

  test('a window that comes back with its cookies shows the first page', async () => {
    const { context } = await halfWay(browser, front);
    const kept = await context.storageState({ indexedDB: true });
    expect(kept.origins).toEqual([]);
    await context.close();
    const restored = await fresh(browser);
    await restored.addCookies(kept.cookies);
    const page = await restored.newPage();
    await page.goto(front.at('/form-a/check'));
    expect(page.url()).toBe(front.at('/'));
    expect(await settledPage(page)).toBe(await firstPage());
    await restored.close();
  });

  test.each([true, false])('Start begins an empty form (JavaScript: %s)', async (script) => {
    const { context, page } = await halfWay(browser, front, script);
    await page.goto(front.at('/form-a'));
    await page.getByRole('button', { name: /start/i }).click();
    await page.waitForURL('**/now');
    expect(await page.locator('main :checked').count()).toBe(0);
    for (const path of ['you', 'ways', 'person', 'details', 'check', 'sent'].map(of)) {
      const shown = (await follow(page, path)).replace(/Question \d+/g, '');
      expect(shown.match(written), path).toBeNull();
    }
    await context.close();
  });
});

test.each([
  [true, 'check'],
  [false, 'check'],
  [false, 'you'],
])('when time is over (JavaScript: %s), %s is the first page', async (script, slug) => {
  const { context, page } = await halfWay(browser, front, script);
  await clock.advance(21 * 60);
  // Not a word of there having been anything.
  expect(await follow(page, of(slug))).toBe(await firstPage());
  expect(page.url()).toBe(front.at('/'));
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

describe('the cache that Back uses is on', () => {
  const planted = { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('I') };
  test.each([of('check'), '/assets/planted'])('it keeps %s whole', async (path) => {
    front.plant((asked, answer) => (asked === '/assets/planted' ? planted : answer));
    const { context, page } = await halfWay(browser, front, false);
    await follow(page, path);
    const tools = await context.newCDPSession(page);
    await tools.send('Page.enable');
    const kinds: string[] = [];
    tools.on('Page.frameNavigated', ({ type }) => kinds.push(type));
    await page.goto(neutralSite);
    await page.goBack({ waitUntil: 'commit' });
    await until(() => Promise.resolve(kinds.length === 2));
    expect(kinds).toEqual(['Navigation', 'BackForwardCacheRestore']);
    front.plant();
    await context.close();
  });

  test('what was typed and not sent does not come back with it', async () => {
    const { context, page } = await halfWay(browser, front);
    expect(await settledPage(page)).toContain('zebra');
    await page.locator('footer a[href$="/privacy"]').click();
    await page.waitForURL('**/privacy');
    const loaded = page.waitForEvent('load');
    await page.goBack({ waitUntil: 'commit' });
    await loaded;
    expect(await settledPage(page)).not.toContain('zebra');
    await context.close();
  });
});
