import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Configuration, JWK } from 'oidc-provider';
import * as z from 'zod';
import type { Hub } from '../../functions/domain/partnership.ts';
import { inMemory } from './sign-in-memory.ts';
import { messagePage, signOutPage } from './sign-in-page.ts';
import type { TestUser } from './test-users.ts';

const hour = 60 * 60;
const scope = 'openid profile';

/** A hub keeps its secret as JSON, `{ "clientSecret": … }`; plain text is taken too. */
const ClientSecret = z.string().transform((value) => {
  const json = value.startsWith('{') ? (JSON.parse(value) as object) : { clientSecret: value };
  return z.object({ clientSecret: z.string().min(1) }).parse(json).clientSecret;
});

export type Clients = {
  /** Where each hub's web stands, by hub id. */
  readonly hubUrls: Readonly<Record<string, string>>;
  readonly clientSecret: (hubId: string) => string;
};

/** RS256, as Cognito and Entra ID sign. */
export async function signingKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}

/** How the provider of one hub is set up: its client, its people, pages of our own, no consent. */
export function configuration(
  hub: Hub,
  people: readonly TestUser[],
  key: JWK,
  { hubUrls, clientSecret }: Clients,
): Configuration {
  const url = hubUrls[hub.id];
  if (!url) throw new Error(`No URL for the hub "${hub.id}"`);
  return {
    adapter: inMemory(() => Date.now() / 1000),
    clients: [
      {
        client_id: hub.signIn.clientId,
        client_secret: ClientSecret.parse(clientSecret(hub.id)),
        redirect_uris: [new URL('/signed-in', url).href],
        post_logout_redirect_uris: ['/', '/signed-out'].map((path) => new URL(path, url).href),
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [key] },
    pkce: { required: () => true },
    scopes: scope.split(' '),
    claims: { openid: ['sub', hub.signIn.rolesClaim, hub.signIn.agencyClaim], profile: ['name'] },
    conformIdTokenClaims: false, // All claims in the id token, as Cognito has them.
    // Cookies do not tell ports or providers apart: each hub has names of its own.
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: {
        session: `${hub.id}-provider`,
        interaction: `${hub.id}-interaction`,
        resume: `${hub.id}-resume`,
      },
    },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      Grant: 12 * hour,
      IdToken: hour,
      Interaction: hour,
      Session: 12 * hour,
    },
    interactions: { url: (_, { uid }) => `/${hub.id}/interaction/${uid}` },
    findAccount: (_, id) => account(hub, people, id),
    // Staff of the council use the council's own service: nobody is asked for consent.
    async loadExistingGrant({ oidc }) {
      if (!oidc.client || !oidc.session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope(scope);
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => void (ctx.body = signOutPage(form)),
        postLogoutSuccessSource: (ctx) =>
          void (ctx.body = messagePage('Signed out', 'You can close this page.')),
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = messagePage(
        'Sign-in did not work',
        `${out.error}: ${out.error_description ?? ''}`,
      );
    },
  };
}

function account(hub: Hub, people: readonly TestUser[], id: string) {
  const user = people.find(({ username }) => username === id);
  if (!user) return undefined;
  const { rolesClaim, agencyClaim } = hub.signIn;
  return {
    accountId: id,
    claims: () => ({
      sub: id,
      name: user.name,
      [rolesClaim]: [...user.roles],
      [agencyClaim]: user.agency,
    }),
  };
}
