import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Control } from '../control.ts';
import type { Endpoints } from '../service.ts';

/** The clients of a function: its own credentials, and the way that its own calls take. */
export async function caller(endpoints: Endpoints, desk: Control, name: string) {
  const settings = {
    endpoint: endpoints.engines.proxy,
    region: 'eu-west-2',
    credentials: await desk.credentials(name),
    maxAttempts: 1,
  };
  const tables = DynamoDBDocumentClient.from(new DynamoDBClient(settings));
  const queues = new SQSClient({ ...settings, useQueueUrlAsEndpoint: false });
  const topics = new SNSClient(settings);
  const secrets = new SecretsManagerClient(settings);
  return {
    tables,
    queues,
    topics,
    secrets,
    close: () => [tables, queues, topics, secrets].forEach((client) => client.destroy()),
  };
}
export type Caller = Awaited<ReturnType<typeof caller>>;

/** What was said against a call: nothing if it was let through, or failed for another reason. */
export async function refusal(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    return /is not authorized to perform: (\S+) on resource: (\S+)/
      .exec(message)
      ?.slice(1)
      .join(' ');
  }
}
