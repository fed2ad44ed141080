import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { listQuery } from '../../../functions/aws/case-lists.ts';
import { dynamo } from '../../../functions/aws/dynamo.ts';
import { type List, queryOf } from '../../../functions/domain/lists.ts';
import type { Cursor } from '../../../functions/domain/stretch.ts';
import { readAt } from './many-heads.ts';

/** What one query read: items, those that it gave, and the read units that it would be billed. */
export type Cost = { readonly items: number; readonly given: number; readonly units: number };

/** Asks the engine what a query reads. Each page of the desk is one such query. */
export async function costOf(query: QueryCommandInput): Promise<Cost> {
  const { ScannedCount, Count, ConsumedCapacity } = await dynamo().send(
    new QueryCommand({ ...query, ReturnConsumedCapacity: 'TOTAL' }),
  );
  return {
    items: ScannedCount ?? Number.NaN,
    given: Count ?? Number.NaN,
    units: ConsumedCapacity?.CapacityUnits ?? Number.NaN,
  };
}

/** What a page of a list reads, as that member of staff. */
export const costOfList = (table: string, list: List, me: string, size: number, from?: Cursor) =>
  costOf(listQuery(table, queryOf(list, me, readAt), size, from));
