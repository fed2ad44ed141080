import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { instead, type Kind, story, type Story, upTo } from '../person.ts';
import { notKnown } from '../unknown-story.ts';
import { journeyOf, wholeStory } from '../whole-story.ts';
import { aBrowser } from './a-browser.ts';
import { phone } from './browser.ts';
import { onlooker } from './onlooker.ts';
import * as work from './professional.ts';
import { send } from './somebody.ts';
import { answerPages, fillPage, pressOn, walk } from './walk.ts';

const endpoints = inject('endpoints');
const browser = aBrowser();
const { look, lookTwice, looked, found } = onlooker();
// What was found is of the test that found it.
afterEach(() => expect(found.splice(0)).toEqual([]));

async function open() {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  return { context, page, close: () => context.close() };
}

/** To a page of the same form, as a link of ours would lead there. */
async function follow(page: Page, to: string) {
  const loaded = page.waitForEvent('load');
  await page.evaluate((address) => window.location.assign(address), to);
  await loaded;
}

async function lookAtFilled(page: Page, kind: Kind, told: Story) {
  for (const [slug] of told) {
    const asked = journeyOf(kind).pages.find((one) => one.slug === slug);
    const name = `${slug} (${asked?.title ?? ''}), filled`;
    if (!asked?.fields.length || looked.has(name)) continue;
    await follow(page, `${endpoints.journeys[kind]}/${slug}`);
    await look(page, name);
  }
}

/** What opens the most questions, with an answer so long that it is folded. */
const long = (kind: Kind) =>
  instead(wholeStory(kind), 'details', { text: 'They frighten me.\n'.repeat(100) });

/** The same without the questions of how to reach them, which are looked at in another form. */
const unreached = (told: Story): Story =>
  instead(told, 'ways', { ways: ['none'] }).filter(
    ([slug]) => !['phone', 'email', 'post', 'when', 'voice', 'number', 'shared'].includes(slug),
  );

describe('every page and state, at 320 px, and as it comes at 1280 px', () => {
  test.each([
    ['clares-law', long('clares-law')],
    ['sarahs-law', unreached(long('sarahs-law'))],
    ['consultation', unreached(long('consultation'))],
  ] as const)('%s', async (kind, told) => {
    const { page, close } = await open();
    await walk(page, endpoints.journeys[kind], told, lookTwice(page, kind));
    await look(page, `check of ${kind}`, { wide: true });
    await page.locator('main .govuk-summary-list summary').first().click();
    await look(page, `check of ${kind}, unfolded`);
    await lookAtFilled(page, kind, told);
    await follow(page, `${endpoints.journeys[kind]}/check`);
    await send(page);
    await look(page, `sent of ${kind}`, { wide: true });
    await close();
  });

  test('at work, without names: on conditions, warned once, and what is printed', async () => {
    const { page, close } = await open();
    const [naming, near] = [{ answer: 'without' }, { postcode: 'BH15 2RU' }];
    const [policy, together, ages] = [{ answer: 'met' }, { answer: 'other' }, { text: '7' }];
    const told = { ...work.asksAtWork, naming, near, policy, together, ages };
    const seen = lookTwice(page, 'consultation');
    await work.begin(page);
    await work.goOn(page, told, { until: 'details', seen });
    await work.answers(page, { text: 'Darren Whitfield shouts at her.' });
    await page.locator('.app-seems').waitFor();
    await look(page, 'details, warned', { wide: true });
    await pressOn(page);
    await work.leaves(page, 'details');
    await work.goOn(page, told, { seen });
    await send(page);
    await look(page, 'sent at work', { wide: true });
    await page.getByRole('link', { name: 'Print or save what you sent' }).click();
    await page.waitForURL('**/kept');
    await look(page, 'kept', { wide: true });
    await close();
  });

  test('at work, of an adult', async () => {
    const { page, close } = await open();
    await work.begin(page);
    await work.goOn(page, work.refersAdult, { seen: lookTwice(page, 'consultation') });
    await close();
  });

  test.each([
    ['nothing is known', 'child', undefined],
    ['it is no request', 'area', 'place'],
  ])('where %s', async (_, ask, end) => {
    const { page, close } = await open();
    const { kind, told } = notKnown('sarahs-law', { 'ask answer': ask });
    const seen = lookTwice(page, kind);
    await answerPages(page, endpoints.journeys[kind], end ? upTo(told, end) : told, { seen });
    await close();
  });

  test('half-way, sent, changed, and sent again', async () => {
    const { page, close } = await open();
    const told = upTo(story('clares-law'), 'homes');
    await walk(page, endpoints.journeys['clares-law'], told, undefined, true);
    await look(page, 'check, half-way');
    await send(page);
    await page.getByRole('link', { name: 'Change it and send it again' }).click();
    await look(page, 'check, sent');
    await page.locator('a[href*="/word"]').click();
    await fillPage(page, { word: 'harebell' });
    await pressOn(page);
    await page.waitForURL('**/check');
    await look(page, 'check, changed');
    await send(page);
    await look(page, 'sent, again');
    await close();
  });

  test.each([
    ...['/', '/help', '/privacy', '/cookies', '/accessibility'],
    ...['/professionals', '/sharing', '/recording', '/what-to-expect'],
    // What is not there, and what the gateway answers itself.
    ...['/nothing-here', '/%zz'],
  ])('%s', async (path) => {
    const { page, close } = await open();
    await page.goto(endpoints.frontDoor + path);
    for (const folded of await page.locator('summary').all()) await folded.click();
    await look(page, path, { wide: true });
    await close();
  });
});
