import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type Answered, answered, type Counts, liftAnswered } from '../domain/answered.ts';
import { dynamo } from './dynamo.ts';

/** How many questions a hub answered in a month (YYYY-MM, London); none where nothing was counted. */
export type AnsweredIn = (month: string) => Promise<Pick<Answered, 'answered' | 'withoutCall'>>;

/** Reads the count of a month from a hub's Cases table. */
export const answeredIn =
  (table: string): AnsweredIn =>
  async (month) => {
    const Key = { caseId: answered, item: month };
    const { Item } = await dynamo().send(new GetCommand({ TableName: table, Key }));
    return Item ? liftAnswered(Item) : { answered: 0, withoutCall: 0 };
  };

/** Adds one answer to the count of its month, in the transaction of its step. */
export const answerCounted = (table: string, { month, withoutCall }: Counts) => ({
  Update: {
    TableName: table,
    Key: { caseId: answered, item: month },
    UpdateExpression: 'SET #v = :v ADD answered :one, withoutCall :without',
    ExpressionAttributeNames: { '#v': 'v' },
    ExpressionAttributeValues: { ':v': 1, ':one': 1, ':without': withoutCall ? 1 : 0 },
  },
});
