import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
} from '@aws-sdk/client-secrets-manager';
import { PublishCommand } from '@aws-sdk/client-sns';
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Caller } from './caller.ts';

/** Something that is kept, of a stack: `dorset-front` or `dorset-hub-…`. */
export type Kept = {
  readonly kind: 'table' | 'queue' | 'topic' | 'secret';
  readonly name: string;
  readonly stack: string;
};

type Attempt = (caller: Caller, name: string) => Promise<unknown>;

// Whoever is not let in is turned away before anybody looks at keys and values.
const key = { id: 'x' };
const values = { KeyConditionExpression: 'id = :id', ExpressionAttributeValues: { ':id': 'x' } };
const arn = (name: string) => `arn:aws:sns:eu-west-2:000000000000:${name}`;
const url = (name: string) => `https://sqs.eu-west-2.amazonaws.com/000000000000/${name}`;

/** What can be tried on each kind, by the action that it needs. */
export const attempts: Readonly<Record<Kept['kind'], Readonly<Record<string, Attempt>>>> = {
  table: {
    'dynamodb:GetItem': ({ tables }, TableName) =>
      tables.send(new GetCommand({ TableName, Key: key })),
    'dynamodb:BatchGetItem': ({ tables }, name) =>
      tables.send(new BatchGetCommand({ RequestItems: { [name]: { Keys: [key] } } })),
    'dynamodb:Query': ({ tables }, TableName) =>
      tables.send(new QueryCommand({ TableName, ...values })),
    'dynamodb:Scan': ({ tables }, TableName) => tables.send(new ScanCommand({ TableName })),
    'dynamodb:PutItem': ({ tables }, TableName) =>
      tables.send(new PutCommand({ TableName, Item: key })),
    'dynamodb:UpdateItem': ({ tables }, TableName) =>
      tables.send(new UpdateCommand({ TableName, Key: key })),
    'dynamodb:DeleteItem': ({ tables }, TableName) =>
      tables.send(new DeleteCommand({ TableName, Key: key })),
    'dynamodb:ConditionCheckItem': ({ tables }, TableName) =>
      tables.send(
        new TransactWriteCommand({
          TransactItems: [
            {
              ConditionCheck: { TableName, Key: key, ConditionExpression: 'attribute_exists(id)' },
            },
          ],
        }),
      ),
  },
  queue: {
    'sqs:SendMessage': ({ queues }, name) =>
      queues.send(new SendMessageCommand({ QueueUrl: url(name), MessageBody: '{}' })),
    'sqs:ReceiveMessage': ({ queues }, name) =>
      queues.send(new ReceiveMessageCommand({ QueueUrl: url(name) })),
    'sqs:DeleteMessage': ({ queues }, name) =>
      queues.send(new DeleteMessageCommand({ QueueUrl: url(name), ReceiptHandle: 'x' })),
    'sqs:GetQueueAttributes': ({ queues }, name) =>
      queues.send(new GetQueueAttributesCommand({ QueueUrl: url(name) })),
  },
  topic: {
    'sns:Publish': ({ topics }, name) =>
      topics.send(new PublishCommand({ TopicArn: arn(name), Message: 'x' })),
  },
  secret: {
    'secretsmanager:GetSecretValue': ({ secrets }, SecretId) =>
      secrets.send(new GetSecretValueCommand({ SecretId })),
    'secretsmanager:PutSecretValue': ({ secrets }, SecretId) =>
      secrets.send(new PutSecretValueCommand({ SecretId, SecretString: '{}' })),
    'secretsmanager:DescribeSecret': ({ secrets }, SecretId) =>
      secrets.send(new DescribeSecretCommand({ SecretId })),
  },
};
