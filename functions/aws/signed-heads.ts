import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import {
  liftSignedDay,
  signed,
  type SignedCase,
  type SignedDay,
  type SignedPart,
} from '../domain/signed-heads.ts';
import { liftViewsHead, noViews, type ViewsHead, viewsChain } from '../domain/views.ts';
import { dynamo, lostTheRace, queryAll } from './dynamo.ts';

export type SignedHeads = {
  /** Every case whose last step was on that day in London, and how many cannot be read. */
  readonly changedOn: (day: string) => Promise<{ found: SignedCase[]; unreadable: number }>;
  readonly viewsHead: () => Promise<ViewsHead>;
  /** The last days that were signed, the newest first. */
  readonly last: (days: number) => Promise<SignedDay[]>;
  /** Keeps a day with its parts, unless that day is signed already: nothing is ever written over. */
  readonly keep: (
    day: SignedDay,
    parts: readonly SignedPart[],
  ) => Promise<'kept' | 'there-already'>;
};

/** What is signed of a hub's cases and views, and where that is kept. */
export const signedHeads = (tables: { cases: string; views: string }): SignedHeads => ({
  changedOn: (day) =>
    queryAll(
      {
        TableName: tables.cases,
        IndexName: 'changed',
        KeyConditionExpression: 'changedOn = :day',
        ProjectionExpression: 'caseId, steps, chainHead',
        ExpressionAttributeValues: { ':day': day },
      },
      caseOf,
    ),
  async viewsHead() {
    const Key = { chain: viewsChain, item: 'head' };
    const { Item } = await dynamo().send(
      new GetCommand({ TableName: tables.views, Key, ConsistentRead: true }),
    );
    return Item ? liftViewsHead(Item) : noViews;
  },
  last: (days) => lastDays(tables.views, days),
  async keep(day, parts) {
    for (const part of parts) await put(tables.views, part);
    // The day comes last: a crash before it leaves parts that no day names.
    return put(tables.views, day);
  },
});

/** Of a head of any version: these three it always has. */
const Case = z.object({ caseId: z.uuid(), steps: z.int(), chainHead: z.string() });
const caseOf = (item: unknown): SignedCase => {
  const { caseId, steps, chainHead } = Case.parse(item);
  return [caseId, steps, chainHead];
};

/** The last days that a hub signed, by its Views table, the newest first. */
export async function lastDays(table: string, days: number): Promise<SignedDay[]> {
  const { Items = [] } = await dynamo().send(
    new QueryCommand({
      TableName: table,
      // Days begin with a digit, parts with a letter.
      KeyConditionExpression: '#chain = :signed AND #item < :letters',
      ExpressionAttributeNames: { '#chain': 'chain', '#item': 'item' },
      ExpressionAttributeValues: { ':signed': signed, ':letters': 'a' },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: days,
    }),
  );
  return Items.map(liftSignedDay);
}

async function put(table: string, Item: object): Promise<'kept' | 'there-already'> {
  const command = new PutCommand({
    TableName: table,
    Item,
    ConditionExpression: 'attribute_not_exists(#chain)',
    ExpressionAttributeNames: { '#chain': 'chain' },
  });
  try {
    await dynamo().send(command);
    return 'kept';
  } catch (error) {
    if (lostTheRace(error)) return 'there-already';
    throw error;
  }
}
