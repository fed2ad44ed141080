import * as z from 'zod';
import { ignored, Policy, type Reader } from './draft.ts';
import { accessReaders, withKey } from './resources-access.ts';
import { functionReaders } from './resources-functions.ts';
import { gatewayReaders } from './resources-gateway.ts';
import { table } from './resources-tables.ts';

const QueueShape = z.strictObject({
  QueueName: z.string(),
  KmsMasterKeyId: z.string().optional(),
  VisibilityTimeout: z.number().default(30),
  MessageRetentionPeriod: z.number().default(345_600),
  MaximumMessageSize: z.number().default(1_048_576),
  DelaySeconds: z.number().default(0),
  ReceiveMessageWaitTimeSeconds: z.number().default(0),
  RedrivePolicy: z
    .strictObject({
      deadLetterTargetArn: z.string(),
      maxReceiveCount: z.union([z.number(), z.string()]),
    })
    .optional(),
  ...ignored('KmsDataKeyReusePeriodSeconds', 'SqsManagedSseEnabled', 'RedriveAllowPolicy', 'Tags'),
});

const queue: Reader = (properties, { scope, id }, draft) => {
  const found = QueueShape.parse(properties);
  const redrive = found.RedrivePolicy;
  draft.queues.push({
    name: found.QueueName,
    arn: scope.attribute(id, 'Arn'),
    url: scope.attribute(id),
    attributes: {
      VisibilityTimeout: String(found.VisibilityTimeout),
      MessageRetentionPeriod: String(found.MessageRetentionPeriod),
      MaximumMessageSize: String(found.MaximumMessageSize),
      DelaySeconds: String(found.DelaySeconds),
      ReceiveMessageWaitTimeSeconds: String(found.ReceiveMessageWaitTimeSeconds),
      ...(redrive && { RedrivePolicy: JSON.stringify(redrive) }),
    },
    ...withKey(found.KmsMasterKeyId, draft),
  });
};

const queuePolicy: Reader = (properties, { account, region }, draft) => {
  const found = z
    .strictObject({ Queues: z.array(z.string()), PolicyDocument: Policy })
    .parse(properties);
  for (const url of found.Queues) {
    const name = url.slice(url.lastIndexOf('/') + 1);
    const arn = `arn:aws:sqs:${region}:${account}:${name}`;
    draft.resourcePolicies.push({ arn, statements: found.PolicyDocument });
  }
};

/** How each type of resource that matters is read. */
export const readers: Readonly<Record<string, Reader>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::SQS::Queue': queue,
  'AWS::SQS::QueuePolicy': queuePolicy,
  ...accessReaders,
  ...functionReaders,
  ...gatewayReaders,
};

/** What the local run knowingly leaves out: nothing here changes what a function may or does. */
export const leftOut: ReadonlySet<string> = new Set([
  'AWS::ApiGateway::Account',
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::BasePathMapping',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::WAFv2::LoggingConfiguration',
  'AWS::WAFv2::WebACL',
  'AWS::WAFv2::WebACLAssociation',
]);
