import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fn } from './definitions.ts';
import type { Logger } from './console.ts';

/** A log file is put aside at this size; one put aside is kept. */
const LARGEST = 2_000_000;

/** So many lines are answered by `since`; the files hold more. */
const MOST_LINES = 2_000;

type LogLine = { readonly n: number; readonly function: string; readonly line: string };
export type FunctionLogs = {
  readonly write: (fn: Fn, text: string) => void;
  /** What was written after that number, oldest first; the first of all is number 1. */
  readonly since: (n: number) => readonly LogLine[];
  /** How often a function might not write to its own log: a grant is missing. */
  readonly refusals: ReadonlyMap<string, number>;
};

/**
 * Keeps what functions write, one file a function, as CloudWatch Logs would: only where the
 * function's role may create a stream and put events into its log group.
 */
export function functionLogs(options: {
  folder: string;
  may: (fn: Fn, action: string, resource: string) => { allowed: boolean; reason: string };
  log: Logger;
}): FunctionLogs {
  const { folder, may, log } = options;
  mkdirSync(folder, { recursive: true });
  const refusals = new Map<string, number>();
  const recent: LogLine[] = [];
  let written = 0;
  const fileOf = (name: string) => join(folder, `${name}.log`);

  const allowed = (fn: Fn) =>
    ['logs:CreateLogStream', 'logs:PutLogEvents'].every((action) => {
      const [, , , region, account] = fn.arn.split(':');
      const stream = `arn:aws:logs:${region}:${account}:log-group:${fn.logGroup}:log-stream:local`;
      const { allowed, reason } = may(fn, action, stream);
      if (allowed) return true;
      const times = (refusals.get(fn.name) ?? 0) + 1;
      refusals.set(fn.name, times);
      if (times === 1) log.error(`${fn.name} may not write its log: ${reason}`);
      return false;
    });

  return {
    refusals,
    write(fn, text) {
      if (!allowed(fn)) return;
      const file = fileOf(fn.name);
      for (const line of text.split('\n')) {
        if (line) recent.push({ n: ++written, function: fn.name, line });
      }
      recent.splice(0, recent.length - MOST_LINES);
      appendFileSync(file, text.endsWith('\n') ? text : `${text}\n`);
      if (statSync(file).size > LARGEST) renameSync(file, `${file}.1`);
    },
    since: (n) => recent.filter((line) => line.n > n),
  };
}
