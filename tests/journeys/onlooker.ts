import type { Page } from 'playwright-core';
import { desk, phone } from './browser.ts';
import { faultsOf, faultsSeen } from './faults-of.ts';

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
  return {
    found,
    /** What was looked at, by name. */
    looked: looked as ReadonlySet<string>,
    look: async (page: Page, name: string, { wide = false, source }: State = {}): Promise<void> => {
      if (looked.has(name)) return;
      looked.add(name);
      found.push(...(await faultsOf(page, name, source)));
      if (!wide) return;
      await page.setViewportSize(desk.viewport);
      found.push(...(await faultsSeen(page, `${name}, at a desk`)));
      await page.setViewportSize(phone.viewport);
    },
  };
}
