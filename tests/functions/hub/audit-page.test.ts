import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chainStart } from '../../../functions/domain/audit.ts';
import { signed, signedText, type SignedDay } from '../../../functions/domain/signed-heads.ts';
import { liftView, nextView, noViews } from '../../../functions/domain/views.ts';
import { aCaseId } from '../../builders.ts';
import { faultsIn } from '../../journeys/faults-of.ts';
import { taken } from '../taken.ts';
import { aWholeCase } from './hub-memory.ts';
import { aPerson, staffOfHub } from './staff-of-hub.ts';

const aled = aPerson('aled', 'auditor', 'council');
const marek = aPerson('marek', 'manager');
const hana = aPerson('hana', 'handler');
const glass = `/case/${aCaseId()}/break-glass`;
const reason = 'She rang: he is at the school gate, and the holder is off sick.';
const restricted = taken(aWholeCase(), {
  ...{ step: 'restrict', by: marek, at: '2026-11-23T10:00:00.000Z' },
  values: { to: 'rhys' },
});

const numbers = (page: string) =>
  [...page.matchAll(/data-label="Number">\s*(\d+)/g)].map(([, n]) => Number(n));
const read = async (answer: Response | Promise<Response>) => (await answer).text();
const link = (page: string, rel: string) =>
  new RegExp(`href="([^"]+)" rel="${rel}"`).exec(page)?.[1];

/** Somebody opens the inbox that often. */
async function after(looks: number) {
  const hub = staffOfHub({ cases: [restricted] });
  for (let n = 0; n < looks; n++) await hub.as(hana).get('/');
  return hub;
}

describe('who opens it', () => {
  test.each([aled, marek])('$roles, and that is a look too', async (staff) => {
    const { as, looks } = await after(0);
    expect((await as(staff).get('/audit')).status).toBe(200);
    expect(looks).toMatchObject([{ did: 'open-audit', by: { subject: staff.subject } }]);
  });

  test.each(['handler', 'researcher', 'decision-maker', 'coordinator', 'partner'] as const)(
    'not a %s, and that is written down',
    async (role) => {
      const { as, looks } = await after(0);
      expect((await as(aPerson('other', role)).get('/audit')).status).toBe(403);
      expect(looks).toMatchObject([{ did: 'refused' }]);
      expect(looks[0]).not.toHaveProperty('caseId');
    },
  );

  test('an auditor sees no more of a case than its reference, which opens nothing to them', async () => {
    const { as } = await after(1);
    await as(marek).get(`/case/${aCaseId()}`);
    const page = await read(as(aled).get('/audit'));
    expect(page).toContain('2222-2222-2222');
    expect(page).not.toMatch(/Sam Asker|He has changed/);
    expect(page).not.toContain(aCaseId());
    expect((await as(aled).get(`/case/${aCaseId()}`)).status).toBe(403);
  });
});

