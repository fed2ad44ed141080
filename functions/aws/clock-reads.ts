import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Head } from '../domain/case-items.ts';
import { liftHead } from '../domain/case-lift.ts';
import { overdueRanges } from '../domain/keys.ts';
import { dynamo, queryAll } from './dynamo.ts';

export type ClockReads = {
  /** The open cases of which a clock has something to say at `now` (ISO UTC), the oldest first. */
  readonly waking: (now: string) => Promise<{ found: Head[]; unreadable: number }>;
  /** How many open cases were due before `now` (ISO UTC). */
  readonly overdue: (now: string) => Promise<number>;
};

/** Reads what is due in a hub's Cases table, and nothing of what is not. */
export const clockReads = (table: string): ClockReads => ({
  waking: (now) =>
    queryAll(
      {
        ...openIn(table, 'wake', 'wakeAt <= :to'),
        ExpressionAttributeValues: { ':open': 'open', ':to': now },
      },
      liftHead,
    ),
  async overdue(now) {
    const counts = overdueRanges(now).map(({ from, to }) =>
      count({
        ...openIn(table, 'inbox', 'inboxOrder BETWEEN :from AND :to'),
        ExpressionAttributeValues: { ':open': 'open', ':from': from, ':to': to },
        Select: 'COUNT',
      }),
    );
    return (await Promise.all(counts)).reduce((all, some) => all + some, 0);
  },
});

const openIn = (table: string, IndexName: string, order: string) => ({
  ...{ TableName: table, IndexName },
  KeyConditionExpression: `#open = :open AND ${order}`,
  ExpressionAttributeNames: { '#open': 'open' },
});

async function count(query: QueryCommandInput): Promise<number> {
  let all = 0;
  let start: Record<string, unknown> | undefined;
  do {
    const page = await dynamo().send(new QueryCommand({ ...query, ExclusiveStartKey: start }));
    all += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  } while (start);
  return all;
}
