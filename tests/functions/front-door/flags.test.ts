import { afterEach, describe, expect, test, vi } from 'vitest';
import { hmac } from '../../../functions/domain/limits.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import { flagsOf } from '../../../functions/front-door/flags.ts';
import { logger } from '../../../functions/lambda.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { limitsInMemory } from '../limits-in-memory.ts';

/** Counters of one day; every case is another one unless it is named. */
function aDay() {
  const { limits, calls } = limitsInMemory();
  const day = { hashes: 0, calls, now: new Date('2026-11-23T12:00:00Z'), cases: 0 };
  const hash: typeof hmac = (key, text) => {
    day.hashes += 1;
    return hmac(key, text);
  };
  const deps = {
    ...{ limits, hash, withinMs: 2_000, now: () => day.now },
    keys: () => Promise.resolve([{ id: 'a', key: new Uint8Array(32).fill(7) }]),
  };
  const ask = ({ submission = aSubmission(), source = '', caseId = aCaseId(++day.cases) } = {}) =>
    flagsOf({ submission, source, caseId }, deps);
  return { day, deps, ask };
}

/** A request like no other in its contact and its subject. */
const unlike = (n: number): Submission =>
  aSubmission({
    people: [{ part: 'subject', name: `Subject ${String.fromCharCode(97 + n)}` }],
    safeContact: { ways: ['email'], email: `asker-${n}@example.com`, leaveMessage: false },
  });
const nothing = aSubmission({ people: [], safeContact: { ways: [], leaveMessage: false } });

async function times(count: number, ask: (n: number) => Promise<string[]>) {
  const each: string[] = [];
  for (let n = 0; n < count; n++) each.push((await ask(n)).join(' ') || '-');
  return each;
}
const after = (count: number, flag: string) => [...Array<string>(count).fill('-'), flag];

describe('LIM-10 staff are told when there are many in a day', () => {
  test('from one source: the eleventh', async () => {
    const { ask } = aDay();
    expect(await times(11, (n) => ask({ submission: unlike(n), source: '192.0.2.1' }))).toEqual(
      after(10, 'many-from-source'),
    );
  });

  test('from one contact: the fourth', async () => {
    const { ask } = aDay();
    const { safeContact } = aSubmission();
    expect(
      await times(4, (n) =>
        ask({ submission: { ...unlike(n), safeContact }, source: `192.0.2.${n}` }),
      ),
    ).toEqual(after(3, 'many-from-contact'));
  });

  test('one phone is one contact, however it is typed', async () => {
    const { ask } = aDay();
    const typed = ['07700 900123', '+44 (0)7700 900123 ext 4', '0044 7700 900123', '०७७०० ९००१२३'];
    const { safeContact } = aSubmission();
    const reachedBy = (phone: string) => ({ ...safeContact, phone });
    expect(
      await times(4, (n) =>
        ask({ submission: { ...unlike(n), safeContact: reachedBy(typed[n] ?? '') } }),
      ),
    ).toEqual(after(3, 'many-from-contact'));
  });

  test('about one person: the fourth', async () => {
    const { ask } = aDay();
    const { people } = aSubmission();
    expect(
      await times(4, (n) => ask({ submission: { ...unlike(n), people }, source: `192.0.2.${n}` })),
    ).toEqual(after(3, 'many-about-subject'));
  });

  test('the same case again is the same case, however often it is sent or changed', async () => {
    const { ask } = aDay();
    expect(
      await times(30, (n) =>
        ask({
          caseId: aCaseId(1),
          submission: aSubmission({ immediateRisk: n % 2 === 0 }),
          source: '192.0.2.1',
        }),
      ),
    ).toEqual(Array(30).fill('-'));
  });

  test('what is missing never makes anybody one of many', async () => {
    const { ask } = aDay();
    expect(await times(30, () => ask({ submission: nothing }))).toEqual(Array(30).fill('-'));
  });

  test('the next day begins at nothing', async () => {
    const { ask, day } = aDay();
    await times(4, () => ask());
    expect(await ask()).not.toEqual([]);
    day.now = new Date('2026-11-24T12:00:00Z');
    expect(await ask()).toEqual([]);
  });
});

test('LIM-11 the flagged, the unflagged and those who leave things out cost the same', async () => {
  const { ask, day } = aDay();
  const cost = async (asking: Parameters<typeof ask>[0]) => {
    const before = [day.hashes, day.calls.length] as const;
    const flags = await ask(asking);
    return {
      flags: flags.length,
      hashes: day.hashes - before[0],
      calls: day.calls.length - before[1],
    };
  };
  const source = '192.0.2.1';
  expect(await cost({ source })).toEqual({ flags: 0, hashes: 6, calls: 3 });
  await times(10, () => ask({ source }));
  expect(await cost({ source })).toEqual({ flags: 3, hashes: 6, calls: 3 });
  expect(await cost({ submission: nothing })).toEqual({ flags: 0, hashes: 6, calls: 3 });
  await times(250, () => ask({ source }));
  expect(await cost({ source })).toEqual({ flags: 3, hashes: 6, calls: 3 });
});

describe('LIM-12 what cannot be counted is not flagged, and says nothing in the log', () => {
  afterEach(() => void vi.restoreAllMocks());
  const { deps } = aDay();
  const refuse = () => Promise.reject(new Error('192.0.2.1 is refused'));
  const hang = () => new Promise<never>(() => undefined);

  test.each([
    ['a table that fails', { limits: { count: refuse } }, 'Error'],
    [
      'a table that does not answer',
      { limits: { count: hang }, withinMs: 20 },
      'limits-did-not-answer',
    ],
    ['keys that cannot be read', { keys: refuse }, 'Error'],
    ['no key', { keys: () => Promise.resolve([]) }, 'no-key-for-limits'],
  ])('%s', async (_, change, code) => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const asking = { submission: aSubmission(), source: '192.0.2.1', caseId: aCaseId() };
    expect(await flagsOf(asking, { ...deps, ...change })).toEqual([]);
    expect(logged.mock.calls).toEqual([['limits-not-counted', { fault: code }]]);
  });
});
