import { hubDoors, type Where } from './accounts.ts';
import type { FrontDoorParts } from './front-door-functions.ts';
import { allow, allowItems, allowKey, through } from './grants.ts';
import type { Ground } from './ground.ts';
import { inbox, queueUrl } from './names.ts';
import { consume, type Lambda, lambda } from './parts.ts';

/** Reads what was sent and hands it to the hub of the place. */
export function route(base: Ground, parts: FrontDoorParts): void {
  const made = lambda(base, 'front-door/route', {
    does: 'Hands what people sent to the hub of the place',
    failing:
      'Something that a person sent could not be handed to their council at this try. It is kept and tried again.',
    seconds: base.settings.values.consumerSeconds,
    memory: 512,
    environment: {
      ANSWERS_TABLE: parts.answers.tableName,
      TRACKING_TABLE: parts.tracking.tableName,
      ...hubQueues(parts.where),
      UNSETTLED_AFTER_SECONDS: String(base.settings.values.unsettledAfterSeconds),
    },
  });
  consume(base, made, parts.toRoute);
  allowItems(made, parts.answers, 'GetItem');
  allowItems(made, parts.tracking, 'GetItem', 'PutItem', 'UpdateItem');
  allowKey(made, base.key, 'dynamodb');
  allowHubs(made, parts.where);
}

// One pattern: a list of every hub's address would outgrow an environment.
const hubQueues = ({ partnership, account }: Where) => ({
  HUB_QUEUE_URL: queueUrl('{account}', inbox(partnership.id, '{hub}')),
  ACCOUNT: account,
  PARTNERSHIP: partnership.id,
});

/** Sending to the inbox of any hub, under its key. */
function allowHubs(made: Lambda, where: Where): void {
  const { inboxes, keys, alias, bounds } = hubDoors(where);
  const bound = Object.keys(bounds).length > 0 ? { StringEquals: bounds } : {};
  allow(made, ['sqs:SendMessage'], inboxes, bound);
  allow(made, ['kms:GenerateDataKey', 'kms:Decrypt'], keys, {
    StringEquals: { ...through('sqs').StringEquals, ...bounds },
    'ForAnyValue:StringLike': { 'kms:ResourceAliases': alias },
  });
}

/** Keeps what hubs say to professionals, and carries questions between hubs. */
export function letters(base: Ground, parts: FrontDoorParts): void {
  const made = lambda(base, 'front-door/letters', {
    id: 'PassLetters',
    does: 'Keeps what hubs write to professionals, and hands questions from hub to hub',
    failing:
      'What a hub wrote to a person who asked or referred at work, or the question that a referral goes on from, could not be passed on at this try. The hub sends it again.',
    seconds: base.settings.values.consumerSeconds,
    environment: {
      TRACKING_TABLE: parts.tracking.tableName,
      REPLIES_TABLE: parts.replies.tableName,
      ...hubQueues(parts.where),
    },
  });
  consume(base, made, parts.letters);
  // The route of a case, and so which hub may speak of it.
  allowItems(made, parts.tracking, 'GetItem');
  allowItems(made, parts.replies, 'GetItem', 'UpdateItem');
  allowKey(made, base.key, 'dynamodb');
  allowHubs(made, parts.where);
}
