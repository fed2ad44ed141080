import { describe, expect, test } from 'vitest';
import { readKeys } from '../../../functions/domain/draft-keys.ts';
import { rotateDraftKey } from '../../../functions/front-door/rotate.ts';

const arn = 'arn:aws:secretsmanager:eu-west-2:000000000000:secret:dorset-front-draft-key';
const seed = JSON.stringify({ seed: 'a-generated-string-of-more-than-32-characters' });
const steps = ['createSecret', 'setSecret', 'testSecret', 'finishSecret'];
const now = new Date('2026-11-23T09:00:00Z');

/** A secret as Secrets Manager keeps it, just after a rotation to `next` was begun. */
function setUp() {
  const values = new Map([['first', seed]]);
  const stages: Record<string, string[]> = { first: ['AWSCURRENT'], next: ['AWSPENDING'] };
  const clock = { hours: 0 };
  let made = 0;
  let failAt = 0;
  let calls = 0;
  const call = <T>(result: () => T) => {
    if (++calls === failAt) return Promise.reject(new Error('stopped'));
    return Promise.resolve(result());
  };
  const currentId = () =>
    Object.keys(stages).find((id) => stages[id]?.includes('AWSCURRENT')) ?? 'none';
  const current = () => values.get(currentId()) ?? '';
  const rotate = rotateDraftKey({
    secret: {
      versions: () => call(() => structuredClone(stages)),
      current: () => call(current),
      pending: (version) => call(() => values.get(version)),
      putPending: (version, value) => call(() => void values.set(version, value)),
      makeCurrent: (version, before) =>
        call(() => {
          stages[before ?? ''] = ['AWSPREVIOUS'];
          stages[version] = ['AWSCURRENT', 'AWSPENDING'];
        }),
    },
    secretArn: arn,
    random: (bytes) => new Uint8Array(bytes).fill(++made),
    now: () => new Date(now.getTime() + clock.hours * 3_600_000),
  });
  const step = (Step: string, change = {}) =>
    rotate({ Step, SecretId: arn, ClientRequestToken: 'next', ...change });
  return { clock, step, values, stages, current, failAt: (n: number) => void (failAt = calls + n) };
}

describe('ROTATE-01 four steps give drafts a new key, and keep the old one for two hours', () => {
  test('from the seed to the first key', async () => {
    const { step, current } = setUp();
    for (const name of steps) await step(name);
    const keys = readKeys(current(), now);
    expect(keys.map((k) => k.id)).toEqual(['a', 's']);
    expect(keys[0]?.key).toEqual(new Uint8Array(32).fill(1));
    expect(keys[1]?.key).toEqual(readKeys(seed, now)[0]?.key);
    expect(keys[1]?.until).toBe('2026-11-23T11:00:00.000Z');
  });

  test('every step twice does the same as once', async () => {
    const [once, twice] = [setUp(), setUp()];
    for (const name of steps) {
      await once.step(name);
      await twice.step(name);
      await twice.step(name);
    }
    expect(twice.current()).toBe(once.current());
  });

  test.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    'stopped at call %i and begun again it ends the same',
    async (n) => {
      const { step, current, failAt } = setUp();
      failAt(n);
      for (let again = 0; again < 2; again++)
        for (const name of steps) await step(name).catch(() => undefined);
      expect(readKeys(current(), now).map((k) => k.id)).toEqual(['a', 's']);
    },
  );
});

describe('ROTATE-02 keys are never changed so that open drafts are lost', () => {
  test('a pending value without the current key does not pass the test', async () => {
    const { step, values } = setUp();
    const other = [{ id: 's', key: Buffer.alloc(32).toString('base64') }];
    values.set('next', JSON.stringify({ keys: other }));
    await expect(step('testSecret')).rejects.toThrow('new-keys-do-not-open-old-drafts');
  });

  test('a value that waited until its old key ran out is not made current', async () => {
    const { step, current, clock } = setUp();
    for (const name of steps.slice(0, 3)) await step(name);
    clock.hours = 2;
    await expect(step('finishSecret')).rejects.toThrow('new-keys-do-not-open-old-drafts');
    expect(current()).toBe(seed);
  });

  test('a missing one is never made current; testing alone, as a new schedule does, is no fault', async () => {
    const { step, current } = setUp();
    await expect(step('testSecret')).resolves.toBeUndefined();
    await expect(step('finishSecret')).rejects.toThrow('no-new-value');
    expect(current()).toBe(seed);
  });

  test.each([
    ['another secret', 'createSecret', { SecretId: `${arn}-2` }],
    ['a version that nobody began', 'createSecret', { ClientRequestToken: 'other' }],
    ['a step that does not exist', 'dropSecret', {}],
  ])('%s is refused', async (_, name, change) => {
    const { step, current } = setUp();
    await expect(step(name, change)).rejects.toThrow();
    expect(current()).toBe(seed);
  });
});
