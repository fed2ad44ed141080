import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Acknowledgement } from '../../infra/acknowledged.ts';
import { findings, type Synthesis, synthesise } from './synthesis.ts';

let clean: Synthesis;
let bare: Synthesis;
const stays: Acknowledgement[] = [];
let found: string[];
beforeAll(() => {
  clean = synthesise({ partnership: 'dorset', nag: true });
  bare = synthesise({
    partnership: 'dorset',
    nag: true,
    acknowledged(all) {
      stays.push(...all);
      return [];
    },
  });
  found = findings(bare);
});
afterAll(() => {
  clean.remove();
  bare.remove();
});

test('cdk-nag finds nothing that was not weighed', () => {
  expect(clean.failed).toBeUndefined();
  expect(findings(clean)).toEqual([]);
});

describe('each finding that stays', () => {
  const where = ({ id, construct }: Acknowledgement) => `${id} at ${construct}/`;

  test('is found when it is left out, so that none outlives its cause', () => {
    expect(stays.length).toBeGreaterThan(20);
    for (const one of stays)
      expect(
        found.filter((line) => line.startsWith(where(one))),
        where(one),
      ).toHaveLength(1);
  });

  test('is all that is found', () => {
    expect(found.filter((line) => !stays.some((one) => line.startsWith(where(one))))).toEqual([]);
    expect(found).toHaveLength(stays.length);
  });

  test('has a reason in words', () => {
    for (const { reason, construct } of stays) expect(reason.length, construct).toBeGreaterThan(40);
  });

  test('fails the synthesis when it is left out', () => {
    expect(bare.failed).toBeInstanceOf(Error);
  });
});

test.each(['suffolk', 'thames-valley'])('%s is as clean', (partnership) => {
  const other = synthesise({ partnership, nag: true });
  expect(findings(other)).toEqual([]);
  expect(other.failed).toBeUndefined();
  other.remove();
});
