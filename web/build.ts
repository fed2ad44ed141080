import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'sass';
import { frameScript, precompile } from './precompile.ts';
import { missingWords } from './words/missing.ts';
import { languages } from './words/words.ts';

const here = import.meta.dirname;
const generated = join(here, 'generated');
const libraries = join(here, '../node_modules');

/** Where templates and styles are looked for, in this order. */
const search = [
  here,
  join(libraries, 'govuk-frontend/dist'),
  join(libraries, '@ministryofjustice/frontend'),
];

type Asset = { readonly type: string; readonly body: string };

/**
 * Makes what the web functions carry in their bundles: the templates of the public pages and of
 * the hub as code, and the styles, scripts and icon under names that hold a hash of the content.
 */
export async function buildWeb(folder = generated): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    write(
      join(folder, 'public.js'),
      await precompile('pages', search, (source) => missingWords(source, languages[0].words)),
    ),
    write(join(folder, 'hub.js'), await precompile('hub', search)),
    write(join(folder, 'assets.js'), await assets()),
  ]);
}

async function assets(): Promise<string> {
  const files = (await readdir(join(here, 'assets'))).sort();
  const made = await Promise.all(files.map(make));
  const served: Record<string, Asset> = {};
  const names: Record<string, string> = {};
  for (const { name, asset } of made.filter((one) => one !== undefined)) {
    const [stem, extension] = name.split('.');
    const hashed = `${stem ?? ''}-${sha256(asset.body, 'hex').slice(0, 16)}.${extension ?? ''}`;
    served[hashed] = asset;
    names[name] = hashed;
  }
  const script = `'sha256-${sha256(await frameScript(search), 'base64')}'`;
  return [
    `export const assets = ${JSON.stringify(served)};`,
    `export const assetNames = ${JSON.stringify(names)};`,
    `export const frameScriptHash = ${JSON.stringify(script)};\n`,
  ].join('\n');
}

async function make(file: string): Promise<{ name: string; asset: Asset } | undefined> {
  const path = join(here, 'assets', file);
  if (file.startsWith('_')) return undefined;
  if (file.endsWith('.scss')) {
    // The styles of @ministryofjustice/frontend name their base from the folder of the project.
    const loadPaths = [...search, join(here, '..')];
    const { css } = compile(path, { loadPaths, style: 'compressed', quietDeps: true });
    return { name: file.replace('.scss', '.css'), asset: { type: 'text/css', body: css } };
  }
  if (file.endsWith('.js')) {
    const out = await build({
      entryPoints: [path],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2020',
      legalComments: 'none',
    });
    const body = out.outputFiles[0]?.text ?? '';
    return { name: basename(file), asset: { type: 'text/javascript', body } };
  }
  if (file.endsWith('.svg'))
    return { name: file, asset: { type: 'image/svg+xml', body: await readFile(path, 'utf8') } };
  return undefined;
}

/** In one step, and only when it changed: another build may be reading the file, or writing it. */
async function write(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, text);
  await rename(beside, path);
}

const sha256 = (text: string, as: 'hex' | 'base64') => createHash('sha256').update(text).digest(as);

if (import.meta.main) await buildWeb();
