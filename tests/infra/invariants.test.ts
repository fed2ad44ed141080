import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partnership } from '../../functions/domain/partnerships.ts';
import { entries } from '../../infra/names.ts';
import { stages } from '../../infra/stages.ts';
import {
  at,
  type Found,
  statements,
  type Synthesis,
  synthesise,
  target,
  type,
} from './synthesis.ts';

let made: Synthesis;
let all: Found[];
beforeAll(() => {
  made = synthesise({ partnership: 'dorset' });
  all = made.resources();
});
afterAll(() => made.remove());

const name = (resource: Found) => `${resource.stack}/${resource.id}`;
const inStack = (resource: Found, wanted: string) =>
  type(all, wanted).filter(({ stack }) => stack === resource.stack);
const policyOf = (queue: Found) =>
  inStack(queue, 'AWS::SQS::QueuePolicy').find(
    ({ Properties }) => target(at(Properties, 'Queues', 0)) === queue.id,
  );
const alarmsOn = (queue: Found, metric: string) =>
  inStack(queue, 'AWS::CloudWatch::Alarm').filter(
    ({ Properties }) =>
      Properties['MetricName'] === metric &&
      JSON.stringify(Properties['Dimensions']).includes(`"${queue.id}"`),
  );
const queues = () => type(all, 'AWS::SQS::Queue');
const live = () => queues().filter(({ Properties }) => Properties['RedrivePolicy']);
const deadLetters = () => queues().filter(({ Properties }) => !Properties['RedrivePolicy']);

