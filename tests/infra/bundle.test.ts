import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundle } from '../../infra/bundle.ts';
import { entries } from '../../infra/names.ts';

const folder = mkdtempSync(join(tmpdir(), 'front-door-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('BUILD-03 two builds at once, over one of before, leave every function whole', async () => {
  const outdir = join(folder, 'functions');
  await bundle(outdir);
  await Promise.all([bundle(outdir), bundle(outdir)]);
  const missing = entries.filter((entry) => !existsSync(join(outdir, entry, 'index.mjs')));
  expect(missing).toEqual([]);
  expect(existsSync(join(outdir, 'front-door/route/postcodes.br'))).toBe(true);
  expect(readdirSync(folder)).toEqual(['functions']);
});
