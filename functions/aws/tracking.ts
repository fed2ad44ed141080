import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  liftRoute,
  liftTracked,
  trackedKey,
  type RecordedRoute,
  type Tracked,
} from '../domain/tracking.ts';
import { dynamo, insist, lostTheRace, queryAll } from './dynamo.ts';
import { failure } from '../lambda.ts';

/** A submission's tracking item. */
export type Which = { readonly caseId: string; readonly submissionId: string };

/** True when it was written; false when the submission is settled already, and nothing changed. */
type Written = Promise<boolean>;

export type Tracking = {
  readonly submission: (which: Which) => Promise<Tracked | undefined>;
  readonly route: (caseId: string) => Promise<RecordedRoute | undefined>;
  /** Records the hub of a case, unless one is recorded; gives back the one that holds. */
  readonly recordRoute: (route: RecordedRoute) => Promise<RecordedRoute>;
  readonly markRouted: (which: Which, hub: string) => Written;
  readonly markSent: (which: Which, at: string) => Written;
  /** Every submission that no hub has confirmed, the one to be tried next first. */
  readonly unsettled: () => Promise<{ found: Tracked[]; unreadable: number }>;
  readonly markRetried: (which: Which, attempts: number, nextTryAt: string) => Written;
};

/** Reads and updates the front door's Tracking table. */
export function trackingTable(table: string): Tracking {
  const get = async (caseId: string, item: string) => {
    const { Item } = await dynamo().send(
      new GetCommand({ TableName: table, Key: { caseId, item }, ConsistentRead: true }),
    );
    return Item;
  };
  const route = async (caseId: string) => {
    const item = await get(caseId, 'route');
    return item && liftRoute(item);
  };
  const update = whileUnsettled(table);
  return {
    route,
    async submission({ caseId, submissionId }) {
      const item = await get(caseId, trackedKey(submissionId));
      return item && liftTracked(item);
    },
    async recordRoute(wanted) {
      if (await putRoute(table, wanted)) return wanted;
      const first = await route(wanted.caseId);
      if (!first) throw failure('recorded-route-is-gone');
      return first;
    },
    markRouted: (which, hub) =>
      update(which, 'SET #state = :state, hub = :hub', { ':state': 'routed', ':hub': hub }),
    markSent: (which, at) =>
      update(which, 'SET #state = :state, sentAt = :at', { ':state': 'sent', ':at': at }),
    markRetried: (which, attempts, nextTryAt) =>
      update(which, 'SET attempts = :attempts, nextTryAt = :next', {
        ':attempts': attempts,
        ':next': nextTryAt,
      }),
    unsettled: () => queryAll(indexQuery(table), liftTracked),
  };
}

async function putRoute(table: string, route: RecordedRoute): Promise<boolean> {
  const put = new PutCommand({
    TableName: table,
    Item: route,
    ConditionExpression: 'attribute_not_exists(caseId)',
  });
  return unlessRefused(() => dynamo().send(put));
}

/** Updates a submission only while it is unsettled: what is settled must not be opened again. */
const whileUnsettled =
  (table: string) =>
  ({ caseId, submissionId }: Which, set: string, values: Record<string, unknown>): Written => {
    const update = new UpdateCommand({
      TableName: table,
      Key: { caseId, item: trackedKey(submissionId) },
      UpdateExpression: set,
      ConditionExpression: 'unsettled = :yes',
      ...(set.includes('#state') && { ExpressionAttributeNames: { '#state': 'state' } }),
      ExpressionAttributeValues: { ...values, ':yes': 'yes' },
    });
    return unlessRefused(() => insist(() => dynamo().send(update)));
  };

async function unlessRefused(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (lostTheRace(error)) return false;
    throw error;
  }
}

const indexQuery = (table: string) => ({
  TableName: table,
  IndexName: 'unsettled',
  KeyConditionExpression: 'unsettled = :yes',
  ExpressionAttributeValues: { ':yes': 'yes' },
});
