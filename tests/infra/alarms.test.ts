import { describe, expect, test } from 'vitest';
import { partnership } from '../../functions/domain/partnerships.ts';
import { all, inStack, name } from './all-of-dorset.ts';
import { at, statements, synthesise, target, type } from './synthesis.ts';

describe('alarms', () => {
  test('each says in a sentence what it means for people, and tells somebody', () => {
    const alarms = type(all, 'AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThan(30);
    for (const alarm of alarms) {
      const { AlarmDescription, AlarmActions } = alarm.Properties;
      expect(AlarmDescription, name(alarm)).toMatch(/^[A-Z].{40,}\.$/);
      expect(AlarmDescription, name(alarm)).toMatch(/people|person|somebody|nobody|staff|council/i);
      expect(at(AlarmActions, 0), name(alarm)).toEqual({
        Ref: expect.stringMatching(/^Alarms/) as string,
      });
    }
  });

  test('every function has one for its faults, every API for its failing pages', () => {
    const on = (metric: string) =>
      type(all, 'AWS::CloudWatch::Alarm').filter((a) => a.Properties['MetricName'] === metric);
    expect(on('Errors')).toHaveLength(type(all, 'AWS::Lambda::Function').length);
    expect(on('5XXError')).toHaveLength(4);
  });

  test('a watcher that does not run rings: its silence counts as an alarm', () => {
    const silent = type(all, 'AWS::CloudWatch::Alarm').filter(({ Properties }) =>
      String(Properties['AlarmName']).endsWith('-silent'),
    );
    expect(silent).toHaveLength(1 + 3 * 2);
    for (const { Properties } of silent)
      expect(Properties).toMatchObject({
        TreatMissingData: 'breaching',
        Statistic: 'SampleCount',
        ComparisonOperator: 'LessThanThreshold',
      });
  });

  test.each([
    ['dorset-front-unsettled', 'OldestUnsettledMinutes', 15, 'dorset-front-watch'],
    ['dorset-front-unsettled-a-day', 'OldestUnsettledMinutes', 1440, 'dorset-front-watch'],
    ['dorset-hub-bcp-overdue', 'OverdueCases', 1, 'dorset-hub-bcp-watch-clocks'],
    ['dorset-hub-bcp-duty-waiting', 'DutyAlertsWaiting', 1, 'dorset-hub-bcp-watch-clocks'],
    ['dorset-hub-bcp-letters-waiting', 'LettersWaiting', 10, 'dorset-hub-bcp-send-letters'],
  ])('%s hears what its watcher counts', (AlarmName, MetricName, Threshold, service) => {
    const alarm = type(all, 'AWS::CloudWatch::Alarm').find(
      ({ Properties }) => Properties['AlarmName'] === AlarmName,
    );
    expect(alarm?.Properties).toMatchObject({
      Namespace: 'FrontDoor',
      MetricName,
      Threshold,
      Dimensions: [{ Name: 'service', Value: service }],
    });
    const watcher = type(all, 'AWS::Lambda::Function').find(
      ({ Properties }) => Properties['FunctionName'] === service,
    );
    expect(at(watcher?.Properties, 'Environment', 'Variables')).toMatchObject({
      POWERTOOLS_SERVICE_NAME: service,
      POWERTOOLS_METRICS_NAMESPACE: 'FrontDoor',
    });
  });
});

describe('topics', () => {
  const topics = () => type(all, 'AWS::SNS::Topic');

  test('each stack has one for its alarms, and each hub one for whoever is on duty', () => {
    const names = topics().map(({ Properties }) => String(Properties['TopicName']));
    const hubs = ['dorset', 'bcp', 'triage'].map((hub) => `dorset-hub-${hub}`);
    expect(names.sort()).toEqual(
      [
        ...['dorset-front', ...hubs].map((stack) => `${stack}-alarms`),
        ...hubs.map((stack) => `${stack}-duty`),
      ].sort(),
    );
  });

  test('each is under its stack’s own key, and refuses whoever does not use TLS', () => {
    for (const topic of topics()) {
      expect(target(topic.Properties['KmsMasterKeyId']), name(topic)).toMatch(/^Key/);
      const policy = inStack(topic, 'AWS::SNS::TopicPolicy').find(
        ({ Properties }) => target(at(Properties, 'Topics', 0)) === topic.id,
      );
      const denied = statements(at(policy?.Properties, 'PolicyDocument')).find(
        ({ Effect }) => Effect === 'Deny',
      );
      expect(denied, name(topic)).toMatchObject({
        Action: ['sns:Publish'],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      });
    }
  });

  test('the addresses of the command line are told: alarms of alarms, duty of danger', () => {
    const context = { alarmsTo: 'alarms@example.com', dutyTo: 'duty@example.com' };
    const mailed = synthesise({ partnership: 'dorset', context });
    const subscribed = type(mailed.resources(), 'AWS::SNS::Subscription');
    mailed.remove();
    for (const { Properties: p } of subscribed)
      expect([p['Protocol'], p['Endpoint']]).toEqual([
        'email',
        target(p['TopicArn']).startsWith('Alarms') ? context.alarmsTo : context.dutyTo,
      ]);
    expect(subscribed).toHaveLength(4 + 3);
    expect(type(all, 'AWS::SNS::Subscription')).toEqual([]);
  });

  test('a hub’s own duty address goes before that of the command line', () => {
    const dorset = partnership('dorset');
    const hubs = dorset.hubs.map((hub) =>
      hub.id === 'bcp' ? { ...hub, dutyTo: 'bcp@example.com' } : hub,
    );
    const context = { dutyTo: 'duty@example.com' };
    const mailed = synthesise({ partnership: { ...dorset, hubs }, context });
    const told = type(mailed.resources(), 'AWS::SNS::Subscription').map(({ stack, Properties }) => [
      stack,
      Properties['Endpoint'],
    ]);
    mailed.remove();
    expect(Object.fromEntries(told)).toEqual({
      'dorset-hub-dorset': 'duty@example.com',
      'dorset-hub-bcp': 'bcp@example.com',
      'dorset-hub-triage': 'duty@example.com',
    });
  });

  test('an alert that an address did not take rings, and one that reached no address', () => {
    const duty = topics().filter(({ id }) => id.startsWith('Duty'));
    expect(duty).toHaveLength(3);
    for (const topic of duty) {
      const alarmCalled = (short: string) =>
        inStack(topic, 'AWS::CloudWatch::Alarm').find(
          ({ Properties }) => Properties['AlarmName'] === `${topic.stack}-${short}`,
        )?.Properties;
      const rings = {
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        EvaluationPeriods: 1,
        TreatMissingData: 'notBreaching',
      };
      const ofTopic = (MetricName: string) => ({
        Namespace: 'AWS/SNS',
        MetricName,
        Dimensions: [{ Name: 'TopicName', Value: { 'Fn::GetAtt': [topic.id, 'TopicName'] } }],
      });
      expect(alarmCalled('duty-undelivered'), name(topic)).toMatchObject({
        ...{ ...rings, ...ofTopic('NumberOfNotificationsFailed') },
        ...{ Statistic: 'Sum', Period: 300 },
      });
      const counted = (Id: string, MetricName: string) => ({
        ...{ Id, ReturnData: false },
        MetricStat: { Metric: ofTopic(MetricName), Stat: 'Sum', Period: 300 },
      });
      expect(alarmCalled('duty-unheard'), name(topic)).toMatchObject({
        ...rings,
        Metrics: [
          { Expression: 'IF(FILL(published, 0) > 0 AND FILL(delivered, 0) < 1, 1, 0)' },
          counted('published', 'NumberOfMessagesPublished'),
          counted('delivered', 'NumberOfNotificationsDelivered'),
        ],
      });
    }
  });

  test('whoever is owed an alert is looked for every minute', () => {
    const rules = type(all, 'AWS::Events::Rule').filter(({ id }) => id.startsWith('WatchClocks'));
    expect(rules).toHaveLength(3);
    for (const rule of rules)
      expect(rule.Properties['ScheduleExpression'], name(rule)).toBe('rate(1 minute)');
  });
});
