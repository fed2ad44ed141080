import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { keptPublicKey } from '../local/kms.ts';
import { hub as hubName, signingAlias } from '../names.ts';

type From = {
  /** A file with the public key, PEM or DER. */
  readonly key?: string | undefined;
  readonly region?: string | undefined;
  readonly state: string;
};

/**
 * The public key by which a hub's days must be signed (base64, DER): of the file that is given, or
 * what KMS has under the hub's alias; on this machine, the local run's. Undefined where none is in
 * reach. Throws if the file holds no key.
 */
export async function keyOf(
  { partnership, hub }: { readonly partnership: string; readonly hub: string },
  { key, region, state }: From,
): Promise<string | undefined> {
  if (key !== undefined) return keyIn(readFileSync(key));
  const alias = signingAlias(hubName(partnership, hub));
  if (region === undefined)
    return keptPublicKey(join(state, partnership, 'signing-keys.json'), alias);
  const client = new KMSClient({ region });
  try {
    const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: alias }));
    return PublicKey && Buffer.from(PublicKey).toString('base64');
  } catch (error) {
    const names = ['NotFoundException', 'AccessDeniedException'];
    if (error instanceof Error && names.includes(error.name)) return undefined;
    throw error;
  } finally {
    client.destroy();
  }
}

/** As `aws kms get-public-key` gives it, or as OpenSSL writes it. */
function keyIn(file: Buffer): string {
  const isText = file.subarray(0, 5).toString() === '-----';
  const key = createPublicKey(isText ? file : { key: file, format: 'der', type: 'spki' });
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}
