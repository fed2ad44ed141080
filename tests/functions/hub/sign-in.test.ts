import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openId } from '../../../functions/hub/sign-in.ts';

const back = 'http://127.0.0.1/signed-in';
let server: Server;
let issuer: string;

/** A real provider on this machine, at which whoever comes is staff-1 at once. */
beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'hub', client_secret: 'a-secret', redirect_uris: [back] }],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'agency'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: 'Hana', roles: ['handler'], agency: 'police' }),
    }),
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a-key'] },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/login/${uid}` },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/login/')) return void answer(request, response);
    void provider
      .interactionDetails(request, response)
      .then(async ({ params, prompt, grantId }) => {
        if (params['login_hint'] === 'refuse')
          return provider.interactionFinished(request, response, { error: 'access_denied' });
        if (prompt.name === 'login')
          return provider.interactionFinished(request, response, {
            login: { accountId: 'staff-1' },
          });
        const found = grantId === undefined ? undefined : await provider.Grant.find(grantId);
        const grant = found ?? new provider.Grant({ accountId: 'staff-1', clientId: 'hub' });
        grant.addOIDCScope('openid profile');
        const consent = { grantId: await grant.save() };
        return provider.interactionFinished(request, response, { consent });
      });
  });
});
afterAll(() => void server.close());

const aHub = (clientSecret = 'a-secret') =>
  openId({
    issuer,
    clientId: 'hub',
    clientSecret: () => Promise.resolve(clientSecret),
    rolesClaim: 'roles',
  });

/** What a browser does: follows every redirect with its cookies, until it is back at the hub. */
async function browse(start: string): Promise<URL> {
  const jar = new Map<string, string>();
  for (let url = start, n = 0; n < 10; n += 1) {
    if (url.startsWith(back)) return new URL(url);
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    url = new URL(answer.headers.get('location') ?? '', url).href;
  }
  throw new Error('The provider did not send the browser back');
}

async function begin(hub = aHub()) {
  const begun = await hub.start(back);
  if (begun === 'unreachable') throw new Error('The provider is there');
  return { hub, begun };
}

describe('signing in at a real provider', () => {
  test('gives the claims, also those that only its userinfo has', async () => {
    const { hub, begun } = await begin();
    const asked = new URL(begun.url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('code_challenge')).not.toBe(begun.verifier);
    expect(await hub.finish(await browse(begun.url), begun)).toMatchObject({
      result: 'signed-in',
      claims: { iss: issuer, sub: 'staff-1', name: 'Hana', roles: ['handler'], agency: 'police' },
    });
  });

  test('a code counts once', async () => {
    const { hub, begun } = await begin();
    const cameBackTo = await browse(begun.url);
    expect((await hub.finish(cameBackTo, begun)).result).toBe('signed-in');
    expect((await hub.finish(cameBackTo, begun)).result).toBe('not-valid');
  });

  test.each([
    ['state', { state: 'another' }],
    ['nonce', { nonce: 'another' }],
    ['verifier', { verifier: 'another-verifier-that-is-long-enough-to-be-sent' }],
  ])('an answer to another question is refused, by its %s', async (_, change) => {
    const { hub, begun } = await begin();
    const finished = await hub.finish(await browse(begun.url), { ...begun, ...change });
    expect(finished.result).toBe('not-valid');
  });

  test('a person who is refused there is refused here', async () => {
    const { hub, begun } = await begin();
    const cameBackTo = await browse(`${begun.url}&login_hint=refuse`);
    expect(await hub.finish(cameBackTo, begun)).toEqual({ result: 'denied' });
  });

  test('a wrong secret is our fault, and said as one', async () => {
    const { hub, begun } = await begin(aHub('wrong'));
    await expect(hub.finish(await browse(begun.url), begun)).rejects.toThrow();
  });

  test('signing out there comes back here', async () => {
    const url = new URL((await aHub().signOutUrl('http://127.0.0.1/signed-out')) ?? '');
    expect(url.origin).toBe(issuer);
    expect(url.searchParams.get('client_id')).toBe('hub');
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe('http://127.0.0.1/signed-out');
  });
});

describe('a provider that does not answer', () => {
  test('is said to be unreachable, and asked again the next time', async () => {
    let calls = 0;
    const hub = openId({
      issuer: 'http://127.0.0.1:9',
      clientId: 'hub',
      clientSecret: () => Promise.resolve(String((calls += 1))),
      rolesClaim: 'roles',
    });
    expect(await hub.start(back)).toBe('unreachable');
    expect(await hub.start(back)).toBe('unreachable');
    expect(calls).toBe(2);
    expect(await hub.signOutUrl(back)).toBeUndefined();
  });

  test('is never asked without encryption, except on this machine', async () => {
    const hub = openId({
      issuer: 'http://sign-in.example.org',
      clientId: 'hub',
      clientSecret: () => Promise.resolve('s'),
      rolesClaim: 'roles',
    });
    await expect(hub.start(back)).rejects.toMatchObject({ code: 'OAUTH_HTTP_REQUEST_FORBIDDEN' });
  });
});
