import type { Page } from 'playwright-core';
import type { Control } from '../control.ts';

const ofFront = ['answers', 'tracking', 'drafts', 'limits', 'attempts'];

/** Where these words stand although they must not: in what the front door keeps, and in logs and metrics. */
export async function foundIn(desk: Control, words: RegExp, more: readonly string[] = []) {
  const tables = [...ofFront.map((table) => `dorset-front-${table}`), ...more];
  const texts: [string, string][] = [
    ['logs', JSON.stringify(await desk.logs())],
    ['calls', JSON.stringify(await desk.calls())],
    ['duty', JSON.stringify(await desk.duty())],
    ['outbox', JSON.stringify(await desk.outbox())],
  ];
  for (const table of tables) texts.push([table, textOf(await desk.items(table))]);
  return texts.filter(([, text]) => words.test(text)).map(([where]) => where);
}

const textOf = (items: Record<string, unknown>[]) =>
  items
    .flatMap((item) => Object.values(item))
    .map((value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value),
    )
    .join('\n');

/** Collects every address that this window asks for, and the names of its pages. */
export function addressesOf(page: Page): { readonly all: Set<string>; look: () => Promise<void> } {
  const all = new Set<string>();
  page.on('request', (asked) => all.add(asked.url()));
  return { all, look: async () => void all.add(await page.title()) };
}
