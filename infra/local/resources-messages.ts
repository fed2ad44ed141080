import * as z from 'zod';
import { ignored, Policy, type Reader } from './draft.ts';
import { withKey } from './resources-access.ts';

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

/** Who is subscribed is left out: nothing here reaches a telephone or a mailbox. */
const topic: Reader = (properties, { scope, id }, draft) => {
  const found = z
    .strictObject({
      TopicName: z.string(),
      KmsMasterKeyId: z.string().optional(),
      ...ignored('DisplayName', 'Tags'),
    })
    .parse(properties);
  draft.topics.push({
    name: found.TopicName,
    arn: scope.attribute(id),
    ...withKey(found.KmsMasterKeyId, draft),
  });
};

const topicPolicy: Reader = (properties, _, draft) => {
  const found = z
    .strictObject({ Topics: z.array(z.string()), PolicyDocument: Policy })
    .parse(properties);
  for (const arn of found.Topics) {
    draft.resourcePolicies.push({ arn, statements: found.PolicyDocument });
  }
};

/** How queues and topics are read. */
export const messageReaders: Readonly<Record<string, Reader>> = {
  'AWS::SQS::Queue': queue,
  'AWS::SQS::QueuePolicy': queuePolicy,
  'AWS::SNS::Topic': topic,
  'AWS::SNS::TopicPolicy': topicPolicy,
};
