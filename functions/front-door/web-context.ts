import type { Context } from 'hono';
import { assetNames } from '../../web/generated/assets.js';
import type { Render } from '../../web/render.ts';
import { type Asked, prefixOf as prefixOfEvent } from '../gateway.ts';

/** What the Lambda adapter gives beside the request. */
export type Web = {
  Bindings: { event?: Asked };
};
export type Call = Context<Web>;

/** What stands before our paths: the stage on an execute-api address, nothing on a bare domain. */
export const prefixOf = (c: Call): string =>
  prefixOfEvent((c.env as Partial<Web['Bindings']> | undefined)?.event);

/** Shows pages: every one has the same frame. */
export function pageShower(render: Render, { demonstration }: { demonstration: boolean }) {
  return (c: Call, template: string, context: object, status: 200 | 409 | 410 | Status = 200) => {
    const prefix = prefixOf(c);
    const asset = (name: string) => `${prefix}/assets/${assetNames[name] ?? name}`;
    const frame = {
      prefix,
      demonstration,
      title: 'Online form',
      assets: { style: asset('public.css'), script: asset('public.js'), icon: asset('icon.svg') },
    };
    return c.html(render(`pages/${template}.njk`, { ...frame, ...context }), status);
  };
}
export type Show = ReturnType<typeof pageShower>;
export type Status = 400 | 403 | 404 | 405 | 413 | 500;

/**
 * True when the browser came from one of our own pages; not by a link from elsewhere, an address
 * that was typed, or the history. Browsers without Sec-Fetch-Site tell by the Referer.
 */
export function fromInside(c: Call): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const referer = c.req.header('referer');
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  return referer !== undefined && URL.canParse(referer) && new URL(referer).host === host;
}
