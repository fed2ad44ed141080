import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Booted, Call, FromWorker } from './thread.ts';

/*
 * What runs in a function's thread before its bundle: Lambda's part of the bargain. The thread
 * has the function's own environment and nothing of the host's.
 */
const { bundle, exported, clock, compileCache } = workerData as Booted;
const host = parentPort;
if (!host) throw new Error('This file runs as a worker');
const tell = (message: FromWorker) => host.postMessage(message);

shiftDates(new Float64Array(clock));
enableCompileCache(compileCache);

// Before the bundle is imported, so that no library keeps the real one.
function shiftDates(offset: Float64Array) {
  const Real = Date;
  const realNow = Real.now.bind(Real);
  const now = () => realNow() + (offset[0] ?? 0);
  Real.now = now;
  const Shifted = new Proxy(Real, {
    construct: (target, given: unknown[], as) =>
      Reflect.construct(target, given.length ? given : [now()], as) as Date,
    apply: () => new Real(now()).toString(),
  });
  Real.prototype.constructor = Shifted;
  globalThis.Date = Shifted;
}

const failure = (error: unknown) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };

type Handler = (event: unknown, context: object) => unknown;
let handler: Handler | undefined;
let broken: ReturnType<typeof failure> | undefined;
try {
  const found = ((await import(bundle)) as Record<string, unknown>)[exported];
  if (typeof found !== 'function') throw new TypeError(`The bundle exports no ${exported}`);
  handler = found as Handler;
} catch (error) {
  broken = failure(error);
}

host.on('message', ({ event, context, milliseconds }: Call) => {
  tell({ said: 'started' });
  if (!handler) {
    tell({ said: 'failed', ...(broken ?? failure('nothing')) });
    return;
  }
  const ends = performance.now() + milliseconds;
  const getRemainingTimeInMillis = () => Math.max(0, ends - performance.now());
  const run = handler;
  // Asynchronous, so that what a handler throws at once is a fault like any other.
  const answer = async () => await run(JSON.parse(event), { ...context, getRemainingTimeInMillis });
  answer().then(
    // Lambda hands on JSON, and nothing as null.
    (result) => tell({ said: 'answered', result: JSON.stringify(result ?? null) }),
    (error: unknown) => tell({ said: 'failed', ...failure(error) }),
  );
});
tell({ said: 'ready' });
