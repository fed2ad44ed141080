import { describe, expect, test } from 'vitest';
import { aCaseId, aSubmission } from '../../builders.ts';
import { aHubWeb, aWholeCase } from './hub-memory.ts';

const cases = (count: number) =>
  Array.from({ length: count }, (_, i) => aWholeCase([aSubmission()], aCaseId(i + 1)));

describe('the inbox lists the cases of this hub', () => {
  test('an empty one says so', async () => {
    const page = await (await aHubWeb().get('/')).text();
    expect(page).toContain('No open cases');
    expect(page).not.toContain('<table');
  });

  test('immediate risk stands before what is due earlier', async () => {
    const calm = aWholeCase([aSubmission()], aCaseId(1));
    const danger = aWholeCase(
      [aSubmission({ immediateRisk: true, kind: 'consultation' })],
      aCaseId(2),
    );
    const page = await (await aHubWeb({ cases: [calm, danger] }).get('/')).text();
    expect(page.indexOf(aCaseId(2))).toBeGreaterThan(0);
    expect(page.indexOf(aCaseId(2))).toBeLessThan(page.indexOf(aCaseId(1)));
    expect(page).toContain('Immediate risk');
  });

  test('says what else is asked, and that several were sent, and no more of it', async () => {
    const also = aSubmission({ also: ['sarahs-law'] });
    const cases = [aWholeCase([also], aCaseId(), ['many-about-subject'])];
    const page = await (await aHubWeb({ cases }).get('/')).text();
    expect(page).toContain('Clare’s Law (right to ask), also Sarah’s Law');
    expect(page).toContain('Several requests');
    expect(page).not.toContain('fishing');
    const plain = await (await aHubWeb({ cases: [aWholeCase()] }).get('/')).text();
    expect(plain).not.toMatch(/, also |Several requests/);
  });

  test('says kind, times in London and what is overdue, and no name', async () => {
    const { get, clock } = aHubWeb({ cases: [aWholeCase()] });
    expect(await (await get('/')).text()).toMatch(
      /Clare’s Law[\s\S]*23 November 2026, 9:00am[\s\S]*in 21 hours/,
    );
    const { get: later, clock: moved, rows, mine } = aHubWeb({ cases: [aWholeCase()] });
    moved.now = new Date('2026-11-26T12:00:00.000Z');
    const session = rows.get(mine);
    if (session)
      rows.set(mine, {
        ...session,
        startedAt: moved.now.toISOString(),
        seenAt: moved.now.toISOString(),
      });
    const page = await (await later('/')).text();
    expect(page).toContain('Overdue by 2 days');
    expect(page).not.toContain('Sam Asker');
    expect(page).not.toContain('Alex Subject');
    expect(clock.now.getUTCDate()).toBe(23);
  });

  test('is read in pages of fifty, forth and back, and every case is on one page', async () => {
    const { get } = aHubWeb({ cases: cases(120) });
    const seen: string[] = [];
    let path = '/';
    for (const expected of [50, 50, 20]) {
      const page = await (await get(path)).text();
      const ids = [...page.matchAll(/\/case\/([0-9a-f-]{36})/g)].map(([, id]) => id ?? '');
      expect(ids).toHaveLength(expected);
      seen.push(...ids);
      path = link(page, 'next') ?? path;
    }
    expect(new Set(seen).size).toBe(120);
    const back = await (await get(link(await (await get(path)).text(), 'prev') ?? '')).text();
    expect([...back.matchAll(/\/case\/([0-9a-f-]{36})/g)].map(([, id]) => id)).toEqual(
      seen.slice(50, 100),
    );
  });

  test('names at the triage desk what has not reached its hub, and nowhere else', async () => {
    const entries = [
      {
        v: 1 as const,
        caseId: 'worklist' as const,
        item: 'unsettled#x',
        submissionId: 'x',
        caseIdOf: aCaseId(),
        reference: '3333-3333-3333',
        hub: 'bcp',
        receivedAt: '2026-11-22T09:00:00.000Z',
        namedAt: '2026-11-23T09:00:00.000Z',
        expiresAt: 1_900_000_000,
      },
    ];
    const triage = await (await aHubWeb({ hub: 'triage', entries }).get('/')).text();
    expect(triage).toMatch(/Not yet with a hub[\s\S]*3333-3333-3333[\s\S]*BCP/);
    expect(await (await aHubWeb({ entries }).get('/')).text()).not.toContain('3333-3333-3333');
  });
});

