import { type App, Stack } from 'aws-cdk-lib';
import { AccountPrincipal, AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { replyPaths } from '../web/words/paths.ts';
import { languages } from '../web/words/words.ts';
import { letterSenders, receiptSenders, type Senders, type Where } from './accounts.ts';
import { draftKey, rotateMonthly } from './draft-key.ts';
import { frontDoorAlarms } from './front-door-alarms.ts';
import { publicWeb, replies, settle, watch } from './front-door-functions.ts';
import { letters, route } from './front-door-hubs.ts';
import { type Ground, ground, type Settings } from './ground.ts';
import { front, letters as lettersName, receipts, region, submissions } from './names.ts';
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

  const web = publicWeb(base, parts);
  const ofReplies = replies(base, parts);
  webApi(base, web, {
    audience: 'public',
    // Nobody reaches replies through the function that takes what people send, nor the other way.
    apart: Object.fromEntries(replyPaths(languages).map((path) => [path, ofReplies])),
    rate: 200,
    burst: 400,
    failing:
      'People who try to tell us something see an error page with 999 and helplines instead. Some will not try twice.',
  });
  route(base, parts);
  settle(base, parts);
  letters(base, parts);
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
    // Of wrong phrases: hashes, and only for the quarter of an hour that one must wait.
    attempts: table(base, 'attempts', { key: 'id', expires: true, backups: false }),
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
  const letters = queueWithDeadLetters(base, lettersName(id), {
    waiting:
      'What hubs have written to people who asked or referred at work waits ten minutes or more before they can read it; or a referral waits for what was told with the question before it.',
    unreadable:
      'What a hub wrote to a person who asked at work was refused five times over: it is of a case that another hub has, somebody may have forged it, or a version is unknown. The hub tries again, and the person cannot read it: find out why.',
  });
  letHubsSend(base, settled, receiptSenders(where));
  letHubsSend(base, letters, letterSenders(where));
  return { toRoute, settled, letters };
}

/** Lets hubs send: to a queue, and under its key where it has one of ours. */
function letHubsSend({ key }: Ground, queue: Queue, { roles, ...from }: Senders): void {
  const to = (actions: string[], resource: string, through: Record<string, string> = {}) => {
    const equals = { ...(from.anyOf && { 'aws:PrincipalAccount': from.anyOf }), ...through };
    return new PolicyStatement({
      principals: from.accounts?.map((one) => new AccountPrincipal(one)) ?? [new AnyPrincipal()],
      actions,
      resources: [resource],
      conditions: {
        ...(Object.keys(equals).length > 0 && { StringEquals: equals }),
        ArnLike: { 'aws:PrincipalArn': roles },
      },
    });
  };
  queue.addToResourcePolicy(to(['sqs:SendMessage'], queue.queueArn));
  const viaQueues = { 'kms:ViaService': `sqs.${region}.amazonaws.com` };
  if (queue.encryptionMasterKey)
    key.addToResourcePolicy(to(['kms:Decrypt', 'kms:GenerateDataKey'], '*', viaQueues));
}
