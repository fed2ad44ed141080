import { GetCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Head } from '../domain/case-items.ts';
import { liftHead } from '../domain/case-lift.ts';
import { type CaseWrite } from '../domain/cases.ts';
import type { DueAlert } from '../domain/duty.ts';
import type { WorklistEntry } from '../domain/worklist.ts';
import { headUpdate, puts, puttingLetters } from './case-writes.ts';
import { dynamo, inConflict, lostTheRace, refusedAt } from './dynamo.ts';

/** `stored-before`: this very submission is there. `lost-race`: read the head again, and retry. */
type Outcome = 'stored' | 'stored-before' | 'lost-race';

export type Cases = {
  readonly head: (caseId: string) => Promise<Head | undefined>;
  /** With it, in one piece, what the duty channel is owed for it. */
  readonly store: (write: CaseWrite, due?: DueAlert) => Promise<Outcome>;
  /** Puts a submission on the worklist, or keeps it there for some hours more. */
  readonly name: (entry: WorklistEntry) => Promise<void>;
};

/** Writes a hub's Cases table. */
export const casesTable = (table: string): Cases => ({
  async head(caseId) {
    const { Item } = await dynamo().send(
      new GetCommand({ TableName: table, Key: { caseId, item: 'head' }, ConsistentRead: true }),
    );
    return Item && liftHead(Item);
  },
  async store(write, due) {
    try {
      await dynamo().send(new TransactWriteCommand({ TransactItems: writes(table, write, due) }));
      return 'stored';
    } catch (error) {
      // The marker is the first of the writes.
      if (refusedAt(error, 0)) return 'stored-before';
      if (lostTheRace(error) || inConflict(error)) return 'lost-race';
      throw error;
    }
  },
  name: (entry) => nameOn(table, entry),
});

function writes(
  table: string,
  { head, from, step, content, marker, letters }: CaseWrite,
  due: DueAlert | undefined,
) {
  const put = puts(table);
  const headWrite = from === undefined ? put(head) : headUpdate(table, head, from);
  return [
    ...[put(marker), headWrite, put(step), put(content)],
    ...(due ? [put(due)] : []),
    ...puttingLetters(table, letters),
  ];
}

async function nameOn(table: string, { caseId, item, ...facts }: WorklistEntry): Promise<void> {
  const names = Object.keys(facts);
  const update = new UpdateCommand({
    TableName: table,
    Key: { caseId, item },
    UpdateExpression: `SET ${names.map((n) => `#${n} = :${n}`).join(', ')}`,
    // An older message that comes late must not shorten what a newer one said.
    ConditionExpression: 'attribute_not_exists(caseId) OR namedAt <= :namedAt',
    ExpressionAttributeNames: Object.fromEntries(names.map((n) => [`#${n}`, n])),
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries(facts).map(([n, value]) => [`:${n}`, value]),
    ),
  });
  try {
    await dynamo().send(update);
  } catch (error) {
    if (!lostTheRace(error)) throw error;
  }
}
