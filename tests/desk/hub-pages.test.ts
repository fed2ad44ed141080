import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { instead, person, story, without } from '../person.ts';
import { aBrowser } from '../journeys/a-browser.ts';
import { desk as screen, phone } from '../journeys/browser.ts';
import { faultsOf } from '../journeys/faults-of.ts';
import { at, caseOf, main, sent } from '../journeys/hubs.ts';
import { confirmed, settled } from '../journeys/inbox.ts';
import { inboxRows, signIn, staff } from '../journeys/staff.ts';
import { ownNumber, wholeStory, wordsOf } from '../whole-story.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
const browser = aBrowser();
/** A handler at Dorset, who stays signed in. */
let handler: Page;
beforeAll(async () => {
  handler = await staff(browser, 'hana.dorset');
});
afterAll(() => desk.close());

describe('a case page', () => {
  test.each(['clares-law', 'sarahs-law', 'consultation'] as const)(
    '%s: every word that was written, and the rules before the number',
    async (kind) => {
      const { path } = await sent(desk, kind, wholeStory(kind));
      await handler.goto(at('dorset', path));
      const shown = await main(handler);
      for (const word of wordsOf(kind)) expect(shown).toContain(word);
      expect(shown).toContain('Immediate risk');
      const source = await handler.content();
      const first = source.indexOf(ownNumber);
      for (const rule of ['Ways that are safe', 'Days that are safe', 'May a message be left?'])
        expect(source.slice(0, first)).toContain(rule);
      expect(first).toBeGreaterThan(0);
    },
  );

  test('no way affirmed: that stands above what changed, and no number anywhere', async () => {
    const asker = person(endpoints.journeys['clares-law']);
    const told = instead(wholeStory('clares-law'), 'details', {
      text: 'Ring +44 (0)7700 900456, or 07700900456.',
    });
    await asker.tell(told);
    await confirmed(asker, await asker.send());
    await asker.post(`${endpoints.journeys['clares-law']}/ways`, { ways: ['none'] });
    const reference = await confirmed(asker, await asker.send());
    await settled(desk, reference);
    const { path } = await caseOf(desk, reference);
    await handler.goto(at('dorset', path));
    const shown = await main(handler);
    const contact = shown.indexOf('Do not contact: they will come back');
    expect(contact).toBeGreaterThan(shown.indexOf('How to contact them safely'));
    expect(shown.indexOf('None of these. I will come back')).toBeGreaterThan(contact);
    const source = await handler.content();
    expect(source).not.toMatch(/7[\s().-]*7[\s().-]*0[\s().-]*0[\s().-]*9[\s().-]*0[\s().-]*0/);
    expect(source).not.toContain('ada.whole@example.com');
    expect(source).toContain('hidden: not safe to use');
    const rows = await inboxRows(handler, at('dorset'));
    expect(rows.find((row) => row.reference === reference)?.text).toContain('Changed answers');
  });

  test('at the triage desk: the reason in words', async () => {
    const told = without(story('sarahs-law'), 'no-fixed-address');
    const { path } = await sent(desk, 'sarahs-law', told, 'triage');
    const page = await staff(browser, 'hana.triage', path);
    expect(await main(page)).toMatch(/no fixed address/i);
    expect(await main(page)).toContain('Not sure: check the place first');
    await page.context().close();
  });
});

describe('every page of a hub, for everybody', () => {
  test.each([
    ['a phone', phone],
    ['a desk', screen],
  ])('on %s', async (_, size) => {
    const context = await browser.newContext(size);
    const page = await context.newPage();
    const found: string[] = [];
    const look = async (name: string, path: string) => {
      await page.goto(at('dorset', path));
      found.push(...(await faultsOf(page, name)));
    };
    const { path } = await sent(desk, 'sarahs-law', wholeStory('sarahs-law'));
    const amended = (await desk.items('dorset-hub-dorset-cases')).find(
      (item) => item['item'] === 'head' && Number(item['amendments']) > 0,
    );
    expect(amended).toBeDefined();
    await look('sign-in', path);
    await look('not valid', '/signed-in?code=x&state=y');
    await look('signed out', '/signed-out');
    await signIn(page, 'hana.dorset');
    await look('inbox', '/');
    await look('case', path);
    await look('amended case', `/case/${String(amended?.['caseId'])}`);
    await look('no such page', '/nothing-here');
    await look('no such case', '/case/00000000-0000-4000-8000-000000000000');
    await context.clearCookies();
    await signIn(page, 'aled.dorset');
    await look('inbox of an auditor', '/');
    await look('refused', path);
    expect(found).toEqual([]);
    await context.close();
  });
});
