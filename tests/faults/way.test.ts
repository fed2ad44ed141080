import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forget } from '../service.ts';
import { killable, type Point } from './killable.ts';
import { questionRounds } from './question-way.ts';
import { rounds } from './way.ts';

const folder = mkdtempSync(join(tmpdir(), 'front-door-killed-'));
let service: Awaited<ReturnType<typeof killable>>;
beforeAll(async () => {
  service = await killable(folder);
});
afterAll(async () => {
  await service.stop();
  forget(folder);
});

const at = (when: Point['when'], principal: string, action: string, nth = 1): Point => ({
  when,
  principal: `dorset-${principal}`,
  action,
  nth,
});

/** A sample of what `npm run faults` does at every call: the ones after which something is promised. */
describe('the whole process is killed on a request’s way; it arrives once', () => {
  test.each([
    [at('crash-after', 'front-public-web', 'dynamodb:TransactWriteItems'), false],
    [at('crash-before', 'front-public-web', 'sqs:SendMessage'), true],
    [at('crash-after', 'front-route', 'sqs:SendMessage'), false],
    [at('crash-before', 'front-route', 'sqs:SendMessage'), true],
    [at('crash-after', 'hub-bcp-intake', 'dynamodb:TransactWriteItems'), true],
    [at('crash-before', 'front-settle', 'dynamodb:TransactWriteItems'), true],
  ])('%o, queues lost: %s', async (point, queuesToo) => {
    const { met, wrong } = await rounds(service).round(point, 'sarahs-law', queuesToo);
    expect(met).toBe(true);
    expect(wrong).toEqual([]);
  });
});

/** What is written to who asked at work, and the question that goes with their referral. */
describe('the whole process is killed on the way of a question; all is joined, once', () => {
  test.each([
    [at('crash-after', 'front-public-web', 'dynamodb:TransactWriteItems'), true],
    [at('crash-after', 'front-letters', 'dynamodb:TransactWriteItems'), true],
    [at('crash-after', 'hub-bcp-intake', 'dynamodb:TransactWriteItems', 2), true],
    [at('crash-before', 'hub-dorset-intake', 'dynamodb:DeleteItem'), false],
  ])('%o, queues lost: %s', async (point, queuesToo) => {
    const { met, wrong } = await questionRounds(service).round(point, queuesToo);
    expect(met).toBe(true);
    expect(wrong).toEqual([]);
  });
});
