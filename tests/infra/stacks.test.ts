import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { partnership } from '../../functions/domain/partnerships.ts';
import { entries } from '../../infra/names.ts';
import { account, at, type Found, type Synthesis, synthesise, type } from './synthesis.ts';

const made: Synthesis[] = [];
let dorset: Synthesis;
let all: Found[];
const synth = (...build: Parameters<typeof synthesise>) => {
  const one = synthesise(...build);
  made.push(one);
  return one;
};
beforeAll(() => {
  dorset = synth({ partnership: 'dorset' });
  all = dorset.resources();
});
afterAll(() => made.forEach(({ remove }) => remove()));

const fileOf = (entry: string) => new URL(`../../functions/${entry}.ts`, import.meta.url).href;

const environment = (name: string) =>
  at(
    type(all, 'AWS::Lambda::Function').find((fn) => fn.Properties['FunctionName'] === name)
      ?.Properties,
    'Environment',
    'Variables',
  ) as Record<string, unknown>;

test.each(entries)('%s is given exactly the settings it reads', async (entry) => {
  const { Env } = (await import(fileOf(entry))) as { Env: z.ZodObject };
  const stack = entry.startsWith('hub/') ? 'dorset-hub-bcp' : 'dorset-front';
  const given = Object.keys(environment(`${stack}-${entry.split('/')[1] ?? ''}`));
  expect(given.filter((key) => !key.startsWith('POWERTOOLS_')).sort()).toEqual(
    Object.keys(Env.shape).sort(),
  );
});

test('the partnership gives a front door, a stack for each hub, and one for the account', () => {
  expect(dorset.stacks).toEqual([
    'account',
    'dorset-front',
    'dorset-hub-dorset',
    'dorset-hub-bcp',
    'dorset-hub-triage',
  ]);
});

test('no stack refers to another, so that either side can be deployed first', () => {
  for (const stack of dorset.stacks)
    expect(dorset.text(stack), stack).not.toMatch(/Fn::ImportValue|Fn::GetStackOutput/);
});

test('a hub more or less changes nothing in the front door or in the other hubs', () => {
  const whole = partnership('dorset');
  const fewer = synth({
    partnership: { ...whole, hubs: whole.hubs.filter(({ id }) => id !== 'dorset') },
  });
  for (const stack of fewer.stacks) expect(fewer.text(stack), stack).toBe(dorset.text(stack));
});

test('two syntheses of the same sources are the same to the byte', () => {
  const again = synth({ partnership: 'dorset' });
  for (const stack of dorset.stacks) expect(again.text(stack), stack).toBe(dorset.text(stack));
});

describe('a hub in its council’s own account', () => {
  const elsewhere = '222222222222';
  const whole = partnership('dorset');
  const moved = {
    ...whole,
    hubs: whole.hubs.map((hub) => (hub.id === 'bcp' ? { ...hub, account: elsewhere } : hub)),
  };
  const policies = (found: readonly Found[], kind: string, stack: string) =>
    JSON.stringify(type(found, kind).filter((one) => one.stack === stack));

  test('is let in by the front door, and lets the front door in, by name on both sides', () => {
    const found = synth({ partnership: moved }).resources();
    const sent = policies(found, 'AWS::IAM::Policy', 'dorset-front');
    expect(sent).toContain(`arn:aws:sqs:eu-west-2:${elsewhere}:dorset-hub-*-inbox`);
    expect(sent).toContain(`arn:aws:kms:eu-west-2:${elsewhere}:key/*`);
    const taken = policies(found, 'AWS::SQS::QueuePolicy', 'dorset-front');
    for (const role of ['intake', 'sign-heads'])
      expect(taken).toContain(`arn:aws:iam::${elsewhere}:role/dorset-hub-*-${role}`);
    for (const kind of ['AWS::SQS::QueuePolicy', 'AWS::KMS::Key'])
      expect(policies(found, kind, 'dorset-hub-bcp')).toContain(
        `arn:aws:iam::${account}:role/dorset-front-route`,
      );
    const receipts = policies(found, 'AWS::IAM::Policy', 'dorset-hub-bcp');
    expect(receipts).toContain(`arn:aws:sqs:eu-west-2:${account}:dorset-front-receipts`);
  });

  test('has its own stack for API Gateway’s logs', () => {
    expect(synth({ partnership: moved }).stacks).toContain(`account-${elsewhere}`);
  });

  test('is on the one machine in the local run', () => {
    const local = synth({ partnership: moved, stage: 'local' });
    expect(local.stacks).toEqual(dorset.stacks);
  });
});

test('locally, each hub’s staff sign in at a provider of their own', () => {
  const local = synth({ stage: 'local', issuerBase: 'http://localhost:8001' });
  for (const hub of ['dorset', 'bcp', 'triage'])
    expect(local.text(`dorset-hub-${hub}`)).toContain(`"ISSUER": "http://localhost:8001/${hub}"`);
});
