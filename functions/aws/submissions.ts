import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredAnswers } from '../domain/answers.ts';
import type { Tracked } from '../domain/tracking.ts';
import { dynamo, insist, lostTheRace } from './dynamo.ts';

/** What the public side may do with submissions: add them. */
export type Submissions = {
  /** `there-already`: the very same was stored before, and may be settled and erased by now. */
  add: (answers: StoredAnswers, tracked: Tracked) => Promise<'added' | 'there-already'>;
};

const tries = 6;
/** Longer each time, and not for all at once. */
const pause = (n: number) => 15 * 2 ** n * (0.5 + Math.random());

export const submissions = (tables: { answers: string; tracking: string }): Submissions => ({
  async add(answers, tracked) {
    const write = () => dynamo().send(transaction(tables, answers, tracked));
    try {
      // Another click may be writing the same at this moment: the next try sees how it ended.
      await insist(write, tries, pause);
      return 'added';
    } catch (error) {
      if (lostTheRace(error)) return 'there-already';
      throw error;
    }
  },
});

const transaction = (
  tables: { answers: string; tracking: string },
  answers: StoredAnswers,
  tracked: Tracked,
) =>
  new TransactWriteCommand({
    TransactItems: [
      {
        Put: {
          TableName: tables.answers,
          Item: answers,
          ConditionExpression: 'attribute_not_exists(submissionId)',
        },
      },
      {
        Put: {
          TableName: tables.tracking,
          Item: tracked,
          ConditionExpression: 'attribute_not_exists(caseId)',
        },
      },
    ],
  });
