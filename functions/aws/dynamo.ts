import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';

let client: DynamoDBDocumentClient | undefined;

/** The one client of a function, made on its first call. */
export const dynamo = () =>
  (client ??= DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  }));

/** Why a transaction was cancelled, one code for each of its writes; empty for any other error. */
const reasons = (error: unknown): string[] =>
  error instanceof Error && error.name === 'TransactionCanceledException'
    ? ((error as { CancellationReasons?: { Code?: string }[] }).CancellationReasons ?? []).map(
        ({ Code }) => Code ?? 'None',
      )
    : [];

/** True when a condition of a write was not met: somebody else wrote first. */
export const lostTheRace = (error: unknown) =>
  reasons(error).includes('ConditionalCheckFailed') ||
  (error instanceof Error && error.name === 'ConditionalCheckFailedException');

/** True when the condition of the `index`-th write of a transaction was not met. */
export const refusedAt = (error: unknown, index: number) =>
  reasons(error)[index] === 'ConditionalCheckFailed';

/** True when another write to the same item was under way. Nothing was written: try again. */
export const inConflict = (error: unknown) =>
  !lostTheRace(error) &&
  (reasons(error).includes('TransactionConflict') ||
    (error instanceof Error && error.name === 'TransactionConflictException'));

/** Does a write that is conditional on what was read; `lost-race`: somebody else wrote first. */
export async function unlessLate(write: Promise<unknown>): Promise<'stored' | 'lost-race'> {
  try {
    await write;
    return 'stored';
  } catch (error) {
    if (lostTheRace(error) || inConflict(error)) return 'lost-race';
    throw error;
  }
}

/**
 * Tries a write again, a few times and a little later each time, while it is in conflict. After
 * the `n`-th try it waits for `pause(n)` milliseconds.
 */
export async function insist<T>(
  write: () => Promise<T>,
  tries = 5,
  pause = (n: number) => 10 * n,
): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await write();
    } catch (error) {
      if (n >= tries || !inConflict(error)) throw error;
      await setTimeout(pause(n));
    }
  }
}

/** The items that `lift` can read, and how many it cannot: one must not keep the others from being found. */
export function lifted<T>(
  items: readonly unknown[],
  lift: (item: unknown) => T,
): { found: T[]; unreadable: number } {
  const found: T[] = [];
  let unreadable = 0;
  for (const item of items)
    try {
      found.push(lift(item));
    } catch {
      unreadable++;
    }
  return { found, unreadable };
}

/** The items of every page of a query that `lift` can read, and how many it cannot. */
export async function queryAll<T>(
  query: QueryCommandInput,
  lift: (item: unknown) => T,
): Promise<{ found: T[]; unreadable: number }> {
  const items: unknown[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await dynamo().send(new QueryCommand({ ...query, ExclusiveStartKey: start }));
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return lifted(items, lift);
}
