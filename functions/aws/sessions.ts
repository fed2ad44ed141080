import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  type KeptForm,
  liftKeptForm,
  liftPendingSignIn,
  liftSession,
  type PendingSignIn,
  type Session,
} from '../domain/sessions.ts';
import { dynamo, lostTheRace } from './dynamo.ts';

export type Sessions = {
  readonly find: (id: string) => Promise<Session | undefined>;
  readonly begin: (session: Session) => Promise<void>;
  /** Notes that somebody is still there; false if the session has been ended meanwhile. */
  readonly seen: (id: string, at: string) => Promise<boolean>;
  /** Deletes a row of this table, of whatever kind: a session, or a form that was kept. */
  readonly end: (id: string) => Promise<void>;
  readonly keepSignIn: (pending: PendingSignIn) => Promise<void>;
  /** Gives what was kept for a sign-in, to the first who asks and to nobody after. */
  readonly takeSignIn: (id: string) => Promise<PendingSignIn | undefined>;
  /** Keeps what was sent with a form; what was sent with it before is written over. */
  readonly keepForm: (form: KeptForm) => Promise<void>;
  /** Leaves it where it is: who opens the page again finds it again. */
  readonly findForm: (id: string) => Promise<KeptForm | undefined>;
};

/** A hub's Sessions table. Rows past their time may still be there: whoever reads them checks. */
export const sessionsTable = (table: string): Sessions => ({
  async find(id) {
    const Item = await read(table, id);
    return Item && liftSession(Item);
  },
  begin: (session) => putNew(table, session),
  async seen(id, at) {
    try {
      await dynamo().send(
        new UpdateCommand({
          TableName: table,
          Key: { id },
          UpdateExpression: 'SET seenAt = :at',
          // An update would otherwise make a new row of a session that was just signed out.
          ConditionExpression: 'attribute_exists(id)',
          ExpressionAttributeValues: { ':at': at },
        }),
      );
      return true;
    } catch (error) {
      if (lostTheRace(error)) return false;
      throw error;
    }
  },
  async end(id) {
    await dynamo().send(new DeleteCommand({ TableName: table, Key: { id } }));
  },
  keepSignIn: (pending) => putNew(table, pending),
  async takeSignIn(id) {
    const { Attributes } = await dynamo().send(
      new DeleteCommand({ TableName: table, Key: { id }, ReturnValues: 'ALL_OLD' }),
    );
    return Attributes && liftPendingSignIn(Attributes);
  },
  async keepForm(form) {
    await dynamo().send(new PutCommand({ TableName: table, Item: form }));
  },
  async findForm(id) {
    const Item = await read(table, id);
    return Item && liftKeptForm(Item);
  },
});

/** Consistent, so that a sign-out holds at once. */
async function read(table: string, id: string): Promise<object | undefined> {
  const { Item } = await dynamo().send(
    new GetCommand({ TableName: table, Key: { id }, ConsistentRead: true }),
  );
  return Item;
}

async function putNew(table: string, Item: object): Promise<void> {
  await dynamo().send(
    new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(id)' }),
  );
}
