import { type Body, type Call, object, text } from './call.ts';
import type { Table } from './definitions.ts';
import { type Need, unknown, type Where, withKey } from './need.ts';

const writes = ['PutItem', 'UpdateItem', 'DeleteItem'];
const transactional: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

/** What a call to DynamoDB needs. Throws UnknownCall. */
export function tableNeeds(call: Call, where: Where): Need[] {
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
  const leading = leadingKey(table, action, body, index);
  const context = {
    ...(returns && { 'dynamodb:ReturnValues': returned(body) }),
    ...(leading !== undefined && { 'dynamodb:LeadingKeys': leading }),
  };
  return [
    {
      action: `dynamodb:${action}`,
      resource: reached,
      ...(Object.keys(context).length > 0 && { context }),
    },
    ...withKey(where, 'dynamodb', table?.keyArn, 'Decrypt'),
  ];
}

/**
 * The partition that the call is about. A Scan is about none: on AWS too a condition on all leading
 * keys lets it through. What cannot be read here gets a value that no policy names.
 */
function leadingKey(table: Table | undefined, action: string, body: Body, index: unknown) {
  const schema =
    index === undefined
      ? table?.keySchema
      : table?.indexes.find(({ IndexName }) => IndexName === index)?.KeySchema;
  const hash = schema?.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName;
  if (hash === undefined || action === 'Scan') return undefined;
  const value = object(body.Key ?? body.Item ?? {})[hash] ?? queried(hash, body);
  const [text] = Object.values(object(value ?? {}));
  return typeof text === 'string' ? text : '';
}

/** The value that a query's condition has for the partition's key. */
function queried(hash: string, body: Body): unknown {
  const names = object(body.ExpressionAttributeNames ?? {});
  for (const [, name = '', value = ''] of String(body.KeyConditionExpression).matchAll(
    /(#?\w+)\s*=\s*(:\w+)/g,
  )) {
    if ((names[name] ?? name) === hash) return object(body.ExpressionAttributeValues ?? {})[value];
  }
  return undefined;
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
