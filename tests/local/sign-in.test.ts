import * as oidc from 'openid-client';
import { Role } from '../../functions/domain/access.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { partnership } from '../../functions/domain/partnerships.ts';
import { startSignIn } from '../../infra/local/sign-in.ts';

const hubUrl = (hub: string) => `http://localhost:1/${hub}`;
const warned = vi.spyOn(console, 'warn');
const informed = vi.spyOn(console, 'info');
let signIn: Awaited<ReturnType<typeof startSignIn>>;

beforeAll(async () => {
  signIn = await startSignIn({
    port: 0,
    partnership: partnership('dorset'),
    hubUrls: { dorset: hubUrl('dorset'), bcp: hubUrl('bcp'), triage: hubUrl('triage') },
    clientSecret: (hub) => JSON.stringify({ clientSecret: `secret of ${hub}: 100%` }),
  });
});
afterAll(() => signIn.close());

const client = (hub: string, secret = `secret of ${hub}: 100%`) =>
  oidc.discovery(
    new URL(`${signIn.issuerBase}/${hub}`),
    `front-door-${hub}`,
    {},
    oidc.ClientSecretBasic(secret),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- http, on this machine only
    { execute: [oidc.allowInsecureRequests] },
  );

/** A browser without JavaScript: keeps cookies, and stops where it would leave the provider. */
function aBrowser() {
  const jar = new Map<string, string>();
  return async function go(url: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    const next = response.headers.get('location');
    if (!next) return Object.defineProperty(response, 'url', { value: url });
    const target = new URL(next, url).href;
    return target.startsWith(signIn.issuerBase)
      ? go(target)
      : Object.defineProperty(response, 'url', { value: target });
  };
}

async function begin(hub: string, more: Record<string, string> = {}) {
  const config = await client(hub);
  const verifier = oidc.randomPKCECodeVerifier();
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: new URL('/signed-in', hubUrl(hub)).href,
    scope: 'openid profile',
    state: 'state',
    nonce: 'nonce',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...more,
  });
  const go = aBrowser();
  const redeem = (cameBackTo: string, pkceCodeVerifier = verifier, as = config) =>
    oidc.authorizationCodeGrant(as, new URL(cameBackTo), {
      expectedState: 'state',
      expectedNonce: 'nonce',
      pkceCodeVerifier,
    });
  return { config, go, redeem, page: await go(url.href), url };
}

async function comeBack(hub: string, username: string) {
  const begun = await begin(hub);
  const { url } = await begun.go(begun.page.url, { username });
  return { ...begun, cameBackTo: url };
}

test('every hub has a user of each role, with a name of its own', () => {
  const roles = signIn.users.filter(({ hub }) => hub === 'bcp').flatMap((user) => user.roles);
  expect([...new Set(roles)].sort()).toEqual([...Role.options].sort());
  expect(signIn.users.map(({ username }) => username)).toContain('hana.bcp');
  expect(new Set(signIn.users.map(({ username }) => username)).size).toBe(signIn.users.length);
});

test("the page names that hub's people, each a button", async () => {
  const { page } = await begin('bcp');
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain('value="hana.bcp"');
  expect(html).not.toContain('hana.dorset');
  expect(html).not.toContain('<script');
});

describe('signing in', () => {
  test('gives name, roles and agency in the id token', async () => {
    const { redeem, cameBackTo } = await comeBack('bcp', 'dilys.bcp');
    expect(cameBackTo).toMatch(/^http:\/\/localhost:1\/signed-in\?/);
    const claims = (await redeem(cameBackTo)).claims();
    expect(claims).toMatchObject({
      iss: `${signIn.issuerBase}/bcp`,
      aud: 'front-door-bcp',
      sub: 'dilys.bcp',
      name: 'Dilys Achebe',
      roles: ['decision-maker'],
      agency: 'police',
    });
  });

  test('a code with another verifier is refused', async () => {
    const { redeem, cameBackTo } = await comeBack('dorset', 'hana.dorset');
    const other = oidc.randomPKCECodeVerifier();
    await expect(redeem(cameBackTo, other)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('a code used twice is refused', async () => {
    const { redeem, cameBackTo } = await comeBack('dorset', 'hana.dorset');
    await redeem(cameBackTo);
    await expect(redeem(cameBackTo)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('a client with another secret is refused', async () => {
    const { redeem, cameBackTo } = await comeBack('dorset', 'hana.dorset');
    const other = await client('dorset', 'guessed');
    await expect(redeem(cameBackTo, undefined, other)).rejects.toMatchObject({ status: 401 });
  });

  test('without PKCE, or with the plain one, is refused', async () => {
    const { page } = await begin('dorset', { code_challenge_method: 'plain' });
    expect(page.url).toContain('error=invalid_request');
    const { url } = await begin('dorset');
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    expect((await aBrowser()(url.href)).url).toContain('error=invalid_request');
  });

  test('to another address is refused', async () => {
    const { page } = await begin('dorset', { redirect_uri: 'http://localhost:2/signed-in' });
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('redirect_uri');
  });

  test("another hub's user is nobody here", async () => {
    const { cameBackTo } = await comeBack('dorset', 'hana.bcp');
    expect(cameBackTo).toContain('error=access_denied');
  });

  test('at one hub is not signing in at another', async () => {
    const { go, page } = await begin('dorset');
    await go(page.url, { username: 'hana.dorset' });
    const { url } = await begin('bcp');
    const atBcp = await go(url.href);
    expect(await atBcp.text()).toContain('value="hana.bcp"');
  });
});

test('signing out asks once, ends the session and goes back to the hub', async () => {
  const { config, go, cameBackTo, url } = await comeBack('bcp', 'hana.bcp');
  expect((await go(url.href)).url).toContain(new URL(cameBackTo).origin);
  const returnTo = new URL('/', hubUrl('bcp')).href;
  const asked = await go(
    oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo }).href,
  );
  const html = await asked.text();
  const [, action = ''] = /action="([^"]+)"/.exec(html) ?? [];
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
  expect((await go(action, { xsrf, logout: 'yes' })).url).toBe(returnTo);
  expect((await go(url.href)).status).toBe(200);
});

test('an unknown hub and an interaction that is over get a page that says so', async () => {
  const nowhere = await fetch(`${signIn.issuerBase}/nowhere/auth`);
  expect(nowhere.status).toBe(404);
  const over = await fetch(`${signIn.issuerBase}/bcp/interaction/over`);
  expect(over.status).toBe(400);
  expect(await over.text()).toContain('Start again');
});

test('it warns of nothing: it is set up fully', () => {
  expect(warned).not.toHaveBeenCalled();
  expect(informed).not.toHaveBeenCalled();
});
