import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SignedHeads } from '../../../functions/aws/signed-heads.ts';
import type { HeadsSigned } from '../../../functions/domain/messages.ts';
import {
  isSigned,
  liftSignedDay,
  liftSignedPart,
  type SignedCase,
  type SignedDay,
  type SignedPart,
  wrongInDay,
} from '../../../functions/domain/signed-heads.ts';
import { wrongDay } from '../../../functions/domain/signed-days.ts';
import { noViews } from '../../../functions/domain/views.ts';
import { signHeads } from '../../../functions/hub/sign-heads.ts';
import { aCaseId } from '../../builders.ts';

const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const privateKey = createPrivateKey(pem);
const publicKey = createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');

const some = (count: number, hash = 'h'): SignedCase[] =>
  Array.from({ length: count }, (_, n) => [aCaseId(n), n + 1, `${hash}${n}`]);

/** A hub in memory; every call is counted, and can be made to fail before or after it is done. */
function setUp(changed: Record<string, SignedCase[]> = {}) {
  const days = new Map<string, SignedDay>();
  const parts = new Map<string, SignedPart>();
  const sent: HeadsSigned[] = [];
  const measured: Record<string, number>[] = [];
  let [calls, at, when, today] = [0, 0, 'before', '2026-11-24'];
  const call = async <T>(act: () => T): Promise<T> => {
    const isIt = ++calls === at;
    if (isIt && when === 'before') throw new Error('down');
    const result = await Promise.resolve(act());
    if (isIt) throw new Error('down');
    return result;
  };
  const heads: SignedHeads = {
    changedOn: (day) => call(() => ({ found: changed[day] ?? [], unreadable: 0 })),
    viewsHead: () => call(() => noViews),
    last: (count) =>
      call(() => [...days.values()].sort((a, b) => (a.item < b.item ? 1 : -1)).slice(0, count)),
    keep: (day, of) =>
      call(() => {
        for (const part of of) parts.set(part.item, liftSignedPart(part));
        if (days.has(day.item)) return 'there-already';
        days.set(day.item, liftSignedDay(day));
        return 'kept';
      }),
  };
  const deps = {
    heads,
    signing: {
      publicKey: () => call(() => publicKey),
      sign: (text: string) =>
        call(() => sign('sha256', Buffer.from(text), privateKey).toString('base64')),
    },
    sendCopy: (message: HeadsSigned) => call(() => void sent.push(message)),
    measure: (values: Readonly<Record<string, number>>) => void measured.push({ ...values }),
    hub: 'dorset',
    now: () => new Date(`${today}T03:00:00Z`),
  };
  const casesOf = (day: SignedDay) =>
    [...parts.values()]
      .filter(({ item }) => item.startsWith(`part#${day.item}#${day.hash.slice(0, 16)}`))
      .flatMap(({ cases }) => cases);
  return {
    ...{ days, parts, sent, measured, deps, changed, casesOf },
    run: () => signHeads(deps)(),
    on: (day: string) => void (today = day),
    /** The `n`-th call from here fails. */
    failAt: (n: number, how: 'before' | 'after') => void ([calls, at, when] = [0, n, how]),
    calls: () => calls,
    /** Nothing of what was signed is wrong, and each day is there. */
    check: () => {
      const kept = [...days.values()];
      for (const day of kept) expect(wrongInDay(day, casesOf(day)), day.item).toBeUndefined();
      const checked = kept.map((day) => ({ item: day.item, hub: 'dorset', facts: day }));
      expect(
        wrongDay(
          checked,
          sent.map(({ body }) => body),
        ),
      ).toBeUndefined();
      return kept.map(({ item }) => item).sort();
    },
  };
}

