import type { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>;
type Axe = { run: (root: unknown, options: object) => Promise<Found> };
declare global {
  interface Window {
    axe: Axe;
  }
}

/**
 * By itself, and once for each page that is loaded: its binding for Playwright puts it into the
 * page twice and adds them up in another, which takes three times as long.
 */
const here = createRequire(import.meta.url);
const source = readFileSync(
  createRequire(here.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Everything axe knows: WCAG up to 2.2 AA, and what is good practice beside it. */
const options = {
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe finds on the page as it stands: the rule, and the first place. No page of ours has frames. */
export async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(
    async (how) => (await window.axe.run(document, how)).violations,
    options,
  );
  return found.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html ?? ''}`);
}
