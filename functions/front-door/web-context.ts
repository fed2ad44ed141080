import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { assetNames } from '../../web/generated/assets.js';
import type { Render } from '../../web/render.ts';
import { type Languages, pathOf } from '../../web/words/paths.ts';
import type { Language } from '../../web/words/words.ts';
import { helplines } from '../domain/helplines.ts';
import { type Asked, prefixOf } from '../gateway.ts';

/** What the Lambda adapter gives beside the request, and what is worked out once for each. */
export type Web = {
  Bindings: { event?: Asked };
  Variables: {
    readonly language: Language;
    /** What stands before our paths: the stage on an execute-api address, then the language. */
    readonly base: string;
  };
};
export type Call = Context<Web>;

/** Finds out in which language a page was asked for. */
export const speaks = (languages: Languages) =>
  createMiddleware<Web>(async (c, next) => {
    const [, code] = c.req.path.split('/');
    const language = languages.slice(1).find((one) => one.code === code) ?? languages[0];
    c.set('language', language);
    c.set('base', eventPrefix(c) + pathOf(language, languages));
    await next();
  });

const eventPrefix = (c: Call) => prefixOf((c.env as Partial<Web['Bindings']> | undefined)?.event);

export const wordsOf = (c: Call) => c.var.language.words;

type Shown = { readonly title?: string; readonly [name: string]: unknown };

/** Shows pages: every one has the same frame. `title` is what the page is called. */
export function pageShower(
  render: Render,
  { demonstration, languages }: { demonstration: boolean; languages: Languages },
) {
  return (
    c: Call,
    template: string,
    { title, ...context }: Shown,
    status: 200 | 409 | 410 | 429 | 503 | Status = 200,
  ) => {
    const { language, base } = c.var;
    const prefix = eventPrefix(c);
    const w = language.words;
    const asset = (name: string) => `${prefix}/assets/${assetNames[name] ?? name}`;
    const own = pathOf(language, languages);
    const here = c.req.path.slice(own.length);
    const frame = {
      w,
      base,
      demonstration,
      helplines,
      htmlLang: language.code,
      title: title === undefined ? w.layout.name : w.layout.title(title),
      languages: languages.map((one) => ({
        code: one.code,
        name: one.name,
        current: one === language,
        href: prefix + pathOf(one, languages) + here,
      })),
      assets: { style: asset('public.css'), script: asset('public.js'), icon: asset('icon.svg') },
    };
    return c.html(render(`pages/${template}.njk`, { ...frame, ...context }), status);
  };
}
export type Show = ReturnType<typeof pageShower>;
export type Status = 400 | 403 | 404 | 405 | 413 | 500;

/** The page that says what went wrong with a request, and what to do. */
export const problem = (show: Show, status: Status) => (c: Call) =>
  show(c, 'problem', { problem: wordsOf(c).problems.pages[status] }, status);

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
