import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { LifeRow } from '../../functions/domain/life.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import { Kind } from '../../functions/domain/submissions.ts';
import { control } from '../control.ts';
import { hubs, type Name, refusal, staff } from '../functions/domain/desk-cases.ts';
import { aBrowser } from '../journeys/a-browser.ts';
import { sessionFor, windowOf } from './at-desk.ts';
import { desk as screen, phone } from '../journeys/browser.ts';
import { inEveryState, names } from './every-state.ts';
import { faultsOf } from '../journeys/faults-of.ts';
import { at } from '../journeys/hubs.ts';

const desk = control(inject('endpoints'));
const browser = aBrowser();
afterAll(() => desk.close());

const kept = Kind.options.flatMap((kind, i) => inEveryState(kind, hubs.here, 5_000_000 + i * 1000));
const addressOf = ({ head }: (typeof kept)[number]) => `/case/${head.caseId}`;
const inState = (state: string) =>
  kept.find(({ head }) => head.state === state) ?? expect.unreachable();

beforeAll(async () => {
  for (const { head, steps, contents } of kept)
    for (const item of [head, ...steps, ...contents])
      await desk.keep('dorset-hub-dorset-cases', item);
});

const windows = new Map<string, Promise<Page>>();
let n = 0;
/** A window of that person: a phone and a desk by turns, so that every page is seen on one of them. */
async function windowFor(name: Name): Promise<Page> {
  const size = (n += 1) % 2 === 0 ? phone : screen;
  const key = `${name} ${size.viewport.width}`;
  const open = async () => windowOf(browser, await sessionFor(desk, 'dorset', staff[name]), size);
  const made = windows.get(key) ?? open();
  windows.set(key, made);
  return made;
}

/** What is wrong with a page that somebody opens, and with what comes of pressing a button there. */
async function look(name: Name, path: string, press?: string): Promise<string[]> {
  const page = await windowFor(name);
  const answer = await page.goto(at('dorset', path));
  if (press !== undefined) {
    const pressed = page.waitForResponse((one) => one.request().method() === 'POST');
    await page.locator('main').getByRole('button', { name: press }).click();
    const source = await (await pressed).text();
    await page.locator('.govuk-error-summary').waitFor();
    return faultsOf(page, `${path}, wrong`, source);
  }
  expect([path, answer?.status()]).toEqual([path, 200]);
  return faultsOf(page, path);
}

/** A form of each step, from a state where it is open to somebody. */
const seen = new Set<unknown>();
const forms = Kind.options.flatMap((kind) => {
  return lives[kind].rows.flatMap((row: LifeRow) => {
    const found = kept
      .filter(({ head }) => head.kind === kind)
      .flatMap((whole) =>
        names
          .filter((name) => !['priya', 'aled'].includes(name))
          .filter((name) => refusal(whole, row.step, name) === '')
          .map((name) => ({ whole, name })),
      )[0];
    // What several kinds have is looked at once.
    if (!found || row.page !== undefined || row.form.length === 0 || seen.has(row.form)) return [];
    seen.add(row.form);
    const path = `${addressOf(found.whole)}/do/${row.step}`;
    return [{ title: `${kind}: ${row.step}`, path, words: row.words, name: found.name }];
  });
});

describe('no fault on any page of the desk', () => {
  test('a case in every state', async () => {
    const found: string[] = [];
    for (const whole of kept)
      if (whole.head.kind === 'clares-law' || whole.head.steps % 4 === 0)
        found.push(...(await look('hana', addressOf(whole))));
    expect(found).toEqual([]);
  });

  test('the form of every step, and what it says when nothing is filled in', async () => {
    expect(forms.length).toBeGreaterThan(45);
    const found: string[] = [];
    for (const [i, { path, words, name }] of forms.entries())
      found.push(...(await look(name, path, i % 3 === 0 ? words : undefined)));
    expect(found).toEqual([]);
  });

  test.each<[Name, string, string?]>([
    ['hana', '/'],
    ['hana', '/?list=mine'],
    ['hana', '/?kind=clares-law&state=triage&due=today'],
    ['hana', '/search'],
    ['hana', '/search', 'Find'],
    ['hana', '/hand-over'],
    ['hana', '/new'],
    ['hana', '/new', 'Open the form'],
    ['hana', '/new/clares-law?by=telephone'],
    ['hana', '/new/sarahs-law?by=in-person'],
    ['hana', '/new/sarahs-law?by=in-person', 'Store the case'],
    ['hana', '/new/right-to-know?by=police'],
    ['hana', '/new/consultation?by=telephone'],
    ['hana', '/new/referral?by=partner', 'Store the case'],
    ['hana', `${addressOf(inState('planned'))}/contact`],
    ['hana', `${addressOf(inState('planned'))}/paper`],
    ['hana', `${addressOf(inState('planned'))}/paper/summary`],
    ['marek', '/audit'],
    ['aled', '/audit'],
    ['aled', '/'],
    ['priya', '/asked'],
  ])('%s: %s %s', async (name, path, press) => {
    expect(await look(name, path, press)).toEqual([]);
  });
});
