import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Key } from './assembly.ts';
import { type Answer, errorOf } from './errors.ts';

type Body = Readonly<Record<string, unknown>>;

const newKey = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

const bad = (type: string, message: string) => errorOf('kms', 400, type, message);
const algorithm = 'ECDSA_SHA_256';
/** As much as KMS takes of a message that it is to hash itself. */
const longest = 4096;

const read = (file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
const publicHalf = (pem: string) =>
  createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' }).toString('base64');

/** The public half (base64, DER) of a key of the local run that has that alias; undefined if none has. */
export function keptPublicKey(file: string, alias: string): string | undefined {
  const pem = read(file)[alias];
  return pem === undefined ? undefined : publicHalf(pem);
}

/**
 * KMS for the local run, as far as signing goes: keys made when they are first used, kept in `file`
 * (owner only) over a restart, under their alias, or their ARN where they have none. It checks no permission: the proxy has done that.
 */
export function signingKeys({ keys, file }: { keys: () => readonly Key[]; file: string }) {
  const kept = read(file);

  function privateKey({ arn, aliases: [name = arn] }: Key) {
    let pem = kept[name];
    if (pem === undefined) {
      // An earlier run kept it under its ARN.
      pem = kept[name] = kept[arn] ?? newKey();
      mkdirSync(dirname(file), { recursive: true });
      // Written beside and moved: a crash in between leaves the old file whole.
      writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
    return pem;
  }

  const operations: Readonly<Record<string, (key: Key, body: Body) => Answer>> = {
    Sign(key, { Message, MessageType = 'RAW', SigningAlgorithm }) {
      const message = Buffer.from(String(Message), 'base64');
      // Node signs no digest that was made elsewhere.
      if (MessageType !== 'RAW' || SigningAlgorithm !== algorithm)
        return bad('ValidationException', `The local run signs RAW with ${algorithm} only`);
      if (message.length === 0 || message.length > longest)
        return bad('ValidationException', `A message has 1 to ${longest} bytes`);
      const Signature = sign('sha256', message, privateKey(key)).toString('base64');
      return { status: 200, body: { KeyId: key.arn, Signature, SigningAlgorithm } };
    },
    GetPublicKey(key) {
      const what = { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' };
      return {
        status: 200,
        body: {
          ...{ KeyId: key.arn, PublicKey: publicHalf(privateKey(key)), ...what },
          SigningAlgorithms: [algorithm],
        },
      };
    },
  };

  return {
    call(operation: string, body: Body): Answer {
      const key = keys().find(({ arn }) => arn === body.KeyId);
      if (!key) return bad('NotFoundException', 'There is no such key');
      if (!key.signs) return bad('InvalidKeyUsageException', 'This key signs nothing');
      const run = operations[operation];
      return run
        ? run(key, body)
        : bad('UnsupportedOperationException', `The local run does not know ${operation}`);
    },
  };
}
