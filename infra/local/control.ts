import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { Fault } from './faults.ts';
import { Without } from './grants.ts';
import type { Proxy } from './proxy.ts';
import { bytesOf } from './wire.ts';

/** What the control port asks of the local run. */
export type Host = {
  /** Calls a function now, with this event or with that of its schedule. */
  readonly run: (functionName: string, event?: object) => Promise<unknown>;
  /** The clock handed to functions; null is the real one. */
  readonly setClock: (nowIso: string | null) => unknown;
  readonly advance: (seconds: number) => unknown;
  readonly state: () => unknown;
  readonly logs: (since?: number) => unknown;
  readonly wipeQueues: () => unknown;
  readonly queues: () => unknown;
  /** What the duty channels of hubs were told. */
  readonly duty: () => unknown;
  /** What would have been sent by text or email. */
  readonly outbox: () => unknown;
};

/** What is wrong with a request, and what to do. */
class Wrong extends Error {
  override name = 'Wrong';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const Clock = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }).nullable() }),
  z.strictObject({ advanceSeconds: z.number() }),
]);
const Run = z.strictObject({ function: z.string(), event: z.looseObject({}).optional() });
const Rotate = z.strictObject({ secret: z.string() });
const Grants = z.strictObject({ without: Without });

const steps = ['createSecret', 'setSecret', 'testSecret', 'finishSecret'] as const;

/** The four steps that Secrets Manager calls a rotation function with. */
async function rotate(name: string, proxy: Proxy, host: Host) {
  const begun = proxy.beginRotation(name);
  if (!begun) throw new Wrong(404, `There is no secret "${name}". GET /state names them.`);
  const { secret, version } = begun;
  const { rotation } = secret;
  if (!rotation)
    throw new Wrong(400, `No function rotates "${name}": it has no rotation schedule.`);
  for (const Step of steps) {
    await host.run(rotation, { Step, SecretId: secret.arn, ClientRequestToken: version });
  }
  return { rotated: secret.name, version };
}

type Route = (body: unknown, query: URLSearchParams) => unknown;

const since = (query: URLSearchParams) => Number(query.get('since') ?? 0);

const routes = (proxy: Proxy, host: Host): Readonly<Record<string, Route>> => ({
  'GET /state': () => host.state(),
  'POST /clock': (body) => {
    const wanted = Clock.parse(body);
    return 'now' in wanted ? host.setClock(wanted.now) : host.advance(wanted.advanceSeconds);
  },
  'POST /run': (body) => {
    const { function: name, event } = Run.parse(body);
    return host.run(name, event);
  },
  'POST /rotate': (body) => rotate(Rotate.parse(body).secret, proxy, host),
  'GET /faults': () => proxy.faults.list(),
  'POST /faults': (body) => {
    proxy.faults.add(Fault.parse(body));
    return proxy.faults.list();
  },
  'DELETE /faults': () => {
    proxy.faults.clear();
    return [];
  },
  'GET /calls': (_, query) => proxy.calls.since(since(query)),
  'GET /grants': () => proxy.grants.list(),
  'POST /grants': (body) => {
    const without = proxy.grants.take(Grants.parse(body).without);
    if (without.length) return { without };
    throw new Wrong(404, 'No grant is like that. GET /grants lists those in force.');
  },
  'DELETE /grants': () => {
    proxy.grants.restore();
    return proxy.grants.list();
  },
  'GET /credentials': (_, query) => proxy.credentialsFor(query.get('function') ?? ''),
  'POST /queues/wipe': async () => (await host.wipeQueues()) ?? { wiped: true },
  'GET /queues': () => host.queues(),
  'GET /duty': () => host.duty(),
  'GET /outbox': () => host.outbox(),
  'GET /logs': (_, query) => host.logs(since(query)),
});

/** A web page must not drive this, nor a name that somebody's DNS points to this machine. */
function refuseStrangers({ headers }: IncomingMessage) {
  if (headers.origin !== undefined) {
    throw new Wrong(403, 'The control port answers no web page. Use curl or a test.');
  }
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  if (name !== 'localhost' && name !== '127.0.0.1') {
    throw new Wrong(403, 'Ask for http://localhost or http://127.0.0.1');
  }
}

async function handle(incoming: IncomingMessage, known: Readonly<Record<string, Route>>) {
  refuseStrangers(incoming);
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const route = known[`${incoming.method ?? ''} ${url.pathname}`];
  if (!route) throw new Wrong(404, `Not known here. Known: ${Object.keys(known).join(', ')}`);
  const raw = (await bytesOf(incoming)).toString();
  return (await route(raw ? JSON.parse(raw) : {}, url.searchParams)) ?? null;
}

function trouble(error: unknown): { status: number; error: string } {
  if (error instanceof Wrong) return { status: error.status, error: error.message };
  if (error instanceof z.ZodError) return { status: 400, error: z.prettifyError(error) };
  if (error instanceof SyntaxError) return { status: 400, error: 'The body must be JSON.' };
  return { status: 500, error: error instanceof Error ? error.message : String(error) };
}

/** Serves the control port, on loopback only: JSON over HTTP, errors with what to do. */
export async function startControl(deps: { port: number; proxy: Proxy; host: Host }) {
  const known = routes(deps.proxy, deps.host);
  const answer = (outgoing: ServerResponse, status: number, body: unknown) =>
    outgoing
      .writeHead(status, { 'content-type': 'application/json' })
      .end(`${JSON.stringify(body, null, 2)}\n`);
  const server = createServer((incoming, outgoing) => {
    handle(incoming, known).then(
      (body) => answer(outgoing, 200, body),
      (error: unknown) => {
        const { status, error: said } = trouble(error);
        answer(outgoing, status, { error: said });
      },
    );
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(deps.port, '127.0.0.1', done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
