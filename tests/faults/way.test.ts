import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forget } from '../service.ts';
import { type Point, rounds } from './way.ts';

const folder = mkdtempSync(join(tmpdir(), 'front-door-killed-'));
let way: Awaited<ReturnType<typeof rounds>>;
beforeAll(async () => {
  way = await rounds(folder);
});
afterAll(async () => {
  await way.stop();
  forget(folder);
});

const at = (when: Point['when'], principal: string, action: string): Point => ({
  when,
  principal: `dorset-${principal}`,
  action,
  nth: 1,
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
    const { met, wrong } = await way.round(point, 'sarahs-law', queuesToo);
    expect(met).toBe(true);
    expect(wrong).toEqual([]);
  });
});
