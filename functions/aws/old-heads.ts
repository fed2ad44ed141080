import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Head } from '../domain/case-items.ts';
import { liftHead } from '../domain/case-lift.ts';
import { headUpdate } from './case-writes.ts';
import { dynamo, lifted, unlessLate } from './dynamo.ts';

/** A place in the index, as the table gives it. */
type Place = Readonly<Record<string, unknown>>;
export type OldPage = {
  readonly found: readonly Head[];
  readonly unreadable: number;
  readonly next?: Place | undefined;
};

export type OldHeads = {
  /**
   * The next stretch of open cases after `from`, and those of them whose head lies there as version
   * 1 had it. `next` is where the stretch after it begins; undefined at the end.
   */
  readonly find: (from?: Place) => Promise<OldPage>;
  /** Stores one as it is now; `lost-race`: a step was stored meanwhile, and the head with it. */
  readonly store: (head: Head) => Promise<'stored' | 'lost-race'>;
};

/** So many cases are looked at in one round: no round takes long, however many there are. */
const stretch = 500;

/** The heads in a hub's Cases table that no index but the inbox holds, since they are of version 1. */
export const oldHeads = (table: string): OldHeads => ({
  async find(from) {
    const { Items = [], LastEvaluatedKey } = await dynamo().send(
      new QueryCommand({
        ...{ TableName: table, IndexName: 'inbox', Limit: stretch, ExclusiveStartKey: from },
        KeyConditionExpression: '#open = :open',
        FilterExpression: '#v = :old',
        ExpressionAttributeNames: { '#open': 'open', '#v': 'v' },
        ExpressionAttributeValues: { ':open': 'open', ':old': 1 },
      }),
    );
    return { ...lifted(Items, liftHead), next: LastEvaluatedKey };
  },
  store: (head) =>
    unlessLate(dynamo().send(new UpdateCommand(headUpdate(table, head, head.version).Update))),
});
