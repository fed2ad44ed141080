import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from './console.ts';
import { engineCall } from './engine-call.ts';
import { PortTaken, refuseTaken } from './ports.ts';

/** An engine, wherever it runs. */
export type Running = { url: string; close: () => Promise<void> };

// The shell becomes the engine; what it leaves behind waits for the end of its standard input,
// which comes when this process ends, however it ends, and then ends the engine. So no engine
// outlives a host that was killed, holding its port and its file.
const dieWithUs =
  'trap "" INT TERM HUP; exec 3<&0; (cat <&3 >/dev/null; kill -9 $$ 2>/dev/null) & exec "$0" "$@" 3<&- </dev/null';

/** Starts the embedded DynamoDB engine; waits a little for one that is just dying with a host that was killed. */
export async function dynoxide(folder: string, port: number, log: Logger): Promise<Running> {
  for (let tries = 1; ; tries++) {
    try {
      await refuseTaken(port);
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

/** There is no embedded engine for this machine. */
export class NoEngine extends Error {
  override name = 'NoEngine';
  constructor(machine: string) {
    super(
      `The embedded DynamoDB engine is for Linux x64, and not there on this machine (${machine}). ` +
        'Install it (npm ci), or start another engine, such as DynamoDB Local, and set ' +
        'DYNAMODB_ENDPOINT to its address, for example: ' +
        'DYNAMODB_ENDPOINT=http://localhost:8001 npm start. ' +
        'For queues and topics nothing need be set; SQS_ENDPOINT names another engine for them.',
    );
  }
}

/** The engine's own file; throws `NoEngine`, which says what to do, where there is none. */
export function dynoxideBinary(
  resolve: (name: string) => string = createRequire(import.meta.url).resolve,
  machine = `${process.platform} ${process.arch}`,
): string {
  // Installed by force on another machine, it would not run.
  if (machine !== 'linux x64') throw new NoEngine(machine);
  try {
    return resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    throw new NoEngine(machine);
  }
}
