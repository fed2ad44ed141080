import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dynamo } from './dynamo.ts';

const RowV1 = z.object({
  v: z.literal(1),
  id: z.string(),
  sealed: z.instanceof(Uint8Array),
  expiresAt: z.number(),
});

/** Drafts too large for a cookie, sealed under keys that are not here. */
export type DraftRows = {
  /** `expiresAt` in seconds since 1970; a row may still be there after it. */
  get: (id: string) => Promise<{ sealed: Uint8Array; expiresAt: number } | undefined>;
  put: (id: string, sealed: Uint8Array, expiresAt: number) => Promise<void>;
  remove: (id: string) => Promise<void>;
};

export const draftRows = (TableName: string): DraftRows => ({
  async get(id) {
    const { Item } = await dynamo().send(
      new GetCommand({ TableName, Key: { id }, ConsistentRead: true }),
    );
    return Item && RowV1.parse(Item);
  },
  async put(id, sealed, expiresAt) {
    const Item = { v: 1, id, sealed, expiresAt };
    await dynamo().send(new PutCommand({ TableName, Item }));
  },
  async remove(id) {
    await dynamo().send(new DeleteCommand({ TableName, Key: { id } }));
  },
});
