import { describe, expect, test } from 'vitest';
import type { Assembly, Statement } from '../../infra/local/assembly.ts';
import type { Context } from '../../infra/local/conditions.ts';
import { evaluate, policiesOf } from '../../infra/local/iam.ts';
import {
  account,
  allow,
  anAssembly,
  functionArn,
  keyArn,
  queueArn,
  roleArn,
  tableArn,
  via,
} from './an-iam-assembly.ts';

const web = roleArn('web');
const elsewhere = '111111111111';
const stranger = roleArn('web', elsewhere);

type Case = {
  assembly?: Assembly;
  principal?: string;
  action?: string;
  resource?: string;
  context?: Context;
};
const ask = ({ assembly = anAssembly(), ...asked }: Case) =>
  evaluate(policiesOf(assembly), {
    principal: web,
    action: 'sqs:SendMessage',
    resource: queueArn('inbox'),
    ...asked,
  });
const may = (asked: Case) => ask(asked).allowed;

const onQueue = (principal: Statement['Principal'], more: Partial<Statement> = {}) => ({
  resourcePolicies: {
    [queueArn('inbox')]: [
      {
        ...allow('sqs:SendMessage', queueArn('inbox')),
        ...(principal === undefined ? {} : { Principal: principal }),
        ...more,
      },
    ],
  },
});
const opened = { AWS: `arn:aws:iam::${account}:root` };
const send = allow('sqs:SendMessage', queueArn('inbox'));

describe('what a role may do by its own policy', () => {
  test.each([
    ['exactly', 'sqs:SendMessage', queueArn('inbox'), true],
    ['in another case of letters', 'SQS:sendmessage', queueArn('inbox'), true],
    ['by a star in the action', 'sqs:Send*', queueArn('inbox'), true],
    ['by a star for the service', 'sqs:*', queueArn('inbox'), true],
    ['another action', 'sqs:ReceiveMessage', queueArn('inbox'), false],
    ['by a star in the resource', 'sqs:SendMessage', queueArn('in*'), true],
    ['another resource', 'sqs:SendMessage', queueArn('outbox'), false],
    ['a resource in another case of letters', 'sqs:SendMessage', queueArn('INBOX'), false],
  ])('%s', (_, action, resource, expected) => {
    expect(may({ assembly: anAssembly([allow(action, resource)]) })).toBe(expected);
  });

  test('the ARN of a table does not cover its index', () => {
    const assembly = anAssembly([allow('dynamodb:Query', tableArn('answers'))]);
    const resource = `${tableArn('answers')}/index/unsettled`;
    expect(may({ assembly, action: 'dynamodb:Query', resource })).toBe(false);
  });

  test('a role that no template defines may do nothing, and the reason says who, what and where', () => {
    const { allowed, reason } = ask({ principal: roleArn('nobody') });
    expect(allowed).toBe(false);
    expect(reason).toContain(`${roleArn('nobody')} is not authorized to perform: sqs:SendMessage`);
    expect(reason).toContain(queueArn('inbox'));
  });

  test('an explicit deny wins over an allow on either side', () => {
    const deny: Statement = { ...send, Effect: 'Deny' };
    expect(may({ assembly: anAssembly([send, deny]) })).toBe(false);
    const denied = anAssembly([send], onQueue('*', { Effect: 'Deny' }));
    expect(may({ assembly: denied })).toBe(false);
  });
});

describe('resource policies', () => {
  test.each([
    ['one that names the role is enough in one account', { AWS: web }, true],
    ['one for everybody names the role too', '*' as const, true],
    ['one for another role is not', { AWS: roleArn('other') }, false],
    ['an account only opens the door', opened, false],
    ['a service is not a role', { Service: 'events.amazonaws.com' }, false],
  ])('%s', (_, principal, expected) => {
    expect(may({ assembly: anAssembly([], onQueue(principal)) })).toBe(expected);
  });

  test.each([
    ['both sides allow', [send], { AWS: `arn:aws:iam::${elsewhere}:root` }, true],
    ['only the role allows', [send], opened, false],
    ['only the resource allows', [], { AWS: stranger }, false],
  ])('across accounts, %s', (_, statements, principal, expected) => {
    const assembly = anAssembly([], {
      ...onQueue(principal),
      roles: [{ name: 'web', arn: stranger, statements }],
    });
    expect(may({ assembly, principal: stranger })).toBe(expected);
  });

  test('a service may call a function from where its permission says, and from nowhere else', () => {
    const assembly = anAssembly([], {
      permissions: [
        {
          functionName: 'web',
          action: 'lambda:InvokeFunction',
          principal: 'events.amazonaws.com',
          sourceArn: 'arn:aws:events:eu-west-2:000000000000:rule/watch',
        },
      ],
    });
    const call = (principal: string, rule: string) =>
      may({
        assembly,
        principal,
        action: 'lambda:InvokeFunction',
        resource: functionArn('web'),
        context: { 'aws:SourceArn': `arn:aws:events:eu-west-2:000000000000:rule/${rule}` },
      });
    expect(call('events.amazonaws.com', 'watch')).toBe(true);
    expect(call('events.amazonaws.com', 'other')).toBe(false);
    expect(call('apigateway.amazonaws.com', 'watch')).toBe(false);
  });
});

