import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ReplyMessage } from '../domain/letter-messages.ts';
import { liftReply, noteIdOf, type Reply, toStore } from '../domain/replies.ts';
import { dynamo, insist, lostTheRace } from './dynamo.ts';

/** `gone`: nobody can come for it any more. `not-theirs`: it is of another case, or another hub’s. */
type KeptReply = 'kept' | 'older' | 'gone' | 'not-theirs';

/** Who says it, whether tracking still knows that the case is theirs, and when it is. */
type By = { readonly hub: string; readonly isTracked: boolean; readonly now: Date };

export type RepliesKept = {
  /**
   * Keeps what a hub says now, unless it said something later already. A hub of which nothing is
   * tracked any more may only go on with what it said before.
   */
  readonly keep: (said: ReplyMessage['body'], by: By) => Promise<KeptReply>;
  /** The reply of that id, if it is of that case and somebody can still come for it. */
  readonly find: (reply: string, caseId: string) => Promise<Pick<Reply, 'hub'> | undefined>;
};

/** The front door's Replies table, as far as hubs write to it. */
export function repliesKept(table: string): RepliesKept {
  const read = async (id: string): Promise<Reply | undefined> => {
    const { Item } = await dynamo().send(
      new GetCommand({ TableName: table, Key: { id }, ConsistentRead: true }),
    );
    return Item && liftReply(Item);
  };
  return {
    async keep(said, by) {
      try {
        await insist(() => dynamo().send(keeping(table, said, by)));
        return 'kept';
      } catch (error) {
        if (!lostTheRace(error)) throw error;
      }
      const there = await read(said.reply);
      if (!there) return 'gone';
      const isTheirs = by.isTracked || there.hub === by.hub;
      return there.caseId === said.caseId && isTheirs ? 'older' : 'not-theirs';
    },
    async find(id, caseId) {
      const reply = await read(id);
      return reply?.caseId === caseId ? reply : undefined;
    },
  };
}

/** The reply and its note in one piece. */
function keeping(table: string, said: ReplyMessage['body'], { hub, isTracked, now }: By) {
  const { facts, note } = toStore(said, hub, now);
  const reply = setting(facts);
  return new TransactWriteCommand({
    TransactItems: [
      {
        Update: {
          ...{ TableName: table, Key: { id: said.reply }, ...reply },
          ConditionExpression: `caseId = :caseId AND #order < :order${isTracked ? '' : ' AND #hub = :hub'}`,
          ExpressionAttributeValues: {
            ...{ ':caseId': said.caseId, ...reply.ExpressionAttributeValues },
          },
        },
      },
      { Update: { TableName: table, Key: { id: noteIdOf(said.reply) }, ...setting(note) } },
    ],
  });
}

/** What is undefined is struck out. */
function setting(facts: Readonly<Record<string, unknown>>) {
  const names = Object.keys(facts);
  const there = names.filter((name) => facts[name] !== undefined);
  const gone = names.filter((name) => facts[name] === undefined);
  const set = there.map((name) => `#${name} = :${name}`).join(', ');
  const remove = gone.length > 0 ? ` REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : '';
  return {
    UpdateExpression: `SET ${set}${remove}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(there.map((name) => [`:${name}`, facts[name]])),
  };
}
