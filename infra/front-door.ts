import { type App, Stack } from 'aws-cdk-lib';
import { AccountPrincipal, AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { receiptSenders, type Where } from './accounts.ts';
import { draftKey, rotateMonthly } from './draft-key.ts';
import { frontDoorAlarms } from './front-door-alarms.ts';
import { publicWeb, route, settle, watch } from './front-door-functions.ts';
import { type Ground, ground, type Settings } from './ground.ts';
import { front, receipts, region, submissions } from './names.ts';
import { every, queueWithDeadLetters, table } from './parts.ts';
import { webApi } from './web-api.ts';

/**
 * The public side. It takes what people send, hands it to the hub of the place, and forgets it as
 * soon as the hub says that it has it.
 */
export function frontDoorStack(app: App, where: Where, settings: Settings): Stack {
  const name = front(where.partnership.id);
  const stack = new Stack(app, name, {
    env: { account: where.account, region },
    description: `The front door of ${where.partnership.name}: takes what people send, keeps nothing`,
  });
  const base = ground(stack, name, settings);
  const parts = { where, ...tables(base), ...queues(base, where), draftKey: draftKey(base) };

  webApi(base, publicWeb(base, parts), {
    audience: 'public',
    rate: 200,
    burst: 400,
    failing:
      'People who try to tell us something see an error page with 999 and helplines instead. Some will not try twice.',
  });
  route(base, parts);
  settle(base, parts);
  const watcher = watch(base, parts);
  every(base, 1, watcher);
  rotateMonthly(base, parts.draftKey);
  frontDoorAlarms(base, watcher.name);
  return stack;
}

function tables(base: Ground) {
  return {
    // Without backups: they would remember for 35 days what people wrote and we promised to erase.
    answers: table(base, 'answers', { key: 'submissionId', expires: false, backups: false }),
    tracking: table(base, 'tracking', {
      key: 'caseId',
      sort: 'item',
      indexes: { unsettled: { key: 'unsettled', sort: 'nextTryAt' } },
      expires: true,
      backups: true,
    }),
    drafts: table(base, 'drafts', { key: 'id', expires: true, backups: false }),
    // Of who asks how often: hashes, and only for a day.
    limits: table(base, 'limits', { key: 'id', expires: true, backups: false }),
    replies: table(base, 'replies', { key: 'id', expires: true, backups: false }),
  };
}

function queues(base: Ground, where: Where) {
  const { id } = where.partnership;
  const toRoute = queueWithDeadLetters(base, submissions(id), {
    waiting:
      'What people sent waits ten minutes or more to be handed to their council. Nobody there can see it yet.',
    unreadable:
      'A submission could not be handed to a hub five times over. The watcher tries again, but somebody may be waiting for help: find out why.',
  });
  const settled = queueWithDeadLetters(base, receipts(id), {
    idsOnly: true,
    waiting:
      'Hubs have said that they have what people sent, and the front door has not erased it yet, as we promise people.',
    unreadable:
      'What a hub said was refused. It and the front door disagree on who has a person’s request; or it signed a day of its cases twice, differently, and somebody may have changed what was recorded (npm run audit); or a version is unknown.',
  });
  letHubsSend(settled, where);
  return { toRoute, settled };
}

function letHubsSend(queue: Queue, where: Where): void {
  const { accounts, anyOf, roles } = { anyOf: undefined, ...receiptSenders(where) };
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: accounts
        ? accounts.map((account) => new AccountPrincipal(account))
        : [new AnyPrincipal()],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: {
        ...(anyOf && { StringEquals: { 'aws:PrincipalAccount': anyOf } }),
        ArnLike: { 'aws:PrincipalArn': roles },
      },
    }),
  );
}
