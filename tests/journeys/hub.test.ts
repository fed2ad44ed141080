import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { control, until } from '../control.ts';
import { type Fields, instead, type Kind, person, story } from '../person.ts';
import { desk as screen, launch, phone } from './browser.ts';
import { faultsOf } from './faults-of.ts';
import { arrivals, confirmed, sendStory, settled } from './inbox.ts';
import { inboxRows, sessionOf, signIn } from './staff.ts';
import { ownNumber, wholeStory, wordsOf } from './whole-story.ts';

const endpoints = inject('endpoints');
const { hubs } = endpoints;
const desk = control(endpoints);
let browser: Browser;
/** A handler at Dorset, who stays signed in; who moves the clock takes a browser of their own. */
let handler: Page;
beforeAll(async () => {
  browser = await launch();
  handler = await staff('hana.dorset');
});
afterAll(async () => {
  await browser.close();
  desk.close();
});

async function staff(username: string, path = '/', options: BrowserContextOptions = screen) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, endpoints, username, path);
  return page;
}

const dorset: Fields = { known: 'postcode', postcode: 'DT1 1XJ' };
const at = (hub: string, path = '/') => (hubs[hub] ?? '') + path;

/** Sends to Dorset, waits for the case, and gives its reference and where it is. */
async function sent(kind: Kind, told = instead(story(kind), 'place', dorset), hub = 'dorset') {
  return caseOf(await sendStory(endpoints, kind, told), hub);
}

async function caseOf(reference: string, hub = 'dorset') {
  const found = await arrivals(desk, endpoints, reference);
  const caseId = found[hub]?.[0]?.['caseId'];
  if (typeof caseId !== 'string') throw new Error(`${reference} is not at ${hub}`);
  return { reference, path: `/case/${caseId}` };
}

const main = (page: Page) => page.locator('main').innerText();

