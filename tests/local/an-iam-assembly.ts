import type { Assembly, Fn, Statement } from '../../infra/local/assembly.ts';

export const account = '000000000000';
export const roleArn = (name: string, of = account) => `arn:aws:iam::${of}:role/${name}`;
export const queueArn = (name: string, of = account) => `arn:aws:sqs:eu-west-2:${of}:${name}`;
export const topicArn = (name: string) => `arn:aws:sns:eu-west-2:${account}:${name}`;
export const tableArn = (name: string) => `arn:aws:dynamodb:eu-west-2:${account}:table/${name}`;
export const keyArn = `arn:aws:kms:eu-west-2:${account}:key/front`;
export const secretArn = `arn:aws:secretsmanager:eu-west-2:${account}:secret:draft-key`;
export const functionArn = (name: string) => `arn:aws:lambda:eu-west-2:${account}:function:${name}`;

export const allow = (
  Action: string | string[],
  Resource: string | string[],
  Condition?: Statement['Condition'],
): Statement => ({ Effect: 'Allow', Action, Resource, ...(Condition ? { Condition } : {}) });

export const via = (service: string): Statement['Condition'] => ({
  StringEquals: { 'kms:ViaService': `${service}.eu-west-2.amazonaws.com` },
});

const accountOpensKey: Statement = {
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${account}:root` },
  Action: 'kms:*',
  Resource: '*',
};

const aFunction = (name: string): Fn => ({
  name,
  arn: functionArn(name),
  roleArn: roleArn(name),
  roleName: name,
  codeFolder: '',
  handler: 'index.handler',
  env: {},
  timeoutSeconds: 30,
  memory: 512,
  logGroup: `/functions/${name}`,
  stack: 'front',
});

/** One function `web`, a table, a queue, a topic and a secret under one key; it may do what is given. */
export function anAssembly(
  statements: readonly Statement[] = [],
  others: Partial<Assembly> = {},
): Assembly {
  return {
    account,
    region: 'eu-west-2',
    tables: [
      {
        name: 'answers',
        arn: tableArn('answers'),
        keySchema: [],
        attributes: [],
        indexes: [],
        keyArn,
      },
      { name: 'plain', arn: tableArn('plain'), keySchema: [], attributes: [], indexes: [] },
      {
        name: 'cases',
        arn: tableArn('cases'),
        keySchema: [
          { AttributeName: 'caseId', KeyType: 'HASH' },
          { AttributeName: 'item', KeyType: 'RANGE' },
        ],
        attributes: [],
        indexes: [
          {
            IndexName: 'inbox',
            KeySchema: [{ AttributeName: 'open', KeyType: 'HASH' }],
            Projection: {},
          },
        ],
      },
    ],
    queues: [
      { name: 'inbox', arn: queueArn('inbox'), url: '', attributes: {}, keyArn },
      { name: 'receipts', arn: queueArn('receipts'), url: '', attributes: {} },
    ],
    topics: [
      { name: 'duty', arn: topicArn('duty'), keyArn },
      { name: 'open', arn: topicArn('open') },
    ],
    functions: [aFunction('web'), aFunction('rotate')],
    mappings: [],
    schedules: [],
    apis: [],
    secrets: [
      {
        name: 'draft-key',
        arn: secretArn,
        generate: {
          SecretStringTemplate: '{"v":1}',
          GenerateStringKey: 'seed',
          PasswordLength: 40,
        },
        rotation: 'rotate',
      },
    ],
    roles: [
      { name: 'web', arn: roleArn('web'), statements },
      {
        name: 'rotate',
        arn: roleArn('rotate'),
        statements: [allow('secretsmanager:*', secretArn)],
      },
    ],
    resourcePolicies: {},
    keys: [{ arn: keyArn, aliases: ['alias/front'], policy: [accountOpensKey] }],
    permissions: [],
    ...others,
  };
}
