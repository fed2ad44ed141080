import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another run has the same folder. */
export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning';
  constructor(folder: string, pid: number) {
    super(
      `Process ${pid} runs in ${folder} already. Stop it first (Ctrl-C there), ` +
        'or use the one that runs: its addresses are in endpoints.json.',
    );
  }
}

/**
 * When the process started, in the kernel's ticks: with the number it is unique until a reboot.
 * Undefined for one that has ended, though its parent may not have looked yet.
 */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 'ZX'.includes(state) ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

function alive(pid: number, start: string): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process has the number now.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // The number of a killed run may belong to another process by now.
  return start === '' || startOf(pid) === start;
}

/**
 * Takes a folder for this process; throws `AlreadyRunning` if a living one has it. Returns what
 * gives it back. The lock of a process that was killed counts for nothing.
 */
export function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, `${process.pid} ${startOf(process.pid) ?? ''}`);
  try {
    for (;;) {
      try {
        linkSync(mine, file); // All or nothing, with its content.
        return () => rmSync(file, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const [pid = '', start = ''] = readFileSync(file, 'utf8').split(' ');
      if (alive(Number(pid), start)) throw new AlreadyRunning(folder, Number(pid));
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}
