import { describe, expect, test } from 'vitest';
import { aCaseId } from '../../builders.ts';
import { aHubWeb, aWholeCase, provider, signedInAs } from './hub-memory.ts';

const handler = signedInAs({ name: 'Hana Handler', roles: ['handler'], agency: 'council' });
const from = 'http://hub.test';
const minutes = (n: number) => n * 60_000;

/** The value of a cookie that an answer sets, as the browser sends it back. */
const cookies = (answer: Response) =>
  answer.headers.getSetCookie().map((set) => set.split(';')[0] ?? '');

/** Goes to the provider for `to` and comes back, in a browser that had no cookie. */
async function signIn({ app }: Pick<ReturnType<typeof aHubWeb>, 'app'>, to = '/') {
  const away = await app.request(`${from}/sign-in/start?to=${encodeURIComponent(to)}`);
  const state = new URL(away.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const cookie = cookies(away).join('; ');
  const comeBack = async () =>
    app.request(`${from}/signed-in?code=c&state=${state}`, { headers: { cookie } });
  return { away, state, comeBack };
}

describe('nobody sees a page without a session', () => {
  test.each(['/', `/case/${aCaseId()}`, '/?after=x'])(
    '%s asks to sign in, and remembers',
    async (path) => {
      const { app } = aHubWeb({ cases: [aWholeCase()] });
      const answer = await app.request(from + path);
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
    },
  );

  test('a token that we never gave is no session', async () => {
    const { get } = aHubWeb();
    expect((await get('/', { cookie: '__Host-dorset-session=guess' })).status).toBe(303);
  });
});

describe('signing in', () => {
  test('leads through the provider to the page asked for', async () => {
    const web = aHubWeb({ cases: [aWholeCase()], signIn: provider(handler) });
    const { away, comeBack } = await signIn(web, `/case/${aCaseId()}`);
    expect(away.headers.get('location')).toContain(encodeURIComponent(`${from}/signed-in`));
    const back = await comeBack();
    expect([back.status, back.headers.get('location')]).toEqual([303, `${from}/case/${aCaseId()}`]);
    const page = await web.get(`/case/${aCaseId()}`, { cookie: cookies(back).join('; ') });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Hana Handler');
  });

  test('gives a cookie for this host alone, that no script reads, and keeps only its hash', async () => {
    const web = aHubWeb({ signIn: provider(handler) });
    const back = await (await signIn(web)).comeBack();
    const [set = ''] = back.headers.getSetCookie();
    expect(set).toMatch(/^__Host-dorset-session=[\w-]{43};/);
    for (const flag of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
      expect(set).toContain(flag);
    expect(set).not.toContain('Domain');
    const token = /=([\w-]+);/.exec(set)?.[1] ?? 'none';
    expect(JSON.stringify([...web.rows])).not.toContain(token);
    expect(web.rows.size).toBe(2);
  });

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
  ])('never leads elsewhere: %s', async (to) => {
    const { comeBack } = await signIn(aHubWeb({ signIn: provider(handler) }), to);
    const location = new URL((await comeBack()).headers.get('location') ?? '');
    expect([location.origin, location.pathname]).toEqual([from, '/']);
  });

  test('counts once: the same answer again is refused, and says how to start again', async () => {
    const web = aHubWeb({ signIn: provider(handler) });
    const { comeBack } = await signIn(web);
    expect((await comeBack()).status).toBe(303);
    const replayed = await comeBack();
    expect(replayed.status).toBe(400);
    expect(replayed.headers.getSetCookie()).toEqual([]);
    expect(await replayed.text()).toContain('/sign-in/start');
  });

  test('an answer that another browser began is refused', async () => {
    const web = aHubWeb({ signIn: provider(handler) });
    const { state } = await signIn(web);
    const { status } = await web.app.request(`${from}/signed-in?code=c&state=${state}`, {
      headers: { cookie: '__Host-dorset-sign-in=another' },
    });
    expect(status).toBe(400);
  });

  test('an answer after ten minutes is refused', async () => {
    const web = aHubWeb({ signIn: provider(handler) });
    const { comeBack } = await signIn(web);
    web.clock.now = new Date(web.clock.now.getTime() + minutes(10));
    expect((await comeBack()).status).toBe(400);
  });

  test('two tabs at the same time both get in', async () => {
    const web = aHubWeb({ signIn: provider(handler) });
    const first = await signIn(web);
    const cookie = cookies(first.away).join('; ');
    const second = await web.app.request(`${from}/sign-in/start`, { headers: { cookie } });
    const state = new URL(second.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const answer = await web.app.request(`${from}/signed-in?code=c&state=${state}`, {
      headers: { cookie },
    });
    expect([answer.status, (await first.comeBack()).status]).toEqual([303, 303]);
  });

  test.each([[undefined], [[]], [['dentist']], ['']])('roles %j let nobody in', async (roles) => {
    const web = aHubWeb({ signIn: provider(signedInAs({ name: 'N', roles })) });
    const answer = await (await signIn(web)).comeBack();
    expect(answer.status).toBe(403);
    const page = await answer.text();
    expect(page).toContain('no role');
    expect(page).toContain('decision-maker');
    expect(web.rows.size).toBe(1);
  });

  test.each([
    ['denied', 403],
    ['not-valid', 400],
    ['unreachable', 503],
  ] as const)('%s by the provider is said with status %i', async (result, status) => {
    const web = aHubWeb({ signIn: provider({ result }) });
    const answer = await (await signIn(web)).comeBack();
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('/sign-in/start');
    expect(web.rows.size).toBe(1);
  });

  test('while the provider does not answer, the page says so', async () => {
    const { app } = aHubWeb({ signIn: provider(handler, { isDown: true }) });
    const answer = await app.request(`${from}/sign-in/start?to=/`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Try again');
  });
});

describe('a session ends', () => {
  test('after fifteen idle minutes, but not before', async () => {
    const { get, clock } = aHubWeb();
    const start = clock.now.getTime();
    clock.now = new Date(start + minutes(14));
    expect((await get('/')).status).toBe(200);
    clock.now = new Date(start + minutes(28));
    expect((await get('/')).status).toBe(200);
    clock.now = new Date(start + minutes(43));
    expect((await get('/')).status).toBe(303);
  });

  test('and that it is in use is noted once a minute, not for every page', async () => {
    const { get, clock, rows, mine } = aHubWeb();
    const start = clock.now;
    clock.now = new Date(start.getTime() + 59_999);
    await get('/');
    expect(rows.get(mine)?.seenAt).toBe(start.toISOString());
    clock.now = new Date(start.getTime() + minutes(1));
    await get('/');
    expect(rows.get(mine)?.seenAt).toBe(clock.now.toISOString());
  });

  test('after twelve hours, however busy', async () => {
    const { get, clock } = aHubWeb();
    const start = clock.now.getTime();
    for (let at = 0; at < 12 * 60; at += 10) {
      clock.now = new Date(start + minutes(at));
      expect((await get('/')).status).toBe(200);
    }
    clock.now = new Date(start + minutes(12 * 60));
    expect((await get('/')).status).toBe(303);
  });

  test('by signing out: the row is gone, so a copied cookie is worth nothing', async () => {
    const web = aHubWeb();
    const out = await web.app.request(`${from}/sign-out`, {
      method: 'POST',
      headers: { cookie: web.cookie, 'sec-fetch-site': 'same-origin' },
    });
    expect([out.status, out.headers.get('location')]).toEqual([303, '/signed-out']);
    expect(web.rows.size).toBe(0);
    expect((await web.get('/')).status).toBe(303);
  });

  test('at the provider as well, where that has a place for it', async () => {
    const there = 'https://sign-in.example.org/end?client_id=a&b=c';
    const web = aHubWeb({ signIn: provider(handler, { signOutUrl: there }) });
    const out = await web.app.request(`${from}/sign-out`, {
      method: 'POST',
      headers: { cookie: web.cookie, origin: from },
    });
    expect(await out.text()).toContain(`content="0; url=${there.replace('&', '&amp;')}"`);
  });

  test.each([[{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }], [{}]])(
    'not by a page of somebody else: %j',
    async (headers) => {
      const web = aHubWeb();
      const out = await web.app.request(`${from}/sign-out`, {
        method: 'POST',
        headers: { cookie: web.cookie, ...headers },
      });
      expect(out.status).toBe(403);
      expect(web.rows.size).toBe(1);
    },
  );
});