describe('keys: the key policy always has a part in it', () => {
  const decrypt = { action: 'kms:Decrypt', resource: keyArn };
  const ofRole = allow('kms:Decrypt', keyArn);
  const keyFor = (principal: Statement['Principal']) => ({
    keys: [
      {
        arn: keyArn,
        aliases: ['alias/front'],
        policy: [{ ...allow('kms:*', '*'), ...(principal ? { Principal: principal } : {}) }],
      },
    ],
  });
  test.each([
    ['open to the account and the role allows', [ofRole], opened, true],
    ['open to the account, the role does not allow', [], opened, false],
    ['the key names the role', [], { AWS: web }, true],
    ['the role allows, the key lets nobody in', [ofRole], { AWS: roleArn('other') }, false],
  ])('%s', (_, statements, principal, expected) => {
    expect(may({ assembly: anAssembly(statements, keyFor(principal)), ...decrypt })).toBe(expected);
  });

  test.each([
    ['alias/front', 'sqs', true],
    ['alias/fr*', 'sqs', true],
    ['alias/back', 'sqs', false],
    ['alias/front', 'dynamodb', false],
  ])('by alias %s through %s', (alias, service, expected) => {
    const statement = allow('kms:Decrypt', 'arn:aws:kms:eu-west-2:*:key/*', {
      ...via('sqs'),
      'ForAnyValue:StringLike': { 'kms:ResourceAliases': alias },
    });
    const context = { 'kms:ViaService': `${service}.eu-west-2.amazonaws.com` };
    expect(may({ assembly: anAssembly([statement]), ...decrypt, context })).toBe(expected);
  });
});

describe('conditions', () => {
  const when = (Condition: NonNullable<Statement['Condition']>, context: Context = {}) =>
    may({ assembly: anAssembly([{ ...send, Condition }]), context });

  test.each<[string, NonNullable<Statement['Condition']>, Context, boolean]>([
    ['the calling role by ARN', { ArnEquals: { 'aws:PrincipalArn': web } }, {}, true],
    ['one of several', { StringEquals: { 'aws:PrincipalAccount': ['1', account] } }, {}, true],
    ['calls count as made over TLS', { Bool: { 'aws:SecureTransport': 'true' } }, {}, true],
    ['a value written as a boolean', { Bool: { 'aws:SecureTransport': false } }, {}, false],
    ['a missing key', { StringEquals: { 'dynamodb:ReturnValues': 'NONE' } }, {}, false],
    [
      'a missing key, if it exists',
      { StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' } },
      {},
      true,
    ],
    [
      'a wrong value, if it exists',
      { StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' } },
      { 'dynamodb:ReturnValues': 'ALL_OLD' },
      false,
    ],
    ['not equal', { StringNotEquals: { 'aws:PrincipalAccount': account } }, {}, false],
    [
      'a star in an ARN stays in its part',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:events:*:rule/x' } },
      { 'aws:SourceArn': 'arn:aws:events:eu-west-2:000000000000:rule/x' },
      false,
    ],
    [
      'several values need ForAnyValue',
      { StringLike: { 'kms:ResourceAliases': 'alias/*' } },
      { 'kms:ResourceAliases': ['alias/a', 'alias/b'] },
      false,
    ],
    ...[
      ['one of them', 'duty', true],
      ['one of several of them', ['duty', 'worklist'], true],
      ['one that is not', ['duty', 'other'], false],
      ['none, as on AWS', [], true],
    ].map(
      ([of, keys, expected]) =>
        [
          `all leading keys: ${String(of)}`,
          { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['duty', 'worklist'] } },
          { 'dynamodb:LeadingKeys': keys as string | string[] },
          expected as boolean,
        ] as [string, NonNullable<Statement['Condition']>, Context, boolean],
    ),
  ])('%s', (_, condition, context, expected) => {
    expect(when(condition, context)).toBe(expected);
  });

  test('all of them must hold', () => {
    const ArnLike = { 'aws:PrincipalArn': web };
    const holds = { ArnLike, StringEquals: { 'aws:PrincipalAccount': account } };
    expect(when(holds)).toBe(true);
    expect(when({ ...holds, StringEquals: { 'aws:PrincipalAccount': elsewhere } })).toBe(false);
  });
});

describe('what the check does not know it refuses, with the statement', () => {
  const odd = (more: object): Statement => ({ ...send, ...more });
  test.each<[string, Statement]>([
    ['aws:CurrentTime', odd({ Condition: { StringEquals: { 'aws:CurrentTime': 'now' } } })],
    ['IpAddress', odd({ Condition: { IpAddress: { 'aws:PrincipalArn': '10.0.0.0/8' } } })],
    [
      'ForAllValues',
      odd({ Condition: { 'ForAllValues:StringLike': { 'kms:ResourceAliases': 'a' } } }),
    ],
    ['NotAction', odd({ NotAction: 'sqs:SendMessage' })],
    ['NotResource', odd({ NotResource: '*' })],
    ['NotPrincipal', odd({ NotPrincipal: '*' })],
    ['policy variables', odd({ Resource: 'arn:aws:s3:::x/${aws:username}' })],
  ])('%s', (what, statement) => {
    expect(() => policiesOf(anAssembly([statement]))).toThrow(what);
    expect(() => policiesOf(anAssembly([statement]))).toThrow(JSON.stringify(statement));
  });
});
