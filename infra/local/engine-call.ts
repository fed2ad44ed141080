/** Who calls: what the proxy gave to a function. */
export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
};

/** What an engine, or the proxy before it, answered instead of a result. */
export class EngineError extends Error {
  override name = 'EngineError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Refusal = { __type?: string; message?: string; Message?: string };

const services = { DynamoDB_20120810: 'dynamodb', AmazonSQS: 'sqs' } as const;
export type Target = `${keyof typeof services}.${string}`;

/**
 * One call in AWS's JSON protocol. Neither the engines nor the proxy check a signature, so that
 * none is made: this costs a tenth of the SDK, and the host starts without loading it.
 */
export async function engineCall(
  endpoint: string,
  target: Target,
  body: object,
  credentials?: Credentials,
): Promise<unknown> {
  const service = services[target.split('.')[0] as keyof typeof services];
  const scope = `20260101/eu-west-2/${service}/aws4_request`;
  const key = credentials?.accessKeyId ?? 'LOCALHOST';
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=host, Signature=0`,
      ...(credentials && { 'x-amz-security-token': credentials.sessionToken }),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const answer = (text ? JSON.parse(text) : {}) as Refusal;
  if (response.ok) return answer;
  const type = answer.__type ?? String(response.status);
  throw new EngineError(
    type.slice(type.lastIndexOf('#') + 1),
    answer.message ?? answer.Message ?? '',
  );
}

/** One call in AWS's older protocol, which SNS speaks: a form is asked, XML is answered. */
export async function engineForm(endpoint: string, form: Record<string, string>): Promise<void> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization:
        'AWS4-HMAC-SHA256 Credential=LOCALHOST/20260101/eu-west-2/sns/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: new URLSearchParams({ Version: '2010-03-31', ...form }),
  });
  const said = await response.text();
  const of = (name: string) => new RegExp(`<${name}>([^<]*)`).exec(said)?.[1] ?? '';
  if (!response.ok) throw new EngineError(of('Code'), of('Message'));
}
