import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import type { Staff } from '../../functions/domain/access.ts';
import { hashOf, newSession } from '../../functions/domain/sessions.ts';
import type { Control } from '../control.ts';
import { desk as screen } from './browser.ts';

const { hubs, users } = inject('endpoints');

/** A test user as their sign-in names them; `rhys.dorset` and the like. */
function staffOf(username: string): Staff & { readonly hub: string } {
  const user = users.find((one) => one.username === username);
  if (!user) throw new Error(`No test user ${username}`);
  const { name, roles, agency, hub } = user;
  return {
    issuer: 'https://sign-in.example.org',
    subject: username,
    ...{ name, agency, hub, roles: roles as Staff['roles'] },
  };
}

/** A session as signing in makes one, without the time that signing in takes. */
async function sessionFor(desk: Control, username: string) {
  const { hub, ...staff } = staffOf(username);
  const token = randomBytes(32).toString('base64url');
  const row = newSession(hashOf(token), staff, new Date());
  await desk.keep(`dorset-hub-${hub}-sessions`, row);
  return { name: `__Host-${hub}-session`, value: token, hub };
}

/** A window of somebody who is signed in. */
export async function atDesk(
  browser: Pick<Browser, 'newContext'>,
  desk: Control,
  username: string,
  options: BrowserContextOptions = screen,
) {
  const { name, value, hub } = await sessionFor(desk, username);
  const context = await browser.newContext(options);
  // A cookie of this prefix is set over TLS only; the browser then sends it to this machine too.
  const url = (hubs[hub] ?? '').replace('http:', 'https:');
  await context.addCookies([{ name, value, url, secure: true, httpOnly: true }]);
  return context.newPage();
}

/** Asks a hub as somebody who is signed in, without a browser. */
export async function asking(desk: Control, username: string) {
  const { name, value, hub } = await sessionFor(desk, username);
  const base = hubs[hub] ?? '';
  return (path: string, form?: readonly (readonly [string, string])[]) =>
    fetch(base + path, {
      redirect: 'manual',
      headers: {
        cookie: `${name}=${value}`,
        ...(form && { 'sec-fetch-site': 'same-origin', origin: new URL(base).origin }),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && {
        method: 'POST',
        body: new URLSearchParams(form.map(([a, b]): [string, string] => [a, b])).toString(),
      }),
    });
}
