import { randomUUID } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import type { Fn } from './definitions.ts';
import {
  type Call,
  type Failure,
  type FromWorker,
  startThread,
  type ThreadOptions,
} from './thread.ts';

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

/** A thread, and the call that it is busy with. */
type Running = {
  readonly thread: Worker;
  alive: boolean;
  /** Whether the call has begun: not while the bundle is still imported. */
  started: boolean;
  onStart?: () => void;
  settle?: ((outcome: Outcome) => void) | undefined;
};

/** Starts a function in a thread of its own, with its own environment and nothing else. */
export function startWorker(fn: Fn, options: ThreadOptions): FunctionWorker {
  const running: Running = { thread: startThread(fn, options), alive: true, started: false };
  listen(running, options.onOutput);
  return {
    alive: () => running.alive,
    call: (event) => call(running, fn, event),
    async cpu() {
      // One that has ended, or is just ending, has none to tell of.
      const used = await running.thread.cpuUsage().catch(() => ({ user: 0, system: 0 }));
      return (used.user + used.system) / 1000;
    },
    stop: async () => {
      running.alive = false;
      await running.thread.terminate();
    },
  };
}

function listen(running: Running, onOutput: (text: string) => void): void {
  const { thread } = running;
  const tell = (what: string, failure: Failure) =>
    onOutput(`${new Date().toISOString()}\tERROR\t${what} ${JSON.stringify(failure)}\n`);
  let ended: Failure | undefined;
  thread.on('error', (error: unknown) => {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    ended = { errorType: name, errorMessage: message, trace: stack?.split('\n') ?? [] };
    tell('Uncaught', ended);
  });
  thread.on('exit', (code) => {
    running.alive = false;
    ended ??= crash(`The function ended with exit code ${code}`);
    const because = running.started ? 'crash' : 'neverStarted';
    running.settle?.({ ok: false, because, failure: ended });
  });
  thread.on('message', (message: FromWorker) => {
    if (message.said === 'started') running.onStart?.();
    else if (message.said === 'answered') running.settle?.({ ok: true, result: message.result });
    else if (message.said === 'failed') {
      const { said, ...failure } = message;
      tell(said, failure);
      running.settle?.({ ok: false, because: 'error', failure });
    }
  });
}

async function call(running: Running, fn: Fn, event: string): Promise<Outcome> {
  if (!running.alive) return { ok: false, because: 'neverStarted', failure: crash('It had ended') };
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const milliseconds = fn.timeoutSeconds * 1000;
  const expire = () => {
    running.alive = false;
    resolve({ ok: false, because: 'timeout', failure: timedOut(fn) });
    void running.thread.terminate();
  };
  let timer = setTimeout(expire, BOOT_MILLISECONDS);
  running.settle = resolve;
  running.started = false;
  running.onStart = () => {
    running.started = true;
    clearTimeout(timer);
    timer = setTimeout(expire, milliseconds);
  };
  running.thread.postMessage({ event, context: contextOf(fn), milliseconds } satisfies Call);
  const outcome = await promise;
  clearTimeout(timer);
  running.settle = undefined;
  return outcome;
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
