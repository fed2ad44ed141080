import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { factsOf, liftSignedCopy, sameFacts, type SignedCopy } from '../domain/signed-days.ts';
import { failure } from '../lambda.ts';
import { dynamo, lostTheRace } from './dynamo.ts';

export type SignedCopies = {
  /**
   * Keeps a copy, unless one of that hub and day is there. `differs`: another one is, and it stays.
   */
  readonly keep: (copy: SignedCopy) => Promise<'kept' | 'there-already' | 'differs'>;
};

/** What hubs signed, as the front door's Tracking table has it. */
export const signedCopies = (table: string): SignedCopies => ({
  async keep(copy) {
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
