import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { agencies } from '../functions/domain/agencies.ts';
import { answered } from '../functions/domain/answered.ts';
import { askedPartition } from '../functions/domain/asked.ts';
import { duty as dutyPartition } from '../functions/domain/duty.ts';
import { letters as lettersPartition } from '../functions/domain/letters.ts';
import type { Hub } from '../functions/domain/partnership.ts';
import { signed } from '../functions/domain/signed-heads.ts';
import { viewsChain } from '../functions/domain/views.ts';
import type { Where } from './accounts.ts';
import {
  allow,
  allowIndex,
  allowItems,
  allowItemsOf,
  allowKey,
  allowPublish,
  allowSecret,
} from './grants.ts';
import type { Ground } from './ground.ts';
import { letters, queueArn, queueUrl, receipts } from './names.ts';
import { consume, type Lambda, lambda } from './parts.ts';
import { allowLetters } from './writing.ts';

type HubParts = {
  readonly where: Where;
  readonly hub: Hub;
  readonly cases: Table;
  readonly views: Table;
  readonly sessions: Table;
  readonly inbox: Queue;
  readonly signIn: Secret;
  /** Where whoever is on duty is told. */
  readonly duty: Topic;
};

/** Stores what the front door sends, tells the duty channel of immediate risk, then says so. */
export function intake(base: Ground, { where, hub, cases, inbox, duty }: HubParts): void {
  const receiptsQueue = receipts(where.partnership.id);
  const made = lambda(base, 'hub/intake', {
    does: `Stores what people sent to the hub ${hub.name}, and sends a receipt`,
    failing: `Something that a person sent could not be stored at the hub ${hub.name} at this try. It is kept and sent again.`,
    seconds: base.settings.values.consumerSeconds,
    environment: {
      CASES_TABLE: cases.tableName,
      RECEIPTS_QUEUE_URL: queueUrl(where.account, receiptsQueue),
      LETTERS_QUEUE_URL: queueUrl(where.account, letters(where.partnership.id)),
      DUTY_TOPIC_ARN: duty.topicArn,
      HUB: hub.id,
      HUB_NAME: hub.name,
    },
  });
  consume(base, made, inbox);
  // A question is read whole, to be handed over to the referral that goes on from it.
  allowItems(made, cases, 'GetItem', 'PutItem', 'UpdateItem', 'Query');
  // Nothing that was done in a case can be taken back: only the word that something is owed can.
  allowItemsOf(made, cases, [dutyPartition, lettersPartition], 'DeleteItem');
  allowKey(made, base.key, 'dynamodb');
  allowPublish(made, duty, base.key);
  // Receipts carry ids only and travel under SQS's own key: no right to the front door's is needed.
  allow(made, ['sqs:SendMessage'], [queueArn(where.account, receiptsQueue)]);
  allowLetters(made, where);
}

/** The pages of the hub's staff. */
export function hubWeb(base: Ground, parts: HubParts): Lambda {
  const { where, hub, cases, views, sessions, signIn } = parts;
  const made = lambda(base, 'hub/hub-web', {
    does: `The pages of the staff of the hub ${hub.name}`,
    failing: `Pages fail for the staff of the hub ${hub.name}: they may not see the cases of people who wait for them.`,
    seconds: 29,
    memory: 512,
    environment: {
      CASES_TABLE: cases.tableName,
      VIEWS_TABLE: views.tableName,
      SESSIONS_TABLE: sessions.tableName,
      SIGN_IN_SECRET_ARN: signIn.secretArn,
      ISSUER: hub.signIn.issuer,
      CLIENT_ID: hub.signIn.clientId,
      ROLES_CLAIM: hub.signIn.rolesClaim,
      AGENCY_CLAIM: hub.signIn.agencyClaim,
      HUB: hub.id,
      PARTNERSHIP: where.partnership.id,
    },
  });
  allowItems(made, cases, 'Query', 'PutItem', 'UpdateItem');
  // An answer of an agency takes its question off its list: nothing of a case is ever deleted.
  allowItemsOf(made, cases, agencies.map(askedPartition), 'DeleteItem');
  // How many questions were answered in a month: nothing else is read by its key.
  allowItemsOf(made, cases, answered, 'GetItem');
  for (const index of ['inbox', 'held', 'kind', 'stage', 'manager', 'reference'] as const)
    allowIndex(made, cases, index);
  // What was signed lies in the other partition of this table: it is read, and never written.
  allowItemsOf(made, views, viewsChain, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
  allowItemsOf(made, views, signed, 'Query');
  allowItems(made, sessions, 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem');
  allowKey(made, base.key, 'dynamodb');
  allowSecret(made, signIn.secretArn, 'GetSecretValue');
  allowKey(made, base.key, 'secretsmanager');
  return made;
}

/**
 * Notes in each case what its clocks have to say, alerts ahead and ends, with what the duty channel
 * is owed for it; tells the channel what it is owed, and counts the cases whose clock has run out.
 */
export function watchClocks(base: Ground, { hub, cases, duty }: HubParts): Lambda {
  const made = lambda(base, 'hub/watch-clocks', {
    does: `Notes in the cases of the hub ${hub.name} which clocks end soon or have ended, tells its duty channel, and counts what is overdue`,
    failing: `The clocks or the waiting alerts of the hub ${hub.name} could not be read at this try. A person’s case could run late unseen, or somebody in danger wait.`,
    seconds: 60,
    environment: {
      CASES_TABLE: cases.tableName,
      DUTY_TOPIC_ARN: duty.topicArn,
      HUB: hub.id,
      HUB_NAME: hub.name,
    },
  });
  allowIndex(made, cases, 'inbox');
  allowIndex(made, cases, 'wake');
  allowItems(made, cases, 'PutItem', 'UpdateItem');
  // Not what people wrote: it lies in the other partitions.
  allowItemsOf(made, cases, dutyPartition, 'Query', 'DeleteItem');
  allowKey(made, base.key, 'dynamodb');
  allowPublish(made, duty, base.key);
  return made;
}
