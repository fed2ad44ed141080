import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** One folder for each state of the sources: the bundles, and an assembly for each way it is run. */
const builds = join(root, '.local/builds');
/** So many builds are kept, and all of the last hours: a run may still start functions from one. */
const KEPT = 4;
const IN_USE_MILLISECONDS = 6 * 3_600_000;

/** What templates and bundles are made from. */
export const sources = ['functions', 'web', 'infra'];
const alsoRead = ['package-lock.json', 'cdk.json', 'tsconfig.json'];
/** Made by the build, or not part of what would be deployed. */
export const notASource = /^(web\/generated|infra\/local)(\/|$)/;

/**
 * Bundles and synthesises, in processes of their own: so that changed sources are read anew, and
 * the CDK's memory is given back. Returns the assembly's folder, at once when nothing changed.
 * Throws with what the build said when it failed.
 */
export async function synthesise(options: {
  partnership: string;
  issuerBase: string;
  /** Ends a build that nobody waits for any more. */
  signal: AbortSignal;
}): Promise<string> {
  for (;;) {
    const made = await attempt(options, fingerprint());
    if (made) return made;
  }
}

/** Gives nothing if somebody saved a source meanwhile: it would be kept under the wrong name. */
async function attempt(
  { partnership, issuerBase, signal }: Parameters<typeof synthesise>[0],
  state: string,
): Promise<string | undefined> {
  const folder = join(builds, state);
  const bundles = join(folder, 'functions');
  const assembly = join(folder, `${partnership}-${issuerBase.replace(/\W+/g, '-')}`);
  if (!existsSync(folder)) forgetTheOldest();
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  const steps: [string, (outdir: string) => Promise<void>][] = [
    [bundles, (outdir) => build(signal, 'bundle', outdir)],
    [assembly, (outdir) => build(signal, 'synth', outdir, bundles, partnership, issuerBase)],
  ];
  for (const [made, make] of steps) {
    await once(made, make, () => fingerprint() === state);
    if (!existsSync(made)) return undefined;
  }
  return assembly;
}

/** Makes a folder whole or not at all, though another run may be making the same one. */
async function once(
  folder: string,
  make: (folder: string) => Promise<void>,
  stillRight: () => boolean,
): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.${process.pid}`;
  try {
    await make(unfinished);
    if (stillRight()) renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function build(signal: AbortSignal, ...given: string[]): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build.ts'), ...given], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, '.local/compile-cache') },
    signal,
  });
  child.on('error', () => undefined); // It was ended, or could not begin: it closes either way.
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('close', resolve);
  if ((await promise) !== 0) throw new Error(`The build failed:\n${said.trim()}`);
}

/** A hash of everything the build reads. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...sources.flatMap(filesOf), ...alsoRead]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !notASource.test(file))
    .sort();
}

function forgetTheOldest(): void {
  mkdirSync(builds, { recursive: true });
  const old = readdirSync(builds)
    .map((name) => join(builds, name))
    // Another run may be forgetting them too.
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used)
    .slice(KEPT)
    .filter(({ used }) => used < Date.now() - IN_USE_MILLISECONDS);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
