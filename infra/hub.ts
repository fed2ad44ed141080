import { type App, Stack } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { caseIndexes } from '../functions/domain/keys.ts';
import type { Hub } from '../functions/domain/partnership.ts';
import type { Where } from './accounts.ts';
import { alarm, counted } from './alarms.ts';
import { type Ground, ground, kept, keyOfSecrets, letSend, type Settings } from './ground.ts';
import { dutyChannel } from './duty.ts';
import { hubWeb, intake, watchClocks } from './hub-functions.ts';
import { front, functionName, hub as hubName, inbox, region, roleArn } from './names.ts';
import { outgoing } from './outgoing.ts';
import { every, queueWithDeadLetters, table } from './parts.ts';
import { signDaily } from './signing.ts';
import { webApi } from './web-api.ts';
import { writing } from './writing.ts';

/** One council's cell: its cases, its staff's pages, its key. No other hub can reach into it. */
export function hubStack(app: App, where: Where, hub: Hub, settings: Settings): Stack {
  const name = hubName(where.partnership.id, hub.id);
  const stack = new Stack(app, name, {
    env: { account: where.accountOf(hub.id), region },
    description: `The hub ${hub.name}: its cases and the pages of its staff`,
  });
  const base = ground(stack, name, settings);
  const parts = {
    where,
    hub,
    ...tables(base),
    inbox: inboxQueue(base, where, hub),
    signIn: signInSecret(base),
    duty: dutyChannel(base, hub),
  };

  intake(base, parts);
  webApi(base, hubWeb(base, parts), {
    audience: 'staff',
    rate: 100,
    burst: 200,
    host: hub.id,
    failing: `Staff of the hub ${hub.name} see errors instead of the cases of people who wait for them.`,
  });
  const watcher = watchClocks(base, parts);
  every(base, 1, watcher);
  clockAlarms(base, hub, watcher.name);
  outgoing(base, hub, parts.cases);
  writing(base, parts);
  signDaily(base, parts);
  return stack;
}

function tables(base: Ground) {
  return {
    cases: table(base, 'cases', {
      key: 'caseId',
      sort: 'item',
      indexes: caseIndexes,
      expires: true,
      backups: true,
    }),
    views: table(base, 'views', { key: 'chain', sort: 'item', expires: false, backups: true }),
    sessions: table(base, 'sessions', { key: 'id', expires: true, backups: false }),
  };
}

/** Its senders may be deployed later, or be in another account: they are let in by name. */
function inboxQueue(base: Ground, where: Where, hub: Hub): Queue {
  const queue = queueWithDeadLetters(base, inbox(where.partnership.id, hub.id), {
    waiting: `What people sent to the hub ${hub.name} waits ten minutes or more before its staff can see it.`,
    unreadable: `Something sent to the hub ${hub.name} could not be stored five times over. Its staff do not see it, and the person may be waiting for help.`,
  });
  const senders = (['front-door/route', 'front-door/letters'] as const).map((entry) =>
    roleArn(where.account, functionName(front(where.partnership.id), entry)),
  );
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new AccountPrincipal(where.account)],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:PrincipalArn': senders } },
    }),
  );
  letSend(base.key, [where.account], senders);
  return queue;
}

/** The council's provider gives this secret; it is put here by hand and is no value of ours. */
function signInSecret(base: Ground): Secret {
  const { stack, name } = base;
  return new Secret(stack, 'SignIn', {
    secretName: `${name}-sign-in`,
    description: 'The client secret that the sign-in provider of this hub gave',
    encryptionKey: keyOfSecrets(base),
    generateSecretString: {
      secretStringTemplate: '{}',
      generateStringKey: 'clientSecret',
      passwordLength: 48,
      excludePunctuation: true,
    },
    removalPolicy: kept,
  });
}

function clockAlarms(base: Ground, hub: Hub, watcher: string): void {
  alarm(base, 'duty-waiting', {
    meaning: `Somebody may be in danger now, or a case be out of time, and whoever is on duty at the hub ${hub.name} could not be told for a minute or more. Ring them: they should sign in and open the inbox.`,
    metric: counted(watcher, 'DutyAlertsWaiting', 'Maximum', 1),
    at: 1,
  });
  alarm(base, 'overdue', {
    meaning: `People wait longer than they were promised: the hub ${hub.name} has cases whose clock has run out.`,
    metric: counted(watcher, 'OverdueCases', 'Maximum', 5),
    at: 1,
  });
  alarm(base, 'clocks-silent', {
    meaning: `Nothing has looked at the clocks of the hub ${hub.name} for five minutes. A person’s case could run late, or an alert that somebody is in danger be lost, and nobody would know.`,
    metric: counted(watcher, 'OverdueCases', 'SampleCount', 5),
    at: 1,
    below: true,
    silenceRings: true,
  });
}
