import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { DraftKeeper } from './keep-draft.ts';
import type { Call } from './web-context.ts';

export const cookieName = '__Host-form';
// Lax: coming back by a link from a help site must not look like a new person. No Max-Age: it goes
// with the browser window, and the times that count are sealed inside.
const cookie = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

export const cookieOf = (c: Call) => getCookie(c, cookieName);
export const setDraft = (c: Call, value: string) => setCookie(c, cookieName, value, cookie);
export const dropDraft = (c: Call) => deleteCookie(c, cookieName, cookie);

/** How long somebody who leaves may be held up by tidying, in milliseconds. */
const tidyForMs = 300;

/**
 * Off to a harmless place, and the draft is gone: from the browser by its cookie, which also makes
 * browsers forget the pages they kept, and from our table. A page of somebody else, or a browser
 * that only looks ahead, cannot destroy anything.
 */
export async function leave(c: Call, keeper: DraftKeeper, neutralSite: string) {
  const ahead = /prefetch|prerender/.test(
    c.req.header('sec-purpose') ?? c.req.header('purpose') ?? '',
  );
  const site = c.req.header('sec-fetch-site');
  if (!ahead && site !== 'cross-site' && site !== 'same-site') {
    const value = cookieOf(c);
    if (value !== undefined) await Promise.race([tidy(value, keeper), patience()]);
    // No Clear-Site-Data: it would take the cookies of the whole domain, and the council's own
    // sign-ins with them. The changed cookie alone makes browsers forget the pages they kept.
    forgetPages(c);
    dropDraft(c);
  }
  return c.redirect(neutralSite, 303);
}

/**
 * Changes the cookie twice more. Chromium counts the changes since a page was opened, but takes one
 * off for a page that came by a redirect which set the cookie: that is every page after "Continue".
 * One deletion then counts as no change at all, and Back would show that page from memory.
 */
function forgetPages(c: Call) {
  for (const value of ['left', 'gone']) setDraft(c, value);
}

/** What cannot be deleted now cannot be read either: its key was in the cookie. It expires. */
async function tidy(value: string, keeper: DraftKeeper): Promise<void> {
  try {
    const read = await keeper.read(value);
    if (read.state === 'kept') await keeper.forget(read);
  } catch {
    // Leaving comes first.
  }
}

const patience = () => new Promise((resolve) => setTimeout(resolve, tidyForMs));
