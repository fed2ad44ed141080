import { afterAll, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { instead, referenceIn, story } from '../person.ts';
import { aBrowser } from './a-browser.ts';
import { desk as screen } from './browser.ts';
import { arrivals } from './inbox.ts';
import { walk } from './walk.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
const browser = aBrowser();
afterAll(() => desk.close());

/** Text that does not compress well, and is not all ASCII. */
function written(bytes: number): string {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789ÄéЖ中🙂');
  const word = () =>
    Array.from({ length: 7 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
  const words = [];
  for (let length = 0; length < bytes - 30; length += Buffer.byteLength(words.at(-1) ?? '') + 1)
    words.push(word());
  return words.join(' ');
}

test.each([3_700, 5_000, 15_000, 30_000, 60_000])(
  'a draft of %i bytes: every letter arrives',
  async (bytes) => {
    const context = await browser.newContext(screen);
    const page = await context.newPage();
    const [one, two] = [written(bytes - 900), written(900)];
    const told = instead(story('consultation'), 'details', { text: one });
    await walk(page, endpoints.journeys.consultation, instead(told, 'done', { text: two }));
    // Folded, but there.
    const shown = await page.locator('main').textContent();
    expect(shown).toContain(one.slice(0, 500).trim());
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**/sent');
    const reference = referenceIn(await page.locator('main').innerText());
    if (!reference) throw new Error('The confirmation shows no reference');
    const { bcp } = await arrivals(desk, endpoints, reference);
    const stored = JSON.stringify(
      (await desk.items('dorset-hub-bcp-cases')).filter(
        (item) => item['caseId'] === bcp?.[0]?.['caseId'],
      ),
    );
    for (const text of [one, two]) expect(stored).toContain(JSON.stringify(text).slice(1, -1));
    await context.close();
  },
);

test('no cookie is ever larger than a browser keeps', async () => {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  await walk(
    page,
    endpoints.journeys['clares-law'],
    instead(story('clares-law'), 'details', { text: written(30_000) }),
  );
  for (const { value } of await context.cookies()) expect(value.length).toBeLessThanOrEqual(3_800);
  await context.close();
});
