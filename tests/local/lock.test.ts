import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AlreadyRunning, lock } from '../../infra/local/lock.ts';
import { aFolder } from './a-cloud-assembly.ts';

describe('the lock of a state folder', () => {
  test('a second run is told which process has it', () => {
    const folder = aFolder();
    lock(folder);
    expect(() => lock(folder)).toThrow(AlreadyRunning);
    expect(() => lock(folder)).toThrow(`Process ${process.pid}`);
  });

  test('given back, it can be taken again', () => {
    const folder = aFolder();
    lock(folder)();
    expect(lock(folder)).toBeTypeOf('function');
  });

  test.each([
    ['of a process that is no more', '4194304 1'],
    ['of another process with the same number', `${process.pid} 1`],
    ['without content', ''],
  ])('a lock %s counts for nothing', (_, content) => {
    const folder = aFolder();
    writeFileSync(join(folder, 'lock'), content);
    expect(lock(folder)).toBeTypeOf('function');
  });
});
