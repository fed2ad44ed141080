import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Partnership } from '../../functions/domain/partnership.ts';
import { partnership } from '../../functions/domain/partnerships.ts';
import {
  at,
  type Found,
  statements,
  type Synthesis,
  synthesise,
  target,
  type,
} from './synthesis.ts';

/** Limits of AWS that a synthesis does not know, in bytes of JSON without spaces. */
const limits = {
  environment: 4_096,
  rolePolicies: 10_240,
  queuePolicy: 8_192,
  queueStatements: 20,
  queuePrincipals: 50,
  keyPolicy: 32_768,
  name: 64,
  alarmDescription: 1_024,
  functionDescription: 256,
  template: 1_000_000,
  resources: 500,
};

const [pattern] = partnership('dorset').hubs;
if (!pattern) throw new Error('Dorset has hubs');
const code = (n: number) => String(n).padStart(3, '0');
const many: Partnership = {
  ...partnership('dorset'),
  id: 'allofthecountry',
  triage: 'council000',
  hubs: Array.from({ length: 150 }, (_, n) => ({
    ...pattern,
    id: `council${code(n)}`,
    account: `100000000${code(n)}`,
  })),
};
const oneAccount: Partnership = {
  ...many,
  hubs: many.hubs.map(({ id }) => ({ ...pattern, id })),
};
const long: Partnership = {
  ...partnership('dorset'),
  id: 'northamptonshire',
  hubs: [{ ...pattern, id: 'westnorthamptonshire' }],
  triage: 'westnorthamptonshire',
};

describe.each<[string, Partnership]>([
  ['Dorset', partnership('dorset')],
  ['Thames Valley', partnership('thames-valley')],
  ['150 hubs in 150 accounts', many],
  ['150 hubs in one account', oneAccount],
  ['the longest names', long],
])('%s', (...[, people]) => {
  let made: Synthesis;
  let all: Found[];
  beforeAll(() => {
    made = synthesise({ partnership: people });
    all = made.resources();
  });
  afterAll(() => made.remove());
  const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

  test('every environment fits', () => {
    for (const fn of type(all, 'AWS::Lambda::Function'))
      expect(size(at(fn.Properties, 'Environment', 'Variables')), fn.stack).toBeLessThan(
        limits.environment,
      );
  });

  test('every role’s policies fit, and none was moved to a managed policy', () => {
    expect(type(all, 'AWS::IAM::ManagedPolicy')).toEqual([]);
    const perRole = Map.groupBy(
      type(all, 'AWS::IAM::Policy'),
      ({ stack, Properties }) => `${stack} ${target(at(Properties, 'Roles', 0))}`,
    );
    for (const [role, policies] of perRole)
      expect(
        policies.reduce((sum, { Properties: p }) => sum + size(p['PolicyDocument']), 0),
        role,
      ).toBeLessThan(limits.rolePolicies);
  });

  test('every queue’s policy fits, in bytes, statements and principals', () => {
    for (const { Properties, stack } of type(all, 'AWS::SQS::QueuePolicy')) {
      const document = Properties['PolicyDocument'];
      expect(size(document), stack).toBeLessThan(limits.queuePolicy);
      expect(statements(document).length, stack).toBeLessThanOrEqual(limits.queueStatements);
      const principals = JSON.stringify(statements(document).map((one) => one.Principal));
      expect(principals.split('arn:').length - 1, stack).toBeLessThan(limits.queuePrincipals);
    }
  });

  test('every key’s policy fits', () => {
    for (const { Properties, stack } of type(all, 'AWS::KMS::Key'))
      expect(size(Properties['KeyPolicy']), stack).toBeLessThan(limits.keyPolicy);
  });

  test('every name fits', () => {
    for (const { Properties, stack } of all)
      for (const kind of ['FunctionName', 'RoleName', 'QueueName'] as const) {
        const name = Properties[kind];
        if (typeof name === 'string')
          expect(name.length, `${stack} ${name}`).toBeLessThanOrEqual(limits.name);
      }
  });

  test('every description fits', () => {
    for (const { Properties } of type(all, 'AWS::CloudWatch::Alarm'))
      expect(String(Properties['AlarmDescription']).length).toBeLessThan(limits.alarmDescription);
    for (const { Properties } of type(all, 'AWS::Lambda::Function'))
      expect(String(Properties['Description']).length).toBeLessThanOrEqual(
        limits.functionDescription,
      );
  });

  test('every template fits', () => {
    for (const stack of made.stacks) {
      expect(made.text(stack).length, stack).toBeLessThan(limits.template);
      expect(all.filter((one) => one.stack === stack).length, stack).toBeLessThan(limits.resources);
    }
  });

  test('whom anybody may be is bound to accounts wherever a policy names no principal', () => {
    for (const { Properties, stack } of type(all, 'AWS::SQS::QueuePolicy'))
      for (const statement of statements(Properties['PolicyDocument']))
        if (statement.Effect === 'Allow' && JSON.stringify(statement.Principal).includes('"*"')) {
          const accounts = at(statement.Condition, 'StringEquals', 'aws:PrincipalAccount');
          expect(accounts, stack).toEqual(people.hubs.map((hub) => hub.account));
        }
  });
});