describe('SIGN-01 each day is signed once, after it has ended', () => {
  test('yesterday, to begin with: its cases, by a signature that anybody can check', async () => {
    const { run, days, casesOf, check, measured } = setUp({ '2026-11-23': some(3) });
    await run();
    expect(check()).toEqual(['2026-11-23']);
    const day = days.get('2026-11-23') ?? expect.unreachable();
    expect(day).toMatchObject({ count: 3, prev: '0'.repeat(64), views: { n: 0 } });
    expect(casesOf(day).toSorted()).toEqual(some(3).toSorted());
    expect(isSigned(day)).toBe(true);
    for (const change of [{ day: '2026-11-22' }, { count: 4 }, { hash: 'x' }, { hub: 'bcp' }])
      expect(isSigned({ ...day, ...change })).toBe(false);
    expect(measured).toEqual([{ DaysToSign: 0 }]);
  });

  test('again on the same day nothing is signed', async () => {
    const { run, days, changed } = setUp({ '2026-11-23': some(3) });
    await run();
    const before = structuredClone(days);
    changed['2026-11-23'] = some(2);
    await run();
    expect(days).toEqual(before);
  });

  test('days that were missed are each signed, also those on which nothing was done', async () => {
    const { run, on, check, changed, days } = setUp({ '2026-11-23': some(1) });
    await run();
    on('2026-11-28');
    Object.assign(changed, { '2026-11-25': some(2), '2026-11-27': some(4) });
    await run();
    expect(check()).toEqual([23, 24, 25, 26, 27].map((n) => `2026-11-${n}`));
    expect([...days.values()].map(({ count }) => count)).toEqual([1, 0, 2, 0, 4]);
  });

  test('a day of London ends an hour before midnight UTC in summer', async () => {
    const { deps, days } = setUp();
    await signHeads({ ...deps, now: () => new Date('2026-07-01T23:30:00Z') })();
    expect([...days.keys()]).toEqual(['2026-07-01']);
    await signHeads({ ...deps, now: () => new Date('2026-07-02T22:30:00Z') })();
    expect([...days.keys()]).toEqual(['2026-07-01']);
  });

  test('a day with thousands of cases is kept in parts, each far below what an item may hold', async () => {
    const many = Array.from({ length: 4_500 }, (_, n): SignedCase => [
      aCaseId(n),
      n,
      'f'.repeat(64),
    ]);
    const { run, check, parts, days } = setUp({ '2026-11-23': many });
    await run();
    check();
    expect(parts.size).toBe(3);
    expect(days.get('2026-11-23')?.parts).toBe(3);
    for (const part of parts.values())
      expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(300_000);
  });
});

describe('SIGN-02 the front door is told, and told again', () => {
  test('of each day the same, whatever has changed meanwhile', async () => {
    const { run, on, sent, changed } = setUp({ '2026-11-23': some(3) });
    await run();
    changed['2026-11-23'] = [];
    on('2026-11-25');
    await run();
    expect(sent.map(({ reference }) => reference)).toEqual([
      ...['2026-11-23', '2026-11-23', '2026-11-24'],
    ]);
    expect(sent[1]?.body).toEqual(sent[0]?.body);
    expect(sent[0]).toMatchObject({ v: 1, type: 'heads-signed', from: 'dorset', to: 'front' });
  });

  test('of every day that was signed, however many were missed', async () => {
    const { run, on, sent } = setUp();
    await run();
    on('2027-02-24');
    await run();
    expect(new Set(sent.map(({ reference }) => reference)).size).toBe(93);
  });
});

describe('SIGN-03 whatever fails, the next run makes it good', () => {
  test('before and after each call', async () => {
    const whole = setUp({ '2026-11-23': some(3), '2026-11-24': some(2) });
    whole.failAt(0, 'before');
    await whole.run();
    whole.on('2026-11-26');
    await whole.run();
    const calls = whole.calls();
    expect(calls).toBeGreaterThan(15);
    for (let n = 1; n <= calls; n++)
      for (const how of ['before', 'after'] as const) {
        const hub = setUp({ '2026-11-23': some(3), '2026-11-24': some(2) });
        hub.failAt(n, how);
        const runs = [await hub.run().catch(() => 'failed')];
        hub.on('2026-11-26');
        runs.push(await hub.run().catch(() => 'failed'));
        expect(runs, `${how} call ${n}`).toContain('failed');
        await hub.run();
        const signed = hub.check();
        expect(signed.at(-1), `${how} call ${n}`).toBe('2026-11-25');
        expect(new Set(hub.sent.map(({ reference }) => reference))).toEqual(new Set(signed));
      }
  });

  test('without KMS the run fails, which rings, and nothing is kept unsigned', async () => {
    const { deps, days, parts } = setUp({ '2026-11-23': some(3) });
    const down = { ...deps.signing, sign: () => Promise.reject(new Error('KMS is down')) };
    await expect(signHeads({ ...deps, signing: down })()).rejects.toThrow('KMS is down');
    expect(days.size + parts.size).toBe(0);
  });

  test('a head that cannot be read fails the run, and the others are signed', async () => {
    const { deps, check, sent } = setUp();
    const changedOn = () => Promise.resolve({ found: some(2), unreadable: 1 });
    const run = signHeads({ ...deps, heads: { ...deps.heads, changedOn } });
    await expect(run()).rejects.toThrow('heads-unreadable');
    expect(check()).toEqual(['2026-11-23']);
    expect(sent).toHaveLength(1);
  });

  test('two runs at once leave one chain', async () => {
    const hub = setUp({ '2026-11-23': some(3) });
    await hub.run();
    hub.on('2026-11-27');
    await Promise.all([hub.run(), hub.run()]);
    await hub.run();
    expect(hub.check()).toHaveLength(4);
  });
});
