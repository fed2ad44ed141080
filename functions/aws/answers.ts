import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { liftAnswers, type StoredAnswers } from '../domain/answers.ts';
import { dynamo } from './dynamo.ts';

export type Answers = {
  /** What was sent, or undefined once the hub has it. */
  readonly read: (submissionId: string) => Promise<StoredAnswers | undefined>;
};

/** Reads the front door's Answers table. */
export const answersTable = (table: string): Answers => ({
  async read(submissionId) {
    const { Item } = await dynamo().send(
      new GetCommand({ TableName: table, Key: { submissionId }, ConsistentRead: true }),
    );
    return Item && liftAnswers(Item);
  },
});
