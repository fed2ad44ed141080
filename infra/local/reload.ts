import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from './console.ts';
import { notASource, sources } from './synth.ts';

const root = join(import.meta.dirname, '../..');
/** Editors write several times for one save. */
const QUIET_MILLISECONDS = 200;

/**
 * Calls `build` when a source changes: one at a time, and once more if something changed
 * meanwhile. A build that fails is told, and what runs goes on.
 */
export function watchSources(build: () => Promise<void>, log: Logger): { close: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let building = false;
  let again = false;

  async function run() {
    if (building) {
      again = true;
      return;
    }
    building = true;
    do {
      again = false;
      try {
        await build();
      } catch (error) {
        log.error(error instanceof Error ? error.message : String(error));
        log.error('What ran before goes on running.');
      }
    } while (again as boolean);
    building = false;
  }

  const watchers = sources.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_, file) => {
      if (file === null || notASource.test(`${folder}/${file}`)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), QUIET_MILLISECONDS);
    }),
  );
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
