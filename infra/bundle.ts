import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
 * libraries inside. Returns what went into each, in bytes.
 */
export async function bundle(outdir: string): Promise<Metafile> {
  await buildWeb();
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => ({
      in: join('functions', `${entry}.ts`),
      out: join(entry, 'index'),
    })),
    outdir,
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
  const packed = join(root, 'functions/front-door/postcodes.br');
  for (const entry of withPostcodes) await copyFile(packed, join(outdir, entry, 'postcodes.br'));
  return metafile;
}

if (import.meta.main) {
  const metafile = await bundle(join(root, 'dist/functions'));
  await writeFile(join(root, 'dist/metafile.json'), JSON.stringify(metafile));
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    console.log(`${file} ${Math.round(bytes / 1000)} kB`);
  }
}
