import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: everything that must hold, one after the other, with one plain count at the end.
 * A later step runs even if an earlier one failed, so that one run tells all there is to mend.
 */
const folder = mkdtempSync(join(tmpdir(), 'front-door-test-'));

const run = (command: string, ...args: string[]) => {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

let passed = 0;
let failed = 0;
const failures: string[] = [];
const count = (name: string, ok: boolean) => {
  if (ok) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
};

count('build', run('node', 'infra/bundle.ts'));
count('types', run('npm', 'run', '--silent', 'check:types'));
count('lint and format', run('npm', 'run', '--silent', 'check:lint'));
count('unused code', run('npm', 'run', '--silent', 'check:unused'));
count('import rules', run('npm', 'run', '--silent', 'check:imports'));

/** What one run of vitest found; its own words are shown when it has ended. */
async function tested(...projects: string[]): Promise<void> {
  const report = join(folder, `${projects.join('-')}.json`);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const named = projects.map((one) => `--project=${one}`);
  const { status, said } = await saidBy('vitest', ...args, ...named);
  console.log(`\n> vitest run ${named.join(' ')}\n${said}`);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    if (result.numPendingTests > 0) count('no test is skipped', false);
    // A file that does not load, or an error outside a test, fails the run without failing a test.
    if (status !== 0 && result.numFailedTests === 0)
      count('vitest: an error outside the tests', false);
  } catch {
    count(`vitest gave no report of ${projects.join(' and ')}`, false);
  }
}

function saidBy(command: string, ...args: string[]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => void said.push(part));
  return new Promise<{ status: number | null; said: string }>((resolve) => {
    child.once('close', (status) => resolve({ status, said: Buffer.concat(said).toString() }));
  });
}

count('browser', run('node', 'tests/journeys/unpack.ts'));
// Three of them start a service of their own, and often wait for it: side by side they take less.
await Promise.all([
  tested('unit', 'infra', 'local'),
  tested('journeys'),
  tested('access'),
  tested('desk'),
]);
rmSync(folder, { recursive: true, force: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
