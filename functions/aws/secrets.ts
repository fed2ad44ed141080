import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

let client: SecretsManagerClient | undefined;

/** Reads the current value of a secret; throws if it has none as text. */
export async function secretText(SecretId: string): Promise<string> {
  client ??= new SecretsManagerClient();
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
  if (SecretString === undefined) throw new Error('The secret has no text');
  return SecretString;
}
