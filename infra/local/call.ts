export type Service = 'dynamodb' | 'sqs' | 'secretsmanager';
export type Call = { readonly service: Service; readonly operation: string; readonly body: Body };
export type Body = Readonly<Record<string, unknown>>;

const services: Readonly<Record<string, Service>> = {
  DynamoDB_20120810: 'dynamodb',
  AmazonSQS: 'sqs',
  secretsmanager: 'secretsmanager',
};

/** A call that the local run cannot judge, and so does not pass on. */
export class UnknownCall extends Error {
  override name = 'UnknownCall';
}

/** Reads service and operation from the header `x-amz-target`; throws UnknownCall for others. */
export function callOf(target: string | undefined, raw: Buffer): Call {
  const [prefix = '', operation = ''] = target?.split('.') ?? [];
  const service = services[prefix];
  if (!service) {
    throw new UnknownCall(`The local run does not know the target ${target ?? '(none)'}`);
  }
  const body: unknown = JSON.parse(raw.length ? raw.toString() : '{}');
  return { service, operation, body: object(body) };
}

/** A part of a body that has parts of its own; throws UnknownCall for any other. */
export const object = (value: unknown): Body => {
  if (typeof value !== 'object' || value === null) throw new UnknownCall('A call without a body');
  return value as Body;
};
/** A text of a body; throws UnknownCall if it is not there. */
export const text = (body: Body, name: string): string => {
  const value = body[name];
  if (typeof value !== 'string') throw new UnknownCall(`A call without ${name}`);
  return value;
};
