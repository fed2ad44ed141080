import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePorts } from './free-ports.ts';

export type Endpoints = {
  frontDoor: string;
  journeys: Record<'clares-law' | 'sarahs-law' | 'consultation', string>;
  hubs: Record<string, string>;
  users: { username: string; name: string; hub: string; roles: string[]; agency: string }[];
  signIn: string;
  outbox: string;
  control: string;
  engines: { proxy: string; dynamodb: string; sqs: string };
  pid: number;
};

export type Service = {
  endpoints: Endpoints;
  folder: string;
  /** Ends when the process has: by itself, by a fault, or by `stop`. */
  ended: Promise<number | null>;
  /** Ctrl-C, and what the process answered with. */
  stop: () => Promise<number | null>;
};

/** Starts the local run as `npm start` does, in a process group of its own, with its state in `folder`. */
export async function startService(options: {
  folder?: string;
  port?: number;
  partnership?: string;
  neutralSite?: string;
  /** Parts that are not deployed yet: `front`, or the id of a hub. */
  without?: readonly string[];
  env?: Record<string, string>;
}): Promise<Service> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'front-door-'));
  const port = options.port ?? (await freePorts());
  const child = spawn(
    process.execPath,
    [
      'infra/local/start.ts',
      '--no-watch',
      '--tied',
      ...(options.neutralSite ? [`--neutral-site=${options.neutralSite}`] : []),
      ...(options.without ?? []).map((part) => `--without=${part}`),
      `--port=${port}`,
      `--state=${folder}`,
      `--partnership=${options.partnership ?? 'dorset'}`,
    ],
    { detached: true, stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...options.env } },
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await untilReady(child, ended);
  const endpoints = JSON.parse(readFileSync(join(folder, 'endpoints.json'), 'utf8')) as Endpoints;
  return {
    endpoints,
    folder,
    ended,
    stop: async () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** What a service kept on disk, away with it. */
export const forget = (folder: string) => rmSync(folder, { recursive: true, force: true });

async function untilReady(child: ChildProcess, ended: Promise<number | null>) {
  const said: string[] = [];
  const hear = (stream: NodeJS.ReadableStream | null, heard: (line: string) => void) => {
    if (stream) createInterface({ input: stream }).on('line', heard);
  };
  await new Promise<void>((resolve, reject) => {
    const line = (text: string) => {
      said.push(text);
      if (said.length > 200) said.shift();
      if (text.startsWith('ready')) resolve();
    };
    hear(child.stdout, line);
    hear(child.stderr, line);
    void ended.then(() => reject(new Error(`The service ended:\n${said.join('\n')}`)));
  });
}
