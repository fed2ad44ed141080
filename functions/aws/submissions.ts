import { setTimeout as wait } from 'node:timers/promises';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredAnswers } from '../domain/submissions.ts';
import type { Tracked } from '../domain/tracking.ts';
import { dynamo, lostTheRace } from './dynamo.ts';

/** What the public side may do with submissions: add them. */
export type Submissions = {
  /** `there-already`: the very same was stored before, and may be settled and erased by now. */
  add: (answers: StoredAnswers, tracked: Tracked) => Promise<'added' | 'there-already'>;
};

const tries = 6;

export const submissions = (tables: { answers: string; tracking: string }): Submissions => ({
  async add(answers, tracked) {
    for (let attempt = 1; ; attempt++) {
      try {
        await dynamo().send(transaction(tables, answers, tracked));
        return 'added';
      } catch (error) {
        if (lostTheRace(error)) return 'there-already';
        // Another click is writing the same at this moment: the next try sees how it ended.
        if (!isConflict(error) || attempt === tries) throw error;
        await wait(15 * 2 ** attempt * (0.5 + Math.random()));
      }
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

const isConflict = (error: unknown) =>
  error instanceof Error &&
  (error.name === 'TransactionConflictException' ||
    (error.name === 'TransactionCanceledException' &&
      (error as { CancellationReasons?: { Code?: string }[] }).CancellationReasons?.some(
        ({ Code }) => Code === 'TransactionConflict',
      ) === true));
