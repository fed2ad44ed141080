import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  account,
  at,
  type Found,
  statements,
  type Synthesis,
  synthesise,
  target,
  type,
} from './synthesis.ts';

const stack = 'dorset-hub-bcp';
let made: Synthesis;
let all: Found[];
beforeAll(() => {
  made = synthesise({ partnership: 'dorset' });
  all = made.resources();
});
afterAll(() => made.remove());

const inHub = (wanted: string) => type(all, wanted).filter((one) => one.stack === stack);
const signingKey = () =>
  inHub('AWS::KMS::Key').find(({ Properties }) => Properties['KeyUsage'] === 'SIGN_VERIFY') ??
  expect.unreachable();
const onViews = (role: string) =>
  inHub('AWS::IAM::Policy')
    .filter(({ id }) => id.startsWith(role))
    .flatMap(({ Properties }) => statements(Properties['PolicyDocument']))
    .filter(({ Resource }) => /"Views/.test(JSON.stringify(Resource)))
    .flatMap(({ Action, Condition }) => Action.map((action) => [action, Condition] as const));

describe('SIGN-04 only what signs may sign', () => {
  test('each hub has a key of its own for it, which is kept', () => {
    const keys = type(all, 'AWS::KMS::Key').filter(({ Properties }) => Properties['KeySpec']);
    expect(keys.map((key) => key.stack).sort()).toEqual([
      ...['dorset-hub-bcp', 'dorset-hub-dorset', 'dorset-hub-triage'],
    ]);
    for (const { Properties, DeletionPolicy } of keys) {
      expect(Properties).toMatchObject({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
      expect(DeletionPolicy).toMatch(/^Retain/);
    }
  });

  test('no other role of any stack has the grant', () => {
    const granted = type(all, 'AWS::IAM::Policy').filter(({ Properties }) =>
      statements(Properties['PolicyDocument']).some(({ Action }) =>
        Action.some((action) => /^kms:(Sign|\*)$|^\*$/.test(action)),
      ),
    );
    expect(
      granted.map(({ stack: of, Properties }) => [of, target(at(Properties, 'Roles', 0))]),
    ).toEqual([
      ...['dorset', 'bcp', 'triage'].map((hub) => [
        `dorset-hub-${hub}`,
        expect.stringMatching(/^SignHeadsRole/) as unknown,
      ]),
    ]);
  });

  test('and the key itself refuses every other, whatever a role is given later', () => {
    const denied = statements(signingKey().Properties['KeyPolicy']).filter(
      ({ Effect }) => Effect === 'Deny',
    );
    const signer = `arn:aws:iam::${account}:role/${stack}-sign-heads`;
    expect(denied).toEqual([
      expect.objectContaining({
        Action: ['kms:Sign'],
        Principal: { AWS: '*' },
        Condition: { StringNotEquals: { 'aws:PrincipalArn': signer } },
      }),
    ]);
  });

  test('the pages reach the chain of views, and nothing of what was signed', () => {
    const pages = onViews('HubWeb');
    expect(pages.length).toBeGreaterThan(2);
    for (const [action, condition] of pages) {
      const keys = at(condition, 'ForAllValues:StringEquals', 'dynamodb:LeadingKeys');
      // Reading it would do no harm. Writing must not be.
      const may = /:(Query|GetItem)$/.test(action) ? [['views'], ['signed']] : [['views']];
      expect(may, action).toContainEqual(keys);
    }
  });

  test('what signs writes there only, and can neither change nor delete', () => {
    const partition = (name: string) => ({
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [name] },
    });
    expect(onViews('SignHeads').toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['dynamodb:GetItem', partition('views')],
      ['dynamodb:PutItem', partition('signed')],
      ['dynamodb:Query', partition('signed')],
    ]);
  });

  test('the front door adds copies to their own partitions only', () => {
    const [put] = type(all, 'AWS::IAM::Policy')
      .filter(({ id }) => id.startsWith('SettleRole'))
      .flatMap(({ Properties }) => statements(Properties['PolicyDocument']))
      .filter(({ Action }) => Action.includes('dynamodb:PutItem'));
    expect(put?.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['signed#*'] },
    });
  });
});

describe('SIGN-05 it is done each day, and somebody hears when it is not', () => {
  test('each hub signs once a day', () => {
    const rules = inHub('AWS::Events::Rule').filter((rule) =>
      target(at(rule.Properties, 'Targets', 0, 'Arn')).startsWith('SignHeads'),
    );
    expect(rules.map(({ Properties }) => Properties['ScheduleExpression'])).toEqual([
      'rate(1 day)',
    ]);
  });

  test.each(['signing-silent', 'signing-behind', 'signheads-fails'])(
    '%s says who may be hurt',
    (id) => {
      const alarm = inHub('AWS::CloudWatch::Alarm').find(
        ({ Properties }) => Properties['AlarmName'] === `${stack}-${id}`,
      );
      const meaning = String(alarm?.Properties['AlarmDescription']);
      expect(meaning).toMatch(/changes/);
      expect(meaning).toContain('BCP');
      expect(at(alarm?.Properties, 'AlarmActions', 0)).toBeDefined();
      const silence = id === 'signing-silent' ? 'breaching' : 'notBreaching';
      expect(alarm?.Properties['TreatMissingData']).toBe(silence);
      const [period, periods] = [
        alarm?.Properties['Period'],
        alarm?.Properties['EvaluationPeriods'],
      ];
      expect(Number(period) * Number(periods)).toBeLessThanOrEqual(7 * 86_400);
    },
  );
});
