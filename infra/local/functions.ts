import type { Fn } from './definitions.ts';
import { type FunctionWorker, type Outcome, startWorker } from './worker.ts';

/** So many calls of one function run at once; the next ones wait, as under a concurrency limit. */
const MOST_WORKERS = 5;

export type Functions = {
  /** Calls a function with an event and gives what it answered, as JSON. */
  readonly invoke: (name: string, event: object) => Promise<Outcome>;
  /** Starts a worker before the first call, so that this one need not wait for it. */
  warm(name: string): void;
  /** Sets the clock of all functions to an instant, from which it runs on; null for the real time. */
  setClock(now: string | null): void;
  /** The time as functions see it. */
  now(): Date;
  /** From now on these are the functions: new calls get new workers. */
  replace(functions: readonly Fn[]): void;
  running(): Record<string, number>;
  /** CPU that the workers running now have used, in milliseconds. */
  cpu(): Promise<Record<string, number>>;
  close(): Promise<void>;
};

type Pool = {
  fn: Fn;
  workers: Set<FunctionWorker>;
  idle: FunctionWorker[];
  waiting: (() => void)[];
};

/** Runs the functions of an assembly, each in workers of its own, started when needed. */
export function runFunctions(
  functions: readonly Fn[],
  options: {
    env: (fn: Fn) => Record<string, string>;
    compileCache: string;
    onOutput: (fn: Fn, text: string) => void;
  },
): Functions {
  const clock = new SharedArrayBuffer(8);
  const offset = new Float64Array(clock);
  const newPool = (fn: Fn): Pool => ({ fn, workers: new Set(), idle: [], waiting: [] });
  const toPools = (all: readonly Fn[]) => new Map(all.map((fn) => [fn.name, newPool(fn)]));
  let pools = toPools(functions);
  let closed = false;

  function start(pool: Pool): FunctionWorker {
    const worker = startWorker(pool.fn, {
      env: options.env(pool.fn),
      clock,
      compileCache: options.compileCache,
      onOutput: (text) => options.onOutput(pool.fn, text),
    });
    pool.workers.add(worker);
    return worker;
  }

  async function take(pool: Pool): Promise<FunctionWorker> {
    while (!closed) {
      const idle = pool.idle.pop();
      if (idle?.alive()) return idle;
      if (idle) pool.workers.delete(idle);
      else if (pool.workers.size < MOST_WORKERS) return start(pool);
      else await new Promise<void>((resolve) => pool.waiting.push(resolve));
    }
    throw new Error('The local run is stopping');
  }

  function giveBack(pool: Pool, worker: FunctionWorker) {
    const current = pools.get(pool.fn.name) === pool && !closed;
    if (worker.alive() && current) pool.idle.push(worker);
    else {
      pool.workers.delete(worker);
      void worker.stop();
    }
    pool.waiting.shift()?.();
  }

  const poolOf = (name: string): Pool => {
    const pool = pools.get(name);
    if (!pool) throw new Error(`No function ${name}. Known: ${[...pools.keys()].join(', ')}`);
    return pool;
  };

  async function invoke(name: string, event: object): Promise<Outcome> {
    const text = JSON.stringify(event);
    for (let tries = 1; ; tries++) {
      const pool = poolOf(name);
      const worker = await take(pool);
      const outcome = await worker.call(text);
      giveBack(pool, worker);
      // It died of something that an earlier call left behind: this call never began.
      const again = !outcome.ok && outcome.because === 'neverStarted' && tries < 3 && !closed;
      if (!again) return outcome;
    }
  }

  return {
    invoke,
    warm(name) {
      const pool = poolOf(name);
      if (!pool.workers.size) pool.idle.push(start(pool));
    },
    setClock: (now) => void (offset[0] = now === null ? 0 : Date.parse(now) - Date.now()),
    now: () => new Date(Date.now() + (offset[0] ?? 0)),
    replace(all) {
      const old = pools;
      pools = toPools(all);
      // The busy ones end their call first: giving them back stops them.
      for (const { idle } of old.values()) idle.forEach((worker) => void worker.stop());
    },
    running: () =>
      Object.fromEntries([...pools].map(([name, { workers }]) => [name, workers.size])),
    async cpu() {
      const used = async ({ workers }: Pool) => {
        const each = await Promise.all([...workers].map((worker) => worker.cpu()));
        return each.reduce((sum, ms) => sum + ms, 0);
      };
      const all = [...pools].map(async ([name, pool]) => [name, await used(pool)] as const);
      return Object.fromEntries(await Promise.all(all));
    },
    async close() {
      closed = true;
      const all = [...pools.values()].flatMap(({ workers }) => [...workers]);
      await Promise.all(all.map((worker) => worker.stop()));
      for (const { waiting } of pools.values()) waiting.forEach((goOn) => goOn());
    },
  };
}
