import type { Page } from 'playwright-core';
import type { Kind } from '../person.ts';
import { journeyOf } from '../whole-story.ts';
import { desk, phone } from './browser.ts';
import { faultsOf, faultsSeen } from './faults-of.ts';
import { pressOn } from './walk.ts';

type State = {
  /** Looked at on a large screen too. */
  readonly wide?: boolean;
  /** The HTML, where asking for it again would give another page. */
  readonly source?: string;
};

/** Looks at pages for faults, at each state of a page once, and keeps what it finds. */
export function onlooker() {
  const looked = new Set<string>();
  const found: string[] = [];
  const look = async (page: Page, name: string, { wide = false, source }: State = {}) => {
    if (looked.has(name)) return;
    looked.add(name);
    found.push(...(await faultsOf(page, name, source)));
    if (!wide) return;
    await page.setViewportSize(desk.viewport);
    found.push(...(await faultsSeen(page, `${name}, at a desk`)));
    await page.setViewportSize(phone.viewport);
  };
  /** Of a page of questions: as it comes, and with what it says when nothing is answered. */
  const lookTwice = (page: Page, kind: Kind) => async (slug: string) => {
    const asked = journeyOf(kind).pages.find((one) => one.slug === slug);
    const name = asked ? `${slug} (${asked.title})` : `${slug} of ${kind}`;
    await look(page, name, { wide: true });
    if (!asked || looked.has(`${name}, errors`) || asked.asks.safeParse({}).success) return;
    if (asked.fields.length === 0) return;
    await pressOn(page);
    await page.locator('.govuk-error-summary').waitFor();
    await look(page, `${name}, errors`);
  };
  return {
    ...{ found, look, lookTwice },
    /** What was looked at, by name. */
    looked: looked as ReadonlySet<string>,
  };
}