describe('the looks', () => {
  test('say who, of which agency, what, which case and when; the newest first', async () => {
    const { as } = await after(1);
    await as(marek).get(`/case/${aCaseId()}`);
    const page = await read(as(aled).get('/audit'));
    expect(numbers(page)).toEqual([3, 2, 1]);
    expect(page).toMatch(
      /marek of the hub \(police\)[\s\S]*Opened a case[\s\S]*2222-2222-2222[\s\S]*hana of the hub/,
    );
    expect(page).toContain('23 November 2026, 12:00pm');
  });

  test('say what was refused, and an older one names its case by the id', async () => {
    const then = { by: hana, at: '2026-11-22T09:00:00.000Z', caseId: aCaseId() };
    const old = liftView(nextView(noViews, { ...then, did: 'open-case' }));
    const { as } = staffOfHub({ cases: [restricted], chain: [old] });
    await as(aPerson('priya', 'partner', "children's services")).get('/hand-over');
    await as(hana).get('/audit');
    await as(hana).get(`/case/${aCaseId()}`);
    const page = await read(as(aled).get('/audit'));
    const cells = [...page.matchAll(/data-label="(?:What|Case)">\s*([^<]*?)\s*</g)];
    expect(cells.map(([, text]) => text)).toEqual([
      ...['Opened this page', '–'],
      ...['Was refused: a case', '2222-2222-2222'],
      ...['Was refused: this page', '–'],
      ...['Was refused: cases to hand over', '–'],
      ...['Opened a case', aCaseId()],
    ]);
    expect(page).toContain('priya of the hub (children’s services)');
  });

  test('stand in pages of fifty by number, forth and back, each on one', async () => {
    const { as } = await after(119);
    const { get } = as(aled);
    const first = await read(get('/audit'));
    expect(numbers(first)).toEqual(Array.from({ length: 50 }, (_, i) => 120 - i));
    const second = await read(get(link(first, 'next') ?? ''));
    const third = await read(get(link(second, 'next') ?? ''));
    expect(numbers(second)).toEqual(Array.from({ length: 50 }, (_, i) => 70 - i));
    expect(numbers(third)).toEqual(Array.from({ length: 20 }, (_, i) => 20 - i));
    expect(link(third, 'next')).toBeUndefined();
    expect(numbers(await read(get(link(second, 'prev') ?? '')))[0]).toBeGreaterThanOrEqual(120);
    for (const page of [first, second, third]) expect(page).toContain('The record holds');
  });

  test.each(['0', '-1', 'x', '1e3', '9'.repeat(30), "1' or 1=1", '%00'])(
    'a number that is none shows the newest: %s',
    async (to) => {
      const page = await read((await after(2)).as(aled).get(`/audit?to=${encodeURIComponent(to)}`));
      expect(numbers(page)).toEqual([3, 2, 1]);
    },
  );

  test('what was changed, and what is gone, is named by its number', async () => {
    for (const tamper of ['changed', 'gone'] as const) {
      const { as, looks } = await after(60);
      await as(aled).get('/audit');
      // What was hashed when it was written stays as it was; what is kept is another.
      const views = looks.reduce<ReturnType<typeof liftView>[]>(
        (all, look) => [...all, liftView(nextView(all.at(-1) ?? noViews, look))],
        [],
      );
      const there = views.flatMap((view) =>
        view.n !== 30 ? [view] : tamper === 'gone' ? [] : [{ ...view, name: 'Somebody else' }],
      );
      const hub = staffOfHub({ chain: there });
      const page = await read(hub.as(aled).get('/audit'));
      expect(page).toContain('The record does not hold at number 30');
      const newer = await read(hub.as(aled).get('/audit?to=20'));
      expect(newer).toContain('The record holds from number 1 to 20');
    }
  });
});

describe('restricted cases that were opened with a reason', () => {
  test('wait for a manager, who is led to the review, and then they are reviewed', async () => {
    const { as } = await after(0);
    const gwen = aPerson('gwen', 'manager');
    await as(hana).send(glass, { reason });
    const waiting = await read(as(gwen).get('/audit'));
    expect(waiting).toMatch(new RegExp(`href="${glass}/review">Waits for a manager`));
    const auditors = await read(as(aled).get('/audit'));
    expect(auditors).toContain('Waits for a manager');
    expect(auditors).not.toContain(`href="${glass}`);
    expect(auditors).not.toContain('school gate');
    await as(gwen).send(`${glass}/review`, { found: 'needed', reason: 'It was right to do it.' });
    expect(await read(as(gwen).get('/audit'))).not.toContain('Waits for a manager');
  });
});

describe('the last day that was signed', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  function aSignedDay(views: SignedDay['views']): SignedDay {
    const hash = createHash('sha256').update('a day').digest('hex');
    const facts = { day: '2026-11-22', hub: 'dorset', count: 3, hash, prev: chainStart, views };
    const signature = sign('sha256', Buffer.from(signedText(facts)), privateKey);
    return {
      ...{ v: 1, chain: signed, item: facts.day, parts: 1, ...facts },
      signedAt: '2026-11-23T00:05:00.000Z',
      signature: signature.toString('base64'),
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    };
  }
  const pageWith = async (day: SignedDay | undefined) =>
    read(
      staffOfHub(day ? { signed: day } : {})
        .as(aled)
        .get('/audit'),
    );

  test('is said, with what it holds', async () => {
    const page = await pageWith(aSignedDay({ n: 0, hash: chainStart }));
    expect(page).toContain('22 November 2026');
    expect(page).toContain('the looks are still what was signed');
  });

  test('does not hold where the chain was another then, or the day was changed', async () => {
    const other = aSignedDay({ n: 1, hash: 'f'.repeat(64) });
    expect(await pageWith(other)).toContain('is not what is here now');
    const changed = { ...aSignedDay({ n: 0, hash: chainStart }), count: 2 };
    expect(await pageWith(changed)).toContain('is not what is here now');
  });

  test('is none to begin with', async () => {
    expect(await pageWith(undefined)).toContain('No day has been signed yet.');
  });
});

test('the page is valid HTML, whatever a name is', async () => {
  const { as } = await after(60);
  await as(hana).send(glass, { reason });
  await as({ ...hana, name: '<script>alert(1)</script>' }).get('/');
  for (const path of ['/audit', '/audit?to=55']) {
    const page = await read(as(aled).get(path));
    expect(page).not.toContain('<script>alert');
    expect(await faultsIn(page, path)).toEqual([]);
  }
});
