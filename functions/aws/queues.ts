import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';

let client: SQSClient | undefined;
// The URL's host is not taken as the endpoint: the region's is, or what AWS_ENDPOINT_URL_SQS says.
const sqs = () => (client ??= new SQSClient({ useQueueUrlAsEndpoint: false }));

/** Sends one message to a queue. Nothing goes into its attributes: they are not ours to fill. */
export async function send(queueUrl: string, message: object): Promise<void> {
  await sqs().send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: textOf(message) }));
}

/**
 * A message as JSON that a queue takes whatever a person typed. SQS refuses a message that holds
 * U+FFFE or U+FFFF, and some engines all that lies above: one such character would hold a request
 * up for ever. Written as escapes they are plain text, and reading gives them back.
 */
export const textOf = (message: object): string =>
  JSON.stringify(message).replace(
    /[\uD800-\uDFFF\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
