import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import {
  DynamoDBDocumentClient,
  paginateQuery,
  paginateScan,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import type { SentMessage } from '../infra/local/notify-page.ts';
import type { Endpoints } from './service.ts';

type RecordedCall = {
  n: number;
  /** ISO UTC. */
  at: string;
  principal: string;
  action: string;
  resource: string;
  allowed: boolean;
  needed: { action: string; resource: string; allowed: boolean }[];
};

/** The control port of a running service, and its tables and queues past all grants. */
export function control({ control: base, engines }: Endpoints) {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(base + path, {
      method,
      // The service may be killed and started again: a kept connection would be to the old one.
      headers: { connection: 'close' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(said)}`);
    return said;
  };
  const settings = {
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const tables = DynamoDBDocumentClient.from(
    new DynamoDBClient({ ...settings, endpoint: engines.dynamodb }),
  );
  const queues = new SQSClient({
    ...settings,
    endpoint: engines.sqs,
    useQueueUrlAsEndpoint: false,
  });
  return {
    run: (name: string) => call('POST', '/run', { function: name }),
    rotate: (secret: string) => call('POST', '/rotate', { secret }),
    advance: (seconds: number) => call('POST', '/clock', { advanceSeconds: seconds }),
    /** Sets the clock to an instant (ISO); it runs on from there. */
    clockAt: (now: string) => call('POST', '/clock', { now }),
    realClock: () => call('POST', '/clock', { now: null }),
    fault: (fault: object) => call('POST', '/faults', fault),
    noFaults: () => call('DELETE', '/faults'),
    calls: (since = 0) => call('GET', `/calls?since=${since}`) as Promise<RecordedCall[]>,
    /** What a function signs its calls with. */
    credentials: (name: string) =>
      call('GET', `/credentials?function=${name}`) as Promise<Credentials>,
    grants: () => call('GET', '/grants') as Promise<Grant[]>,
    takeOut: (without: object) => call('POST', '/grants', { without }),
    allGrants: () => call('DELETE', '/grants'),
    wipeQueues: () => call('POST', '/queues/wipe', {}),
    queues: () => call('GET', '/queues'),
    /** What the duty channels of hubs were told. */
    duty: () =>
      call('GET', '/duty') as Promise<{ hub: string; at: string; subject: string; text: string }[]>,
    /** What would have been sent by text or email. */
    outbox: () => call('GET', '/outbox') as Promise<SentMessage[]>,
    logs: () => call('GET', '/logs'),
    state: () => call('GET', '/state'),
    /** Every item of a table. */
    async items(table: string): Promise<Record<string, unknown>[]> {
      const found = [];
      for await (const page of paginateScan({ client: tables }, { TableName: table }))
        found.push(...(page.Items ?? []));
      return found;
    },
    /** Every item of a case, or of another partition of a table of cases. */
    async itemsOf(table: string, caseId: string): Promise<Record<string, unknown>[]> {
      const found = [];
      const query = {
        ...{ TableName: table, KeyConditionExpression: 'caseId = :of' },
        ...{ ExpressionAttributeValues: { ':of': caseId }, ConsistentRead: true },
      };
      for await (const page of paginateQuery({ client: tables }, query))
        found.push(...(page.Items ?? []));
      return found;
    },
    /** Puts an item in a table. */
    keep: (table: string, item: object) =>
      tables.send(new PutCommand({ TableName: table, Item: item })),
    /** Puts a message on a queue. */
    put: (queue: string, message: object | string) =>
      queues.send(
        new SendMessageCommand({
          QueueUrl: `${engines.sqs}/000000000000/${queue}`,
          MessageBody: typeof message === 'string' ? message : JSON.stringify(message),
        }),
      ),
    close: () => {
      tables.destroy();
      queues.destroy();
    },
  };
}
export type Control = ReturnType<typeof control>;

type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken: string };
type Grant = { of: string; owner: string; index: number; action: string; resource: string };

/** Asks again until it is so. Ends only with the test's own limit: nothing here counts seconds. */
export async function until<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
