import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnRotationSchedule, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { allowKey, allowSecret } from './grants.ts';
import { type Ground, kept, keyOfSecrets } from './ground.ts';
import { type Lambda, lambda } from './parts.ts';

/** What drafts are sealed with. Its first value is made here; each rotation adds a key. */
export function draftKey(base: Ground): Secret {
  const { stack, name } = base;
  return new Secret(stack, 'DraftKey', {
    secretName: `${name}-draft-key`,
    description: 'The keys that drafts in people’s browsers are sealed with',
    encryptionKey: keyOfSecrets(base),
    generateSecretString: {
      secretStringTemplate: '{}',
      generateStringKey: 'seed',
      passwordLength: 64,
      excludePunctuation: true,
    },
    removalPolicy: kept,
  });
}

/** Adds a key to the secret every 30 days. */
export function rotateMonthly(base: Ground, secret: Secret): void {
  const { fn } = rotate(base, secret);
  fn.addPermission('SecretsManager', {
    principal: new ServicePrincipal('secretsmanager.amazonaws.com'),
    sourceAccount: base.stack.account,
  });
  const schedule = new CfnRotationSchedule(base.stack, 'DraftKeyRotation', {
    secretId: secret.secretArn,
    rotationLambdaArn: fn.functionArn,
    rotateImmediatelyOnUpdate: false,
    rotationRules: { automaticallyAfterDays: 30 },
  });
  schedule.node.addDependency(fn);
}

/** Gives drafts a new key. */
function rotate(base: Ground, secret: Secret): Lambda {
  const made = lambda(base, 'front-door/rotate', {
    does: 'Gives drafts a new key',
    failing:
      'The key that people’s unfinished answers are sealed with could not be renewed. The old one still works; nobody is locked out.',
    seconds: 30,
    environment: { DRAFT_KEY_SECRET_ARN: secret.secretArn },
  });
  allowSecret(
    made,
    secret.secretArn,
    'DescribeSecret',
    'GetSecretValue',
    'PutSecretValue',
    'UpdateSecretVersionStage',
  );
  allowKey(made, base.key, 'secretsmanager', ['kms:Decrypt', 'kms:GenerateDataKey']);
  return made;
}
