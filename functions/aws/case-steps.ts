import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { DueAlert } from '../domain/duty.ts';
import type { OutboxItem } from '../domain/outbox.ts';
import type { StepWrite } from '../domain/steps.ts';
import { answerCounted } from './answered.ts';
import { inItsCase, puts } from './case-writes.ts';
import { dynamo, unlessLate } from './dynamo.ts';

export type CaseSteps = {
  /**
   * Stores a step of staff, and with it, in one piece, what it writes to another case, what the
   * duty channel is owed for it, and the message that it asks to be sent. What agencies are asked
   * changes with it, and what it answers is counted. `lost-race`: somebody else changed one of the
   * cases meanwhile, and nothing was written.
   */
  readonly store: (
    write: StepWrite,
    due?: DueAlert,
    message?: OutboxItem,
  ) => Promise<'stored' | 'lost-race'>;
};

/** Writes the steps of staff to a hub's Cases table. */
export const caseSteps = (table: string): CaseSteps => ({
  async store(write, due, message) {
    const { other, asked, counts } = write;
    const put = puts(table);
    const TransactItems = [
      ...inItsCase(table, write),
      ...(other ? inItsCase(table, other) : []),
      ...[due, message].flatMap((owed) => (owed ? [put(owed)] : [])),
      ...(counts ? [answerCounted(table, counts)] : []),
      // An agency has one question of a case at a time: a later one takes the place of the one before.
      ...(asked?.put ?? []).map((Item) => ({ Put: { TableName: table, Item } })),
      ...(asked?.gone ?? []).map((Key) => ({ Delete: { TableName: table, Key } })),
    ];
    return unlessLate(dynamo().send(new TransactWriteCommand({ TransactItems })));
  },
});
