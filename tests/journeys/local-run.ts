import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

export type Run = {
  /** The lines it said, on standard output and on standard error. */
  readonly said: string[];
  readonly ended: Promise<number | null>;
  /** Fulfilled by the line that begins `ready`; rejected with all it said if it ends before. */
  readonly ready: Promise<void>;
  readonly signal: (signal: 'SIGINT' | 'SIGKILL') => boolean;
};

/** `npm start -- …args`, without npm in between, which would not pass on every signal. */
export function start(...args: readonly string[]): Run {
  const child = spawn('node', ['infra/local/start.ts', '--tied', '--no-watch', ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<void>((resolve, reject) => {
    for (const input of [child.stdout, child.stderr])
      createInterface({ input }).on('line', (line) => {
        said.push(line);
        if (line.startsWith('ready')) resolve();
      });
    void ended.then(() => reject(new Error(`It ended:\n${said.join('\n')}`)));
  });
  ready.catch(() => undefined);
  return { said, ended, ready, signal: (signal) => child.kill(signal) };
}

/** Command lines of living processes that name this text. */
export const processesWith = (text: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(commandLine)
    .filter((line) => line.includes(text));

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // It has ended meanwhile.
  }
}

/** Listens on a port of this machine; the returned function gives it back. Rejects if it is taken. */
export async function hold(port: number): Promise<() => Promise<void>> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return () => new Promise((resolve) => server.close(() => resolve()));
}
