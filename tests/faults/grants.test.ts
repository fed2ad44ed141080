import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { control } from '../control.ts';
import { accountsApart, whyNotNeeded } from './elsewhere.ts';
import { isMissed, lastCall, partOf, roundsOf, unusedSince, withoutThem } from './rounds.ts';
import { told, untold } from './danger.ts';
import { amend, holdUp, type Script, script, tidy } from './script.ts';

const endpoints = inject('endpoints');
const desk = control(endpoints);
const everyGrant = await desk.grants();
const rounds = roundsOf(everyGrant);
const of = (...words: string[]) =>
  rounds.filter(({ name }) => words.some((word) => name.startsWith(word)));

const patiently = { timeout: 30_000 };

let run: Script;
beforeAll(async () => {
  run = await script(endpoints, desk);
});
afterEach(() => desk.allGrants());
afterAll(async () => {
  await tidy(desk);
  desk.close();
});

test('each hub has the grants of each other hub, in its own name', () => {
  const hubs = Object.keys(endpoints.hubs).length;
  for (const { name, grants } of rounds)
    expect(grants, name).toHaveLength(name.startsWith('hub-') ? hubs : 1);
});

test('with every grant there nothing is refused, and each is used', async () => {
  const since = await lastCall(desk);
  // Pollers ask for the attributes of their queue at their start, and when grants were put back.
  await desk.allGrants();

  await amend(run, desk, endpoints.journeys['clares-law']);
  for (const hub of run.hubs) {
    await run.again(hub);
    await told(desk, hub);
    await untold(run, desk, hub);
  }
  await run.receipt();
  await run.visit();
  await run.visit();
  await run.readReply();
  await run.readReply();
  await run.failingReply();
  for (const hub of run.hubs) {
    // Said again, it is looked up whether it was kept before.
    await run.letter(hub);
    await run.letter(hub);
    await run.join(hub);
  }
  await run.rotate();
  await holdUp(run, desk);
  await run.watch();
  await tidy(desk);
  await run.minuteLater();
  for (const hub of run.hubs) {
    await run.work(hub);
    await run.failingPage(hub);
    await run.watchClocks(hub);
  }
  await desk.realClock();
  for (const hub of run.hubs) await run.signHeads(hub);
  for (const hub of run.hubs) await run.message(hub);
  for (const hub of run.hubs) await run.signOutAndIn(hub);

  await expect.poll(() => unusedSince(desk, everyGrant, since), patiently).toEqual([]);
  const refused = (await desk.calls(since)).filter(({ allowed }) => !allowed);
  expect(refused).toEqual([]);
  const silent = async () => {
    const lines = (await desk.logs()) as { function: string }[];
    const logging = everyGrant.filter(({ action }) => action === 'logs:PutLogEvents');
    return logging.filter(({ owner }) => !lines.some((line) => line.function === owner));
  };
  await expect.poll(silent, patiently).toEqual([]);
});

const missed = async (round: (typeof rounds)[number]) => {
  expect(await withoutThem(desk, round, partOf(round, everyGrant, run))).toEqual({
    unmissed: [],
    others: [],
  });
};

describe('taken out, it is missed by name', () => {
  const front = ['public-web', 'route', 'settle', 'letters', 'replies', 'rotate', 'key'].map(
    (one) => `dorset-front-${one}`,
  );
  test.each(of(...front))('$name', missed);

  describe('by the watch', () => {
    beforeAll(() => holdUp(run, desk));
    afterAll(() => tidy(desk));
    test.each(of('dorset-front-watch'))('$name', missed);
  });

  describe('by each hub', () => {
    beforeAll(() => desk.realClock());
    test.each(of('hub-intake', 'hub-key', 'hub-watch-clocks', 'hub-sign', 'hub-send'))(
      '$name',
      missed,
    );
    test.each(of('hub-hub-web'))('$name', async (round) => {
      await run.minuteLater();
      await missed(round);
    });
  });
});

test('every other grant lets in who could not do without it, each hub being in its own account', () => {
  const apart = accountsApart('dorset');
  const others = everyGrant.filter((grant) => !isMissed(grant));
  expect(others.length).toBeGreaterThan(20);
  const wrong = others.flatMap((grant) =>
    whyNotNeeded(apart, grant).map(
      (why) => `${grant.of} ${grant.owner} ${grant.index} ${grant.action}: ${why}`,
    ),
  );
  expect(wrong).toEqual([]);
});

test('no grant is looked at in neither way', () => {
  const looked = of('dorset-front-', 'hub-').flatMap(({ grants }) => grants);
  const others = everyGrant.filter((grant) => !isMissed(grant));
  expect(looked.length + others.length).toBe(everyGrant.length);
  expect(everyGrant.length).toBeGreaterThan(150);
});
