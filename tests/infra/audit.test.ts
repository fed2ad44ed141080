import { describe, expect, test } from 'vitest';
import type { Found } from '../../infra/audit/entries.ts';
import { auditHub } from '../../infra/audit/hub.ts';
import type { Why } from '../../functions/domain/tampering.ts';
import { randomFor } from '../hostile/random.ts';
import { summary } from '../../infra/audit/words.ts';
import { aHub, itsPublicKey, type Stock, tablesOf } from './audited-hub.ts';
import { tampers } from './tamper.ts';

const which = { partnership: 'dorset', hub: 'dorset', publicKey: itsPublicKey };
const seed = 20_261_123;

async function audited(stock: Stock, size?: number) {
  const found: Found[] = [];
  const report = await auditHub(tablesOf(stock, size), which, (one) => found.push(one));
  return { found, report };
}

const hubs = Array.from({ length: 40 }, (_, n) => aHub(randomFor(seed, n), 3 + (n % 5)));

describe('AUDIT-03 what nobody touched is right', () => {
  test('hubs of many shapes, with contents that were erased, in pages of any size', async () => {
    for (const [n, hub] of hubs.entries()) {
      const { found, report } = await audited(hub, 1 + (n % 7));
      expect(found).toEqual([]);
      expect(report).toMatchObject({ wrong: 0, days: 3 + (n % 5), copies: 3 + (n % 5) });
      expect(report.cases).toBe(hub.cases.filter(({ item }) => item === 'head').length);
    }
  });

  test('a hub in which nothing was done, and nothing signed', async () => {
    const { found, report } = await audited({ cases: [], views: [], tracking: [] });
    expect(found).toEqual([]);
    const none = { cases: 0, steps: 0, looks: 0, days: 0, copies: 0, wrong: 0 };
    expect(report).toEqual({ ...none, keyKnown: true });
  });

  test('without the key of the hub it is said that nobody knows who signed', async () => {
    const tables = tablesOf(hubs[4] ?? expect.unreachable());
    const unknown = await auditHub(tables, { ...which, publicKey: undefined }, () => undefined);
    expect(summary('dorset', unknown)).toContain('NOBODY KNOWS WHO SIGNED');
    const known = await auditHub(tables, which, () => undefined);
    expect(summary('dorset', known)).not.toContain('NOBODY');
  });

  test('the newest days have no copy yet', async () => {
    const hub = structuredClone(hubs[4] ?? expect.unreachable());
    hub.tracking.pop();
    const { found, report } = await audited(hub);
    expect(found).toEqual([]);
    expect(report.copies).toBe(report.days - 1);
  });
});

describe('AUDIT-04 of 1,200 tamperings, two hundred of each kind, all are found, and named', () => {
  test.each(Object.keys(tampers) as Why[])('%s', async (kind) => {
    let done = 0;
    for (let n = 0; done < 200; n++) {
      const random = randomFor(seed + 1, n);
      const stock = structuredClone(random.pick(hubs));
      const expected = tampers[kind](stock, random);
      if (!expected) continue;
      done++;
      const { found } = await audited(stock, 1 + random.int(5));
      expect(found, `seed ${seed + 1}, number ${n}`).toEqual([expected]);
    }
  });
});
