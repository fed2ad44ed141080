import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { partnership as partnershipOf } from '../../functions/domain/partnerships.ts';
import { front, hub as hubName } from '../names.ts';
import { readAssembly } from './assembly.ts';
import { type Logger, toConsole } from './console.ts';
import { startControl } from './control.ts';
import type { Api, Assembly } from './definitions.ts';
import { type Endpoints, journeysAt, writeEndpoints } from './endpoints.ts';
import { startEngines } from './engines.ts';
import { startGateway } from './gateway.ts';
import { lock } from './lock.ts';
import { PortTaken, portsFrom } from './ports.ts';
import { provision } from './provision.ts';
import { startProxy } from './proxy.ts';
import { watchSources } from './reload.ts';
import { startSignIn } from './sign-in.ts';
import { synthesise } from './synth.ts';
import { startWork } from './work.ts';

export type LocalOptions = {
  readonly partnership: string;
  /** The front door's; everything else is counted on from it. */
  readonly port: number;
  /** Where state, logs and builds are kept. */
  readonly stateDir: string;
  /** Begin without tables, queues and secrets of a run before. */
  readonly fresh?: boolean;
  /** Build and load again when a source changes. */
  readonly watch?: boolean;
  /** Where "Exit this page" leads instead of to the partnership's own choice: for tests. */
  readonly neutralSite?: string;
  readonly log?: Logger;
  readonly env?: NodeJS.ProcessEnv;
};
export type Local = { readonly endpoints: Endpoints; readonly close: () => Promise<void> };
type Closer = () => unknown;

/**
 * Runs a partnership's front door and hubs on this machine, from the templates that would be
 * deployed. Throws `AlreadyRunning`, `PortTaken`, `Refused` or what the build said.
 */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const closers: Closer[] = [];
  const close = async () => {
    for (let end = closers.pop(); end; end = closers.pop()) await end();
  };
  try {
    return { endpoints: await start(options, closers), close };
  } catch (error) {
    await close();
    const { code, port } = error as { code?: string; port?: number };
    throw code === 'EADDRINUSE' && port ? new PortTaken(port) : error;
  }
}

async function start(options: LocalOptions, closers: Closer[]): Promise<Endpoints> {
  const { stateDir, log = toConsole, env = process.env } = options;
  const partnership = partnershipOf(options.partnership);
  const folder = join(stateDir, partnership.id);
  const ports = portsFrom(options.port);
  closers.push(lock(stateDir));
  if (options.fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const issuerBase = `http://localhost:${ports.signIn}`;
  const build = () => synthesise({ partnership: partnership.id, issuerBase });
  // The engines start while it builds; they are ended also when the build fails.
  const building = build();
  building.catch(() => undefined);
  const engines = await startEngines({ folder, ports, env, log });
  closers.push(engines.close);
  let outdir = await building;
  let assembly = readAssembly(outdir);
  await provision(assembly, engines);
  const proxy = await startProxy({
    port: ports.proxy,
    assembly,
    engines,
    stateDir: folder,
    faults: env['LOCAL_FAULTS'],
  });
  closers.push(proxy.close);
  const settings = options.neutralSite ? { NEUTRAL_SITE: options.neutralSite } : {};
  const work = startWork({ assembly, engines, proxy, stateDir, settings, log });
  closers.push(work.close);

  const stacks = [front(partnership.id)];
  for (const { id } of partnership.hubs) stacks.push(hubName(partnership.id, id));
  for (const [i, stack] of stacks.entries()) {
    const gateway = await startGateway({
      port: i === 0 ? ports.frontDoor : ports.hub(i - 1),
      api: () => apiOf(assembly, stack),
      functions: work.functions,
      mayInvoke: work.mayInvoke,
    });
    closers.push(gateway.close);
  }
  const hubs = Object.fromEntries(
    partnership.hubs.map(({ id }, i) => [id, `http://localhost:${ports.hub(i)}`]),
  );
  const signIn = await startSignIn({
    port: ports.signIn,
    partnership,
    hubUrls: hubs,
    clientSecret: (id) => proxy.secretValue(`${hubName(partnership.id, id)}-sign-in`),
  });
  closers.push(signIn.close);
  const control = await startControl({ port: ports.control, proxy, host: work.host });
  closers.push(control.close);

  if (options.watch) {
    closers.push(
      watchSources(async () => {
        const built = await build();
        if (built === outdir) return;
        const next = readAssembly(built);
        await provision(next, engines);
        work.replace(next);
        assembly = next;
        outdir = built;
        log.info('Changed sources are built and loaded.');
      }, log).close,
    );
  }
  const frontDoor = `http://localhost:${ports.frontDoor}`;
  const endpoints: Endpoints = {
    partnership: partnership.id,
    frontDoor,
    journeys: journeysAt(frontDoor),
    hubs,
    users: signIn.users,
    signIn: signIn.issuerBase,
    control: `http://127.0.0.1:${ports.control}`,
    engines: { proxy: proxy.url, dynamodb: engines.dynamodb, sqs: engines.sqs },
    pid: process.pid,
  };
  writeEndpoints(stateDir, endpoints);
  closers.push(() => rmSync(join(stateDir, 'endpoints.json'), { force: true }));
  return endpoints;
}

function apiOf({ apis }: Assembly, stack: string): Api {
  const found = apis.find((api) => api.stack === stack);
  if (!found) throw new Error(`There is no API in stack ${stack}`);
  return found;
}
