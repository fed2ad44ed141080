import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { onTestFinished } from 'vitest';
import type { Assembly, Statement } from '../../infra/local/assembly.ts';
import type { Published } from '../../infra/local/answering.ts';
import { startProxy } from '../../infra/local/proxy.ts';
import { bytesOf } from '../../infra/local/wire.ts';
import {
  allow,
  anAssembly,
  keyArn,
  queueArn,
  secretArn,
  tableArn,
  topicArn,
  via,
} from './an-iam-assembly.ts';

type Heard = { target: string; headers: IncomingHttpHeaders; body: string };

/** An engine that notes what it hears and answers each call with an empty result, or with this status. */
async function anEngine(status: number) {
  const heard: Heard[] = [];
  const server = createServer((incoming, outgoing) => {
    void bytesOf(incoming).then((raw) => {
      const target = String(incoming.headers['x-amz-target']);
      heard.push({ target, headers: incoming.headers, body: raw.toString() });
      outgoing.statusCode = status;
      if (incoming.headers['content-type']?.includes('form')) {
        outgoing.setHeader('content-type', 'text/xml').end('<PublishResponse/>');
        return;
      }
      outgoing.setHeader('content-type', 'application/x-amz-json-1.0');
      outgoing.end(`{"call":${heard.length}}`);
    });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** All that `web` needs on the table, the queue, the topic and the secret of `anAssembly`. */
export const everything: readonly Statement[] = [
  allow(['dynamodb:PutItem', 'dynamodb:GetItem'], tableArn('answers'), {
    StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' },
  }),
  allow('kms:Decrypt', keyArn, via('dynamodb')),
  allow(['sqs:SendMessage', 'sqs:ReceiveMessage'], queueArn('inbox')),
  allow(['kms:GenerateDataKey', 'kms:Decrypt'], keyArn, via('sqs')),
  allow('sns:Publish', topicArn('duty')),
  allow(['kms:GenerateDataKey', 'kms:Decrypt'], keyArn, via('sns')),
  allow('secretsmanager:GetSecretValue', secretArn),
];

/** The proxy before an engine, and the SDK's clients with the credentials of `web`. */
export async function aProxy({
  statements = everything,
  others = {},
  faults,
  crash,
  engineSays = 200,
}: {
  statements?: readonly Statement[];
  others?: Partial<Assembly>;
  faults?: string;
  crash?: () => void;
  engineSays?: number;
} = {}) {
  const engine = await anEngine(engineSays);
  const published: Published[] = [];
  const said: string[] = [];
  const stateDir = mkdtempSync(join(tmpdir(), 'front-door-proxy-'));
  const proxy = await startProxy({
    port: 0,
    assembly: anAssembly(statements, others),
    engines: { dynamodb: engine.url, sqs: engine.url },
    stateDir,
    faults,
    published: (message) => published.push(message),
    ...(crash ? { crash } : {}),
    now: () => new Date('2026-03-02T09:00:00Z'),
    log: { info: (line) => said.push(line), error: (line) => said.push(line) },
  });
  onTestFinished(async () => {
    await proxy.close();
    rmSync(stateDir, { recursive: true });
  });
  const clients = (functionName: string, credentials = proxy.credentialsFor(functionName)) => {
    const settings = {
      endpoint: proxy.url,
      region: 'eu-west-2',
      credentials,
      maxAttempts: 1, // Each call is counted once.
    };
    return {
      dynamodb: new DynamoDBClient(settings),
      sqs: new SQSClient({ ...settings, useQueueUrlAsEndpoint: false, md5: false }),
      sns: new SNSClient(settings),
      secrets: new SecretsManagerClient(settings),
    };
  };
  return { proxy, engine, said, published, stateDir, clients, ...clients('web') };
}

export const inboxUrl = 'https://sqs.eu-west-2.amazonaws.com/000000000000/inbox';

/** The name of the error that a call ends with. */
export const errorName = (call: Promise<unknown>) =>
  call.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
