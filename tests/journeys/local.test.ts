import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { control, until } from '../control.ts';
import { freePorts } from '../free-ports.ts';
import { person, type Story, story } from '../person.ts';
import type { Endpoints } from '../service.ts';
import { confirmed } from './inbox.ts';
import { hold, processesWith, type Run, start } from './local-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'front-door-local-'));
const port = await freePorts();
/** What a run listens on, with one hub and the triage desk, or with two and it. */
const all = [0, 1, 2, 3, 4, 5, 10, 11, 12].map((offset) => port + offset);
const args = [`--port=${port}`, `--state=${folder}`];
const runs: Run[] = [];

function run(...more: string[]): Run {
  const begun = start(...args, ...more);
  runs.push(begun);
  return begun;
}
async function started(...more: string[]): Promise<{ running: Run; endpoints: Endpoints }> {
  const running = run(...more);
  await running.ready;
  return { running, endpoints: endpointsFile() };
}
const endpointsFile = () =>
  JSON.parse(readFileSync(join(folder, 'endpoints.json'), 'utf8')) as Endpoints;

/** Ends it as Ctrl-C does, and sees that nothing is left of it. */
async function stop(running: Run) {
  running.signal('SIGINT');
  expect(await running.ended).toBe(0);
  expect(processesWith(folder)).toEqual([]);
  for (const one of all) await (await hold(one))();
  expect(existsSync(join(folder, 'endpoints.json'))).toBe(false);
}

afterAll(async () => {
  for (const one of runs) one.signal('SIGKILL');
  await Promise.all(runs.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
});

const at = (postcode: string): Story => story('clares-law', postcode);

/** Tells a story at the place of that postcode, and gives its reference. */
async function send(endpoints: Endpoints, postcode: string): Promise<string> {
  const asker = person(endpoints.journeys['clares-law']);
  await asker.tell(at(postcode));
  return confirmed(asker, await asker.send());
}

/** References of the cases of a hub. */
async function casesOf(endpoints: Endpoints, partnership: string, hub: string) {
  const desk = control(endpoints);
  const items = await desk.items(`${partnership}-hub-${hub}-cases`);
  desk.close();
  return items.filter(({ item }) => item === 'head').map(({ reference }) => reference);
}

test('it says where everything is, keeps it over Ctrl-C and SIGKILL, and --fresh empties it', async () => {
  const { running, endpoints } = await started();
  const here = (offset: number) => `http://localhost:${port + offset}`;
  expect(endpoints).toMatchObject({
    frontDoor: here(0),
    journeys: {
      'clares-law': `${here(0)}/form-a`,
      'sarahs-law': `${here(0)}/form-b`,
      consultation: `${here(0)}/form-c`,
    },
    hubs: { dorset: here(10), bcp: here(11), triage: here(12) },
    signIn: here(1),
    control: `http://127.0.0.1:${port + 2}`,
  });
  expect(Object.keys(endpoints.engines).sort()).toEqual(['dynamodb', 'proxy', 'sqs']);
  expect(processesWith(folder)).toContainEqual(expect.stringContaining('dynoxide'));
  for (const hub of Object.keys(endpoints.hubs)) {
    const users = endpoints.users.filter((user) => user.hub === hub);
    expect(users.map(({ roles }) => roles[0])).toContain('handler');
  }
  const printed = running.said.join('\n');
  for (const address of [...Object.values(endpoints.journeys), ...Object.values(endpoints.hubs)])
    expect(printed).toContain(address);
  for (const { username } of endpoints.users) expect(printed).toContain(username);
  expect(running.said.filter((line) => line.startsWith('ready'))).toHaveLength(1);
  for (const address of [endpoints.frontDoor, ...Object.values(endpoints.hubs)])
    expect((await fetch(address)).status).toBe(200);

  const reference = await send(endpoints, 'DT1 1XJ');
  const arrived = async (now: Endpoints) =>
    (await casesOf(now, 'dorset', 'dorset')).includes(reference);
  await until(() => arrived(endpoints));

  const second = run();
  expect(await second.ended).toBe(1);
  expect(second.said.join('\n')).toMatch(/runs in .* already\. Stop it first/);
  expect((await fetch(endpoints.frontDoor)).status).toBe(200);
  await stop(running);

  const again = await started();
  expect(await arrived(again.endpoints)).toBe(true);
  // Confirmed, and killed before it can have gone far.
  const late = await send(again.endpoints, 'DT1 1XJ');
  again.running.signal('SIGKILL');
  await again.running.ended;

  const third = await started();
  expect(await arrived(third.endpoints)).toBe(true);
  const desk = control(third.endpoints);
  await desk.advance(130);
  await desk.run('dorset-front-watch');
  desk.close();
  await until(async () => (await casesOf(third.endpoints, 'dorset', 'dorset')).includes(late));
  await stop(third.running);

  const fresh = await started('--fresh');
  expect(await casesOf(fresh.endpoints, 'dorset', 'dorset')).toEqual([]);
  await stop(fresh.running);
});

test('another partnership: its own hubs and places', async () => {
  const { running, endpoints } = await started('--partnership=suffolk');
  expect(Object.keys(endpoints.hubs)).toEqual(['suffolk', 'triage']);
  const reference = await send(endpoints, 'IP1 1AA');
  await until(async () => (await casesOf(endpoints, 'suffolk', 'suffolk')).includes(reference));
  expect(await casesOf(endpoints, 'suffolk', 'triage')).toEqual([]);
  await stop(running);
});

describe('what is wrong is said', () => {
  test.each([
    ['the front door', 0],
    ['the tables', 4],
    ['the queues', 5],
    ['a hub', 11],
  ])('the port of %s is taken', async (_, offset) => {
    const giveBack = await hold(port + offset);
    const refused = run();
    expect(await refused.ended).toBe(1);
    const said = refused.said.join('\n');
    expect(said).toContain(`Port ${port + offset} is taken`);
    expect(said).toContain('--port=');
    expect(said).not.toMatch(/^\s+at /m);
    expect(processesWith(folder)).toEqual([]);
    await giveBack();
  });

  test.each<[string, string, RegExp]>([
    ['a partnership that is not known', '--partnership=atlantis', /atlantis.*dorset/s],
    ['a port that is none', '--port=eighty', /--port/],
    ['an option that is not known', '--freshly', /--freshly/],
  ])('%s', async (_, arg, says) => {
    const refused = run(arg);
    expect(await refused.ended).toBe(1);
    const said = refused.said.join('\n');
    expect(said).toMatch(says);
    expect(said).not.toMatch(/^\s+at /m);
  });
});
