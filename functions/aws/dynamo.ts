import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

let client: DynamoDBDocumentClient | undefined;

/** The one client of a function, made on its first call. */
export const dynamo = () =>
  (client ??= DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  }));

/** True when a condition of a write was not met: somebody else wrote first. */
export const lostTheRace = (error: unknown) =>
  error instanceof Error &&
  (error.name === 'ConditionalCheckFailedException' ||
    (error.name === 'TransactionCanceledException' &&
      (error as { CancellationReasons?: { Code?: string }[] }).CancellationReasons?.some(
        ({ Code }) => Code === 'ConditionalCheckFailed',
      ) === true));
