import { getCookie, setCookie } from 'hono/cookie';
import type { HubContext } from './site.ts';

export type BrowserDeps = {
  readonly hub: { readonly id: string };
  /** Gives that many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
};

/** What makes a cookie `__Host-`: this host alone, whole, and never read by a script. */
export const strict = {
  prefix: 'host',
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'Lax',
} as const;

/** 256 random bits, as text. */
export const token = (random: BrowserDeps['random']) =>
  Buffer.from(random(32)).toString('base64url');

const cookieOf = ({ hub }: BrowserDeps) => `${hub.id}-sign-in`;
/** In seconds: as long as somebody may be away to sign in. */
const maxAge = 600;

/** The token that only this browser holds while somebody signs in; undefined without one. */
export const secretOf = (c: HubContext, deps: BrowserDeps): string | undefined =>
  getCookie(c, cookieOf(deps), 'host');

/** The same, or a new one, which the browser then holds for another ten minutes. */
export function holdSecret(c: HubContext, deps: BrowserDeps): string {
  // One token for a browser: two tabs that sign in at the same time do not stop each other.
  const secret = secretOf(c, deps) ?? token(deps.random);
  setCookie(c, cookieOf(deps), secret, { ...strict, maxAge });
  return secret;
}
