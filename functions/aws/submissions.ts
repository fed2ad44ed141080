import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredAnswers } from '../domain/answers.ts';
import type { Reply } from '../domain/replies.ts';
import type { Tracked } from '../domain/tracking.ts';
import { dynamo, insist, lostTheRace, refusedAt } from './dynamo.ts';

/** What is stored of one sending, whole or not at all. */
type Sending = {
  readonly answers: StoredAnswers;
  readonly tracked: Tracked;
  /** The first reply of the request, where somebody can come back for one. */
  readonly reply?: Reply;
};

export type Added = {
  /** `there-already`: the very same was stored before, and may be settled and erased by now. */
  readonly outcome: 'added' | 'there-already';
  /** Somebody can come back for a reply: this one was added, or one is there already. */
  readonly hasReply: boolean;
};

/** What the public side may do with submissions: add them, and the reply that they promise. */
export type Submissions = { add: (sending: Sending) => Promise<Added> };

const tries = 6;
/** Longer each time, and not for all at once. */
const pause = (n: number) => 15 * 2 ** n * (0.5 + Math.random());

type Tables = { readonly answers: string; readonly tracking: string; readonly replies: string };

export function submissions(tables: Tables): Submissions {
  async function add({ reply, ...sending }: Sending): Promise<Added> {
    const write = () => dynamo().send(transaction(tables, { ...sending, ...(reply && { reply }) }));
    try {
      // Another click may be writing the same at this moment: the next try sees how it ended.
      await insist(write, tries, pause);
      return { outcome: 'added', hasReply: reply !== undefined };
    } catch (error) {
      if (!lostTheRace(error)) throw error;
      const isThere = reply !== undefined && refusedAt(error, 2);
      if (refusedAt(error, 0) || refusedAt(error, 1))
        return { outcome: 'there-already', hasReply: isThere };
      // Only the reply is there: it is of what was sent before. What the hub said since is kept.
      return { ...(await add(sending)), hasReply: true };
    }
  }
  return { add };
}

function transaction(tables: Tables, { answers, tracked, reply }: Sending) {
  const put = (TableName: string, Item: object, key: string) => ({
    Put: { TableName, Item, ConditionExpression: `attribute_not_exists(${key})` },
  });
  return new TransactWriteCommand({
    TransactItems: [
      put(tables.answers, answers, 'submissionId'),
      put(tables.tracking, tracked, 'caseId'),
      ...(reply ? [put(tables.replies, reply, 'id')] : []),
    ],
  });
}
