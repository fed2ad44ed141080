import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';

let client: SQSClient | undefined;
// The URL's host is not taken as the endpoint: the region's is, or what AWS_ENDPOINT_URL_SQS says.
const sqs = () => (client ??= new SQSClient({ useQueueUrlAsEndpoint: false }));

/** Sends one message to a queue. Nothing goes into its attributes: they are not ours to fill. */
export async function send(queueUrl: string, message: object): Promise<void> {
  await sqs().send(
    new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }),
  );
}
