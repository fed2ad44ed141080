import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Hub } from '../functions/domain/partnership.ts';
import { alarm } from './alarms.ts';
import type { Ground } from './ground.ts';
import { dutyTopic } from './names.ts';

/** Where whoever is on duty at a hub is told, and alarms for when nobody there hears it. */
export function dutyChannel(base: Ground, hub: Hub): Topic {
  const { stack, name, key, settings } = base;
  const topic = new Topic(stack, 'Duty', {
    topicName: dutyTopic(name),
    masterKey: key,
    enforceSSL: true,
  });
  const to = hub.dutyTo ?? settings.dutyTo;
  if (to !== undefined) topic.addSubscription(new EmailSubscription(to));
  dutyAlarms(base, hub, topic);
  return topic;
}

/** SNS takes what is published even if nobody is subscribed: only its own counts tell. */
function dutyAlarms(base: Ground, { name }: Hub, topic: Topic): void {
  const period = Duration.minutes(5);
  alarm(base, 'duty-undelivered', {
    meaning: `Somebody may be in danger now, and an alert did not reach an address of whoever is on duty at the hub ${name}. Ring them: they should sign in and open the inbox.`,
    metric: topic.metricNumberOfNotificationsFailed({ period }),
    at: 1,
  });
  alarm(base, 'duty-unheard', {
    meaning: `Somebody may be in danger now, and nobody on duty at the hub ${name} was told: an alert was sent and reached no address. Ring them: they should sign in and open the inbox. Then see who has confirmed the subscription to its duty topic.`,
    // With no subscriber nothing at all may be counted as delivered, so what is missing is zero.
    // An alert told just after the turn of a period rings too: one call too many harms nobody.
    metric: new MathExpression({
      expression: 'IF(FILL(published, 0) > 0 AND FILL(delivered, 0) < 1, 1, 0)',
      label: 'Alerts that reached nobody',
      period,
      usingMetrics: {
        published: topic.metricNumberOfMessagesPublished({ period }),
        delivered: topic.metricNumberOfNotificationsDelivered({ period }),
      },
    }),
    at: 1,
  });
}