describe('queues', () => {
  test('each has dead letters that keep what could not be handled for 14 days', () => {
    expect(live()).toHaveLength(5);
    const used = live().map((queue) =>
      target(at(queue.Properties, 'RedrivePolicy', 'deadLetterTargetArn')),
    );
    expect(used.sort()).toEqual(
      deadLetters()
        .map(({ id }) => id)
        .sort(),
    );
    for (const queue of queues())
      expect(queue.Properties, name(queue)).toMatchObject({ MessageRetentionPeriod: 1_209_600 });
    for (const queue of live())
      expect(at(queue.Properties, 'RedrivePolicy', 'maxReceiveCount'), name(queue)).toBe(5);
  });

  test('each says when messages wait, and its dead letters when there are any', () => {
    for (const queue of live())
      expect(alarmsOn(queue, 'ApproximateAgeOfOldestMessage'), name(queue)).toHaveLength(1);
    for (const queue of deadLetters())
      expect(alarmsOn(queue, 'ApproximateNumberOfMessagesVisible'), name(queue)).toHaveLength(1);
  });

  test('each is encrypted: with our key wherever it can carry what people wrote', () => {
    for (const queue of queues()) {
      const idsOnly = String(queue.Properties['QueueName']).includes('-receipts');
      const { KmsMasterKeyId: key, SqsManagedSseEnabled: managed } = queue.Properties;
      if (idsOnly) expect(managed, name(queue)).toBe(true);
      else expect(target(key), name(queue)).toMatch(/^Key/);
    }
  });

  test('each refuses whoever does not use TLS', () => {
    for (const queue of queues()) {
      const [deny] = statements(at(policyOf(queue)?.Properties, 'PolicyDocument'));
      expect(deny, name(queue)).toMatchObject({
        Effect: 'Deny',
        Action: ['sqs:*'],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      });
    }
  });

  test('a message in work stays hidden for six timeouts of its function', () => {
    for (const mapping of type(all, 'AWS::Lambda::EventSourceMapping')) {
      const { EventSourceArn, FunctionName, FunctionResponseTypes } = mapping.Properties;
      const of = (id: string) => all.find((one) => one.stack === mapping.stack && one.id === id);
      const timeout = Number(of(target(FunctionName))?.Properties['Timeout']);
      const hidden = Number(of(target(EventSourceArn))?.Properties['VisibilityTimeout']);
      expect(hidden, name(mapping)).toBeGreaterThanOrEqual(6 * timeout);
      expect(FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
    expect(stages.local.hiddenSeconds).toBeGreaterThanOrEqual(stages.local.consumerSeconds);
  });
});

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

describe('tables', () => {
  const hubTables = (hub: string) => ({
    [`dorset-hub-${hub}-cases`]: { backups: true, expires: true },
    [`dorset-hub-${hub}-views`]: { backups: true, expires: false },
    [`dorset-hub-${hub}-sessions`]: { backups: false, expires: true },
  });

  test('backups remember only what may be remembered; what must die has its hour', () => {
    const found = Object.fromEntries(
      type(all, 'AWS::DynamoDB::Table').map(({ Properties: table }) => [
        String(table['TableName']),
        {
          backups: at(table, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'),
          expires: JSON.stringify(table['TimeToLiveSpecification'] ?? '').includes('"expiresAt"'),
        },
      ]),
    );
    expect(found).toEqual({
      'dorset-front-answers': { backups: false, expires: false },
      'dorset-front-tracking': { backups: true, expires: true },
      'dorset-front-drafts': { backups: false, expires: true },
      'dorset-front-limits': { backups: false, expires: true },
      'dorset-front-replies': { backups: false, expires: true },
      ...hubTables('dorset'),
      ...hubTables('bcp'),
      ...hubTables('triage'),
    });
  });

  test('each is under its stack’s own key, on demand, and safe from deletion', () => {
    for (const table of type(all, 'AWS::DynamoDB::Table')) {
      expect(table.Properties, name(table)).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
      });
      expect(target(at(table.Properties, 'SSESpecification', 'KMSMasterKeyId'))).toMatch(/^Key/);
    }
  });
});

test('what holds anything is kept, except when its first deployment failed', () => {
  const holding = [
    'DynamoDB::Table',
    'SQS::Queue',
    'KMS::Key',
    'Logs::LogGroup',
    'SecretsManager::Secret',
  ];
  for (const resource of holding.flatMap((one) => type(all, `AWS::${one}`)))
    expect(resource.DeletionPolicy, name(resource)).toBe('RetainExceptOnCreate');
});

test('every function is Node 24 on arm64, with its own log group', () => {
  const functions = type(all, 'AWS::Lambda::Function');
  expect(functions).toHaveLength(5 + 3 * 5);
  for (const fn of functions) {
    expect(fn.Properties, name(fn)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
    expect(target(at(fn.Properties, 'LoggingConfig', 'LogGroup')), name(fn)).toMatch(/Logs/);
  }
});

test('every function is one of the list that is bundled, and all of the list are there', () => {
  const made = type(all, 'AWS::Lambda::Function').map(({ Properties, stack }) =>
    String(Properties['FunctionName']).replace(
      `${stack}-`,
      stack.endsWith('-front') ? 'front-door/' : 'hub/',
    ),
  );
  expect([...new Set(made)].sort()).toEqual([...entries].sort());
});

test('logs live 30 days under our key, and CloudWatch may use it for them', () => {
  for (const logs of type(all, 'AWS::Logs::LogGroup')) {
    expect(logs.Properties['RetentionInDays'], name(logs)).toBe(30);
    const [key] = inStack(logs, 'AWS::KMS::Key');
    const allowed = statements(at(key?.Properties, 'KeyPolicy')).find((statement) =>
      JSON.stringify(statement.Principal).includes('logs.eu-west-2.amazonaws.com'),
    );
    const arns = at(
      allowed?.Condition,
      'ArnLike',
      'kms:EncryptionContext:aws:logs:arn',
    ) as string[];
    const group = String(logs.Properties['LogGroupName']);
    const matches = arns.map((arn) => arn.slice(arn.indexOf('log-group:') + 10).replace(/\*$/, ''));
    expect(
      matches.some((start) => group.startsWith(start)),
      group,
    ).toBe(true);
  }
});

test('nothing stands anywhere but in London', () => {
  for (const stack of made.stacks) {
    const regions = made.text(stack).match(/\b[a-z]{2}-[a-z]+-\d\b/g) ?? [];
    expect(new Set(regions), stack).toEqual(new Set(regions.length ? ['eu-west-2'] : []));
  }
});
