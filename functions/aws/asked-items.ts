import type { Agency } from '../domain/agencies.ts';
import { type Asked, askedPartition, liftAsked } from '../domain/asked.ts';
import { queryAll } from './dynamo.ts';

export type AskedItems = {
  /** What an agency is asked and has not answered; `unreadable` are of a later version. */
  readonly of: (agency: Agency) => Promise<{ found: Asked[]; unreadable: number }>;
};

/** What the agencies of a hub are asked, in its Cases table. */
export const askedItems = (table: string): AskedItems => ({
  of: (agency) =>
    queryAll(
      {
        TableName: table,
        KeyConditionExpression: 'caseId = :asked',
        ExpressionAttributeValues: { ':asked': askedPartition(agency) },
        ConsistentRead: true,
      },
      liftAsked,
    ),
});
