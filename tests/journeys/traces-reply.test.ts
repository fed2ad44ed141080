import { afterAll, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { aBrowser } from './a-browser.ts';
import { aNote, aReply } from './a-reply.ts';
import { fresh } from './half-way.ts';
import { remembering, settledPage, stored, telling } from './left-behind.ts';
import { foundIn } from './nowhere.ts';
import { comesBack } from './professional.ts';
import { overTls } from './tls.ts';

const neutralSite = inject('neutralSite');
const desk = control(inject('endpoints'));
const browser = aBrowser();
const front = overTls();
afterAll(() => desk.close());

test('a reply that was read names nothing, stores nothing, and does not come back', async () => {
  const proof = await aReply(desk, 'note', { written: aNote, referral: 'awaited' });
  const context = await fresh(browser);
  const page = await context.newPage();
  const { shown } = await comesBack(page, proof, front.at('/reply'));
  expect(shown).toContain('Refer Sam Sample today.');
  const names = [page.url(), await page.title()].filter((name) => telling.test(name));
  expect([...names, ...(await remembering(page)), ...(await stored(page))]).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await page.locator('footer a[href$="/leave"]').click();
  await page.waitForURL(neutralSite);
  const written = new RegExp(`Sam Sample|Zebra|${proof.phrase}|${proof.reference}`);
  // The page may be gone altogether: then the browser says so in its own words.
  await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
  expect(await settledPage(page)).not.toMatch(written);
  await page.goto(front.at('/reply'));
  expect(await settledPage(page)).not.toMatch(written);
  expect(await foundIn(desk, written)).toEqual([]);
  await context.close();
});
