import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
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
export type Failure = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
};
export type FromWorker =
  | { said: 'ready' }
  | { said: 'started' }
  | { said: 'answered'; result: string }
  | ({ said: 'failed' } & Failure);

export type ThreadOptions = {
  env: Readonly<Record<string, string>>;
  clock: SharedArrayBuffer;
  compileCache: string;
  /** What the function writes to its standard output and error. */
  onOutput: (text: string) => void;
};

/** A thread that has booted with the function's bundle, and waits for calls. */
export function startThread(fn: Fn, { env, clock, compileCache, onOutput }: ThreadOptions): Worker {
  const [file = 'index', exported = 'handler'] = fn.handler.split('.');
  const bundle = pathToFileURL(join(fn.codeFolder, `${file}.mjs`)).href;
  const thread = new Worker(new URL('./boot.ts', import.meta.url), {
    workerData: { bundle, exported, clock, compileCache } satisfies Booted,
    env: { ...env },
    argv: [],
    execArgv: [],
    name: fn.name,
    stdout: true,
    stderr: true,
    // V8's old generation is not what Lambda's memory size bounds: small values make it slow.
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  for (const stream of [thread.stdout, thread.stderr]) {
    stream.setEncoding('utf8').on('data', onOutput);
  }
  return thread;
}
