import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type BrowserDeps, strict } from './browser.ts';
import type { HubContext } from './site.ts';

const cookieOf = ({ hub }: Pick<BrowserDeps, 'hub'>) => `${hub.id}-done`;
/** In seconds. */
const maxAge = 60;

/** Remembers in this browser that a step of a case was just taken: its page says so once. */
export const rememberDone = (c: HubContext, deps: Pick<BrowserDeps, 'hub'>, caseId: string) =>
  setCookie(c, cookieOf(deps), caseId, { ...strict, maxAge });

/** Whether a step of that case was just taken; the next time it is asked, it was not. */
export function wasJustDone(
  c: HubContext,
  deps: Pick<BrowserDeps, 'hub'>,
  caseId: string,
): boolean {
  const isDone = getCookie(c, cookieOf(deps), 'host') === caseId;
  if (isDone) deleteCookie(c, cookieOf(deps), strict);
  return isDone;
}
