import * as z from 'zod';
import { type Draft, ignored, Policy, type Reader } from './draft.ts';

const RoleShape = z.strictObject({
  AssumeRolePolicyDocument: Policy,
  Policies: z.array(z.strictObject({ PolicyName: z.string(), PolicyDocument: Policy })).default([]),
  ManagedPolicyArns: z.array(z.string()).default([]),
  ...ignored('RoleName', 'Description', 'Path', 'MaxSessionDuration', 'Tags'),
});

/** A key's ARN, from whichever way a property names it. */
const keyArn = (named: string, draft: Draft) =>
  named.startsWith('arn:') ? named : `arn:aws:kms:${draft.region}:${draft.account}:key/${named}`;
/** The key of what a property may name one for. */
export const withKey = (named: string | undefined, draft: Draft) =>
  named === undefined ? {} : { keyArn: keyArn(named, draft) };

const SecretShape = z.strictObject({
  Name: z.string(),
  KmsKeyId: z.string().optional(),
  GenerateSecretString: z.looseObject({}).optional(),
  SecretString: z.string().optional(),
  ...ignored('Description', 'Tags'),
});

const secret: Reader = (properties, { scope, id }, draft) => {
  const found = SecretShape.parse(properties);
  draft.secrets.push({
    name: found.Name,
    arn: scope.attribute(id),
    ...withKey(found.KmsKeyId, draft),
    ...(found.GenerateSecretString && { generate: found.GenerateSecretString }),
    ...(found.SecretString !== undefined && { value: found.SecretString }),
  });
};

const secretPolicy: Reader = (properties, _, draft) => {
  const found = z
    .strictObject({
      SecretId: z.string(),
      ResourcePolicy: Policy,
      ...ignored('BlockPublicPolicy'),
    })
    .parse(properties);
  draft.resourcePolicies.push({ arn: found.SecretId, statements: found.ResourcePolicy });
};

const role: Reader = (properties, { scope, id }, draft) => {
  const found = RoleShape.parse(properties);
  const name = scope.attribute(id);
  draft.roles.push({ name, arn: scope.attribute(id, 'Arn'), managed: found.ManagedPolicyArns });
  for (const { PolicyDocument } of found.Policies) {
    draft.policies.push({ role: name, statements: PolicyDocument });
  }
};

const policy: Reader = (properties, _, draft) => {
  const found = z
    .strictObject({
      PolicyDocument: Policy,
      Roles: z.array(z.string()),
      ...ignored('PolicyName', 'ManagedPolicyName', 'Description', 'Path'),
    })
    .parse(properties);
  for (const name of found.Roles) {
    draft.policies.push({ role: name, statements: found.PolicyDocument });
  }
};

const key: Reader = (properties, { scope, id }, draft) => {
  const found = z
    .strictObject({
      KeyPolicy: Policy,
      KeySpec: z.enum(['SYMMETRIC_DEFAULT', 'ECC_NIST_P256']).optional(),
      KeyUsage: z.enum(['ENCRYPT_DECRYPT', 'SIGN_VERIFY']).optional(),
      ...ignored('Description', 'EnableKeyRotation', 'RotationPeriodInDays', 'Enabled', 'Tags'),
      ...ignored('PendingWindowInDays'),
    })
    .parse(properties);
  draft.keys.push({
    arn: scope.attribute(id, 'Arn'),
    policy: found.KeyPolicy,
    ...(found.KeyUsage === 'SIGN_VERIFY' && { signs: true }),
  });
};

const alias: Reader = (properties, _, draft) => {
  const found = z
    .strictObject({ AliasName: z.string(), TargetKeyId: z.string() })
    .parse(properties);
  draft.aliases.push({ name: found.AliasName, keyArn: keyArn(found.TargetKeyId, draft) });
};

/** How secrets, roles, policies and keys are read. */
export const accessReaders: Readonly<Record<string, Reader>> = {
  'AWS::SecretsManager::Secret': secret,
  'AWS::SecretsManager::ResourcePolicy': secretPolicy,
  'AWS::IAM::Role': role,
  'AWS::IAM::Policy': policy,
  'AWS::IAM::ManagedPolicy': policy,
  'AWS::KMS::Key': key,
  'AWS::KMS::Alias': alias,
};
