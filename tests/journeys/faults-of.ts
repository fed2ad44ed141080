import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { axe } from './axe.ts';

const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The components' own markup, as GOV.UK ships it.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'no-inline-style': 'off',
    'valid-autocomplete': 'off',
    'long-title': 'off',
  },
});

/**
 * What axe and html-validate find on the page, and whether it must be scrolled sideways. `source`
 * is the HTML, where asking for it again would give another page.
 */
export async function faultsOf(page: Page, name: string, source?: string): Promise<string[]> {
  return [
    ...(await faultsSeen(page, name)),
    ...(await faultsIn(source ?? (await sourceOf(page)), name)),
  ];
}

/** What axe finds, and whether it must be scrolled sideways. */
export async function faultsSeen(page: Page, name: string): Promise<string[]> {
  return [
    ...(await axe(page)).map((found) => `${name}: ${found}`),
    ...((await isTooWide(page)) ? [`${name}: must be scrolled sideways`] : []),
  ];
}

async function sourceOf(page: Page): Promise<string> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  return (await page.request.get(page.url(), { headers })).text();
}

/** What html-validate finds in a page. */
export async function faultsIn(source: string, name: string): Promise<string[]> {
  const report = await html.validateString(source);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${name}: ${ruleId} line ${line}: ${message}`),
  );
}

/** True when something on the page is cut off, or must be scrolled to sideways. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
