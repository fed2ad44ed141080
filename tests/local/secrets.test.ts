import { statSync } from 'node:fs';
import { join } from 'node:path';
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { describe, expect, test } from 'vitest';
import { generated } from '../../infra/local/generated-secret.ts';
import { secretStore } from '../../infra/local/secrets.ts';
import { anAssembly } from './an-iam-assembly.ts';
import { aProxy, errorName } from './a-proxy.ts';

const SecretId = 'draft-key';

async function setUp() {
  const { clients, proxy, stateDir } = await aProxy();
  const { secrets } = clients('rotate');
  const get = (more: { VersionStage?: string; VersionId?: string } = {}) =>
    secrets.send(new GetSecretValueCommand({ SecretId, ...more }));
  const stages = async () =>
    (await secrets.send(new DescribeSecretCommand({ SecretId }))).VersionIdsToStages ?? {};
  return { secrets, proxy, get, stages, file: join(stateDir, 'secrets.json') };
}

test('a value is made when it is first asked for, and stays', async () => {
  const { get, proxy } = await setUp();
  const { SecretString = '', VersionStages, CreatedDate } = await get();
  expect(JSON.parse(SecretString)).toEqual({
    v: 1,
    seed: expect.stringMatching(/^.{40}$/) as unknown,
  });
  expect(VersionStages).toEqual(['AWSCURRENT']);
  expect(CreatedDate).toEqual(new Date('2026-03-02T09:00:00Z'));
  expect((await get()).SecretString).toBe(SecretString);
  expect(proxy.secretValue(SecretId)).toBe(SecretString);
});

test('values outlive a restart, in a file that only its owner reads', async () => {
  const { get, file } = await setUp();
  const { SecretString } = await get();
  const again = secretStore({
    secrets: () => anAssembly().secrets,
    file,
    now: () => new Date('2026-03-03T09:00:00Z'),
  });
  expect(again.value(SecretId)).toBe(SecretString);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

describe('a rotation', () => {
  test('takes a secret through its stages', async () => {
    const { secrets, get, stages, proxy } = await setUp();
    const first = await get();
    const begun = proxy.beginRotation(SecretId);
    const version = begun?.version ?? '';
    expect(await stages()).toMatchObject({ [version]: ['AWSPENDING'] });
    const pending = { VersionStage: 'AWSPENDING', VersionId: version };
    expect(await errorName(get(pending))).toBe('ResourceNotFoundException');

    await secrets.send(
      new PutSecretValueCommand({
        SecretId,
        ClientRequestToken: version,
        SecretString: 'new',
        VersionStages: ['AWSPENDING'],
      }),
    );
    expect((await get(pending)).SecretString).toBe('new');
    expect((await get()).SecretString).toBe(first.SecretString);

    await secrets.send(
      new UpdateSecretVersionStageCommand({
        SecretId,
        VersionStage: 'AWSCURRENT',
        MoveToVersionId: version,
        RemoveFromVersionId: first.VersionId,
      }),
    );
    expect((await get()).SecretString).toBe('new');
    expect((await get({ VersionStage: 'AWSPREVIOUS' })).SecretString).toBe(first.SecretString);
  });

  test('that was begun and not finished is taken up again', async () => {
    const { proxy } = await setUp();
    const begun = proxy.beginRotation(SecretId);
    expect(proxy.beginRotation(SecretId)).toEqual(begun);
  });

  test('cannot move a stage without naming the version that has it', async () => {
    const { secrets, proxy } = await setUp();
    const MoveToVersionId = proxy.beginRotation(SecretId)?.version;
    const move = new UpdateSecretVersionStageCommand({
      SecretId,
      VersionStage: 'AWSCURRENT',
      MoveToVersionId,
    });
    expect(await errorName(secrets.send(move))).toBe('InvalidParameterException');
  });

  test('cannot give a version another value', async () => {
    const { secrets } = await setUp();
    const value = (SecretString: string) =>
      secrets.send(
        new PutSecretValueCommand({
          SecretId,
          SecretString,
          ClientRequestToken: '11111111-1111-4111-8111-111111111111',
        }),
      );
    expect(await errorName(value('a'))).toBe('no error');
    expect(await errorName(value('a'))).toBe('no error');
    expect(await errorName(value('b'))).toBe('ResourceExistsException');
  });
});

describe('a generated value', () => {
  test('holds each kind of character, and none that is excluded', () => {
    const value = generated({ PasswordLength: 12, ExcludeCharacters: 'abc"' });
    expect(value).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])(?=.*[^A-Za-z0-9])[^abc"]{12}$/);
    expect(generated({ ExcludePunctuation: true })).toMatch(/^[A-Za-z0-9]{32}$/);
  });

  test('with an option that is not known is refused', () => {
    expect(() => generated({ Colour: 'red' })).toThrow('Colour');
  });
});
