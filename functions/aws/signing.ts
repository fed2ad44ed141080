import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';

export type Signing = {
  /** Base64, DER: whoever has it can check a signature without us. */
  readonly publicKey: () => Promise<string>;
  /** Signs a text of at most 4,096 bytes with ECDSA and SHA-256; base64, DER. */
  readonly sign: (text: string) => Promise<string>;
};

let client: KMSClient | undefined;
const kms = () => (client ??= new KMSClient());

/** A key that leaves KMS never: its owner can have things signed, and no more. */
export const signing = (KeyId: string): Signing => ({
  async publicKey() {
    const { PublicKey } = await kms().send(new GetPublicKeyCommand({ KeyId }));
    return base64(PublicKey);
  },
  async sign(text) {
    const { Signature } = await kms().send(
      new SignCommand({
        KeyId,
        Message: Buffer.from(text),
        MessageType: 'RAW',
        SigningAlgorithm: 'ECDSA_SHA_256',
      }),
    );
    return base64(Signature);
  },
});

function base64(bytes: Uint8Array | undefined): string {
  if (!bytes) throw new Error('KMS gave nothing');
  return Buffer.from(bytes).toString('base64');
}
