import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type LifeRow, offerOf } from '../../functions/domain/life.ts';
import { lives } from '../../functions/domain/lives/lives.ts';
import { partnership } from '../../functions/domain/partnerships.ts';
import { Kind } from '../../functions/domain/submissions.ts';
import { control } from '../control.ts';
import { hubs, staff } from '../functions/domain/desk-cases.ts';
import { randomFor } from '../hostile/random.ts';
import { askingWith, sessionFor } from './at-desk.ts';
import { inEveryState, names } from './every-state.ts';

const desk = control(inject('endpoints'));
afterAll(() => desk.close());

const kept = Object.values(hubs).flatMap((hub, i) =>
  Kind.options.flatMap((kind, j) =>
    inEveryState(kind, hub, 100_000 * (i * 5 + j + 1)).map((whole) => ({ hub, whole })),
  ),
);
const asks = new Map<string, ReturnType<typeof askingWith>>();

beforeAll(async () => {
  for (const { hub, whole } of kept)
    for (const item of [whole.head, ...whole.steps, ...whole.contents])
      await desk.keep(`dorset-hub-${hub.id}-cases`, item);
  for (const { id } of Object.values(hubs))
    for (const name of names)
      asks.set(`${name}.${id}`, askingWith(await sessionFor(desk, id, staff[name])));
});

const ask = (who: string, path: string, form?: [string, string][]) =>
  (asks.get(who) ?? expect.unreachable())(path, form);

/** The hub as the service has it, with all that its data say. */
const asDeployed = (hub: string) =>
  partnership('dorset').hubs.find(({ id }) => id === hub) ?? expect.unreachable();

type Case = (typeof kept)[number]['whole'];

/**
 * Tries a step with nothing filled in, so that what is open is asked again and changes nothing. A
 * step that asks nothing would be taken by that: of it the page alone is opened.
 */
async function tries(who: string, { head }: Case, { step, form }: LifeRow) {
  const path = `/case/${head.caseId}/do/${step}`;
  const asksSomething = form.some(({ missing }) => missing !== undefined);
  const sent: [string, string][] = [['version', String(head.version)]];
  return (await ask(who, path, ...(asksSomething ? [sent] : []))).status;
}

describe('a step is open exactly where the table says, over HTTP', () => {
  test('500 of kind, state, step, person and hub', async () => {
    const { pick: one } = randomFor(20_261_122, 0);
    const found: unknown[] = [];
    const outcomes = { open: 0, refused: 0 };
    for (let n = 0; n < 500; n++) {
      const { hub, whole } = one(kept);
      const life = lives[whole.head.kind];
      const starting = life.rows.filter(({ page }) => page === undefined);
      // Half of them from where the case stands, or most would be refused for the state alone.
      const near = starting.filter(({ from }) => from.includes(whole.head.state));
      const row = one(n % 2 === 0 && near.length > 0 ? near : starting);
      const name = one(names);
      const offer = offerOf(life, whole, { staff: staff[name], hub: asDeployed(hub.id) }, row.step);
      const reads = !staff[name].roles.some((role) => role === 'auditor' || role === 'partner');
      const open = offer?.open === true && reads;
      outcomes[open ? 'open' : 'refused'] += 1;
      const status = await tries(`${name}.${hub.id}`, whole, row);
      if (!(open ? [200, 422] : [403, 404]).includes(status))
        found.push([hub.id, whole.head.kind, whole.head.state, row.step, name, open, status]);
    }
    expect(found).toEqual([]);
    expect(Math.min(outcomes.open, outcomes.refused)).toBeGreaterThan(60);
  });

  test('nothing was changed by any of it', async () => {
    for (const { id } of Object.values(hubs)) {
      const heads = new Map(
        (await desk.items(`dorset-hub-${id}-cases`))
          .filter(({ item }) => item === 'head')
          .map((head) => [head['caseId'], head['version']]),
      );
      for (const { hub, whole } of kept)
        if (hub.id === id) expect(heads.get(whole.head.caseId)).toBe(whole.head.version);
    }
  });

  test('at another hub the case is not there, for anybody', async () => {
    const note = lives.referral.rows.find(({ step }) => step === 'note') ?? expect.unreachable();
    const mine = kept.filter(({ hub }) => hub.id === 'dorset').slice(0, 10);
    for (const { whole } of mine)
      for (const who of ['hana.bcp', 'marek.bcp', 'dilys.bcp']) {
        expect(await tries(who, whole, note)).toBe(404);
        for (const page of ['', '/contact', '/paper', '/break-glass'])
          expect((await ask(who, `/case/${whole.head.caseId}${page}`)).status).toBe(404);
      }
  });
});
