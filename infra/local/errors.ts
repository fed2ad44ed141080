import type { Service } from './call.ts';

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body: object | string;
};

/** What a call can be refused with, whatever the service. */
type Trouble = 'denied' | 'key-denied' | 'throttled' | 'failed' | 'stranger' | 'unknown';

/** How each service says it: the status, and the name that its SDK client knows. */
const names: Readonly<Record<Service, Readonly<Record<Trouble, readonly [number, string]>>>> = {
  dynamodb: {
    denied: [400, 'AccessDeniedException'],
    'key-denied': [400, 'AccessDeniedException'],
    throttled: [400, 'ThrottlingException'],
    failed: [500, 'InternalServerError'],
    stranger: [400, 'UnrecognizedClientException'],
    unknown: [400, 'UnknownOperationException'],
  },
  secretsmanager: {
    denied: [400, 'AccessDeniedException'],
    'key-denied': [400, 'AccessDeniedException'],
    throttled: [400, 'ThrottlingException'],
    failed: [500, 'InternalServerError'],
    stranger: [400, 'UnrecognizedClientException'],
    unknown: [400, 'UnknownOperationException'],
  },
  kms: {
    denied: [400, 'AccessDeniedException'],
    'key-denied': [400, 'AccessDeniedException'],
    throttled: [400, 'ThrottlingException'],
    failed: [500, 'KMSInternalException'],
    stranger: [400, 'UnrecognizedClientException'],
    unknown: [400, 'UnknownOperationException'],
  },
  sqs: {
    denied: [403, 'AccessDenied'],
    'key-denied': [400, 'KmsAccessDenied'],
    throttled: [400, 'RequestThrottled'],
    failed: [500, 'InternalFailure'],
    stranger: [403, 'UnrecognizedClientException'],
    unknown: [400, 'UnknownOperationException'],
  },
  sns: {
    denied: [403, 'AuthorizationError'],
    'key-denied': [400, 'KMSAccessDenied'],
    throttled: [429, 'Throttled'],
    failed: [500, 'InternalError'],
    stranger: [403, 'InvalidClientTokenId'],
    unknown: [400, 'InvalidAction'],
  },
};

/** What the service answers to such a call, in its own words. */
export function troubleWith(service: Service, trouble: Trouble, message: string): Answer {
  const [status, name] = names[service][trouble];
  return errorOf(service, status, name, message);
}

/** What AWS answers when a permission is missing; a missing one on a key can have its own name. */
export const denial = (service: Service, action: string, reason: string): Answer =>
  troubleWith(service, action.startsWith('kms:') ? 'key-denied' : 'denied', reason);

/** An error in the words of the service, as its SDK client understands it. */
export function errorOf(service: Service, status: number, type: string, Message: string): Answer {
  if (service === 'sns') return inXml(status, type, Message);
  const namespace = {
    dynamodb: 'com.amazon.coral.service#',
    sqs: 'com.amazonaws.sqs#',
    secretsmanager: '',
    kms: '',
  }[service];
  const body = { __type: namespace + type, Message, message: Message };
  if (service !== 'sqs') return { status, body };
  const code = queryCodes[type] ?? type;
  return { status, headers: { 'x-amzn-query-error': `${code};${whoseFault(status)}` }, body };
}

/** SQS gives some errors a second name, from its older protocol. Clients go by that one. */
const queryCodes: Readonly<Record<string, string>> = {
  AccessDenied: 'AccessDenied',
  KmsAccessDenied: 'KMS.AccessDeniedException',
};

const whoseFault = (status: number) => (status >= 500 ? 'Receiver' : 'Sender');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** AWS's older protocol, which SNS speaks: a form is asked, XML is answered. */
function inXml(status: number, code: string, message: string): Answer {
  const written = message.replace(/[&<>]/g, (sign) => entities[sign] ?? '');
  const body =
    '<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error>' +
    `<Type>${whoseFault(status)}</Type><Code>${code}</Code><Message>${written}</Message>` +
    '</Error><RequestId>local</RequestId></ErrorResponse>';
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
