import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import type { Staff } from '../../functions/domain/access.ts';
import { hashOf, newSession } from '../../functions/domain/sessions.ts';
import type { Control } from '../control.ts';
import { desk as screen } from '../journeys/browser.ts';

const { hubs, users } = inject('endpoints');

/** A test user as their sign-in names them; `rhys.dorset` and the like. */
function staffOf(username: string): [hub: string, Staff] {
  const user = users.find((one) => one.username === username);
  if (!user) throw new Error(`No test user ${username}`);
  const { name, roles, agency, hub } = user;
  const who = { issuer: 'https://sign-in.example.org', subject: username };
  return [hub, { ...who, name, agency, roles: roles as Staff['roles'] }];
}

/** A session as signing in makes one, without the time that signing in takes. */
export async function sessionFor(desk: Control, hub: string, staff: Staff) {
  const token = randomBytes(32).toString('base64url');
  const row = newSession(hashOf(token), staff, new Date());
  await desk.keep(`dorset-hub-${hub}-sessions`, row);
  return { name: `__Host-${hub}-session`, value: token, hub };
}

/** A window of a test user who is signed in. */
export const atDesk = async (browser: Windows, desk: Control, username: string) =>
  windowOf(browser, await sessionFor(desk, ...staffOf(username)));

type Windows = Pick<Browser, 'newContext'>;
type Signed = Awaited<ReturnType<typeof sessionFor>>;

/** A window with that session in it. */
export async function windowOf(
  browser: Windows,
  { name, value, hub }: Signed,
  options: BrowserContextOptions = screen,
) {
  const context = await browser.newContext(options);
  // A cookie of this prefix is set over TLS only; the browser then sends it to this machine too.
  const url = (hubs[hub] ?? '').replace('http:', 'https:');
  await context.addCookies([{ name, value, url, secure: true, httpOnly: true }]);
  return context.newPage();
}

/** Asks a hub as somebody who is signed in, without a browser. */
export const asking = async (desk: Control, username: string) =>
  askingWith(await sessionFor(desk, ...staffOf(username)));

export function askingWith({ name, value, hub }: Signed) {
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
