import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  paginateScan,
} from '@aws-sdk/lib-dynamodb';

export type Item = Readonly<Record<string, unknown>>;

/** Where in a table: one partition, and perhaps only the keys that begin in one way. */
type Part = { readonly key: string; readonly value: string; readonly begins?: string };

export type Tables = {
  /** The pages of a whole table: of each partition all items at once, in the order of their keys. */
  readonly all: (table: string) => AsyncIterable<Item[]>;
  /** The pages of a partition, in the order of its keys. */
  readonly part: (table: string, part: Part) => AsyncIterable<Item[]>;
  readonly one: (table: string, key: Readonly<Record<string, string>>) => Promise<Item | undefined>;
};

/** Reads tables a page at a time, and never writes. */
export function readTables(plain: DynamoDBClient): Tables {
  const client = DynamoDBDocumentClient.from(plain);
  return {
    async *all(TableName) {
      for await (const { Items = [] } of paginateScan(
        { client },
        { TableName, ConsistentRead: true },
      ))
        yield Items;
    },
    async *part(TableName, { key, value, begins }) {
      const query = {
        TableName,
        KeyConditionExpression: `#key = :value${begins === undefined ? '' : ' AND begins_with(#item, :begins)'}`,
        ExpressionAttributeNames: { '#key': key, ...(begins !== undefined && { '#item': 'item' }) },
        ExpressionAttributeValues: {
          ':value': value,
          ...(begins !== undefined && { ':begins': begins }),
        },
        ConsistentRead: true,
      };
      for await (const { Items = [] } of paginateQuery({ client }, query)) yield Items;
    },
    async one(TableName, Key) {
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return Item;
    },
  };
}
