import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import type { Statement } from '../../infra/local/assembly.ts';
import { allow, anAssembly, keyArn, roleArn } from './an-iam-assembly.ts';
import { keptPublicKey, signingKeys } from '../../infra/local/kms.ts';
import { aProxy, errorName } from './a-proxy.ts';

const signingKey = keyArn.replace('front', 'signing');
const only = (role: string): Statement => ({
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 'kms:Sign',
  Resource: '*',
  Condition: { StringNotEquals: { 'aws:PrincipalArn': roleArn(role) } },
});

async function setUp(signer = 'web', ...granted: Statement[]) {
  const [plain] = anAssembly().keys;
  const policy = [...(plain?.policy ?? []), only(signer)];
  const keys = [
    ...anAssembly().keys,
    { arn: signingKey, aliases: [], policy, signs: true as const },
  ];
  const statements = [allow(['kms:Sign', 'kms:GetPublicKey'], signingKey), ...granted];
  const { proxy, stateDir } = await aProxy({ statements, others: { keys } });
  const kms = (of: string) =>
    new KMSClient({
      endpoint: proxy.url,
      region: 'eu-west-2',
      credentials: proxy.credentialsFor(of),
      maxAttempts: 1,
    });
  const sign = (Message: Uint8Array, KeyId = signingKey, MessageType: 'RAW' | 'DIGEST' = 'RAW') =>
    kms('web').send(
      new SignCommand({ KeyId, Message, MessageType, SigningAlgorithm: 'ECDSA_SHA_256' }),
    );
  const publicKey = async () => {
    const { PublicKey } = await kms('web').send(new GetPublicKeyCommand({ KeyId: signingKey }));
    return Buffer.from(PublicKey ?? []);
  };
  return { sign, publicKey, kms, file: join(stateDir, 'signing-keys.json'), proxy };
}
const text = Buffer.from('what was recorded');

test('what is signed is checked with the public key alone, and nothing else passes', async () => {
  const { sign, publicKey, file } = await setUp();
  const { Signature = new Uint8Array() } = await sign(text);
  const key = createPublicKey({ key: await publicKey(), format: 'der', type: 'spki' });
  expect(key.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
  expect(verify('sha256', text, key, Signature)).toBe(true);
  expect(verify('sha256', Buffer.from('what was not'), key, Signature)).toBe(false);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual([signingKey]);
});

test('a key is kept under its alias, by which whoever checks finds its public half', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'signing-keys.json');
  const publicKey = (...aliases: string[]) => {
    const key = { arn: signingKey, policy: [], signs: true as const, aliases };
    return signingKeys({ keys: () => [key], file }).call('GetPublicKey', { KeyId: signingKey })
      .body;
  };
  const alias = 'alias/hub-signing';
  expect(keptPublicKey(file, alias)).toBeUndefined();
  // As earlier runs kept it: it stays the same key.
  const before = publicKey();
  expect(publicKey(alias)).toEqual(before);
  expect(before).toMatchObject({ PublicKey: keptPublicKey(file, alias) });
});

test('whoever is not named by the key’s own policy may not sign, whatever its role allows', async () => {
  const { sign, publicKey, file } = await setUp('rotate');
  expect(await errorName(sign(text))).toBe('AccessDeniedException');
  expect(() => statSync(file)).toThrow();
  expect(await publicKey()).toHaveLength(91);
});

test('a role without the grant may not sign or see the key, whatever the key allows', async () => {
  const { kms, proxy } = await setUp('rotate');
  const asked = { KeyId: signingKey, Message: text, SigningAlgorithm: 'ECDSA_SHA_256' as const };
  const rotate = kms('rotate');
  expect(await errorName(rotate.send(new SignCommand(asked)))).toBe('AccessDeniedException');
  const see = rotate.send(new GetPublicKeyCommand({ KeyId: signingKey }));
  expect(await errorName(see)).toBe('AccessDeniedException');
  expect(proxy.calls.since().map(({ action, allowed }) => [action, allowed])).toEqual([
    ['kms:Sign', false],
    ['kms:GetPublicKey', false],
  ]);
});

test('what KMS refuses is refused: too much, nothing, and a key that encrypts', async () => {
  const { sign } = await setUp('web', allow('kms:Sign', keyArn));
  expect(await errorName(sign(new Uint8Array(4097)))).toBe('ValidationException');
  expect(await errorName(sign(new Uint8Array()))).toBe('ValidationException');
  expect(await errorName(sign(text, keyArn))).toBe('InvalidKeyUsageException');
  // Here, not there: it would be signed otherwise than in the cloud.
  expect(await errorName(sign(new Uint8Array(32), signingKey, 'DIGEST'))).toBe(
    'ValidationException',
  );
});
