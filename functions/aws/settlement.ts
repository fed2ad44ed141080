import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { liftTracked, trackedKey } from '../domain/tracking.ts';
import { dynamo, insist, lostTheRace } from './dynamo.ts';
import { failure } from '../lambda.ts';

type Settling = {
  readonly caseId: string;
  readonly submissionId: string;
  /** The hub that says it has stored the submission. */
  readonly hub: string;
  readonly at: string;
  /** Epoch seconds from which the tracking facts may go. */
  readonly expiresAt: number;
};

type Settled = 'settled' | 'already-settled' | 'unknown' | 'other-hub';

export type Settlement = {
  /** In one transaction: marks the submission as settled, and erases what was written. */
  readonly settle: (settling: Settling) => Promise<Settled>;
};

/** Closes what the front door holds of a submission, in both of its tables. */
export const settlement = (tables: { answers: string; tracking: string }): Settlement => ({
  async settle(settling) {
    try {
      await insist(() => dynamo().send(transaction(tables, settling)));
      return 'settled';
    } catch (error) {
      if (!lostTheRace(error)) throw error;
      return whyRefused(tables.tracking, settling);
    }
  },
});

const transaction = (
  tables: { answers: string; tracking: string },
  { caseId, submissionId, hub, at, expiresAt }: Settling,
) =>
  new TransactWriteCommand({
    TransactItems: [
      {
        Update: {
          TableName: tables.tracking,
          Key: { caseId, item: trackedKey(submissionId) },
          UpdateExpression:
            'SET #state = :settled, settledAt = :at, expiresAt = :expires REMOVE unsettled, nextTryAt',
          ConditionExpression: 'unsettled = :yes AND hub = :hub',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':settled': 'settled',
            ':at': at,
            ':expires': expiresAt,
            ':yes': 'yes',
            ':hub': hub,
          },
        },
      },
      {
        // The case's route goes when its last submission goes.
        Update: {
          TableName: tables.tracking,
          Key: { caseId, item: 'route' },
          UpdateExpression: 'SET expiresAt = :expires',
          ConditionExpression: 'attribute_exists(caseId)',
          ExpressionAttributeValues: { ':expires': expiresAt },
        },
      },
      { Delete: { TableName: tables.answers, Key: { submissionId } } },
    ],
  });

async function whyRefused(
  table: string,
  { caseId, submissionId, hub }: Settling,
): Promise<Exclude<Settled, 'settled'>> {
  const { Item } = await dynamo().send(
    new GetCommand({
      TableName: table,
      Key: { caseId, item: trackedKey(submissionId) },
      ConsistentRead: true,
    }),
  );
  if (!Item) return 'unknown';
  const tracked = liftTracked(Item);
  if (tracked.hub !== hub) return 'other-hub';
  if (tracked.state === 'settled') return 'already-settled';
  throw failure('not-settled-for-no-reason');
}
