import { setTimeout } from 'node:timers/promises';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { SignedDay } from '../domain/signed-heads.ts';
import {
  liftView,
  liftViewsHead,
  type Look,
  nextView,
  noViews,
  type View,
  viewItem,
  type ViewsHead,
  viewsChain,
} from '../domain/views.ts';
import { dynamo, inConflict, lostTheRace, queryAll } from './dynamo.ts';
import { lastDays } from './signed-heads.ts';

export type Views = {
  /** Writes down who looks at what. Throws if it cannot be written: then nothing may be shown. */
  readonly record: (look: Look) => Promise<void>;
  /** The last view that was written. */
  readonly head: () => Promise<ViewsHead>;
  /** The views of these numbers, the oldest first, as far as there are any. */
  readonly between: (first: number, last: number) => Promise<View[]>;
  /** The last day whose heads were signed. */
  readonly lastSigned: () => Promise<SignedDay | undefined>;
};

/** All staff of a hub write to one chain, so a writer may lose a few races before it wins one. */
const tries = 15;

/** A hub's Views table: who opened what, as a chain apart from the cases. */
export const viewsTable = (table: string): Views => ({
  head: () => head(table),
  between: (first, last) => between(table, first, last),
  lastSigned: async () => (await lastDays(table, 1))[0],
  async record(look) {
    for (let n = 1; ; n++) {
      try {
        await append(table, await head(table), look);
        return;
      } catch (error) {
        if (n >= tries || !(lostTheRace(error) || inConflict(error))) throw error;
        // Not all at the same time again.
        await setTimeout(Math.random() * 20 * n);
      }
    }
  },
});

async function head(table: string): Promise<ViewsHead> {
  const Key = { chain: viewsChain, item: 'head' };
  const { Item } = await dynamo().send(
    new GetCommand({ TableName: table, Key, ConsistentRead: true }),
  );
  return Item ? liftViewsHead(Item) : noViews;
}

async function between(table: string, first: number, last: number): Promise<View[]> {
  if (last < first) return [];
  const { found } = await queryAll(
    {
      TableName: table,
      KeyConditionExpression: '#chain = :chain AND #item BETWEEN :first AND :last',
      ExpressionAttributeNames: { '#chain': 'chain', '#item': 'item' },
      ExpressionAttributeValues: {
        ':chain': viewsChain,
        ':first': viewItem(first),
        ':last': viewItem(last),
      },
      ConsistentRead: true,
    },
    liftView,
  );
  return found;
}

async function append(table: string, before: ViewsHead, look: Look): Promise<void> {
  const view = nextView(before, look);
  const headUpdate = {
    TableName: table,
    Key: { chain: viewsChain, item: 'head' },
    UpdateExpression: 'SET v = :v, #n = :n, #hash = :hash',
    ConditionExpression: before.n === 0 ? 'attribute_not_exists(#n)' : '#n = :before',
    ExpressionAttributeNames: { '#n': 'n', '#hash': 'hash' },
    ExpressionAttributeValues: {
      ':v': 1,
      ':n': view.n,
      ':hash': view.hash,
      ...(before.n > 0 && { ':before': before.n }),
    },
  };
  const viewPut = {
    TableName: table,
    Item: view,
    ConditionExpression: 'attribute_not_exists(#chain)',
    ExpressionAttributeNames: { '#chain': 'chain' },
  };
  await dynamo().send(
    new TransactWriteCommand({ TransactItems: [{ Update: headUpdate }, { Put: viewPut }] }),
  );
}
