import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { copiesOf } from '../functions/domain/signed-days.ts';
import type { Where } from './accounts.ts';
import { alarm, counted } from './alarms.ts';
import {
  allowAdding,
  allowChanging,
  allowCounting,
  allowIndex,
  allowItems,
  allowItemsLike,
  allowKey,
  allowSecret,
  allowSend,
} from './grants.ts';
import type { Ground } from './ground.ts';
import { consume, type Lambda, lambda } from './parts.ts';

export type FrontDoorParts = {
  readonly where: Where;
  readonly answers: Table;
  readonly tracking: Table;
  readonly drafts: Table;
  readonly limits: Table;
  readonly replies: Table;
  readonly attempts: Table;
  readonly toRoute: Queue;
  readonly settled: Queue;
  readonly letters: Queue;
  readonly draftKey: Secret;
};

/** Adds what people send, and cannot read it: not even what it has just written. */
export function publicWeb(base: Ground, parts: FrontDoorParts): Lambda {
  const made = lambda(base, 'front-door/public-web', {
    does: 'The public pages: takes what people send and confirms it',
    failing:
      'Pages fail for people who try to tell us something. They see an error page with 999 and helplines; some will not try twice.',
    seconds: 29,
    memory: 512,
    environment: {
      ANSWERS_TABLE: parts.answers.tableName,
      TRACKING_TABLE: parts.tracking.tableName,
      DRAFTS_TABLE: parts.drafts.tableName,
      LIMITS_TABLE: parts.limits.tableName,
      REPLIES_TABLE: parts.replies.tableName,
      SUBMISSIONS_QUEUE_URL: parts.toRoute.queueUrl,
      DRAFT_KEY_SECRET_ARN: parts.draftKey.secretArn,
      PARTNERSHIP: parts.where.partnership.id,
      NEUTRAL_SITE: parts.where.partnership.neutralSite,
      RETRY_FIRST_SECONDS: String(base.settings.values.retryFirstSeconds),
    },
  });
  allowAdding(made, parts.answers, parts.tracking, parts.replies);
  allowItems(made, parts.drafts, 'GetItem', 'PutItem', 'DeleteItem');
  allowCounting(made, parts.limits);
  allowKey(made, base.key, 'dynamodb');
  allowSend(made, parts.toRoute);
  allowSecret(made, parts.draftKey.secretArn, 'GetSecretValue');
  allowKey(made, base.key, 'secretsmanager');
  return made;
}

/** Shows a reply to whoever has its reference and phrase. It can list none, and write none. */
export function replies(base: Ground, parts: FrontDoorParts): Lambda {
  const made = lambda(base, 'front-door/replies', {
    id: 'ReadReplies',
    does: 'Shows a reply to whoever has its reference and phrase',
    failing:
      'People who asked for advice at work, or made a referral, cannot read what the team has written to them.',
    seconds: 15,
    // Each try hashes in 32 MiB; what it may take of a CPU grows with this number.
    memory: 512,
    environment: {
      REPLIES_TABLE: parts.replies.tableName,
      ATTEMPTS_TABLE: parts.attempts.tableName,
      PARTNERSHIP: parts.where.partnership.id,
      NEUTRAL_SITE: parts.where.partnership.neutralSite,
    },
  });
  allowItems(made, parts.replies, 'GetItem');
  allowChanging(made, parts.attempts);
  allowKey(made, base.key, 'dynamodb');
  alarm(base, 'replies-must-wait', {
    meaning:
      'Somebody guesses at the words by which professionals read their replies, or keeps one of them from reading theirs: at least 20 tries in five minutes were told to wait. Who waits for a reply can ring the hub.',
    metric: counted(made.name, 'RepliesMustWait', 'Sum', 5),
    at: 20,
  });
  return made;
}

/** Erases what a hub has, and notes that it has it. */
export function settle(base: Ground, parts: FrontDoorParts): void {
  const made = lambda(base, 'front-door/settle', {
    does: 'Takes receipts of hubs: marks as settled, erases what was written; keeps what they signed',
    failing:
      'A hub has what a person sent, and the front door could not erase its copy at this try, as we promise people. Or it could not keep what a hub signed of its cases.',
    seconds: base.settings.values.consumerSeconds,
    environment: {
      ANSWERS_TABLE: parts.answers.tableName,
      TRACKING_TABLE: parts.tracking.tableName,
    },
  });
  consume(base, made, parts.settled);
  allowItems(made, parts.tracking, 'GetItem', 'UpdateItem');
  allowItemsLike(made, parts.tracking, copiesOf('*'), 'Query', 'PutItem');
  allowItems(made, parts.answers, 'DeleteItem');
  allowKey(made, base.key, 'dynamodb');
}

/** Finds what no hub has confirmed, without seeing what was written. */
export function watch(base: Ground, parts: FrontDoorParts): Lambda {
  const { values } = base.settings;
  const made = lambda(base, 'front-door/watch', {
    does: 'Queues again what no hub has confirmed',
    failing:
      'Something that a person sent and no council has confirmed could not be queued again. It would stay unseen.',
    seconds: 55,
    environment: {
      TRACKING_TABLE: parts.tracking.tableName,
      SUBMISSIONS_QUEUE_URL: parts.toRoute.queueUrl,
      RETRY_FIRST_SECONDS: String(values.retryFirstSeconds),
      RETRY_MAX_SECONDS: String(values.retryMaxSeconds),
      UNSETTLED_AFTER_SECONDS: String(values.unsettledAfterSeconds),
    },
  });
  allowIndex(made, parts.tracking, 'unsettled');
  allowItems(made, parts.tracking, 'UpdateItem');
  allowKey(made, base.key, 'dynamodb');
  allowSend(made, parts.toRoute);
  return made;
}
