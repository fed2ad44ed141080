import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { somethingToRead } from '../../functions/domain/notices.ts';
import { recordSafely } from '../../functions/domain/reply-of.ts';
import { control } from '../control.ts';
import { aBrowser } from './a-browser.ts';
import { desk as screen, phone } from './browser.ts';
import { advised, decided, type Desk, deskOf, lettersOf, rungBack } from './desk-work.ts';
import { main, storedAt } from './hubs.ts';
import { remembering } from './left-behind.ts';
import { canary, email, gp, missing, planted, postcode } from './gp-story.ts';
import { addressesOf, foundIn } from './nowhere.ts';
import * as work from './professional.ts';

const desk = control(inject('endpoints'));
const browser = aBrowser();
afterAll(() => desk.close());

const { states } = work.says;
const advice = `Refer today. ${canary}`;

async function windowOf(options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return { page, addresses: addressesOf(page), close: () => context.close() };
}

/** On a phone without JavaScript, with one name too many. */
async function asksWithoutNames(): Promise<work.Proof & { addresses: Set<string> }> {
  const { page, addresses, close } = await windowOf({ ...phone, javaScriptEnabled: false });
  await work.begin(page);
  const seen = addresses.look;
  const before = await work.goOn(page, gp, { until: 'details', seen });
  expect(before.join(' ')).toBe(
    'now want group naming near team together allocated you role org reach ages',
  );
  await work.answers(page, { text: planted });
  // It comes back once, with what was written, and then goes on.
  const warned = page.locator('.app-seems');
  await warned.waitFor();
  expect(await warned.innerText()).toContain(work.saysAtWork.seems.what.name);
  expect(await page.locator('#text').inputValue()).toBe(planted);
  await work.answers(page, { text: planted });
  await work.leaves(page, 'details');
  const after = await work.goOn(page, gp, { seen });
  expect(after.join(' ')).toBe('well done views ask level soon true');
  const proof = await work.sends(page);
  await keeps(page, proof);
  await close();
  return { ...proof, addresses: addresses.all };
}

/** What is printed for the record, without what opens the reply. */
async function keeps(page: Parameters<typeof main>[0], { reference, phrase }: work.Proof) {
  await page.getByRole('link', { name: 'Print or save what you sent' }).click();
  await page.waitForURL('**/kept');
  const kept = await main(page);
  for (const said of [reference, planted, 'How to record this safely', 'DT2'])
    expect(kept).toContain(said);
  expect(kept).not.toContain(phrase);
  expect(kept).not.toMatch(postcode.found);
  expect(await remembering(page)).toEqual([]);
}

/** From what arrived to the note, as whoever asked sees it. */
async function answered(asked: Desk, sees: () => Promise<string>) {
  expect(await sees()).toContain(states.received.heading);
  await asked.work(...advised);
  expect(await sees()).toContain(states['with-adviser'].heading);
  await asked.work(['record-advice', 'hana', { advice, refer: 'yes' }]);
  const between = await sees();
  expect(between).toContain(states['advice-given'].heading);
  expect(between).not.toContain(canary);
  await asked.work(rungBack, ['release-note', 'hana', { advice, refer: 'yes' }]);
  expect(await sees()).toMatch(
    new RegExp(`${states.note.heading}.*${advice}.*${recordSafely.question}`, 's'),
  );
}

/** What was emailed since: that there is something to read, and no more. */
async function emailed(n: number) {
  await desk.run('dorset-hub-dorset-send-messages');
  const found = (await desk.outbox()).filter(({ to }) => to === email);
  expect(found.map(({ hub, words }) => [hub, words])).toEqual(
    Array.from({ length: n }, () => ['dorset', somethingToRead]),
  );
}

test('a GP without names: the note, the referral that goes on from it, and the reply to that', async () => {
  const asked = await asksWithoutNames();
  const question = await deskOf(desk, asked.reference, 'dorset');
  const sent = await storedAt(desk, 'dorset', question.path);
  expect(sent).toMatchObject({
    place: { answer: 'district', district: 'DT2', hub: 'dorset', sure: true },
    professional: { group: 'child', noNames: true },
  });
  expect(sent.people.map(({ part }) => part)).toEqual(['professional']);
  const everywhere = ['dorset-front-replies', 'dorset-hub-dorset-cases', 'dorset-hub-bcp-cases'];
  expect(await foundIn(desk, postcode.found, everywhere)).toEqual([]);

  // Another day, at another screen.
  const { page, addresses, close } = await windowOf(screen);
  const sees = async (proof: work.Proof = asked) => (await work.comesBack(page, proof)).shown;
  await answered(question, sees);
  await emailed(1);

  await page.getByRole('button', { name: 'Refer now' }).click();
  await page.waitForURL('**/now');
  const pages = await work.goOn(page, missing, { seen: addresses.look });
  expect(pages.join(' ')).toBe(
    'now place code area more school gp consent household evidence voice true',
  );
  const referred = await work.sends(page);
  expect(referred).not.toEqual(asked);

  const referral = await deskOf(desk, referred.reference, 'dorset');
  await lettersOf(desk, 'dorset', referral.caseId);
  // What was told with the question, and the note.
  expect((await referral.steps()).filter(({ did }) => did === 'join')).toHaveLength(2);
  const shown = await referral.shown();
  for (const said of [asked.reference, planted, advice, `Kit ${canary}`])
    expect(shown).toContain(said);
  await lettersOf(desk, 'dorset', question.caseId);
  expect(await sees()).toContain(work.says.refer.arrived);

  await referral.work(['rate', 'hana', { rating: 'amber' }]);
  expect(await sees(referred)).toContain(states['looked-at'].heading);
  const told = `We offer the family help. ${canary}`;
  await referral.work(...decided('complex'), ['tell-referrer', 'hana', { how: 'service', told }]);
  expect(await sees(referred)).toMatch(
    new RegExp(`${states.told.heading}.*${told}.*${recordSafely.question}`, 's'),
  );
  // The referrer gave no address again: it is that of the question.
  await emailed(2);
  await close();

  const telling = new RegExp(`${canary}|${asked.phrase}|${referred.phrase}|8QN|Whitfield`, 'i');
  expect([...asked.addresses, ...addresses.all].filter((one) => telling.test(one))).toEqual([]);
  expect(await foundIn(desk, new RegExp(`${canary}|${asked.phrase}|Whitfield`))).toEqual([]);
});
