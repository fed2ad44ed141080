import { type Head, type WholeCase } from '../domain/case-items.ts';
import { liftContent, liftHead, liftStep } from '../domain/case-lift.ts';
import { letters, liftLetter } from '../domain/letters.ts';
import type { ListQuery } from '../domain/lists.ts';
import type { Cursor } from '../domain/stretch.ts';
import { liftEntry, worklist, type WorklistEntry } from '../domain/worklist.ts';
import { caseByReference, type ListPage, listPage } from './case-lists.ts';
import { queryAll } from './dynamo.ts';

export type CaseReader = {
  /** One page of a list that staff can ask for. */
  readonly list: (list: ListQuery, size: number, cursor?: Cursor) => Promise<ListPage>;
  /** The head of the case with that reference, as `readReference` writes it. */
  readonly byReference: (reference: string) => Promise<Head | undefined>;
  readonly read: (caseId: string) => Promise<WholeCase | undefined>;
  /** What still waits at the front door, as far as it was named to this hub. */
  readonly worklist: (now: Date) => Promise<WorklistEntry[]>;
  /** Since when (ISO UTC) what who asked at work may read waits for the front door; if it does. */
  readonly replyWaits: (caseId: string) => Promise<string | undefined>;
};

/** Reads a hub's Cases table for its pages. */
export const caseReader = (table: string): CaseReader => ({
  list: (list, size, cursor) => listPage(table, list, size, cursor),
  byReference: (reference) => caseByReference(table, reference),
  read: (caseId) => wholeCase(table, caseId),
  async worklist(now) {
    const { found } = await queryAll(partition(table, worklist), liftEntry);
    return found
      .filter(({ expiresAt }) => expiresAt * 1000 > now.getTime())
      .sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  },
  async replyWaits(caseId) {
    const { found } = await queryAll(letterOf(table, caseId), liftLetter);
    return found[0]?.queuedAt;
  },
});

/** The one item that says that a reply is owed for a case. */
const letterOf = (table: string, caseId: string) => ({
  TableName: table,
  KeyConditionExpression: 'caseId = :letters AND #item = :reply',
  ExpressionAttributeNames: { '#item': 'item' },
  ExpressionAttributeValues: { ':letters': letters, ':reply': `reply#${caseId}` },
  ConsistentRead: true,
});

async function wholeCase(table: string, caseId: string): Promise<WholeCase | undefined> {
  const { found: items } = await queryAll(
    { ...partition(table, caseId), ConsistentRead: true },
    (item) => item as { item: string },
  );
  const head = items.find(({ item }) => item === 'head');
  if (!head) return undefined;
  const of = (prefix: string) => items.filter(({ item }) => item.startsWith(prefix));
  return {
    head: liftHead(head),
    steps: of('step#').map(liftStep),
    contents: of('content#').map(liftContent),
  };
}

const partition = (table: string, caseId: string) => ({
  TableName: table,
  KeyConditionExpression: 'caseId = :caseId',
  ExpressionAttributeValues: { ':caseId': caseId },
});
