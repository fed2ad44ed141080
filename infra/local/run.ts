import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Partnership } from '../../functions/domain/partnership.ts';
import { partnership as partnershipOf } from '../../functions/domain/partnerships.ts';
import { readAssembly } from './assembly.ts';
import { type Logger, toConsole } from './console.ts';
import { openDoors } from './doors.ts';
import { dutyChannels } from './duty.ts';
import { type Endpoints, writeEndpoints } from './endpoints.ts';
import { startEngines } from './engines.ts';
import { lock } from './lock.ts';
import { PortTaken, portsFrom } from './ports.ts';
import { provision } from './provision.ts';
import { startProxy } from './proxy.ts';
import { reloading, watchSources } from './reload.ts';
import { stacksOf, urlOf } from './stacks.ts';
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
  /** Parts that are not deployed yet, `front` or the id of a hub: for tests. */
  readonly without?: readonly string[];
  readonly log?: Logger;
  readonly env?: NodeJS.ProcessEnv;
};
export type Local = { readonly endpoints: Endpoints; readonly close: () => Promise<void> };

/** The options, and what follows from them. */
type Plan = Omit<LocalOptions, 'partnership' | 'port' | 'log' | 'env' | 'without'> & {
  readonly partnership: Partnership;
  readonly ports: ReturnType<typeof portsFrom>;
  readonly stacks: ReturnType<typeof stacksOf>;
  readonly log: Logger;
  readonly env: NodeJS.ProcessEnv;
  /** Breaks off what still builds when the run ends. */
  readonly signal: AbortSignal;
  /** Is called, last one first, when the run ends, or could not begin. */
  readonly closers: (() => unknown)[];
};

/**
 * Runs a partnership's front door and hubs on this machine, from the templates that would be
 * deployed. Throws `AlreadyRunning`, `PortTaken`, `NoEngine`, `Refused` or what the build said.
 */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const partnership = partnershipOf(options.partnership);
  const ports = portsFrom(options.port);
  const stacks = stacksOf(partnership, ports, options.without);
  const closers: Plan['closers'] = [];
  const ending = new AbortController();
  const close = async () => {
    ending.abort();
    for (let end = closers.pop(); end; end = closers.pop()) await end();
  };
  const { log = toConsole, env = process.env } = options;
  try {
    const { signal } = ending;
    const plan = { ...options, partnership, ports, stacks, log, env, signal, closers };
    return { endpoints: await start(plan), close };
  } catch (error) {
    await close();
    const { code, port } = error as { code?: string; port?: number };
    throw code === 'EADDRINUSE' && port ? new PortTaken(port) : error;
  }
}

async function start(plan: Plan): Promise<Endpoints> {
  const { stateDir, partnership, ports, stacks, closers } = plan;
  closers.push(lock(stateDir));
  const { engines, proxy, work, duty } = await startInside(plan);
  const doors = await openDoors({
    ...{ partnership, ports, proxy, work, duty, sites: stacks.deployed },
    closing: (close) => closers.push(close),
  });
  const endpoints: Endpoints = {
    ...doors,
    absent: stacks.absent.map(({ part }) => part),
    engines: { proxy: proxy.url, dynamodb: engines.dynamodb, sqs: engines.sqs },
  };
  writeEndpoints(stateDir, endpoints);
  closers.push(() => rmSync(join(stateDir, 'endpoints.json'), { force: true }));
  return endpoints;
}

/** What nobody reaches from outside: the build, the engines, the proxy before them, the functions. */
async function startInside(plan: Plan) {
  const { stateDir, partnership, ports, stacks, neutralSite, log, env, signal, closers } = plan;
  const folder = join(stateDir, partnership.id);
  if (plan.fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const issuerBase = urlOf({ port: ports.signIn });
  const build = () => synthesise({ partnership: partnership.id, issuerBase, signal });
  const absent = stacks.absent.map(({ stack }) => stack);
  const read = (outdir: string) => readAssembly(outdir, absent);
  // The engines start while it builds; they are ended also when the build fails.
  const building = build();
  const built = building.catch(() => undefined);
  closers.push(() => built);
  const engines = await startEngines({ folder, ports, env, log });
  closers.push(engines.close);
  const outdir = await building;
  const assembly = read(outdir);
  await provision(assembly, engines);
  const faults = env['LOCAL_FAULTS'];
  const duty = dutyChannels(partnership, log);
  const more = { stateDir: folder, faults, published: duty.hear };
  const proxy = await startProxy({ port: ports.proxy, assembly, engines, ...more });
  closers.push(proxy.close);
  const settings = {
    NOTIFY_URL: `http://127.0.0.1:${ports.notify}`,
    ...(neutralSite && { NEUTRAL_SITE: neutralSite }),
  };
  const work = startWork({ assembly, engines, proxy, stateDir, settings, log });
  closers.push(work.close);

  const load = (outdir: string) => work.load(read(outdir));
  if (plan.watch) closers.push(watchSources(reloading({ outdir, build, load, log, signal })).close);
  return { engines, proxy, work, duty };
}