const link = (page: string, rel: string) =>
  new RegExp(`href="([^"]+)" rel="${rel}"`).exec(page)?.[1]?.replaceAll('&amp;', '&');

describe('each look is written down before anything is shown', () => {
  test('who, what and when', async () => {
    const { get, looks } = aHubWeb({ cases: [aWholeCase()] });
    await get('/');
    await get(`/case/${aCaseId()}`);
    expect(looks).toMatchObject([
      {
        did: 'open-inbox',
        by: { subject: 'staff-1', agency: 'council' },
        at: '2026-11-23T12:00:00.000Z',
      },
      { did: 'open-case', caseId: aCaseId() },
    ]);
  });

  test.each(['/', `/case/${aCaseId()}`])('if it cannot be, %s shows nothing', async (path) => {
    const answer = await aHubWeb({ cases: [aWholeCase()], viewsAreDown: true }).get(path);
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(page).toContain('Try again');
    expect(page).not.toContain('2222-2222-2222');
    expect(page).not.toContain('Sam Asker');
  });
});

describe('roles decide what is shown', () => {
  test.each(['handler', 'researcher', 'decision-maker', 'manager', 'coordinator'] as const)(
    'a %s reads cases',
    async (role) => {
      const { get } = aHubWeb({ cases: [aWholeCase()], staff: { roles: [role] } });
      expect((await get(`/case/${aCaseId()}`)).status).toBe(200);
    },
  );

  test.each(['auditor', 'partner'] as const)('a %s does not', async (role) => {
    const { get, looks } = aHubWeb({ cases: [aWholeCase()], staff: { roles: [role] } });
    const answer = await get(`/case/${aCaseId()}`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('Sam Asker');
    expect(looks).toMatchObject([{ did: 'refused', caseId: aCaseId() }]);
  });

  test('an auditor sees the inbox, without links to cases', async () => {
    const { get } = aHubWeb({ cases: [aWholeCase()], staff: { roles: ['auditor'] } });
    const page = await (await get('/')).text();
    expect(page).toContain('2222-2222-2222');
    expect(page).not.toContain('/case/');
  });
});

describe('what is not here is answered in words', () => {
  test('a case of another hub and one that never was get the same page', async () => {
    const { get } = aHubWeb({ cases: [aWholeCase()] });
    const pages = await Promise.all(
      [`/case/${aCaseId(2)}`, `/case/${aCaseId(3)}`, '/case/worklist', '/nothing'].map(get1(get)),
    );
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(pages[1]?.text).toBe(pages[0]?.text);
  });

  test('a method that is not meant gets 405, and says which is', async () => {
    const { app } = aHubWeb();
    const headers = { 'sec-fetch-site': 'same-origin' };
    const post = await app.request('http://hub.test/', { method: 'POST', headers });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const got = await app.request('http://hub.test/sign-out');
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

const get1 = (get: (path: string) => Promise<Response>) => async (path: string) => {
  const answer = await get(path);
  return { status: answer.status, text: await answer.text() };
};

describe('every page', () => {
  test('is kept by no cache and loads nothing from elsewhere', async () => {
    for (const path of ['/', '/sign-in', '/nothing', `/case/${aCaseId()}`]) {
      const { headers } = await aHubWeb({ cases: [aWholeCase()] }).get(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });

  test('links with the stage under which it is served', async () => {
    const { app, cookie } = aHubWeb({ cases: [aWholeCase()] });
    const event = { path: '/', requestContext: { path: '/live/' } };
    const answer = await app.request('https://hub.test/', { headers: { cookie } }, { event });
    const page = await answer.text();
    const links = [...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((href) => !href.startsWith('/live/'))).toEqual([]);
    const style = links.find((href) => href.endsWith('.css'))?.replace('/live', '') ?? '';
    const { status, headers } = await app.request(`https://hub.test${style}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });

  test('has one heading of the first level', async () => {
    const { get } = aHubWeb({ cases: [aWholeCase()] });
    for (const path of ['/', `/case/${aCaseId()}`, '/sign-in', '/nothing'])
      expect((await (await get(path)).text()).match(/<h1/g)).toHaveLength(1);
  });
});
