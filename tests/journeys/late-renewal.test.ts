import type { Page, Request } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { aBrowser } from './a-browser.ts';
import { follow, halfWay } from './half-way.ts';
import { leftBehind } from './left-behind.ts';
import { type Answer, type Fault, overTls } from './tls.ts';

const neutralSite = inject('neutralSite');
const clock = control(inject('endpoints'));
const browser = aBrowser();
const front = overTls();
afterEach(async () => {
  front.plant();
  await clock.realClock();
});
afterAll(() => clock.close());

/** Where the way out goes round by, so that the last page still stands when the cookie is gone. */
const round = '/round';

/** The page says that the draft is nearly over. */
const soonOver = (answer: Answer): Answer => {
  const page = answer.body.toString().replace(/(left-seconds=)"\d+"/, '$1"115"');
  return { ...answer, body: Buffer.from(page) };
};

/**
 * A slow line. The answer of a renewal is on its way until the answer to what the person did is
 * there. The page after that only comes when the renewal has ended in one way or the other, so the
 * old page stands all the while.
 */
function slowLine(script: Fault) {
  const asked = Promise.withResolvers<true>();
  const overtaken = Promise.withResolvers<true>();
  const ended = Promise.withResolvers<true>();
  const fault: Fault = async (path, answer, headers) => {
    if (path.startsWith('/assets/')) return script(path, answer, headers);
    if (headers['sec-fetch-dest'] === 'empty') {
      // It is one that brings a draft, or this would show nothing.
      expect(answer.headers['set-cookie']).toHaveLength(1);
      asked.resolve(true);
      await overtaken.promise;
      return answer;
    }
    if (path === '/leave') return { ...answer, headers: { ...answer.headers, location: round } };
    if (path !== round && path !== '/form-a/check') return soonOver(answer);
    overtaken.resolve(true);
    await ended.promise;
    if (path !== round) return answer;
    return { status: 303, headers: { location: neutralSite }, body: Buffer.of() };
  };
  return { fault, asked: asked.promise, ended: () => ended.resolve(true) };
}

/** Somebody on this page has just said that they are still there, and no answer has come yet. */
async function renewing(path: string, script: Fault = (_, answer) => answer) {
  front.plant(script);
  const { context, page } = await halfWay(browser, front);
  const line = slowLine(script);
  front.plant(line.fault);
  await follow(page, path);
  // A draft that was seen within the last minute is not brought again.
  await clock.advance(90);
  const over = (request: Request) => {
    if (request.resourceType() === 'fetch') line.ended();
  };
  page.on('requestfinished', over).on('requestfailed', over);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await line.asked;
  return { context, page };
}

describe('a renewal that is answered late', () => {
  type Leave = (page: Page) => Promise<void>;
  const button: Leave = (page) => page.locator('.govuk-exit-this-page__button').click();
  const foot: Leave = (page) => page.locator('footer a[href$="/leave"]').click();
  const shift: Leave = async (page) => {
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
  };

  test.each<[string, Leave]>([
    ['the button', button],
    ['Shift three times', shift],
    ['the link at the foot', foot],
  ])('brings nothing back to who left by %s', async (_, leave) => {
    const { context, page } = await renewing('/form-a/details?to=check');
    await leave(page);
    await page.waitForURL(neutralSite);
    front.plant();
    expect(await leftBehind(page, { front, neutralSite })).toEqual([]);
    await context.close();
  });

  test('is found by the same look where nothing ends it', async () => {
    const neverEnds: Fault = (path, answer) => {
      if (!path.startsWith('/assets/public-') || !path.endsWith('.js')) return answer;
      const script = answer.body.toString();
      expect(script).toContain('.abort()');
      return { ...answer, body: Buffer.from(script.replaceAll('.abort()', '.signal')) };
    };
    const { context, page } = await renewing('/form-a/details?to=check', neverEnds);
    await button(page);
    await page.waitForURL(neutralSite);
    front.plant();
    const found = (await leftBehind(page, { front, neutralSite })).join('\n');
    expect(found).toMatch(/a cookie: __Host-form/);
    expect(found).toMatch(/Back shows .*frighten/);
    await context.close();
  });

  test('does not undo a changed answer', async () => {
    const { context, page } = await renewing('/form-a/ways?to=check');
    await page.locator('[value=phone]').uncheck();
    await page.locator('[value=none]').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL('**/form-a/check');
    front.plant();
    const check = await follow(page, '/form-a/check');
    expect(check).toContain('None of these. I will come back');
    expect(check).not.toContain('900123');
    await context.close();
  });
});

test('a number that is touched does not end the renewals of who goes on writing', async () => {
  const { context, page } = await halfWay(browser, front);
  front.plant((_, answer, headers) =>
    headers['sec-fetch-dest'] === 'document' ? soonOver(answer) : answer,
  );
  await follow(page, '/form-a/ways');
  await page.locator('a[href^="tel:"]').first().dispatchEvent('click');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.locator('.app-warning').waitFor({ state: 'hidden' });
  expect(page.url()).toBe(front.at('/form-a/ways'));
  await context.close();
});
