import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { factsOf, liftSignedCopy, sameFacts, type SignedCopy } from '../domain/signed-days.ts';
import { failure } from '../lambda.ts';
import { dynamo, lostTheRace } from './dynamo.ts';

export type SignedCopies = {
  /**
   * Keeps a copy, unless one of that hub and day is there. `differs`: another one is, and it stays.
   * `other-key`: what the hub signed before has another key, and nothing was kept.
   */
  readonly keep: (copy: SignedCopy) => Promise<'kept' | 'there-already' | 'differs' | 'other-key'>;
};

/** What hubs signed, as the front door's Tracking table has it. */
export const signedCopies = (table: string): SignedCopies => ({
  async keep(copy) {
    const first = await firstOf(table, copy.caseId);
    if (first && first.publicKey !== copy.publicKey) return 'other-key';
    const put = new PutCommand({
      TableName: table,
      Item: copy,
      ConditionExpression: 'attribute_not_exists(caseId)',
    });
    try {
      await dynamo().send(put);
      return 'kept';
    } catch (error) {
      if (!lostTheRace(error)) throw error;
    }
    const Key = { caseId: copy.caseId, item: copy.item };
    const { Item } = await dynamo().send(
      new GetCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    if (!Item) throw failure('signed-copy-is-gone');
    return sameFacts(factsOf(liftSignedCopy(Item)), factsOf(copy)) ? 'there-already' : 'differs';
  },
});

/** The first copy of a hub: all others have its key. */
async function firstOf(table: string, hub: string): Promise<SignedCopy | undefined> {
  const { Items: [first] = [] } = await dynamo().send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'caseId = :hub',
      ExpressionAttributeValues: { ':hub': hub },
      ConsistentRead: true,
      Limit: 1,
    }),
  );
  return first && liftSignedCopy(first);
}
