import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dutyChannel } from '../../../functions/aws/duty.ts';

/** What the topic is asked, and how long it takes to answer; never, if that is undefined. */
const asked: URLSearchParams[] = [];
let answers = true;
let server: Server;

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    let form = '';
    incoming.on('data', (chunk: Buffer) => (form += chunk.toString()));
    incoming.on('end', () => {
      asked.push(new URLSearchParams(form));
      if (!answers) return;
      outgoing.setHeader('content-type', 'text/xml');
      outgoing.end(
        '<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>' +
          '<MessageId>1</MessageId></PublishResult></PublishResponse>',
      );
    });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  process.env['AWS_ENDPOINT_URL_SNS'] = `http://127.0.0.1:${port}`;
  process.env['AWS_REGION'] = 'eu-west-2';
  process.env['AWS_ACCESS_KEY_ID'] = 'test';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'test';
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const topicArn = 'arn:aws:sns:eu-west-2:000000000000:dorset-hub-bcp-duty';
const alert = { subject: 'Please sign in', text: 'BCP: 2222-2222-2222' };

test('an alert is published with its subject, and nothing beside it', async () => {
  await dutyChannel({ table: 'cases', topicArn }).publish(alert);
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    Action: 'Publish',
    Version: '2010-03-31',
    TopicArn: topicArn,
    Subject: alert.subject,
    Message: alert.text,
  });
});

test('a channel that does not answer is given up: the receipt waits for it', async () => {
  answers = false;
  const heard = asked.length;
  await expect(dutyChannel({ table: 'cases', topicArn }, 200).publish(alert)).rejects.toThrow();
  expect(asked.length).toBeGreaterThan(heard);
});
