import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

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

/** What axe and html-validate find on the page, and whether it must be scrolled sideways. */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const source = await (
    await page.request.get(page.url(), { headers: { 'sec-fetch-site': 'same-origin' } })
  ).text();
  const report = await html.validateString(source);
  return [
    ...violations.map(({ id, nodes }) => `${name}: axe ${id}: ${nodes[0]?.html ?? ''}`),
    ...report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${name}: ${ruleId} line ${line}: ${message}`),
    ),
    ...((await isTooWide(page)) ? [`${name}: must be scrolled sideways`] : []),
  ];
}

/** True when something on the page is cut off, or must be scrolled to sideways. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
