import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { liftNote, liftReply, noteIdOf, type Reply, withNote } from '../domain/replies.ts';
import { dynamo } from './dynamo.ts';

/** Replies by the hash of reference and phrase, one at a time: nothing here can list them. */
export type RepliesRead = {
  /** With its note. Both may still be there after their ends: see `readAt`. */
  readonly read: (id: string) => Promise<Reply | undefined>;
};

export function repliesRead(TableName: string): RepliesRead {
  const item = async (id: string) => {
    const get = new GetCommand({ TableName, Key: { id }, ConsistentRead: true });
    return (await dynamo().send(get)).Item;
  };
  return {
    async read(id) {
      // Both each time: what is there and what is not takes the same calls.
      const [reply, note] = await Promise.all([item(id), item(noteIdOf(id))]);
      return reply && withNote(liftReply(reply), note && liftNote(note));
    },
  };
}
