import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Head } from '../domain/case-items.ts';
import { liftHead } from '../domain/case-lift.ts';
import { caseIndexes } from '../domain/keys.ts';
import type { ListQuery } from '../domain/lists.ts';
import { type Cursor, stretch } from '../domain/stretch.ts';
import { dynamo } from './dynamo.ts';

export type ListPage = {
  readonly cases: readonly Head[];
  /** How many of this page are of a version that this function does not know. */
  readonly unreadable: number;
  /** Where the pages before and after this one begin, if there are any. */
  readonly before?: string;
  readonly after?: string;
};

/**
 * The query of one page of a list: a key condition on one index and no filter, so that what it
 * reads hangs on `size` and not on how many cases there are.
 */
export function listQuery(
  table: string,
  list: ListQuery,
  size: number,
  cursor?: Cursor,
): QueryCommandInput {
  const { key, sort } = caseIndexes[list.index];
  const { from, to, back } = stretch(list, cursor);
  return {
    TableName: table,
    IndexName: list.index,
    // What the page before starts with is not in it.
    KeyConditionExpression: `#key = :key AND ${back ? '#sort < :to' : '#sort BETWEEN :from AND :to'}`,
    ExpressionAttributeNames: { '#key': key, '#sort': sort },
    ExpressionAttributeValues: { ':key': list.value, ':to': to, ...(!back && { ':from': from }) },
    ScanIndexForward: !back,
    Limit: size + 1, // One more than is shown says whether there is another page.
  };
}

/** One page of a list, in its order. */
export async function listPage(
  table: string,
  list: ListQuery,
  size: number,
  cursor?: Cursor,
): Promise<ListPage> {
  const { from, back } = stretch(list, cursor);
  const { Items = [] } = await dynamo().send(
    new QueryCommand(listQuery(table, list, size, cursor)),
  );
  const further = Items.length > size;
  const shown = back ? Items.slice(0, size).reverse() : Items.slice(0, size);
  const cases = shown.flatMap((item) => orNothing(() => liftHead(item)));
  // Of what was read, not of what can be shown: a page of unreadable cases must not end the list.
  const [first, last] = [shown[0], shown.at(-1)].map((item) => item?.['inboxOrder'] as string);
  return {
    cases,
    unreadable: shown.length - cases.length,
    ...((back ? further : from !== list.from) && first && { before: first }),
    ...((back || further) && last && { after: last }),
  };
}

/** The query of the case with that reference, whether it is open or not. */
export const referenceQuery = (table: string, reference: string): QueryCommandInput => ({
  TableName: table,
  IndexName: 'reference',
  KeyConditionExpression: '#reference = :reference AND #item = :head',
  ExpressionAttributeNames: { '#reference': 'reference', '#item': 'item' },
  ExpressionAttributeValues: { ':reference': reference, ':head': 'head' },
  Limit: 1, // References are random: two cases with one are not to be had.
});

/** The head of the case with that reference, written as `readReference` gives it. */
export async function caseByReference(table: string, reference: string): Promise<Head | undefined> {
  const { Items = [] } = await dynamo().send(new QueryCommand(referenceQuery(table, reference)));
  return Items[0] && liftHead(Items[0]);
}

/** One item of an unknown version must not hide the others. */
function orNothing<T>(read: () => T): T[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}
