import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  type Content,
  type Head,
  liftContent,
  liftHead,
  liftStep,
  type Step,
} from '../domain/cases.ts';
import { liftEntry, worklist, type WorklistEntry } from '../domain/worklist.ts';
import { dynamo, queryAll } from './dynamo.ts';

/** A case with all that was done to it and all that was written, in the order it was stored. */
export type WholeCase = {
  readonly head: Head;
  readonly steps: readonly Step[];
  readonly contents: readonly Content[];
};

/** Where a page of the inbox starts: after, or before, a place in its order. */
export type Cursor = { readonly after: string } | { readonly before: string };
export type InboxPage = {
  readonly cases: readonly Head[];
  /** How many of this page are of a version that this function does not know. */
  readonly unreadable: number;
  /** Where the pages before and after this one begin, if there are any. */
  readonly before?: string;
  readonly after?: string;
};

export type CaseReader = {
  readonly inbox: (size: number, from?: Cursor) => Promise<InboxPage>;
  readonly read: (caseId: string) => Promise<WholeCase | undefined>;
  /** What still waits at the front door, as far as it was named to this hub. */
  readonly worklist: (now: Date) => Promise<WorklistEntry[]>;
};

/** Reads a hub's Cases table for its pages. */
export const caseReader = (table: string): CaseReader => ({
  inbox: (size, from) => inboxPage(table, size, from),
  read: (caseId) => wholeCase(table, caseId),
  async worklist(now) {
    const { found } = await queryAll(partition(table, worklist), liftEntry);
    return found
      .filter(({ expiresAt }) => expiresAt * 1000 > now.getTime())
      .sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  },
});

async function inboxPage(table: string, size: number, from?: Cursor): Promise<InboxPage> {
  const back = from !== undefined && 'before' in from;
  const { Items = [] } = await dynamo().send(
    new QueryCommand({
      TableName: table,
      IndexName: 'inbox',
      KeyConditionExpression: `#open = :open${from ? ` AND inboxOrder ${back ? '<' : '>'} :from` : ''}`,
      ExpressionAttributeNames: { '#open': 'open' },
      ExpressionAttributeValues: {
        ':open': 'open',
        ...(from && { ':from': back ? from.before : from.after }),
      },
      ScanIndexForward: !back,
      Limit: size + 1, // One more than is shown says whether there is another page.
    }),
  );
  const further = Items.length > size;
  const shown = back ? Items.slice(0, size).reverse() : Items.slice(0, size);
  const cases = shown.flatMap((item) => orNothing(() => liftHead(item)));
  // Of what was read, not of what can be shown: a page of unreadable cases must not end the list.
  const [first, last] = [shown[0], shown.at(-1)].map((item) => item?.['inboxOrder'] as string);
  return {
    cases,
    unreadable: shown.length - cases.length,
    ...((back ? further : from !== undefined) && first && { before: first }),
    ...((back || further) && last && { after: last }),
  };
}

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

/** One item of an unknown version must not hide the others. */
function orNothing<T>(read: () => T): T[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}
