import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { languages } from '../../web/words/words.ts';
import { type Fields, referenceIn } from '../person.ts';
import { main } from './hubs.ts';
import { send } from './somebody.ts';
import { fillPage, pressOn } from './walk.ts';

const { frontDoor, journeys } = inject('endpoints');

/** What the pages say. */
export const { reply: says, atWork: saysAtWork } = languages[0].words;

/** What somebody at work answers on each page, whichever of them come up. */
export type Told = Readonly<Record<string, Fields>>;
/** By both of them they come back. */
export type Proof = { readonly reference: string; readonly phrase: string };

export const at = (postcode: string): Told => ({
  place: { answer: 'postcode' },
  code: { postcode },
  area: { answer: 'yes' },
});

/** Asks for advice about one child in Dorset, by name. What is not here is not known. */
export const asksAtWork: Told = {
  now: { answer: 'no' },
  want: { answer: 'advice' },
  group: { answer: 'child' },
  allocated: { answer: 'no' },
  naming: { answer: 'with' },
  ...at('DT1 1XJ'),
  together: { answer: 'all' },
  you: { name: 'Ada Example' },
  role: { text: 'Teacher' },
  org: { text: 'Example School' },
  reach: { email: 'ada.example@example.org' },
  more: { name: 'Kit Sample', age: '7', another: 'no' },
  details: { text: 'Kit is often hungry, and falls asleep in lessons.' },
  consent: { answer: 'agreed' },
  level: { answer: 'not-sure' },
  soon: { answer: 'no' },
};

/** A tenant who hoards, and does not open the door to those who help. */
export const refersAdult: Told = {
  ...asksAtWork,
  want: { answer: 'refer' },
  group: { answer: 'adult' },
  role: { text: 'Housing officer' },
  org: { text: 'Example Homes' },
  person: { name: 'Alex Sample' },
  born: { age: '71' },
  homes: { text: '1 Example Road' },
  needs: { care: 'yes', harm: 'yes', self: 'not-known' },
  wishes: { text: 'To stay in this flat.' },
  capacity: { answer: 'in-part', text: 'Knows the risk.', advocate: 'A niece' },
  details: { text: 'The flat is full of paper. Meals on wheels were sent away.' },
};

const slugOf = (url: string) => new URL(url).pathname.split('/').at(-1) ?? '';

/** From the first page of the form to its first question. */
export async function begin(page: Page): Promise<void> {
  await page.goto(journeys.consultation);
  await page.getByRole('button', { name: /start/i }).click();
  await page.waitForURL('**/now');
}

type Until = { readonly until?: string; readonly seen?: (slug: string) => Promise<void> };

/** Answers the pages that come up, as far as that one; gives their names in order. */
export async function goOn(page: Page, told: Told, { until = 'check', seen }: Until = {}) {
  const asked: string[] = [];
  for (let slug = slugOf(page.url()); slug !== until; slug = slugOf(page.url())) {
    asked.push(slug);
    await seen?.(slug);
    await answers(page, told[slug]);
    await leaves(page, slug);
  }
  return asked;
}

/** Fills in the page; what nobody here knows is said not to be known. */
export async function answers(page: Page, fields: Fields | undefined): Promise<void> {
  const notKnown = page.locator('form [name="not"][value="not-known"]');
  if (fields) await fillPage(page, fields);
  else if ((await notKnown.count()) > 0) await notKnown.check();
  await pressOn(page).catch(async () => {
    throw new Error(`Nothing to press at ${page.url()}: ${await main(page)}`);
  });
}

/** Until another page is there. */
export const leaves = (page: Page, slug: string) =>
  page
    .waitForURL((url) => slugOf(url.href) !== slug, { timeout: 30_000 })
    .catch(async () => {
      throw new Error(`${slug} came back: ${await main(page)}`);
    });

/** From check-your-answers to the confirmation, and what it gives them to come back with. */
export async function sends(page: Page): Promise<Proof> {
  await send(page);
  return proofIn(await main(page));
}

/** What a confirmation shows, as text or as HTML. */
export function proofIn(shown: string): Proof {
  const reference = referenceIn(shown);
  const phrase = /six words:(?:<[^>]+>|\s)*((?:[a-z]+ ){5}[a-z]+)/.exec(shown)?.[1];
  if (!reference || !phrase) throw new Error(`No confirmation: ${shown.slice(0, 2_000)}`);
  return { reference, phrase };
}

/** Comes back with both, and gives what the page then says, and its HTML. */
export async function comesBack(
  page: Page,
  { reference, phrase }: Proof,
  address = `${frontDoor}/reply`,
) {
  await page.goto(address);
  await fillPage(page, { reference, phrase });
  const answered = page.waitForResponse((one) => one.request().method() === 'POST');
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Show the reply' }).click();
  const source = await (await answered).text();
  await loaded;
  return { shown: await main(page), source };
}