describe('the inbox', () => {
  test('immediate risk stands above all, then what is due next', async () => {
    const later = await sent('consultation');
    const sooner = await sent('clares-law');
    const risk = await sent('consultation', wholeStory('consultation'));
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

describe('a case page', () => {
  test.each(['clares-law', 'sarahs-law', 'consultation'] as const)(
    '%s: every word that was written, and the rules before the number',
    async (kind) => {
      const { path } = await sent(kind, wholeStory(kind));
      await handler.goto(at('dorset', path));
      const shown = await main(handler);
      for (const word of wordsOf(kind)) expect(shown).toContain(word);
      expect(shown).toContain('Immediate risk');
      const source = await handler.content();
      const first = source.indexOf(ownNumber);
      for (const rule of ['Ways that are safe', 'When it is safe', 'May a message be left?'])
        expect(source.slice(0, first)).toContain(rule);
      expect(first).toBeGreaterThan(0);
    },
  );

  test('no way affirmed: what changed stands on top, and no number anywhere', async () => {
    const asker = person(endpoints.journeys['clares-law']);
    const told = instead(wholeStory('clares-law'), 'details', {
      worry: 'Ring +44 (0)7700 900456, or 07700900456.',
    });
    await asker.tell(told);
    await confirmed(asker, await asker.send());
    await asker.post(`${endpoints.journeys['clares-law']}/contact`, { ways: ['none'] });
    const reference = await confirmed(asker, await asker.send());
    await settled(desk, reference);
    const { path } = await caseOf(reference);
    await handler.goto(at('dorset', path));
    const shown = await main(handler);
    const changed = shown.indexOf('Changed answers');
    expect(changed).toBeGreaterThan(0);
    expect(shown.indexOf('None of these: I will come back')).toBeGreaterThan(changed);
    expect(shown.indexOf('How to contact them safely')).toBeGreaterThan(
      shown.indexOf('Phone call, Text message, Email'),
    );
    expect(shown).toContain('Do not contact: they will come back');
    const source = await handler.content();
    expect(source).not.toMatch(/7[\s().-]*7[\s().-]*0[\s().-]*0[\s().-]*9[\s().-]*0[\s().-]*0/);
    expect(source).not.toContain('ada.whole@example.com');
    expect(source).toContain('hidden: not safe to use');
    const rows = await inboxRows(handler, at('dorset'));
    expect(rows.find((row) => row.reference === reference)?.text).toContain('Changed answers');
  });

  test('at the triage desk: the reason in words', async () => {
    const told = instead(story('sarahs-law'), 'place', { known: 'no-fixed-address' });
    const { path } = await sent('sarahs-law', told, 'triage');
    const page = await staff('hana.triage', path);
    expect(await main(page)).toMatch(/no fixed address/i);
    expect(await main(page)).toContain('Not sure: check the place first');
    await page.context().close();
  });
});

describe('hubs are apart', () => {
  test('another hub lists it not, answers 404 for its address, and takes no session from here', async () => {
    const { reference, path } = await sent('clares-law');
    const page = await staff('hana.bcp');
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
    const { reference, path } = await existing();
    const page = await staff(`${name}.dorset`);
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

/** A case that several tests may look at. */
let known: Promise<Awaited<ReturnType<typeof sent>>> | undefined;
const existing = () => (known ??= sent('clares-law'));

describe('a session', () => {
  test.each([true, false])(
    'sign-out ends it: Back shows nothing, the cookie is dead (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const { reference, path } = await existing();
      const page = await staff('hana.dorset', path, { ...screen, javaScriptEnabled });
      expect(await main(page)).toContain(reference);
      await page.goto(at('dorset'));
      await page.locator(`a[href$="${path}"]`).click();
      await page.waitForURL(at('dorset', path));
      const { name, value } = await sessionOf(page, 'dorset');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(at('dorset', '/signed-out'));
      for (let step = 0; step < 12; step += 1) {
        await page.goBack({ waitUntil: 'load' }).catch(() => null);
        const text = await page.locator('body').innerText();
        expect(text).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}|frighten|Signed in as/);
      }
      const replayed = await fetch(at('dorset', path), {
        redirect: 'manual',
        headers: { cookie: `${name}=${value}` },
      });
      expect(replayed.status).toBe(303);
      await page.context().close();
    },
  );

  test('lives while it is used, ends with 15 idle minutes, and comes back to the page asked for', async () => {
    const { reference, path } = await existing();
    const page = await staff('rhys.dorset', path);
    try {
      for (let visit = 0; visit < 2; visit += 1) {
        await desk.advance(14 * 60);
        await page.reload();
        expect(await main(page)).toContain(reference);
      }
      await desk.advance(15 * 60);
      await page.reload();
      expect(page.url()).toContain('/sign-in?to=');
      expect(await main(page)).not.toContain(reference);
    } finally {
      await desk.realClock();
    }
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(
      (url) => url.href === at('dorset', path) || url.href.startsWith(endpoints.signIn),
    );
    const again = page.getByRole('button', { name: 'Rhys Pemberton' });
    if (await again.isVisible()) await again.click();
    await page.waitForURL(at('dorset', path));
    expect(await main(page)).toContain(reference);
    await page.context().close();
  });
});

describe('the worklist of the triage desk', () => {
  test('names what no hub has had for a day, and not for ever', async () => {
    const hour = 3600;
    const refuse = (hub: string) =>
      desk.fault({
        match: { action: 'sqs:SendMessage', resource: `dorset-hub-${hub}-inbox` },
        do: 'refuse',
        times: 100_000,
      });
    try {
      // In the past, so that at the end the real time is past its expiry, and sign-in still works.
      await desk.advance(-40 * hour);
      for (const hub of ['dorset', 'bcp']) await refuse(hub);
      const told = instead(story('clares-law'), 'place', dorset);
      const reference = await sendStory(endpoints, 'clares-law', told);
      await until(async () => (await tracked(reference))?.['hub'] === 'dorset');

      await desk.advance(25 * hour);
      await desk.run('dorset-front-watch');
      await until(async () =>
        (await desk.items('dorset-hub-triage-cases')).some(
          (item) => item['caseId'] === 'worklist' && item['reference'] === reference,
        ),
      );
      const page = await staff('hana.triage');
      const row = page.locator('tr', { hasText: reference });
      expect(await row.innerText()).toMatch(/Dorset/);
      expect(await main(page)).toContain('Ring that hub');
      const found = await faultsOf(page, 'worklist');
      await page.setViewportSize({ width: 320, height: 640 });
      found.push(...(await faultsOf(page, 'worklist on a phone')));
      expect(found).toEqual([]);

      await desk.noFaults();
      await desk.advance(hour / 6);
      await desk.run('dorset-front-watch');
      await settled(desk, reference);
      await desk.realClock();
      await page.context().close();
      const later = await staff('hana.triage');
      expect(await main(later)).toContain('Inbox');
      expect(await later.locator('tr', { hasText: reference }).count()).toBe(0);
      await later.context().close();
    } finally {
      await desk.noFaults();
      await desk.realClock();
    }
  });
});

const tracked = async (reference: string) =>
  (await desk.items('dorset-front-tracking')).find((item) => item['reference'] === reference);

describe('without JavaScript', () => {
  test('signing in, the inbox and a case', async () => {
    const { reference, path } = await existing();
    const page = await staff('hana.dorset', '/', { ...screen, javaScriptEnabled: false });
    await page.locator(`a[href$="${path}"]`).click();
    expect(await main(page)).toContain(reference);
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
    const { path } = await sent('sarahs-law', wholeStory('sarahs-law'));
    const amended = (await desk.items('dorset-hub-dorset-cases')).find(
      (item) => item['item'] === 'head' && Number(item['amendments']) > 0,
    );
    expect(amended).toBeDefined();
    await look('sign-in', path);
    await look('not valid', '/signed-in?code=x&state=y');
    await look('signed out', '/signed-out');
    await signIn(page, endpoints, 'hana.dorset');
    await look('inbox', '/');
    await look('case', path);
    await look('amended case', `/case/${String(amended?.['caseId'])}`);
    await look('no such page', '/nothing-here');
    await look('no such case', '/case/00000000-0000-4000-8000-000000000000');
    await context.clearCookies();
    await signIn(page, endpoints, 'aled.dorset');
    await look('inbox of an auditor', '/');
    await look('refused', path);
    expect(found).toEqual([]);
    await context.close();
  });
});
