import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { letters as lettersPartition } from '../functions/domain/letters.ts';
import type { Hub } from '../functions/domain/partnership.ts';
import type { Where } from './accounts.ts';
import { alarm, counted } from './alarms.ts';
import { allow, allowItems, allowItemsOf, allowKey, through } from './grants.ts';
import type { Ground } from './ground.ts';
import { alias, front, keysOf, letters, queueArn, queueUrl } from './names.ts';
import { every, type Lambda, lambda } from './parts.ts';

type Writing = { readonly where: Where; readonly hub: Hub; readonly cases: Table };

/** What sends to the front door what a hub owes it in writing, until it is answered. */
export function writing(base: Ground, { where, hub, cases }: Writing): void {
  const made = lambda(base, 'hub/send-letters', {
    does: `Sends to the front door what the hub ${hub.name} says to professionals, and asks for the questions that its referrals go on from`,
    failing: `What the hub ${hub.name} writes to people who asked or referred at work could not be read at this try. They wait for an answer.`,
    seconds: 60,
    environment: {
      CASES_TABLE: cases.tableName,
      LETTERS_QUEUE_URL: queueUrl(where.account, letters(where.partnership.id)),
      HUB: hub.id,
    },
  });
  // What a letter says is worked out from its case. Of cases nothing can be changed.
  allowItems(made, cases, 'Query');
  allowItemsOf(made, cases, lettersPartition, 'UpdateItem');
  allowKey(made, base.key, 'dynamodb');
  allowLetters(made, where);
  every(base, 1, made);
  alarm(base, 'letters-waiting', {
    meaning: `What the hub ${hub.name} wrote to a person who asked or referred at work has waited for ten minutes or more to be kept where they can read it, or a referral for the question before it; or nothing has looked whether anything waits. See whether the front door is up, and what is in its dead letters.`,
    metric: counted(made.name, 'LettersWaiting', 'Maximum', 5),
    at: 10,
    silenceRings: true,
  });
}

/** Sending letters to the front door, under its key, which a hub knows by its alias only. */
export function allowLetters(to: Lambda, { partnership, account }: Where): void {
  allow(to, ['sqs:SendMessage'], [queueArn(account, letters(partnership.id))]);
  allow(to, ['kms:GenerateDataKey', 'kms:Decrypt'], [keysOf(account)], {
    ...through('sqs'),
    'ForAnyValue:StringLike': { 'kms:ResourceAliases': [alias(front(partnership.id))] },
  });
}
