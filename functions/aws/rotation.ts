import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';

type Stage = 'AWSCURRENT' | 'AWSPENDING';

export type RotatingSecret = {
  /** The stages of each version, by version id. */
  readonly versions: () => Promise<Readonly<Record<string, readonly string[]>>>;
  readonly current: () => Promise<string>;
  /** The value that waits under this version, or undefined if none was put yet. */
  readonly pending: (version: string) => Promise<string | undefined>;
  readonly putPending: (version: string, value: string) => Promise<void>;
  readonly makeCurrent: (version: string, before: string | undefined) => Promise<void>;
};

let client: SecretsManagerClient | undefined;
const secrets = () => (client ??= new SecretsManagerClient());

/** The versions of one secret, for the function that rotates it. */
export function rotatingSecret(SecretId: string): RotatingSecret {
  const read = async (VersionStage: Stage, VersionId?: string) => {
    const { SecretString } = await secrets().send(
      new GetSecretValueCommand({ SecretId, VersionStage, VersionId }),
    );
    if (SecretString === undefined) throw new Error('A secret that is not text');
    return SecretString;
  };
  return {
    versions: async () =>
      (await secrets().send(new DescribeSecretCommand({ SecretId }))).VersionIdsToStages ?? {},
    current: () => read('AWSCURRENT'),
    async pending(version) {
      try {
        return await read('AWSPENDING', version);
      } catch (error) {
        if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
        throw error;
      }
    },
    async putPending(ClientRequestToken, SecretString) {
      const VersionStages: Stage[] = ['AWSPENDING'];
      await secrets().send(
        new PutSecretValueCommand({ SecretId, ClientRequestToken, SecretString, VersionStages }),
      );
    },
    async makeCurrent(MoveToVersionId, RemoveFromVersionId) {
      const VersionStage: Stage = 'AWSCURRENT';
      await secrets().send(
        new UpdateSecretVersionStageCommand({
          SecretId,
          VersionStage,
          MoveToVersionId,
          RemoveFromVersionId,
        }),
      );
    },
  };
}
