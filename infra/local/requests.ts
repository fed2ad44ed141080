import type { Assembly } from './assembly.ts';
import { type Body, type Call, object, type Service, text, UnknownCall } from './call.ts';
import type { Context } from './conditions.ts';

/** One permission that a call needs. */
export type Need = {
  readonly action: string;
  readonly resource: string;
  readonly context?: Context;
};

type Where = Pick<Assembly, 'account' | 'region' | 'tables' | 'queues' | 'secrets'>;

/** Every permission that the call needs; all must be allowed. Throws UnknownCall. */
export function needs(call: Call, where: Where): Need[] {
  const found = {
    dynamodb: () => tableNeeds(call, where),
    sqs: () => queueNeeds(call, where),
    secretsmanager: () => secretNeeds(call, where),
  }[call.service]();
  const seen = new Set<string>();
  return found.filter((need) => {
    const written = JSON.stringify(need);
    return !seen.has(written) && seen.add(written);
  });
}

const unknown = ({ service, operation }: Call) =>
  new UnknownCall(
    `The local run does not know ${service}:${operation}. Teach infra/local/requests.ts what it needs.`,
  );

/** What a service does with a key for the caller. */
const withKey = (where: Where, service: Service, keyArn: string | undefined, ...uses: string[]) =>
  keyArn === undefined
    ? []
    : uses.map((use) => ({
        action: `kms:${use}`,
        resource: keyArn,
        context: { 'kms:ViaService': `${service}.${where.region}.amazonaws.com` },
      }));

const writes = ['PutItem', 'UpdateItem', 'DeleteItem'];
const transactional: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

function tableNeeds(call: Call, where: Where): Need[] {
  const { operation, body } = call;
  if (operation === 'GetItem' || writes.includes(operation)) {
    return onTable(where, text(body, 'TableName'), operation, body);
  }
  if (operation === 'Query' || operation === 'Scan') {
    return onTable(where, text(body, 'TableName'), operation, body, body.IndexName);
  }
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    const tables = Object.keys(object(body.RequestItems));
    return tables.flatMap((table) => onTable(where, table, operation, {}));
  }
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') {
    return (body.TransactItems as Body[]).flatMap((item) =>
      Object.entries(item).flatMap(([kind, part]) => {
        const action = transactional[kind];
        if (!action) throw unknown(call);
        return onTable(where, text(object(part), 'TableName'), action, object(part));
      }),
    );
  }
  throw unknown(call); // PartiQL and the management of tables among them.
}

function onTable(where: Where, name: string, action: string, body: Body, index?: unknown): Need[] {
  const table = where.tables.find((one) => one.name === name || one.arn === name);
  const arn = table?.arn ?? `arn:aws:dynamodb:${where.region}:${where.account}:table/${name}`;
  const reached = typeof index === 'string' ? `${arn}/index/${index}` : arn;
  const returns = [...writes, 'ConditionCheckItem'].includes(action);
  return [
    {
      action: `dynamodb:${action}`,
      resource: reached,
      ...(returns ? { context: { 'dynamodb:ReturnValues': returned(body) } } : {}),
    },
    ...withKey(where, 'dynamodb', table?.keyArn, 'Decrypt'),
  ];
}

/**
 * AWS documents `dynamodb:ReturnValues` as the request's ReturnValues parameter. Whether it also
 * looks at ReturnValuesOnConditionCheckFailure is not documented. Here it does, because what must
 * not read an item must not read it through a failed condition either.
 */
function returned(body: Body): string {
  const [first] = [body.ReturnValues, body.ReturnValuesOnConditionCheckFailure].filter(
    (value): value is string => typeof value === 'string' && value !== 'NONE',
  );
  return first ?? 'NONE';
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
