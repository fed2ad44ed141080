import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Counter, mostCases } from '../domain/limits.ts';
import { dynamo, lostTheRace } from './dynamo.ts';

const CountedV1 = z.object({ v: z.literal(1), cases: z.set(z.string()) });

/** The counters of a day. They hold hashes, and never what was hashed. */
export type Limits = {
  /**
   * Notes the case in the counter and gives how many different cases are in it. It is one call,
   * whatever is there already. A full counter stays as it is.
   */
  readonly count: (counter: Counter) => Promise<number>;
};

export const limitsTable = (TableName: string): Limits => ({
  async count({ id, mark, expiresAt }) {
    try {
      const { Attributes } = await dynamo().send(
        new UpdateCommand({
          ...{ TableName, Key: { id } },
          UpdateExpression: 'SET v = :v, expiresAt = :end ADD cases :one',
          ConditionExpression:
            'attribute_not_exists(cases) OR size(cases) < :most OR contains(cases, :mark)',
          ExpressionAttributeValues: {
            ...{ ':v': 1, ':end': expiresAt, ':one': new Set([mark]) },
            ...{ ':most': mostCases, ':mark': mark },
          },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return CountedV1.parse(Attributes).cases.size;
    } catch (error) {
      if (lostTheRace(error)) return mostCases;
      throw error;
    }
  },
});
