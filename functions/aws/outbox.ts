import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { liftOutboxItem, outbox, type OutboxItem } from '../domain/outbox.ts';
import type { StepWrite } from '../domain/steps.ts';
import { inItsCase } from './case-writes.ts';
import { dynamo, queryAll, unlessLate } from './dynamo.ts';

export type Outbox = {
  /** Every message that waits or is being sent; what is done is left out. */
  readonly waiting: () => Promise<{ found: OutboxItem[]; unreadable: number }>;
  /** Writes `to` if the item still is as `from` was read: false if somebody else has it now. */
  readonly claim: (from: OutboxItem, to: OutboxItem) => Promise<boolean>;
  /**
   * Stores in one piece what became of a message and that it is done. `lost-race`: the case or the
   * item changed meanwhile, and nothing was written.
   */
  readonly settle: (
    write: StepWrite,
    from: OutboxItem,
    to: OutboxItem,
  ) => Promise<'stored' | 'lost-race'>;
};

/**
 * The part of a hub's Cases table that holds the messages to be sent. Nothing is deleted here: an
 * item that is done has an hour at which the table forgets it, so its sender needs no such right.
 */
export const outboxIn = (table: string): Outbox => ({
  async waiting() {
    const { found, unreadable } = await queryAll(partition(table), liftOutboxItem);
    return { found: found.filter(({ state }) => state !== 'done'), unreadable };
  },
  async claim(from, to) {
    const claiming = dynamo().send(new PutCommand(unchanged(table, from, to)));
    return (await unlessLate(claiming)) === 'stored';
  },
  settle(write, from, to) {
    const TransactItems = [...inItsCase(table, write), { Put: unchanged(table, from, to) }];
    return unlessLate(dynamo().send(new TransactWriteCommand({ TransactItems })));
  },
});

/** The item as `to`, unless it is not as `from` any more. */
const unchanged = (table: string, { state, until }: OutboxItem, to: OutboxItem) => ({
  TableName: table,
  Item: to,
  ConditionExpression: `#state = :state AND ${until === undefined ? 'attribute_not_exists(#until)' : '#until = :until'}`,
  ExpressionAttributeNames: { '#state': 'state', '#until': 'until' },
  ExpressionAttributeValues: { ':state': state, ...(until !== undefined && { ':until': until }) },
});

const partition = (table: string) => ({
  TableName: table,
  KeyConditionExpression: 'caseId = :outbox',
  ExpressionAttributeValues: { ':outbox': outbox },
  ConsistentRead: true,
});
