import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAssembly } from '../../infra/local/assembly.ts';
import { startEngines } from '../../infra/local/engines.ts';
import { startGateway } from '../../infra/local/gateway.ts';
import { portsFrom } from '../../infra/local/ports.ts';
import { provision } from '../../infra/local/provision.ts';
import { startProxy } from '../../infra/local/proxy.ts';
import { reloading } from '../../infra/local/reload.ts';
import { startWork } from '../../infra/local/work.ts';
import { aCloudAssembly, aFolder } from './a-cloud-assembly.ts';
import { freePorts } from '../free-ports.ts';

const answering = (body: string) =>
  aCloudAssembly({}, `export const handler = async () => ({ statusCode: 200, body: '${body}' });`);
const stranger = { Stranger: { Type: 'AWS::Batch::JobQueue', Properties: {} } };

const said: string[] = [];
const log = { info: (line: string) => said.push(line), error: (line: string) => said.push(line) };
const closers: (() => unknown)[] = [];
const ending = new AbortController();
/** What the next build gives. */
let next: () => Promise<string>;
let reload: () => Promise<void>;
let url = '';

beforeAll(async () => {
  const outdir = answering('old');
  const assembly = readAssembly(outdir);
  const stateDir = aFolder();
  const ports = portsFrom(await freePorts());
  const engines = await startEngines({ folder: join(stateDir, 'tiny'), ports, env: {}, log });
  closers.push(engines.close);
  await provision(assembly, engines);
  const proxy = await startProxy({ port: ports.proxy, assembly, engines, stateDir });
  closers.push(proxy.close);
  const work = startWork({ assembly, engines, proxy, stateDir, log });
  closers.push(work.close);
  const gateway = await startGateway({
    port: ports.frontDoor,
    api: () => work.apiOf('tiny'),
    functions: work.functions,
    mayInvoke: work.mayInvoke,
  });
  closers.push(gateway.close);
  const load = (built: string) => work.load(readAssembly(built));
  reload = reloading({ outdir, build: () => next(), load, log, signal: ending.signal });
  ({ url } = gateway);
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

const answer = async () => (await fetch(url)).text();

describe('when a source changes', () => {
  test('a build that fails is told, and the functions of before go on', async () => {
    next = () => Promise.reject(new Error('The build failed:\npublic-web.ts:7: expected ";"'));
    await reload();
    expect(said).toContain('The build failed:\npublic-web.ts:7: expected ";"');
    expect(said).toContain('What ran before goes on running.');
    expect(await answer()).toBe('old');
  });

  test('templates that the local run does not know are told, and the functions of before go on', async () => {
    next = () => Promise.resolve(aCloudAssembly(stranger));
    await reload();
    expect(said.join('\n')).toContain('Stranger (AWS::Batch::JobQueue)');
    expect(await answer()).toBe('old');
  });

  test('a build that succeeds is loaded, also after those that failed', async () => {
    const built = answering('new');
    next = () => Promise.resolve(built);
    await reload();
    expect(await answer()).toBe('new');
  });

  test('what changes while it builds is built as well, and never two at once', async () => {
    const first = Promise.withResolvers<string>();
    const second = answering('second');
    let builds = 0;
    next = () => {
      builds += 1;
      return builds === 1 ? first.promise : Promise.resolve(second);
    };
    const building = reload();
    await Promise.all([reload(), reload()]);
    expect(builds).toBe(1);
    first.resolve(answering('first'));
    await building;
    expect(builds).toBe(2);
    expect(await answer()).toBe('second');
  });

  test('when the run ends meanwhile, nothing is loaded and nothing is told', async () => {
    const last = Promise.withResolvers<string>();
    next = () => last.promise;
    const building = reload();
    const before = said.length;
    ending.abort();
    last.resolve(answering('too late'));
    await building;
    expect(said).toHaveLength(before);
    expect(await answer()).toBe('second');
  });
});
