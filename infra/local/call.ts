export type Service = 'dynamodb' | 'sqs' | 'sns' | 'secretsmanager' | 'kms';
export type Call = { readonly service: Service; readonly operation: string; readonly body: Body };
export type Body = Readonly<Record<string, unknown>>;

const services: Readonly<Record<string, Service>> = {
  DynamoDB_20120810: 'dynamodb',
  AmazonSQS: 'sqs',
  secretsmanager: 'secretsmanager',
  TrentService: 'kms',
};

/** In AWS's older protocol a form names the version of an API, and so which one is meant. */
const versions: Readonly<Record<string, Service>> = { '2010-03-31': 'sns' };

/** A call that the local run cannot judge, and so does not pass on. */
export class UnknownCall extends Error {
  override name = 'UnknownCall';
  /** Whose call it is, where that much is known. */
  readonly service: Service | undefined;
  constructor(message: string, service?: Service) {
    super(message);
    this.service = service;
  }
}

/**
 * Reads service and operation from the header `x-amz-target`, or without one from a form; throws
 * UnknownCall for others.
 */
export function callOf(target: string | undefined, raw: Buffer): Call {
  if (target === undefined) return callOfForm(raw);
  const [prefix = '', operation = ''] = target.split('.');
  const service = services[prefix];
  if (!service) {
    throw new UnknownCall(`The local run does not know the target ${target}`);
  }
  const body: unknown = JSON.parse(raw.length ? raw.toString() : '{}');
  return { service, operation, body: object(body) };
}

function callOfForm(raw: Buffer): Call {
  const {
    Action = '',
    Version = '',
    ...body
  } = Object.fromEntries(new URLSearchParams(raw.toString()));
  const service = versions[Version];
  if (!service) {
    throw new UnknownCall(
      `The local run does not know a call without a target, of the version ${Version || '(none)'}`,
    );
  }
  return { service, operation: Action, body };
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
