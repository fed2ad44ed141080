import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { region } from './names.ts';

type Service = 'dynamodb' | 'sqs' | 'secretsmanager' | 'sns';
type To = { readonly role: IRole };
type Item = 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query';
type SecretAction =
  'DescribeSecret' | 'GetSecretValue' | 'PutSecretValue' | 'UpdateSecretVersionStage';

// The CDK's own grants also give actions, indexes and key rights that no function here uses.

/** Adds one statement to a role; every action of it is used, which a test proves one by one. */
export function allow(
  { role }: To,
  actions: readonly string[],
  resources: readonly string[],
  conditions: Record<string, Record<string, string | string[]>> = {},
): void {
  const statement = { actions: [...actions], resources: [...resources], conditions };
  role.addToPrincipalPolicy(new PolicyStatement(statement));
}

/** Key use on behalf of the role, through that service only. */
export const allowKey = (
  to: To,
  key: Key,
  service: Service,
  actions: readonly string[] = ['kms:Decrypt'],
) => allow(to, actions, [key.keyArn], through(service));

export const through = (service: Service) => ({
  StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` },
});

const dynamodb = (actions: readonly Item[]) => actions.map((action) => `dynamodb:${action}`);

/** Item calls on a table. Reading its items' key is given apart, once, by `allowKey`. */
export const allowItems = (to: To, table: Table, ...actions: Item[]) =>
  allow(to, dynamodb(actions), [table.tableArn]);

/** Item calls on one partition of a table, or on a few, and on nothing else that it holds. */
export const allowItemsOf = (
  to: To,
  table: Table,
  partition: string | readonly string[],
  ...actions: Item[]
) =>
  allow(to, dynamodb(actions), [table.tableArn], {
    'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [partition].flat() },
  });

/** Item calls on the partitions of a table whose key is like that, with `*` for any text. */
export const allowItemsLike = (to: To, table: Table, partitions: string, ...actions: Item[]) =>
  allow(to, dynamodb(actions), [table.tableArn], {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [partitions] },
  });

/** Adds items without ever being shown one. */
export const allowAdding = (to: To, ...tables: Table[]) =>
  allow(
    to,
    dynamodb(['PutItem']),
    tables.map(({ tableArn }) => tableArn),
    { StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' } },
  );

/** Adds to counters, and is shown what came of it; nothing can be looked up. */
export const allowCounting = (to: To, table: Table) =>
  allow(to, dynamodb(['UpdateItem']), [table.tableArn], {
    StringEquals: { 'dynamodb:ReturnValues': 'UPDATED_NEW' },
  });

/** Changes items without ever being shown one. */
export const allowChanging = (to: To, table: Table) =>
  allow(to, dynamodb(['UpdateItem']), [table.tableArn], {
    StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' },
  });

export const allowIndex = (to: To, table: Table, index: string) =>
  allow(to, dynamodb(['Query']), [`${table.tableArn}/index/${index}`]);

export const allowSend = (to: To, queue: Queue) => {
  allow(to, ['sqs:SendMessage'], [queue.queueArn]);
  if (queue.encryptionMasterKey)
    allow(
      to,
      ['kms:GenerateDataKey', 'kms:Decrypt'],
      [queue.encryptionMasterKey.keyArn],
      through('sqs'),
    );
};

/** Tells whoever is subscribed to a topic under this key. */
export const allowPublish = (to: To, topic: Topic, key: Key) => {
  allow(to, ['sns:Publish'], [topic.topicArn]);
  allowKey(to, key, 'sns', ['kms:GenerateDataKey', 'kms:Decrypt']);
};

/** What Lambda's poller does in the function's name. */
export const allowConsume = (to: To, queue: Queue) => {
  allow(
    to,
    ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    [queue.queueArn],
  );
  if (queue.encryptionMasterKey)
    allow(to, ['kms:Decrypt'], [queue.encryptionMasterKey.keyArn], through('sqs'));
};

export const allowSecret = (to: To, secretArn: string, ...actions: SecretAction[]) =>
  allow(
    to,
    actions.map((action) => `secretsmanager:${action}`),
    [secretArn],
  );
