import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Head } from '../domain/case-items.ts';
import { liftHead } from '../domain/case-lift.ts';
import { headUpdate } from './case-writes.ts';
import { dynamo, queryAll, unlessLate } from './dynamo.ts';

export type OldHeads = {
  /** The open cases whose head lies there as version 1 had it. Reads every open case. */
  readonly find: () => Promise<{ found: Head[]; unreadable: number }>;
  /** Stores one as it is now; `lost-race`: a step was stored meanwhile, and the head with it. */
  readonly store: (head: Head) => Promise<'stored' | 'lost-race'>;
};

/** The heads in a hub's Cases table that no index but the inbox holds, since they are of version 1. */
export const oldHeads = (table: string): OldHeads => ({
  find: () =>
    queryAll(
      {
        ...{ TableName: table, IndexName: 'inbox' },
        KeyConditionExpression: '#open = :open',
        FilterExpression: '#v = :old',
        ExpressionAttributeNames: { '#open': 'open', '#v': 'v' },
        ExpressionAttributeValues: { ':open': 'open', ':old': 1 },
      },
      liftHead,
    ),
  store: (head) =>
    unlessLate(dynamo().send(new UpdateCommand(headUpdate(table, head, head.version).Update))),
});
