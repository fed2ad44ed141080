import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { letters, type LetterItem, liftLetter } from '../domain/letters.ts';
import { dynamo, insist, lostTheRace, queryAll } from './dynamo.ts';

export type Letters = {
  /** Every letter that a hub owes the front door, sent or not, until it is answered. */
  readonly waiting: () => Promise<{ found: LetterItem[]; unreadable: number }>;
  /** Notes that `from` was sent. One that took its place meanwhile stays as it is: to be sent. */
  readonly noteSent: (from: LetterItem, to: LetterItem) => Promise<void>;
};

export type Answered = {
  /** Strikes out a letter that is owed since step `n` or an earlier one. Twice does no harm. */
  readonly answered: (item: string, n: number) => Promise<void>;
};

/** The part of a hub's Cases table that holds what it owes the front door in writing. */
export const lettersIn = (table: string): Letters => ({
  waiting: () =>
    queryAll(
      {
        TableName: table,
        KeyConditionExpression: 'caseId = :letters',
        ExpressionAttributeValues: { ':letters': letters },
        ConsistentRead: true,
      },
      liftLetter,
    ),
  noteSent: ({ item, n, tries }, { tries: next, nextTryAt }) => {
    const update = new UpdateCommand({
      TableName: table,
      Key: { caseId: letters, item },
      UpdateExpression: 'SET tries = :next, nextTryAt = :at',
      ConditionExpression: 'n = :n AND tries = :tries',
      ExpressionAttributeValues: { ':next': next, ':at': nextTryAt, ':n': n, ':tries': tries },
    });
    return unlessRefused(() => dynamo().send(update));
  },
});

/** Strikes out what the front door has answered. */
export const answeredLetters = (table: string): Answered => ({
  answered(item, n) {
    const strike = new DeleteCommand({
      TableName: table,
      Key: { caseId: letters, item },
      ConditionExpression: 'n <= :n',
      ExpressionAttributeValues: { ':n': n },
    });
    return unlessRefused(() => dynamo().send(strike));
  },
});

async function unlessRefused(write: () => Promise<unknown>): Promise<void> {
  try {
    await insist(write);
  } catch (error) {
    if (!lostTheRace(error)) throw error;
  }
}
