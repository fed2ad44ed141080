import { describe, expect, test } from 'vitest';
import { refuseImports, resolve, type Scope } from '../../infra/local/intrinsics.ts';

const scope: Scope = {
  template: 'tiny.template.json',
  stack: 'tiny',
  account: '000000000000',
  region: 'eu-west-2',
  attribute: (id, attribute) => `${id}!${attribute ?? 'ref'}`,
};

describe('values of a template', () => {
  test.each([
    ['plain values stay', { a: [1, 'b', true, null] }, { a: [1, 'b', true, null] }],
    ['Ref', { Ref: 'Queue' }, 'Queue!ref'],
    ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-west-2'],
    ['GetAtt', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'Queue!Arn'],
    ['GetAtt as text', { 'Fn::GetAtt': 'Queue.Arn' }, 'Queue!Arn'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'B' }, 3]] }, 'a-B!ref-3'],
    ['Select of Split', { 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
    [
      'Sub',
      { 'Fn::Sub': '${AWS::AccountId}/${Q.Arn}/${Q}/${!x}' },
      '000000000000/Q!Arn/Q!ref/${x}',
    ],
    ['Sub with values', { 'Fn::Sub': ['${a}-${Q}', { a: { Ref: 'B' } }] }, 'B!ref-Q!ref'],
    [
      'NoValue leaves out',
      { a: { Ref: 'AWS::NoValue' }, b: [{ Ref: 'AWS::NoValue' }, 1] },
      { b: [1] },
    ],
    [
      'a condition of a policy is no intrinsic',
      { Condition: { Bool: { x: 'y' } } },
      { Condition: { Bool: { x: 'y' } } },
    ],
  ])('%s', (_, value, expected) => {
    expect(resolve(value, scope, 'X')).toEqual(expected);
  });

  test.each(['Fn::ImportValue', 'Fn::GetStackOutput', 'Fn::If', 'Fn::FindInMap', 'Fn::Base64'])(
    '%s is refused, with template and resource',
    (name) => {
      expect(() => resolve({ a: { [name]: 'x' } }, scope, 'Web (AWS::Lambda::Function)')).toThrow(
        `tiny.template.json, Web (AWS::Lambda::Function): ${name}`,
      );
    },
  );

  test('what is taken from another stack is found wherever it stands', () => {
    const value = { a: [{ b: { 'Fn::Join': ['', ['x', { 'Fn::ImportValue': 'y' }]] } }] };
    expect(() => refuseImports(value, 'tiny.template.json', 'Alarm')).toThrow(
      'tiny.template.json, Alarm: Fn::ImportValue',
    );
    expect(() => refuseImports({ a: [{ Ref: 'b' }] }, 'tiny.template.json', 'Alarm')).not.toThrow();
  });
});
