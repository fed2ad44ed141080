import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { aBrowser } from '../journeys/a-browser.ts';
import { desk as screen } from '../journeys/browser.ts';
import { at, main, sent } from '../journeys/hubs.ts';
import { inboxRows, sessionOf, staff, openFromInbox } from '../journeys/staff.ts';
import { wholeStory } from '../whole-story.ts';

const desk = control(inject('endpoints'));
const browser = aBrowser();
/** A handler at Dorset, who stays signed in. */
let handler: Page;
/** A case that several tests look at. */
let known: Awaited<ReturnType<typeof sent>>;
beforeAll(async () => {
  handler = await staff(browser, 'hana.dorset');
  known = await sent(desk, 'clares-law');
});
afterAll(() => desk.close());

describe('the inbox', () => {
  test('immediate risk stands above all, then what is due next', async () => {
    const later = await sent(desk, 'consultation');
    const sooner = await sent(desk, 'clares-law');
    const risk = await sent(desk, 'consultation', wholeStory('consultation'));
    const ours = [later, sooner, risk].map(({ reference }) => reference);
    const rows = (await inboxRows(handler, at('dorset'))).filter(({ reference }) =>
      ours.includes(reference),
    );
    expect(rows.map(({ reference }) => reference)).toEqual([
      risk.reference,
      sooner.reference,
      later.reference,
    ]);
    expect(rows.map(({ text }) => text.includes('Immediate risk'))).toEqual([true, false, false]);
    expect(rows[1]?.text).toContain('Clare’s Law');
  });
});

describe('hubs are apart', () => {
  test('another hub lists it not, answers 404 for its address, and takes no session from here', async () => {
    const { reference, path } = await sent(desk, 'clares-law');
    const page = await staff(browser, 'hana.bcp');
    const listed = await inboxRows(page, at('bcp'));
    expect(listed.map((row) => row.reference)).not.toContain(reference);
    const answer = await page.goto(at('bcp', path));
    expect(answer?.status()).toBe(404);
    expect(await main(page)).toContain('the case may be with another hub');
    await page.context().close();

    const { value } = await sessionOf(handler, 'dorset');
    const ask = (hub: string) =>
      fetch(at(hub, path), {
        redirect: 'manual',
        headers: { cookie: `__Host-${hub}-session=${value}` },
      });
    expect((await ask('dorset')).status).toBe(200);
    for (const hub of ['bcp', 'triage']) {
      const refused = await ask(hub);
      expect(refused.status).toBe(303);
      expect(refused.headers.get('location')).toMatch(/^\/sign-in\?/);
      expect(await refused.text()).not.toContain(reference);
    }
  });
});

describe('roles', () => {
  test.each([
    ['hana', 'handler', 200],
    ['rhys', 'researcher', 200],
    ['dilys', 'decision-maker', 200],
    ['marek', 'manager', 200],
    ['coral', 'coordinator', 200],
    ['aled', 'auditor', 403],
  ])('%s, %s: the inbox, and for a case %i', async (name, role, status) => {
    const { reference, path } = known;
    const page = await staff(browser, `${name}.dorset`);
    expect(await page.locator('.hub-who').innerText()).toContain(role);
    expect((await inboxRows(page, at('dorset'))).map((row) => row.reference)).toContain(reference);
    await page.goto(at('dorset'));
    expect((await page.locator('tbody a').count()) > 0).toBe(status === 200);
    const answer = await page.goto(at('dorset', path));
    expect(answer?.status()).toBe(status);
    expect((await main(page)).includes('They frighten me')).toBe(status === 200);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  test('signing in, the inbox and a case', async () => {
    const { reference, path } = known;
    const page = await staff(browser, 'hana.dorset', '/', { ...screen, javaScriptEnabled: false });
    await openFromInbox(page, at('dorset'), path);
    expect(await main(page)).toContain(reference);
    await page.context().close();
  });
});
