import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from './console.ts';
import { engineCall } from './engine-call.ts';
import { PortTaken } from './ports.ts';

export type Engines = {
  readonly dynamodb: string;
  readonly sqs: string;
  readonly close: () => Promise<void>;
};
type Running = { url: string; close: () => Promise<void> };

/**
 * Starts the embedded engines, or takes those that DYNAMODB_ENDPOINT and SQS_ENDPOINT name.
 * What they hold is kept in `folder`.
 */
export async function startEngines(options: {
  folder: string;
  ports: { dynamodb: number; sqs: number };
  env: NodeJS.ProcessEnv;
  log: Logger;
}): Promise<Engines> {
  const { folder, ports, env, log } = options;
  mkdirSync(folder, { recursive: true });
  const given = (url: string | undefined): Running | undefined =>
    url ? { url: url.replace(/\/$/, ''), close: () => Promise.resolve() } : undefined;
  const dynamodb = given(env['DYNAMODB_ENDPOINT']) ?? (await dynoxide(folder, ports.dynamodb, log));
  let sqs: Running;
  try {
    sqs = given(env['SQS_ENDPOINT']) ?? (await fauxqs(folder, ports.sqs));
  } catch (error) {
    await dynamodb.close();
    throw error;
  }
  return {
    dynamodb: dynamodb.url,
    sqs: sqs.url,
    close: async () => {
      await Promise.all([dynamodb.close(), sqs.close()]);
    },
  };
}

// The shell becomes the engine; what it leaves behind waits for the end of its standard input,
// which comes when this process ends, however it ends, and then ends the engine. So no engine
// outlives a host that was killed, holding its port and its file.
const dieWithUs =
  'trap "" INT TERM HUP; exec 3<&0; (cat <&3 >/dev/null; kill -9 $$ 2>/dev/null) & exec "$0" "$@" 3<&- </dev/null';

/** Starts the engine; waits a little for one that is just dying with a host that was killed. */
async function dynoxide(folder: string, port: number, log: Logger): Promise<Running> {
  for (let tries = 1; ; tries++) {
    try {
      return await spawnDynoxide(folder, port, log);
    } catch (error) {
      if (!(error instanceof PortTaken) || tries > 5) throw error;
      await wait(100);
    }
  }
}

async function spawnDynoxide(folder: string, port: number, log: Logger): Promise<Running> {
  const binary = dynoxideBinary();
  const file = join(folder, 'tables.sqlite');
  const child = spawn(
    'sh',
    ['-c', dieWithUs, binary, 'serve', '--port', String(port), '--db-path', file],
    // Of a group of its own: a Ctrl-C is for the host, which ends the engine last.
    { stdio: ['pipe', 'ignore', 'pipe'], detached: true },
  );
  let said = '';
  let ended = false as boolean;
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const end = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    child.kill('SIGKILL'); // Every answered write is on disk: nothing is lost by it.
    await end;
    child.stdin.end();
  };
  for (let tries = 0; !(await answers(url)); tries++) {
    if (ended || tries > 500) {
      await close();
      if (/address.*in use/i.test(said)) throw new PortTaken(port);
      throw new Error(`The DynamoDB engine did not start: ${said}`);
    }
    await wait(10);
  }
  let closing = false;
  void end.then(() => {
    if (!closing) log.error(`The DynamoDB engine ended by itself: ${said}`);
  });
  return {
    url,
    close: () => {
      closing = true;
      return close();
    },
  };
}

const answers = (url: string) =>
  engineCall(url, 'DynamoDB_20120810.ListTables', { Limit: 1 }).then(
    () => true,
    () => false,
  );

function dynoxideBinary(): string {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    throw new Error(
      'The embedded DynamoDB engine is for Linux x64. Elsewhere start another one, such as ' +
        'DynamoDB Local, and set DYNAMODB_ENDPOINT to its address.',
    );
  }
}

async function fauxqs(folder: string, port: number): Promise<Running> {
  const { startFauxqs } = await import('fauxqs');
  // It would listen on every address of the machine; queues hold what people wrote.
  const listen = Reflect.get(Server.prototype, 'listen') as (...args: unknown[]) => unknown;
  Server.prototype.listen = function (this: Server, options: unknown, ...rest: unknown[]) {
    const its = typeof options === 'object' && options && 'port' in options;
    const loopback = its && options.port === port ? { ...options, host: '127.0.0.1' } : options;
    return listen.call(this, loopback, ...rest);
  } as typeof Server.prototype.listen;
  try {
    const dataDir = join(folder, 'queues');
    mkdirSync(dataDir, { recursive: true });
    const server = await startFauxqs({ port, dataDir, defaultRegion: 'eu-west-2', logger: false });
    return { url: `http://127.0.0.1:${port}`, close: () => server.stop() };
  } finally {
    Server.prototype.listen = listen as typeof Server.prototype.listen;
  }
}
