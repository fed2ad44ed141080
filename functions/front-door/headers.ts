import { createMiddleware } from 'hono/factory';
import { frameScriptHash } from '../../web/generated/assets.js';

/** What every answer carries. `neutralSite` is where a form may end up after "Exit this page". */
export function safeHeaders(neutralSite: string) {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    `script-src 'self' ${frameScriptHash}`,
    "img-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${new URL(neutralSite).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = {
    'Content-Security-Policy': policy,
    // Not "no-referrer": with that, browsers post "Origin: null", which looks like a forgery.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'X-Robots-Tag': 'noindex, nofollow',
  };
  return createMiddleware(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
}
