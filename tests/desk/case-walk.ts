import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { rowOf } from '../../functions/domain/life-rows.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import type { Kind } from '../../functions/domain/submissions.ts';
import { type Picks, sentFor } from '../functions/domain/desk-cases.ts';
import { at } from '../journeys/hubs.ts';

export type Case = { readonly kind: Kind; readonly hub: string; readonly path: string };

/** What a browser would send for a step of a kind, from a state. */
export function filledIn(kind: Kind, step: string, state: string, picks: Picks = {}) {
  const row = rowOf(lives[kind], step, state);
  if (!row) throw new Error(`${kind} has no step ${step}`);
  return { row, sent: sentFor(row.form, picks, new Date()) };
}

/** Fills in what is on the page, by name, as fast as a page can be filled in. */
export const fillIn = (page: Page, sent: Readonly<Record<string, unknown>>) =>
  page.evaluate((values) => {
    for (const [name, value] of Object.entries(values)) {
      const wanted = [value].flat().map(String);
      const fields = Array.from(
        document.querySelectorAll<HTMLInputElement>(`main [name="${name}"]`),
      );
      if (fields.length === 0) throw new Error(`No field ${name} on the page`);
      for (const field of fields)
        if (field.type === 'radio' || field.type === 'checkbox')
          field.checked = wanted.includes(field.value);
        else field.value = wanted[0] ?? '';
    }
  }, sent);

/** Opens the form of a step, fills it in, and takes it; gives the state in which the case then is. */
export async function takes(
  page: Page,
  one: Case,
  step: string,
  { state, before }: { readonly state: string; readonly before: string },
  picks?: Picks,
) {
  const { row, sent } = filledIn(one.kind, step, state, picks);
  await page.goto(at(one.hub, `${one.path}/do/${step}`));
  // What the case makes needless is not asked there: what is missing is refused with its reason.
  const asked = await page
    .locator('main [name]')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('name')));
  await fillIn(
    page,
    Object.fromEntries(Object.entries(sent).filter(([name]) => asked.includes(name))),
  );
  await page.locator('#take').click();
  await page.waitForURL(at(one.hub, one.path), { timeout: 20_000 }).catch(async () => {
    throw new Error(`${step} from ${state}: ${await page.locator('main').innerText()}`);
  });
  const to = row.to === 'same' ? state : row.to === 'back' ? before : row.to;
  expect(await page.locator('.moj-identity-bar').innerText(), step).toContain(
    lives[one.kind].states[to],
  );
  return to;
}
