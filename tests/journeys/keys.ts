import type { Locator, Page } from 'playwright-core';
import type { Fields, Story } from '../person.ts';

/**
 * Tab until the focus is there, and how often it took; fails on the way where nobody could see
 * what has the focus.
 */
export async function tabTo(page: Page, target: Locator): Promise<number> {
  for (let steps = 1; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(unseenFocus);
    if (unseen) throw new Error(`${page.url()}: nobody can see the focus on ${unseen}`);
    if (await target.evaluate((element) => element === document.activeElement)) return steps;
  }
  throw new Error(`${page.url()}: Tab does not lead to ${String(target)}`);
}

/** What has the focus, if nothing shows that, or if something lies over it; runs in the page. */
function unseenFocus(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const label = (element as HTMLInputElement).labels?.[0];
  const styles = [
    getComputedStyle(element),
    ...(label ? [getComputedStyle(label, '::before')] : []),
  ];
  const marked = styles.some(
    ({ boxShadow, outlineStyle, outlineWidth, outlineColor, backgroundColor }) =>
      boxShadow !== 'none' ||
      // GOV.UK's colour for it.
      backgroundColor === 'rgb(255, 221, 0)' ||
      (outlineStyle !== 'none' && outlineWidth !== '0px' && !/, 0\)$/.test(outlineColor)),
  );
  const { left, top, width, height } = element.getBoundingClientRect();
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const onTop = parts.some((x) =>
    parts.some((y) => {
      const hit = document.elementFromPoint(left + x * width, top + y * height);
      return hit !== null && (element.contains(hit) || label?.contains(hit) === true);
    }),
  );
  return marked && onTop ? undefined : element.outerHTML.slice(0, 300);
}

async function answerField(page: Page, name: string, values: readonly string[]) {
  const field = page.locator(`form [name="${name}"]`);
  const kind = await field.first().getAttribute('type');
  if (kind === 'hidden') return;
  if (kind !== 'radio' && kind !== 'checkbox') {
    await tabTo(page, field);
    await page.keyboard.type(values[0] ?? '');
    return;
  }
  for (const value of values) {
    const all = await field.evaluateAll((items) => items.map((item) => item.getAttribute('value')));
    const at = all.indexOf(value);
    // Radios are one stop, and arrows lead from one to the next; each checkbox is a stop.
    await tabTo(page, kind === 'radio' ? field.first() : field.nth(at));
    if (kind === 'checkbox' || at === 0) await page.keyboard.press('Space');
    else for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  }
}

/** Answers the page with the keyboard alone, and goes on. */
async function answerByKeys(page: Page, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await answerField(page, name, [value].flat());
  await press(page, page.getByRole('button', { name: /^(Continue|Go on)/ }));
}

/** To a button or link, and Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** From the start page to the confirmation with the keyboard alone; `seen` is called on every page. */
export async function walkByKeys(
  page: Page,
  start: string,
  told: Story,
  seen: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto(start);
  await seen('start');
  await press(page, page.getByRole('button', { name: 'Start' }));
  for (const [slug, fields] of told) {
    await page.waitForURL(`**/${slug}`);
    await seen(slug);
    await answerByKeys(page, fields);
  }
  await page.waitForURL('**/check');
  await seen('check');
  await press(page, page.getByRole('button', { name: 'Send' }));
  await page.waitForURL('**/sent');
  await seen('sent');
}
