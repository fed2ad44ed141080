import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { buildWeb } from '../web/build.ts';
import { entries, type Entry } from './names.ts';

const root = join(import.meta.dirname, '..');

/** Who looks up postcodes, in a packed table that lies beside its code. */
const withPostcodes: readonly Entry[] = ['front-door/public-web', 'front-door/route'];

// Some libraries are CommonJS inside, and ask for Node's own modules in its way.
const banner = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/**
 * Makes the folder of every function: `<outdir>/<front-door|hub>/<name>/index.mjs`, with all its
 * libraries inside. Returns what went into each, in bytes. The folder is changed in one step, when
 * all is made: another command may be reading it, or building too.
 */
export async function bundle(outdir: string): Promise<Metafile> {
  await buildWeb();
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => ({
      in: join('functions', `${entry}.ts`),
      out: join(entry, 'index'),
    })),
    outdir,
    write: false,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    metafile: true,
    banner: { js: banner },
    logLevel: 'warning',
  });
  const beside = `${outdir}.${randomUUID()}`;
  try {
    for (const { path, contents } of outputFiles) {
      const file = join(beside, relative(outdir, path));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, contents);
    }
    const packed = join(root, 'functions/front-door/postcodes.br');
    for (const entry of withPostcodes) await copyFile(packed, join(beside, entry, 'postcodes.br'));
    await putInPlace(beside, outdir);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return metafile;
}

/** Gives a whole folder its name; what had the name before goes. */
async function putInPlace(made: string, folder: string): Promise<void> {
  for (;;) {
    try {
      await rename(made, folder);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    }
    // A folder with something in it is not replaced. Another build may be just as far.
    const old = `${folder}.${randomUUID()}`;
    await rename(folder, old).catch(() => undefined);
    await rm(old, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const metafile = await bundle(join(root, 'dist/functions'));
  await writeFile(join(root, 'dist/metafile.json'), JSON.stringify(metafile));
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    console.log(`${file} ${Math.round(bytes / 1000)} kB`);
  }
}
