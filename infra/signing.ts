import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Alias, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Hub } from '../functions/domain/partnership.ts';
import { signed } from '../functions/domain/signed-heads.ts';
import { viewsChain } from '../functions/domain/views.ts';
import type { Where } from './accounts.ts';
import { alarm, counted } from './alarms.ts';
import { allow, allowIndex, allowItemsOf, allowKey } from './grants.ts';
import { type Ground, kept } from './ground.ts';
import { queueArn, queueUrl, receipts, roleArn, signingAlias } from './names.ts';
import { every, lambda, type Lambda } from './parts.ts';

type SigningParts = {
  readonly where: Where;
  readonly hub: Hub;
  readonly cases: Table;
  readonly views: Table;
};

const day = 24 * 60;

/** Signs each day how far every case and the chain of views goes, and tells the front door. */
export function signDaily(base: Ground, parts: SigningParts): void {
  const signer = signHeads(base, parts, signingKey(base));
  every(base, day, signer);
  signingAlarms(base, parts.hub, signer.name);
}

/** Its private half never leaves KMS. The key itself refuses whoever is not the one to sign. */
function signingKey(base: Ground): Key {
  const { stack, name } = base;
  const key = new Key(stack, 'SigningKey', {
    description: `Signs what was recorded at ${name}`,
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy: kept,
  });
  new Alias(stack, 'SigningAlias', { aliasName: signingAlias(name), targetKey: key });
  const signer = roleArn(stack.account, `${name}-sign-heads`);
  key.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['kms:Sign'],
      resources: ['*'],
      conditions: { StringNotEquals: { 'aws:PrincipalArn': signer } },
    }),
  );
  return key;
}

function signHeads(base: Ground, { where, hub, cases, views }: SigningParts, key: Key): Lambda {
  const receiptsQueue = receipts(where.partnership.id);
  const made = lambda(base, 'hub/sign-heads', {
    does: `Signs each day what was recorded at the hub ${hub.name}`,
    failing: `What was recorded yesterday at the hub ${hub.name} could not be signed, or not be told to the front door. If somebody changes it now, that may not be found. It is tried again tomorrow: find out why.`,
    seconds: 600,
    memory: 512,
    environment: {
      CASES_TABLE: cases.tableName,
      VIEWS_TABLE: views.tableName,
      SIGNING_KEY_ARN: key.keyArn,
      RECEIPTS_QUEUE_URL: queueUrl(where.account, receiptsQueue),
      HUB: hub.id,
    },
  });
  allowIndex(made, cases, 'changed');
  allowItemsOf(made, views, viewsChain, 'GetItem');
  allowItemsOf(made, views, signed, 'Query', 'PutItem');
  allowKey(made, base.key, 'dynamodb');
  allow(made, ['kms:GetPublicKey', 'kms:Sign'], [key.keyArn]);
  // Like receipts: hashes and counts only, under SQS's own key.
  allow(made, ['sqs:SendMessage'], [queueArn(where.account, receiptsQueue)]);
  return made;
}

function signingAlarms(base: Ground, hub: Hub, signer: string): void {
  alarm(base, 'signing-silent', {
    meaning: `For two days nothing has signed what was recorded at the hub ${hub.name}. If somebody changes the record of a person’s case now, nobody may find out.`,
    metric: counted(signer, 'DaysToSign', 'SampleCount', day),
    at: 1,
    periods: 2,
    below: true,
    silenceRings: true,
  });
  alarm(base, 'signing-behind', {
    meaning: `A day’s record of the hub ${hub.name} is still not signed. If somebody changes it now, that may not be found.`,
    metric: counted(signer, 'DaysToSign', 'Maximum', day),
    at: 1,
  });
}
