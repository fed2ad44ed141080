import * as oidc from 'openid-client';

/** What must be remembered between going to the provider and coming back. */
export type Kept = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type Finished =
  | { readonly result: 'signed-in'; readonly claims: Readonly<Record<string, unknown>> }
  /** The provider, or the person there, said no. */
  | { readonly result: 'denied' }
  /** An answer that is not the one to our question: replayed, forged, too late. */
  | { readonly result: 'not-valid' }
  | { readonly result: 'unreachable' };

/** Signing in at the provider of the hub's council. */
export type SignInProvider = {
  /** Where to send the browser, and what to keep until it is back. */
  start(redirectUri: string): Promise<({ url: string } & Kept) | 'unreachable'>;
  /** Reads the address that the provider sent the browser back to. */
  finish(cameBackTo: URL, kept: Kept): Promise<Finished>;
  /** Where the browser signs out of the provider too; undefined if that has no such place. */
  signOutUrl(returnTo: string): Promise<string | undefined>;
};

type Settings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: () => Promise<string>;
  /** The claim that must be there: it is fetched from the provider if the token has none. */
  readonly rolesClaim: string;
};

/** A gateway waits 29 seconds for a page; several calls must fit, and a clear answer after them. */
const seconds = 5;

/** OpenID Connect: code with PKCE, state and nonce, for a client that has a secret. */
export function openId(settings: Settings): SignInProvider {
  const { issuer } = settings;
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = () =>
    (known ??= discover(settings).catch((error: unknown) => {
      known = undefined; // Ask again next time: the provider may be back.
      throw error;
    }));

  return {
    async start(redirectUri) {
      const kept = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const config = await configuration().catch(unlessUnreachable);
      if (config === 'unreachable') return config;
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, ...kept };
    },
    async finish(cameBackTo, kept) {
      try {
        const claims = await redeem(await configuration(), cameBackTo, kept, settings.rolesClaim);
        return { result: 'signed-in', claims: { ...claims, iss: claims['iss'] ?? issuer } };
      } catch (error) {
        known = undefined; // The secret, or the provider's keys, may be new ones.
        return { result: whatWentWrong(error) };
      }
    },
    async signOutUrl(returnTo) {
      const config = await configuration().catch(unlessUnreachable);
      if (config === 'unreachable' || !config.serverMetadata().end_session_endpoint)
        return undefined;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo }).href;
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: Settings) {
  const secret = await clientSecret();
  const server = new URL(issuer);
  const here = server.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(server.hostname);
  return oidc.discovery(server, clientId, {}, oidc.ClientSecretBasic(secret), {
    timeout: seconds,
    // Deprecated by its authors so that nobody uses it in earnest; it is for this machine only.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    execute: here ? [oidc.allowInsecureRequests] : [],
  });
}

async function redeem(
  config: oidc.Configuration,
  cameBackTo: URL,
  { state, nonce, verifier }: Kept,
  rolesClaim: string,
): Promise<Record<string, unknown>> {
  const tokens = await oidc.authorizationCodeGrant(config, cameBackTo, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims: Record<string, unknown> = { ...tokens.claims() };
  if (rolesClaim in claims || !config.serverMetadata().userinfo_endpoint) return claims;
  // Many providers keep the id token small and give the rest only here.
  const subject = tokens.claims()?.sub ?? '';
  return { ...(await oidc.fetchUserInfo(config, tokens.access_token, subject)), ...claims };
}

function unlessUnreachable(error: unknown) {
  if (whatWentWrong(error) === 'unreachable') return 'unreachable' as const;
  throw error;
}

/** Sorts the library's errors: what the person can do about it differs. Anything else is thrown. */
function whatWentWrong(error: unknown): 'denied' | 'not-valid' | 'unreachable' {
  if (error instanceof oidc.AuthorizationResponseError)
    return /^(server_error|temporarily_unavailable)$/.test(error.error) ? 'unreachable' : 'denied';
  if (error instanceof oidc.ResponseBodyError && error.status < 500)
    if (error.error === 'invalid_grant') return 'not-valid';
    else throw error; // Our own settings are wrong there, invalid_client say: an operator's job.
  if (error instanceof oidc.ResponseBodyError) return 'unreachable';
  if (error instanceof TypeError) return 'unreachable'; // What fetch throws without an answer.
  if (!(error instanceof oidc.ClientError)) throw error;
  return isDown.has(error.code ?? '') ? 'unreachable' : 'not-valid';
}

const isDown = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);
