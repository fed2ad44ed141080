import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import type { Fn } from './definitions.ts';

/** What a worker is given, once. */
export type Booted = {
  readonly bundle: string;
  readonly exported: string;
  /** One number that the host may change at any time: milliseconds to add to the real time. */
  readonly clock: SharedArrayBuffer;
  readonly compileCache: string;
};
export type Call = {
  readonly event: string;
  readonly context: object;
  readonly milliseconds: number;
};
type Failure = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
};
export type FromWorker =
  | { said: 'ready' }
  | { said: 'started' }
  | { said: 'answered'; result: string }
  | ({ said: 'failed' } & Failure);

/** How a call ended. `neverStarted`: the worker died of something earlier, so run it again. */
export type Outcome =
  | { ok: true; result: string }
  | { ok: false; because: 'error' | 'timeout' | 'crash' | 'neverStarted'; failure: Failure };

export type FunctionWorker = {
  /** One call at a time, as Lambda does: concurrent calls have workers of their own. */
  call(event: string): Promise<Outcome>;
  readonly alive: () => boolean;
  /** CPU used so far, in milliseconds; 0 once it has ended. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
};

const crash = (errorMessage: string): Failure => ({
  errorType: 'Runtime.ExitError',
  errorMessage,
  trace: [],
});

/** How long a bundle may take to be imported, before its function's own timeout begins. */
const BOOT_MILLISECONDS = 30_000;

/** Starts a function in a thread of its own, with its own environment and nothing else. */
export function startWorker(
  fn: Fn,
  options: {
    env: Readonly<Record<string, string>>;
    clock: SharedArrayBuffer;
    compileCache: string;
    /** What the function writes to its standard output and error. */
    onOutput: (text: string) => void;
  },
): FunctionWorker {
  const [file = 'index', exported = 'handler'] = fn.handler.split('.');
  const booted: Booted = {
    bundle: pathToFileURL(join(fn.codeFolder, `${file}.mjs`)).href,
    exported,
    clock: options.clock,
    compileCache: options.compileCache,
  };
  const worker = new Worker(new URL('./boot.ts', import.meta.url), {
    workerData: booted,
    env: { ...options.env },
    argv: [],
    execArgv: [],
    name: fn.name,
    stdout: true,
    stderr: true,
    // V8's old generation is not what Lambda's memory size bounds: small values make it slow.
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8').on('data', options.onOutput);
  }

  let alive = true;
  let ended: Failure | undefined;
  let settle: ((outcome: Outcome) => void) | undefined;
  let started = false;
  let onStart: (() => void) | undefined;
  const end = (failure: Failure) => {
    alive = false;
    ended ??= failure;
    settle?.({ ok: false, because: started ? 'crash' : 'neverStarted', failure: ended });
  };
  worker.on('error', (error: unknown) => {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    ended = { errorType: name, errorMessage: message, trace: stack?.split('\n') ?? [] };
    options.onOutput(`${new Date().toISOString()}\tERROR\tUncaught ${JSON.stringify(ended)}\n`);
  });
  worker.on('exit', (code) => end(crash(`The function ended with exit code ${code}`)));
  worker.on('message', (message: FromWorker) => {
    if (message.said === 'started') onStart?.();
    else if (message.said === 'answered') settle?.({ ok: true, result: message.result });
    else if (message.said === 'failed') {
      const { said, ...failure } = message;
      options.onOutput(`${new Date().toISOString()}\tERROR\t${said} ${JSON.stringify(failure)}\n`);
      settle?.({ ok: false, because: 'error', failure });
    }
  });

  return {
    alive: () => alive,
    async call(event) {
      if (!alive) return { ok: false, because: 'neverStarted', failure: crash('It had ended') };
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      settle = resolve;
      started = false;
      const milliseconds = fn.timeoutSeconds * 1000;
      const expire = () => {
        alive = false;
        resolve({ ok: false, because: 'timeout', failure: timedOut(fn) });
        void worker.terminate();
      };
      let timer = setTimeout(expire, BOOT_MILLISECONDS);
      onStart = () => {
        started = true;
        clearTimeout(timer);
        timer = setTimeout(expire, milliseconds);
      };
      worker.postMessage({ event, context: contextOf(fn), milliseconds } satisfies Call);
      const outcome = await promise;
      clearTimeout(timer);
      settle = undefined;
      return outcome;
    },
    async cpu() {
      if (!alive) return 0;
      const { user, system } = await worker.cpuUsage();
      return (user + system) / 1000;
    },
    stop: async () => {
      alive = false;
      await worker.terminate();
    },
  };
}

const timedOut = ({ timeoutSeconds }: Fn): Failure => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `Task timed out after ${timeoutSeconds} seconds`,
  trace: [],
});

const contextOf = ({ name, arn, memory, logGroup }: Fn) => ({
  awsRequestId: randomUUID(),
  functionName: name,
  functionVersion: '$LATEST',
  invokedFunctionArn: arn,
  memoryLimitInMB: String(memory),
  logGroupName: logGroup,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: true,
});
