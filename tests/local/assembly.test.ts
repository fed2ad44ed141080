import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAssembly } from '../../infra/local/assembly.ts';
import { secondsOf } from '../../infra/local/resources-functions.ts';
import { aCloudAssembly, apart, varied } from './a-cloud-assembly.ts';

describe('a cloud assembly as plain values', () => {
  const dir = aCloudAssembly();
  const assembly = readAssembly(dir);

  test('tables have keys, indexes, time to live and the ARN of their key', () => {
    expect(assembly.tables).toEqual([
      expect.objectContaining({
        name: 'tiny-things',
        keySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        indexes: [expect.objectContaining({ IndexName: 'open' })],
        ttl: 'expiresAt',
        keyArn: assembly.keys[0]?.arn,
      }),
    ]);
  });

  test('a queue knows its dead letters', () => {
    const queue = assembly.queues.find(({ name }) => name === 'tiny-work');
    expect(queue?.url).toBe('https://sqs.eu-west-2.amazonaws.com/000000000000/tiny-work');
    expect(JSON.parse(queue?.attributes['RedrivePolicy'] ?? '')).toEqual({
      deadLetterTargetArn: 'arn:aws:sqs:eu-west-2:000000000000:tiny-work-dead',
      maxReceiveCount: 2,
    });
  });

  test('a topic has its key, and its policy stands by its ARN', () => {
    const arn = 'arn:aws:sns:eu-west-2:000000000000:tiny-duty';
    expect(assembly.topics).toEqual([{ name: 'tiny-duty', arn, keyArn: assembly.keys[0]?.arn }]);
    expect(assembly.resourcePolicies[arn]).toMatchObject([{ Effect: 'Deny', Principal: '*' }]);
  });

  test('a function has its code, its role and its settings', () => {
    expect(assembly.functions).toEqual([
      expect.objectContaining({
        name: 'tiny-web',
        codeFolder: join(dir, 'asset.abc'),
        roleName: 'tiny-web',
        timeoutSeconds: 20,
        env: {
          TABLE: 'tiny-things',
          QUEUE: 'https://sqs.eu-west-2.amazonaws.com/000000000000/tiny-work',
        },
      }),
    ]);
  });

  test('what feeds a function names it and the queue', () => {
    expect(assembly.mappings).toEqual([
      {
        functionName: 'tiny-web',
        queueName: 'tiny-work',
        batchSize: 10,
        reportBatchItemFailures: true,
        maxBatchingWindow: 0,
      },
    ]);
    expect(assembly.schedules).toMatchObject([{ functionName: 'tiny-web', everySeconds: 300 }]);
  });

  test('policies stand at their roles, aliases at their keys', () => {
    expect(assembly.roles).toMatchObject([
      {
        name: 'tiny-web',
        statements: [
          {
            Action: expect.arrayContaining(['sqs:SendMessage']) as unknown,
            Resource: 'arn:aws:sqs:eu-west-2:000000000000:tiny-work',
          },
          { Action: ['logs:CreateLogStream', 'logs:PutLogEvents'] },
        ],
      },
    ]);
    expect(assembly.keys).toMatchObject([{ aliases: ['alias/tiny'] }]);
  });

  test('an API has its function, its stage and its own pages', () => {
    expect(assembly.apis).toMatchObject([
      {
        functionName: 'tiny-web',
        stage: 'live',
        gatewayResponses: {
          DEFAULT_5XX: {
            headers: { 'cache-control': 'no-store' },
            body: '<p>Ring 999</p>',
            contentType: 'text/html',
          },
        },
      },
    ]);
    expect(assembly.permissions).toMatchObject([{ sourceArn: `${assembly.apis[0]?.arn}/*/*` }]);
  });
});

test('an API may have paths with a function of their own', () => {
  const [api] = readAssembly(aCloudAssembly(apart('pages'))).apis;
  expect(api).toMatchObject({ functionName: 'tiny-web', apart: { '/pages': 'tiny-own' } });
});

test('also below a name that is an address by itself', () => {
  const { Path: Below, AnyOfPath, ...first } = apart('pages', { ParentId: { Ref: 'Name' } });
  const { Path: Name, AnyOfPath: AnyOfName } = apart('xx', {}, 'Web');
  const ofName = { ...AnyOfName.Properties, ResourceId: { Ref: 'Name' } };
  const [api] = readAssembly(
    aCloudAssembly({
      ...first,
      ...{ Name, AnyOfName: { ...AnyOfName, Properties: ofName }, Path: Below, AnyOfPath },
    }),
  ).apis;
  expect(api).toMatchObject({ apart: { '/xx': 'tiny-web', '/xx/pages': 'tiny-own' } });
});

const ofOwn = apart('').AnyOfPath.Properties;

describe('what the local run does not know, it refuses by name', () => {
  test.each([
    ['a type', { X: { Type: 'AWS::Kinesis::Stream' } }, 'X (AWS::Kinesis::Stream)'],
    ['a property', varied('Queue', { FifoQueue: true }), 'FifoQueue'],
    ['a topic of another kind', varied('Topic', { FifoTopic: true }), 'FifoTopic'],
    ['provisioned capacity', varied('Table', { BillingMode: 'PROVISIONED' }), 'BillingMode'],
    ['another runtime', varied('Web', { Runtime: 'python3.13' }), 'Runtime'],
    ['an API without what lies deeper', varied('Proxy', { PathPart: 'pages' }), 'ANY on / and'],
    ['a path that varies', apart('{page}'), 'fixed names below / only'],
    ['a path below a path', apart('deep', { ParentId: { Ref: 'Proxy' } }), 'fixed names below'],
    ['a path on which nothing answers', { Path: apart('pages').Path }, 'nothing answers on /pages'],
    ['a path that two answer on', { ...apart('pages'), Twice: apart('pages').AnyOfPath }, '/pages'],
    [
      'another function on /{proxy+} than on /',
      { Own: apart('').Own, ...varied('AnyBelow', { Integration: ofOwn.Integration }) },
      'one function with ANY on / and on /{proxy+}',
    ],
    ['an authorizer', varied('Any', { AuthorizationType: 'AWS_IAM' }), 'AuthorizationType'],
    ['a cron expression', varied('Rule', { ScheduleExpression: 'cron(0 9 * * ? *)' }), 'cron'],
    ['a condition', { X: { Type: 'AWS::SNS::Queue', Condition: 'C' } }, 'X (AWS::SNS::Queue)'],
    [
      'an unknown attribute',
      varied('Web', { Role: { 'Fn::GetAtt': ['Role', 'RoleId'] } }),
      'RoleId',
    ],
    ['what is not there', varied('Web', { Role: { Ref: 'Nobody' } }), 'Nobody'],
    [
      'an import, even where the resource is left out',
      { X: { Type: 'AWS::SNS::Topic', Properties: { TopicName: { 'Fn::ImportValue': 'y' } } } },
      'Fn::ImportValue',
    ],
    [
      'a managed policy of AWS on a role of a function',
      varied('Role', { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }),
      'AdministratorAccess',
    ],
  ])('%s', (_, change, named) => {
    expect(() => readAssembly(aCloudAssembly(change))).toThrow(named);
  });

  test('a rate is in minutes, hours or days', () => {
    expect(
      ['rate(1 minute)', 'rate(2 hours)', 'rate(1 day)', 'rate(1 week)'].map(secondsOf),
    ).toEqual([60, 7_200, 86_400, undefined]);
  });
});
