import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from './console.ts';
import { notASource, sources } from './synth.ts';

const root = join(import.meta.dirname, '../..');
/** Editors write several times for one save. */
const QUIET_MILLISECONDS = 200;

/**
 * Gives what builds again and loads what was built: one at a time, and once more if it was asked
 * for meanwhile. A build that fails, or cannot be loaded, is told, and what runs goes on.
 */
export function reloading(deps: {
  /** The assembly that runs. */
  outdir: string;
  /** Gives the folder of the assembly: the same one when nothing changed. */
  build: () => Promise<string>;
  load: (outdir: string) => Promise<void>;
  log: Logger;
  /** The run is ending: nothing is loaded any more. */
  signal: AbortSignal;
}): () => Promise<void> {
  const { build, load, log, signal } = deps;
  let { outdir } = deps;
  const state = { building: false, again: false };

  async function once() {
    try {
      const built = await build();
      if (built === outdir || signal.aborted) return;
      await load(built);
      outdir = built;
      log.info('Changed sources are built and loaded.');
    } catch (error) {
      if (signal.aborted) return;
      log.error(error instanceof Error ? error.message : String(error));
      log.error('What ran before goes on running.');
    }
  }

  return async () => {
    state.again = true;
    if (state.building) return;
    state.building = true;
    while (state.again) {
      state.again = false;
      await once();
    }
    state.building = false;
  };
}

/** Calls `reload` when a source changes. */
export function watchSources(reload: () => Promise<void>): { close: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const watchers = sources.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_, file) => {
      if (file === null || notASource.test(`${folder}/${file}`)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), QUIET_MILLISECONDS);
    }),
  );
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
