import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { alias, type Entry, region } from './names.ts';
import type { StageValues } from './stages.ts';

/** What is the same for all stacks of one synthesis. */
export type Settings = {
  readonly values: StageValues;
  /** The folder with the bundle of a function. */
  readonly code: (entry: Entry) => string;
  /** A bare domain for the web, with a certificate in the same account that covers it. */
  readonly domain?: { readonly name: string; readonly certificateArn: string };
  /** The address that alarms are mailed to. Others can be subscribed by hand. */
  readonly alarmsTo?: string;
  /** The address of whoever is on duty, for every hub whose data names none. */
  readonly dutyTo?: string;
};

/** What the parts of a stack stand on: its name, its key, and the topic of its alarms. */
export type Ground = {
  readonly stack: Stack;
  readonly name: string;
  readonly key: Key;
  readonly alarms: Topic;
  readonly settings: Settings;
};

/** What was made once is kept when it leaves the template, unless its first deployment failed. */
export const kept = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

export function ground(stack: Stack, name: string, settings: Settings): Ground {
  const key = new Key(stack, 'Key', {
    description: `Encrypts what ${name} keeps`,
    enableKeyRotation: true,
    removalPolicy: kept,
  });
  new Alias(stack, 'Alias', { aliasName: alias(name), targetKey: key });
  letLogsUse(key, stack.account, name);
  return { stack, name, key, settings, alarms: alarmTopic(stack, name, key, settings) };
}

/** A log group of this stack, for 30 days: some of them hold IP addresses. */
export const logGroup = ({ stack, key }: Ground, id: string, logGroupName: string) =>
  new LogGroup(stack, id, {
    logGroupName,
    retention: RetentionDays.ONE_MONTH,
    encryptionKey: key,
    removalPolicy: kept,
  });

export const functionLogs = (functionName: string) => `/aws/lambda/${functionName}`;
export const accessLogs = (name: string) => `/${name}/access`;
/** AWS WAF writes to groups with this prefix only. */
export const wafLogs = (name: string) => `aws-waf-logs-${name}`;

/**
 * The key for a secret. The construct of a secret adds a statement to a key that it can change,
 * which opens again what the account's own statement opens: a grant that nothing needs.
 */
export const keyOfSecrets = ({ stack, key }: Ground): IKey =>
  (stack.node.tryFindChild('KeyOfSecrets') as IKey | undefined) ??
  Key.fromKeyArn(stack, 'KeyOfSecrets', key.keyArn);

// The CDK writes neither this statement for log groups nor the one for alarms below.
function letLogsUse(key: Key, account: string, name: string): void {
  const groups = [functionLogs(`${name}-*`), accessLogs(name), wafLogs(name)];
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: [
        'kms:Decrypt',
        'kms:DescribeKey',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:GenerateDataKeyWithoutPlaintext',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
      ],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': groups.map(
            (group) => `arn:aws:logs:${region}:${account}:log-group:${group}`,
          ),
        },
      },
    }),
  );
}

function alarmTopic(stack: Stack, name: string, key: Key, { alarmsTo }: Settings): Topic {
  const topic = new Topic(stack, 'Alarms', {
    topicName: `${name}-alarms`,
    masterKey: key,
    enforceSSL: true,
  });
  const alarms = new ServicePrincipal('cloudwatch.amazonaws.com');
  const conditions = { StringEquals: { 'aws:SourceAccount': stack.account } };
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [alarms],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions,
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [alarms],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions,
    }),
  );
  if (alarmsTo !== undefined) topic.addSubscription(new EmailSubscription(alarmsTo));
  return topic;
}

/** Lets roles of other stacks, perhaps not made yet, send under this key. */
export function letSend(key: Key, accounts: readonly string[], roles: readonly string[]): void {
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: accounts.map((account) => new AccountPrincipal(account)),
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: {
        ArnEquals: { 'aws:PrincipalArn': roles },
        StringEquals: { 'kms:ViaService': `sqs.${region}.amazonaws.com` },
      },
    }),
  );
}
