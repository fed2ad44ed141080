import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

/**
 * The browser that npm brings. Its back-forward cache is left on, which Playwright turns off by
 * default: with it off, a page that Back shows again would go unnoticed.
 */
export async function launch(): Promise<Browser> {
  // It unpacks to a fixed name in the temp folder, where another project's version may lie.
  const folder = join(import.meta.dirname, '../../node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--enable-bfcache',
    ],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

export const phone = { viewport: { width: 320, height: 640 } } satisfies BrowserContextOptions;
export const desk = { viewport: { width: 1280, height: 900 } } satisfies BrowserContextOptions;
