import { describe, expect, test } from 'vitest';
import { partnership } from '../../functions/domain/partnerships.ts';
import { readAssembly } from '../../infra/local/assembly.ts';
import { Refused } from '../../infra/local/intrinsics.ts';
import { portsFrom } from '../../infra/local/ports.ts';
import { stacksOf } from '../../infra/local/stacks.ts';
import { aCloudAssembly } from './a-cloud-assembly.ts';

const dorset = partnership('dorset');
const stacks = (...without: string[]) => stacksOf(dorset, portsFrom(8000), without);

describe('which stacks are deployed', () => {
  test('all of them, each at its own port', () => {
    expect(stacks()).toEqual({
      deployed: [
        { part: 'front', stack: 'dorset-front', port: 8000 },
        { part: 'dorset', stack: 'dorset-hub-dorset', port: 8010 },
        { part: 'bcp', stack: 'dorset-hub-bcp', port: 8011 },
        { part: 'triage', stack: 'dorset-hub-triage', port: 8012 },
      ],
      absent: [],
    });
  });

  test('without some, the others stay where they are', () => {
    const { deployed, absent } = stacks('front', 'dorset');
    expect(absent.map(({ part }) => part)).toEqual(['front', 'dorset']);
    expect(deployed.map(({ port }) => port)).toEqual([8011, 8012]);
  });

  test('a part that there is not is refused, with those that there are', () => {
    expect(() => stacks('poole')).toThrow(Refused);
    expect(() => stacks('poole')).toThrow('Known: front, dorset, bcp, triage');
  });

  test('nothing of a stack that is not deployed is read', () => {
    const dir = aCloudAssembly();
    expect(readAssembly(dir, ['other']).queues).not.toEqual([]);
    expect(readAssembly(dir, ['tiny'])).toMatchObject({
      ...{ tables: [], queues: [], functions: [], keys: [], secrets: [], roles: [], apis: [] },
    });
  });
});
