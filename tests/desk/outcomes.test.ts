import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { lives } from '../../functions/domain/lives/lives.ts';
import { control } from '../control.ts';
import { aShortCall } from '../functions/hub/a-call.ts';
import { aBrowser } from '../journeys/a-browser.ts';
import { asking, atDesk } from './at-desk.ts';
import { type Case, fillIn, filledIn, takes } from './case-walk.ts';
import { at, sent } from '../journeys/hubs.ts';
import { outcomes, type Way } from './outcomes.ts';

const { users } = inject('endpoints');
const desk = control(inject('endpoints'));
const browser = aBrowser();
afterAll(() => desk.close());

/** Everybody who works in these tests, each at a desk of their own. */
const desks = new Map<string, Promise<Page>>();
function deskOf(username: string): Promise<Page> {
  const open = desks.get(username) ?? atDesk(browser, desk, username);
  desks.set(username, open);
  return open;
}
const asks = new Map<string, ReturnType<typeof asking>>();
function askingAs(username: string) {
  const ask = asks.get(username) ?? asking(desk, username);
  asks.set(username, ask);
  return ask;
}

/** A case of that kind: sent from the web, or taken down by staff where there is no such form. */
async function aCase({ kind, hub }: Way): Promise<Case> {
  if (
    (kind === 'clares-law' || kind === 'sarahs-law' || kind === 'consultation') &&
    hub === 'dorset'
  )
    return { kind, hub, path: (await sent(desk, kind)).path };
  const page = await deskOf(`hana.${hub}`);
  await page.goto(at(hub, `/new/${kind}?by=telephone`));
  // When it came is filled in with the present; how to reach them is asked by kind.
  const asked = await page
    .locator('main [name]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('name')));
  const call = Object.entries(aShortCall()).filter(
    ([name]) => asked.includes(name) && !name.startsWith('received'),
  );
  await fillIn(page, Object.fromEntries(call));
  await page.getByRole('button', { name: 'Store the case' }).click();
  await page.waitForURL('**/new/stored/*');
  return { kind, hub, path: `/case/${page.url().split('/').at(-1) ?? ''}` };
}

/** Somebody of the hub whose role or agency the table does not name for that step. */
function wrongFor({ kind, hub }: Case, step: string, state: string): string {
  const { row } = filledIn(kind, step, state);
  const wrong = users.find(
    (user) =>
      user.hub === hub &&
      !user.roles.some((role) => ['auditor', 'partner'].includes(role)) &&
      !row.by.some(
        ({ roles, agencies }) =>
          user.roles.some((role) => roles.some((one) => one === role)) &&
          (!agencies || agencies.some((one) => one === user.agency)),
      ),
  );
  return wrong?.username ?? `aled.${hub}`;
}

/** Tries a step with everything filled in right: only who it is can be wrong. */
async function tries(username: string, one: Case, step: string, state: string, version: number) {
  const { sent } = filledIn(one.kind, step, state);
  const fields = Object.entries<string | readonly string[] | undefined>({
    ...sent,
    version: String(version),
  }).flatMap(([name, value]) => [value ?? []].flat().map((text): [string, string] => [name, text]));
  return (await (await askingAs(username))(`${one.path}/do/${step}`, fields)).status;
}

describe('from receipt to every outcome, by the right people of the right agencies', () => {
  test.each(outcomes)('%s', async (_, way) => {
    const one = await aCase(way);
    const states = ['received'];
    for (const [n, [step, who, picks]] of way.turns.entries()) {
      const state = states.at(-1) ?? '';
      const refused = await tries(wrongFor(one, step, state), one, step, state, n + 1);
      expect([step, refused]).toEqual([step, 403]);
      const page = await deskOf(`${who}.${way.hub}`);
      const now = await takes(page, one, step, { state, before: states.at(-2) ?? '' }, picks);
      if (now !== state) states.push(now);
      if (step !== 'decide-not-to-disclose') continue;
      // Not the same person again, and nobody who did the research.
      for (const same of ['dilys', 'rhys'])
        expect(await tries(`${same}.${way.hub}`, one, 'confirm-no-disclosure', now, n + 2)).toBe(
          403,
        );
    }
    const [last] = way.turns.at(-1) ?? [''];
    expect(states.at(-1)).toBe(last === 'reopen' ? states.at(-3) : 'closed');
  });
});

test('the outcomes walked are all that the tables have', () => {
  for (const [kind, life] of Object.entries(lives)) {
    const walked = new Set(
      outcomes
        .filter(([, way]) => way.kind === kind)
        .flatMap(([, { turns }]) => turns.map(([step]) => step)),
    );
    const rows = life.rows.filter(({ path }) => path === 'on').map(({ step }) => step);
    // What is the same row as with the right to ask is walked there.
    const elsewhere =
      kind === 'clares-law'
        ? []
        : ['hand-to-force', 'record-force-outcome', 'confirm-out-of-scope', 'resume-contact'];
    expect(
      rows.filter((step) => !walked.has(step) && !elsewhere.includes(step)),
      kind,
    ).toEqual([]);
  }
});
