import { type Call, text } from './call.ts';
import { type Need, unknown, type Where, withKey } from './need.ts';
import { tableNeeds } from './requests-tables.ts';

/** Every permission that the call needs; all must be allowed. Throws UnknownCall. */
export function needs(call: Call, where: Where): Need[] {
  const found = {
    dynamodb: () => tableNeeds(call, where),
    sqs: () => queueNeeds(call, where),
    sns: () => topicNeeds(call, where),
    secretsmanager: () => secretNeeds(call, where),
    kms: () => keyNeeds(call),
  }[call.service]();
  const seen = new Set<string>();
  return found.filter((need) => {
    const written = JSON.stringify(need);
    return !seen.has(written) && seen.add(written);
  });
}

const queueActions: Readonly<Record<string, { action: string; keyUses: readonly string[] }>> = {
  SendMessage: { action: 'SendMessage', keyUses: ['GenerateDataKey', 'Decrypt'] },
  SendMessageBatch: { action: 'SendMessage', keyUses: ['GenerateDataKey', 'Decrypt'] },
  ReceiveMessage: { action: 'ReceiveMessage', keyUses: ['Decrypt'] },
  DeleteMessage: { action: 'DeleteMessage', keyUses: [] },
  DeleteMessageBatch: { action: 'DeleteMessage', keyUses: [] },
  ChangeMessageVisibility: { action: 'ChangeMessageVisibility', keyUses: [] },
  ChangeMessageVisibilityBatch: { action: 'ChangeMessageVisibility', keyUses: [] },
  GetQueueAttributes: { action: 'GetQueueAttributes', keyUses: [] },
  GetQueueUrl: { action: 'GetQueueUrl', keyUses: [] },
};

function queueNeeds(call: Call, where: Where): Need[] {
  const known = queueActions[call.operation];
  if (!known) throw unknown(call);
  const [account, name] =
    call.operation === 'GetQueueUrl'
      ? [where.account, text(call.body, 'QueueName')]
      : new URL(text(call.body, 'QueueUrl')).pathname.split('/').slice(-2);
  const arn = `arn:aws:sqs:${where.region}:${account ?? ''}:${name ?? ''}`;
  const queue = where.queues.find((one) => one.arn === arn);
  return [
    { action: `sqs:${known.action}`, resource: arn },
    ...withKey(where, 'sqs', queue?.keyArn, ...known.keyUses),
  ];
}

/** Only to a topic: a message to a telephone, or of many at once, is not used here. */
function topicNeeds(call: Call, where: Where): Need[] {
  if (call.operation !== 'Publish') throw unknown(call);
  const arn = text(call.body, 'TopicArn');
  const topic = where.topics.find((one) => one.arn === arn);
  return [
    { action: 'sns:Publish', resource: arn },
    ...withKey(where, 'sns', topic?.keyArn, 'GenerateDataKey', 'Decrypt'),
  ];
}

const secretActions: Readonly<Record<string, readonly string[]>> = {
  GetSecretValue: ['Decrypt'],
  PutSecretValue: ['GenerateDataKey', 'Decrypt'],
  DescribeSecret: [],
  UpdateSecretVersionStage: [],
};

function secretNeeds(call: Call, where: Where): Need[] {
  const keyUses = secretActions[call.operation];
  if (!keyUses) throw unknown(call);
  const id = text(call.body, 'SecretId');
  const secret = where.secrets.find(({ arn, name }) => arn === id || name === id);
  const resource =
    secret?.arn ?? `arn:aws:secretsmanager:${where.region}:${where.account}:secret:${id}`;
  return [
    { action: `secretsmanager:${call.operation}`, resource },
    ...withKey(where, 'secretsmanager', secret?.keyArn, ...keyUses),
  ];
}

/** What is asked of a key itself, which is named by its ARN here. */
function keyNeeds(call: Call): Need[] {
  if (call.operation !== 'Sign' && call.operation !== 'GetPublicKey') throw unknown(call);
  return [{ action: `kms:${call.operation}`, resource: text(call.body, 'KeyId') }];
}
