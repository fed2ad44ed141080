import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from '../../infra/audit/keys.ts';

const which = { partnership: 'dorset', hub: 'bcp' };
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const der = publicKey.export({ type: 'spki', format: 'der' });
const state = mkdtempSync(join(tmpdir(), 'state-'));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(state, name), content);
  return join(state, name);
};

test.each([
  ['PEM', publicKey.export({ type: 'spki', format: 'pem' })],
  ['DER', der],
])('AUDIT-09 the key by which days must be signed is read of a file: %s', async (name, content) => {
  const key = file(name, content);
  expect(await keyOf(which, { key, state })).toBe(der.toString('base64'));
});

test('a file that holds no key is refused', async () => {
  await expect(keyOf(which, { key: file('none', 'words'), state })).rejects.toThrow();
});

test('on this machine it is that of the local run, and none before there is one', async () => {
  expect(await keyOf(which, { state })).toBeUndefined();
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  mkdirSync(join(state, 'dorset'));
  file('dorset/signing-keys.json', JSON.stringify({ 'alias/dorset-hub-bcp-signing': pem }));
  expect(await keyOf(which, { state })).toBe(der.toString('base64'));
  expect(await keyOf({ ...which, hub: 'dorset' }, { state })).toBeUndefined();
});
