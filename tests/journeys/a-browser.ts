import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './browser.ts';

/** A browser for all tests of a file: started before the first, closed after the last. */
export function aBrowser(): Pick<Browser, 'newContext'> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return {
    newContext: (options) => {
      if (!browser) throw new Error('The browser is there once the tests have begun');
      return browser.newContext(options);
    },
  };
}
