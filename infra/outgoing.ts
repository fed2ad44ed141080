import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Hub } from '../functions/domain/partnership.ts';
import { alarm, counted } from './alarms.ts';
import { allowItems, allowKey, allowSecret } from './grants.ts';
import { type Ground, kept, keyOfSecrets } from './ground.ts';
import { notifySecret } from './names.ts';
import { every, type Lambda, lambda } from './parts.ts';

/** Where GOV.UK Notify takes texts and emails. */
const notifyUrl = 'https://api.notifications.service.gov.uk';

/** What sends the texts and emails of a hub, if it sends any. */
export function outgoing(base: Ground, hub: Hub, cases: Table): void {
  if (!hub.notify) return;
  const { text, email } = hub.notify;
  const secret = keySecret(base);
  const made = lambda(base, 'hub/send-messages', {
    does: `Sends the texts and emails of the hub ${hub.name}, if the rules of the case allow it`,
    failing: `Messages of the hub ${hub.name} to people who wait for them could not be read at this try.`,
    // Longer than this nobody may hold a message: see the lease in functions/domain/outbox.ts.
    seconds: 60,
    environment: {
      CASES_TABLE: cases.tableName,
      NOTIFY_URL: notifyUrl,
      NOTIFY_SECRET_ARN: secret.secretArn,
      TEXT_TEMPLATE: text,
      EMAIL_TEMPLATE: email,
    },
  });
  // The rules and the words of a message stand in its case. Nothing at all can be deleted.
  allowItems(made, cases, 'Query', 'PutItem', 'UpdateItem');
  allowKey(made, base.key, 'dynamodb');
  allowSecret(made, secret.secretArn, 'GetSecretValue');
  allowKey(made, base.key, 'secretsmanager');
  every(base, 1, made);
  waitingAlarm(base, hub, made);
}

/** The key that GOV.UK Notify gives is put here by hand, and is no value of ours. */
function keySecret(base: Ground): Secret {
  return new Secret(base.stack, 'Notify', {
    secretName: notifySecret(base.name),
    description: 'The API key of this hub at GOV.UK Notify',
    encryptionKey: keyOfSecrets(base),
    generateSecretString: {
      secretStringTemplate: '{}',
      generateStringKey: 'apiKey',
      // As long as theirs, which its client takes apart by the number of characters.
      passwordLength: 80,
      excludePunctuation: true,
    },
    removalPolicy: kept,
  });
}

const waitingAlarm = (base: Ground, hub: Hub, { name }: Lambda): void =>
  alarm(base, 'messages-waiting', {
    meaning: `A text or email to a person who wrote to the hub ${hub.name} has waited for ten minutes or more, or nothing has looked whether one waits. They may not hear from anybody. See whether GOV.UK Notify is up and its key right.`,
    metric: counted(name, 'MessagesWaiting', 'Maximum', 5),
    at: 10,
    silenceRings: true,
  });
