import { setTimeout } from 'node:timers/promises';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import {
  liftViewsHead,
  type Look,
  nextView,
  noViews,
  type ViewsHead,
  viewsChain,
} from '../domain/views.ts';
import { dynamo, inConflict, lostTheRace } from './dynamo.ts';

export type Views = {
  /** Writes down who looks at what. Throws if it cannot be written: then nothing may be shown. */
  readonly record: (look: Look) => Promise<void>;
};

/** All staff of a hub write to one chain, so a writer may lose a few races before it wins one. */
const tries = 15;

/** A hub's Views table: who opened what, as a chain apart from the cases. */
export const viewsTable = (table: string): Views => ({
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
