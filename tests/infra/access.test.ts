import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** What a role may do, as lines of action and resource, without its logs and keys. */
function mayDo(role: string): string[] {
  const found = type(all, 'AWS::IAM::Role').find((one) => one.Properties['RoleName'] === role);
  const names = new Map(
    all
      .filter(({ stack }) => stack === found?.stack)
      .map(({ id, Properties: p }) => [
        id,
        String(p['TableName'] ?? p['QueueName'] ?? p['TopicName'] ?? p['Name']),
      ]),
  );
  const named = (resource: unknown): string => {
    if (typeof resource === 'string') return resource;
    const joined = (resource as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join'];
    return joined ? joined[1].map(named).join('') : (names.get(target(resource)) ?? '');
  };
  return type(all, 'AWS::IAM::Policy')
    .filter(
      (one) => one.stack === found?.stack && at(one.Properties, 'Roles', 0, 'Ref') === found.id,
    )
    .flatMap(({ Properties }) => statements(Properties['PolicyDocument']))
    .flatMap(({ Action, Resource }) =>
      Action.flatMap((action) => Resource.map((one) => `${action} ${named(one)}`)),
    )
    .filter((line) => !/^(logs|kms):/.test(line))
    .sort();
}
const consume = (queue: string) =>
  ['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map((one) => `sqs:${one} ${queue}`);

describe('each function may do exactly its work', () => {
  test('public-web adds what people send, and cannot read it', () => {
    expect(mayDo('dorset-front-public-web')).toEqual([
      'dynamodb:DeleteItem dorset-front-drafts',
      'dynamodb:GetItem dorset-front-drafts',
      'dynamodb:PutItem dorset-front-answers',
      'dynamodb:PutItem dorset-front-drafts',
      'dynamodb:PutItem dorset-front-replies',
      'dynamodb:PutItem dorset-front-tracking',
      'dynamodb:UpdateItem dorset-front-limits',
      'secretsmanager:GetSecretValue dorset-front-draft-key',
      'sqs:SendMessage dorset-front-submissions',
    ]);
  });

  const conditionsOf = (role: RegExp, tables: RegExp) => {
    const [policy] = type(all, 'AWS::IAM::Policy').filter(({ id }) => role.test(id));
    return statements(at(policy?.Properties, 'PolicyDocument'))
      .filter(({ Resource }) => tables.test(JSON.stringify(Resource)))
      .map(({ Condition }) => Condition);
  };

  test('public-web is not shown what a write replaces', () => {
    expect(conditionsOf(/^PublicWeb/, /Answers|Tracking|Replies/)).toEqual([
      { StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' } },
    ]);
  });

  test('public-web is shown of a counter what its own write made of it', () => {
    expect(conditionsOf(/^PublicWeb/, /Limits/)).toEqual([
      { StringEquals: { 'dynamodb:ReturnValues': 'UPDATED_NEW' } },
    ]);
  });

  test('replies is not shown what it counts', () => {
    expect(conditionsOf(/^ReadReplies/, /Attempts/)).toEqual([
      { StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' } },
    ]);
  });

  test.each<[string, string[]]>([
    [
      'dorset-front-replies',
      ['dynamodb:GetItem dorset-front-replies', 'dynamodb:UpdateItem dorset-front-attempts'],
    ],
    [
      'dorset-front-route',
      [
        'dynamodb:GetItem dorset-front-answers',
        'dynamodb:GetItem dorset-front-tracking',
        'dynamodb:PutItem dorset-front-tracking',
        'dynamodb:UpdateItem dorset-front-tracking',
        ...consume('dorset-front-submissions'),
        'sqs:SendMessage arn:aws:sqs:eu-west-2:111111111111:dorset-hub-*-inbox',
      ],
    ],
    [
      'dorset-front-settle',
      [
        'dynamodb:DeleteItem dorset-front-answers',
        'dynamodb:GetItem dorset-front-tracking',
        'dynamodb:PutItem dorset-front-tracking',
        'dynamodb:Query dorset-front-tracking',
        'dynamodb:UpdateItem dorset-front-tracking',
        ...consume('dorset-front-receipts'),
      ],
    ],
    [
      'dorset-front-letters',
      [
        'dynamodb:GetItem dorset-front-replies',
        'dynamodb:GetItem dorset-front-tracking',
        'dynamodb:UpdateItem dorset-front-replies',
        ...consume('dorset-front-letters'),
        'sqs:SendMessage arn:aws:sqs:eu-west-2:111111111111:dorset-hub-*-inbox',
      ],
    ],
    [
      'dorset-front-watch',
      [
        'dynamodb:Query dorset-front-tracking/index/unsettled',
        'dynamodb:UpdateItem dorset-front-tracking',
        'sqs:SendMessage dorset-front-submissions',
      ],
    ],
    [
      'dorset-front-rotate',
      ['DescribeSecret', 'GetSecretValue', 'PutSecretValue', 'UpdateSecretVersionStage'].map(
        (one) => `secretsmanager:${one} dorset-front-draft-key`,
      ),
    ],
    [
      'dorset-hub-bcp-intake',
      [
        'dynamodb:DeleteItem dorset-hub-bcp-cases',
        'dynamodb:GetItem dorset-hub-bcp-cases',
        'dynamodb:PutItem dorset-hub-bcp-cases',
        'dynamodb:Query dorset-hub-bcp-cases',
        'dynamodb:UpdateItem dorset-hub-bcp-cases',
        ...consume('dorset-hub-bcp-inbox'),
        'sns:Publish dorset-hub-bcp-duty',
        'sqs:SendMessage arn:aws:sqs:eu-west-2:111111111111:dorset-front-letters',
        'sqs:SendMessage arn:aws:sqs:eu-west-2:111111111111:dorset-front-receipts',
      ],
    ],
    [
      'dorset-hub-bcp-hub-web',
      [
        // By its key, only how many questions were answered in a month.
        ...['DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'].map(
          (one) => `dynamodb:${one} dorset-hub-bcp-cases`,
        ),
        ...['held', 'inbox', 'kind', 'manager', 'reference', 'stage'].map(
          (one) => `dynamodb:Query dorset-hub-bcp-cases/index/${one}`,
        ),
        // Of the views, and of what was signed.
        ...['GetItem', 'PutItem', 'Query', 'Query', 'UpdateItem'].map(
          (one) => `dynamodb:${one} dorset-hub-bcp-views`,
        ),
        ...['DeleteItem', 'GetItem', 'PutItem', 'UpdateItem'].map(
          (one) => `dynamodb:${one} dorset-hub-bcp-sessions`,
        ),
        'secretsmanager:GetSecretValue dorset-hub-bcp-sign-in',
      ],
    ],
    [
      'dorset-hub-bcp-send-messages',
      [
        ...['PutItem', 'Query', 'UpdateItem'].map((one) => `dynamodb:${one} dorset-hub-bcp-cases`),
        'secretsmanager:GetSecretValue dorset-hub-bcp-notify',
      ],
    ],
    [
      'dorset-hub-bcp-send-letters',
      [
        'dynamodb:Query dorset-hub-bcp-cases',
        'dynamodb:UpdateItem dorset-hub-bcp-cases',
        'sqs:SendMessage arn:aws:sqs:eu-west-2:111111111111:dorset-front-letters',
      ],
    ],
    [
      'dorset-hub-bcp-watch-clocks',
      [
        ...['DeleteItem', 'PutItem', 'Query', 'UpdateItem'].map(
          (one) => `dynamodb:${one} dorset-hub-bcp-cases`,
        ),
        'dynamodb:Query dorset-hub-bcp-cases/index/inbox',
        'dynamodb:Query dorset-hub-bcp-cases/index/wake',
        'sns:Publish dorset-hub-bcp-duty',
      ],
    ],
    [
      'dorset-hub-bcp-sign-heads',
      [
        'dynamodb:Query dorset-hub-bcp-cases/index/changed',
        ...['GetItem', 'PutItem', 'Query'].map((one) => `dynamodb:${one} dorset-hub-bcp-views`),
        'sqs:SendMessage arn:aws:sqs:eu-west-2:111111111111:dorset-front-receipts',
      ],
    ],
  ])('%s', (role, expected) => {
    expect(mayDo(role)).toEqual(expected.toSorted());
  });
});

test('of cases, what is owed alone can be deleted, and intake alone reads them whole beside', () => {
  const partOfTable = (stack: string, role: RegExp) =>
    type(all, 'AWS::IAM::Policy')
      .filter((one) => one.stack === stack && role.test(one.id))
      .flatMap(({ Properties }) => statements(Properties['PolicyDocument']))
      .filter(({ Resource }) => Resource.some((one) => !JSON.stringify(one).includes('/index/')))
      .filter(({ Action }) => Action.some((one) => /:(DeleteItem|Query|Scan)$/.test(one)))
      .map(({ Action, Condition }) => [Action, Condition ?? {}]);
  const only = (...partitions: string[]) => ({
    'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': partitions },
  });
  for (const hub of ['dorset', 'bcp', 'triage']) {
    expect(partOfTable(`dorset-hub-${hub}`, /^Intake/)).toEqual([
      [['GetItem', 'PutItem', 'UpdateItem', 'Query'].map((one) => `dynamodb:${one}`).sort(), {}],
      [['dynamodb:DeleteItem'], only('duty', 'letters')],
    ]);
    expect(partOfTable(`dorset-hub-${hub}`, /^WatchClocks/)).toEqual([
      [['dynamodb:DeleteItem', 'dynamodb:Query'], only('duty')],
    ]);
  }
});

test('what sends letters changes nothing of a case', () => {
  const [policy] = type(all, 'AWS::IAM::Policy').filter(({ id }) => id.startsWith('SendLetters'));
  const changing = statements(at(policy?.Properties, 'PolicyDocument')).filter(({ Action }) =>
    Action.includes('dynamodb:UpdateItem'),
  );
  expect(changing.map(({ Condition }) => Condition)).toEqual([
    { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['letters'] } },
  ]);
});

test('each function writes to its own log and no other', () => {
  for (const policy of type(all, 'AWS::IAM::Policy')) {
    const [logs] = statements(at(policy.Properties, 'PolicyDocument')).filter(({ Action }) =>
      Action.includes('logs:PutLogEvents'),
    );
    const role = target(at(policy.Properties, 'Roles', 0));
    expect(logs?.Action).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    const fn = role.replace(/Role.*$/, '');
    expect(logs?.Resource.map(target), policy.id).toEqual([
      expect.stringMatching(new RegExp(`^${fn}Logs`)),
    ]);
  }
});

/** What is asked of a key that signs: no service stands between. */
const asked = /^kms:(Sign|GetPublicKey)$/;

test('a role uses a key only through the service that needs it', () => {
  for (const policy of type(all, 'AWS::IAM::Policy')) {
    const keys = statements(at(policy.Properties, 'PolicyDocument')).filter(({ Action }) =>
      Action.some((action) => action.startsWith('kms:') && !asked.test(action)),
    );
    for (const { Condition } of keys)
      expect(at(Condition, 'StringEquals', 'kms:ViaService'), policy.id).toMatch(
        /^(dynamodb|sqs|sns|secretsmanager)\.eu-west-2\.amazonaws\.com$/,
      );
  }
});

test('no action has a wildcard, and no role but API Gateway’s has a policy made by AWS', () => {
  for (const policy of type(all, 'AWS::IAM::Policy'))
    for (const { Action, Effect } of statements(at(policy.Properties, 'PolicyDocument'))) {
      expect(Effect).toBe('Allow');
      expect(
        Action.filter((action) => action.includes('*')),
        policy.id,
      ).toEqual([]);
    }
  const managed = type(all, 'AWS::IAM::Role').filter(
    (role) => role.Properties['ManagedPolicyArns'],
  );
  expect(managed.map(({ stack }) => stack)).toEqual(['account']);
});

test('nothing in a hub’s stack names another hub', () => {
  const hubs = ['dorset', 'bcp', 'triage'];
  for (const hub of hubs)
    for (const other of hubs.filter((one) => one !== hub))
      expect(made.text(`dorset-hub-${hub}`)).not.toContain(`dorset-hub-${other}`);
});

test('an inbox and its key let in the front door’s route and letters, and nobody else from outside', () => {
  const [inbox] = type(all, 'AWS::SQS::QueuePolicy').filter(
    ({ stack, id }) => stack === 'dorset-hub-bcp' && /^InboxPolicy/.test(id),
  );
  const allowed = statements(at(inbox?.Properties, 'PolicyDocument')).filter(
    ({ Effect }) => Effect === 'Allow',
  );
  expect(allowed).toHaveLength(1);
  expect(allowed[0]).toMatchObject({
    Action: ['sqs:SendMessage'],
    Condition: {
      ArnEquals: {
        'aws:PrincipalArn': ['route', 'letters'].map(
          (one) => `arn:aws:iam::111111111111:role/dorset-front-${one}`,
        ),
      },
    },
  });
});

test('the letters queue and its key let in two functions of hubs, and nobody else', () => {
  const ofFront = (kind: string, id: RegExp) =>
    type(all, kind).find((one) => one.stack === 'dorset-front' && id.test(one.id))?.Properties;
  const senders = ['intake', 'send-letters'].map(
    (one) => `arn:aws:iam::111111111111:role/dorset-hub-*-${one}`,
  );
  const queue = ofFront('AWS::SQS::QueuePolicy', /^LettersPolicy/);
  const allowed = statements(at(queue, 'PolicyDocument')).filter(
    ({ Effect }) => Effect === 'Allow',
  );
  expect(allowed.map(({ Condition }) => Condition)).toEqual([
    { ArnLike: { 'aws:PrincipalArn': senders } },
  ]);
  const key = statements(at(ofFront('AWS::KMS::Key', /^Key/), 'KeyPolicy'));
  const sending = key.filter(({ Condition }) => JSON.stringify(Condition ?? {}).includes(':role/'));
  expect(sending).toMatchObject([
    {
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Condition: {
        ArnLike: { 'aws:PrincipalArn': senders },
        StringEquals: { 'kms:ViaService': 'sqs.eu-west-2.amazonaws.com' },
      },
    },
  ]);
});
