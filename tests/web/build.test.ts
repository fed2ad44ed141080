import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { buildWeb } from '../../web/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'front-door-web-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const Module = z.record(z.string(), z.unknown());
const load = async (file: string) => Module.parse({ ...(await import(join(folder, file))) });

test('BUILD-02 two builds at once leave three whole files, and nothing beside them', async () => {
  await Promise.all([buildWeb(folder), buildWeb(folder)]);
  expect(readdirSync(folder).sort()).toEqual(['assets.js', 'hub.js', 'public.js']);
  expect(await load('public.js')).toHaveProperty(['templates', 'pages/start.njk']);
  expect(await load('hub.js')).toHaveProperty(['templates', 'hub/inbox.njk']);
  expect(await load('assets.js')).toHaveProperty('frameScriptHash');
});
