import { describe, expect, test } from 'vitest';
import { entries } from '../../infra/names.ts';
import { stages } from '../../infra/stages.ts';
import { all, inStack, made, name } from './all-of-dorset.ts';
import { at, type Found, statements, target, type } from './synthesis.ts';

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
    expect(live()).toHaveLength(6);
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
      'dorset-front-attempts': { backups: false, expires: true },
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
  expect(functions).toHaveLength(7 + 3 * 6);
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
