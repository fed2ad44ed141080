import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { assetNames, assets, frameScriptHash } from '../../web/generated/assets.js';
import { templates } from '../../web/generated/hub.js';
import { homeOf, navigation } from '../../web/hub/layout.ts';
import { shownTime } from '../../web/hub/when.ts';
import { renderer } from '../../web/render.ts';
import { may } from '../domain/access.ts';
import { agencyInWords } from '../domain/agencies.ts';
import type { Hub, Partnership } from '../domain/partnership.ts';
import { type HubContext, siteOf } from './site.ts';

const render = renderer(templates, { mojDate: shownTime });

/** What every page of a hub says in its frame. */
export type Place = { readonly hub: Hub; readonly partnership: Partnership };

/** A page that says something, and perhaps what to do next. */
export type Message = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly text: string; readonly href: string };
  /** Another way from here. */
  readonly link?: { readonly text: string; readonly href: string };
  /** Where the browser goes next by itself, on another site. */
  readonly refresh?: string;
};

export type Pages = {
  readonly show: (c: HubContext, template: string, context: object) => Response;
  readonly say: (c: HubContext, status: ContentfulStatusCode, message: Message) => Response;
};

/** The pages of one hub. Templates are those below web/hub. */
export function pagesOf({ hub, partnership }: Place): Pages {
  const html = (c: HubContext, template: string, context: object) => {
    const { prefix } = siteOf(c);
    const asset = (name: string) => `${prefix}/assets/${assetNames[name] ?? ''}`;
    const site = {
      prefix,
      hub: hub.name,
      style: asset('hub.css'),
      icon: asset('icon.svg'),
      demonstration: !partnership.live,
    };
    const staff = staffOf(c);
    const frame = {
      // As people read it, in the frame alone.
      staff: staff && { ...staff, agency: agencyInWords(staff.agency) },
      home: homeOf(staff, prefix),
      ...(staff && {
        navigation: navigation(staff, prefix, (context as { here?: unknown }).here),
        searches: may(staff.roles, 'read-case'),
      }),
    };
    return render(`hub/${template}.njk`, { ...frame, ...context, site });
  };
  return {
    show: (c, template, context) => c.html(html(c, template, context)),
    say: (c, status, message) => c.html(html(c, 'message', message), status),
  };
}

/** Who is signed in, as far as this page was asked to find out. */
const staffOf = (c: HubContext) => (c.var as Partial<HubContext['var']>).session;

/** A style or icon. Its name holds a hash of what it says, so it never changes. */
export function asset(c: HubContext): Response | Promise<Response> {
  const name = c.req.param('name') ?? '';
  // What every object has, such as `constructor`, is no file of ours.
  const found = Object.hasOwn(assets, name) ? assets[name] : undefined;
  if (!found) return c.notFound();
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  return c.body(found.body, 200, { 'Content-Type': `${found.type}; charset=utf-8` });
}

/** What a page may load: our styles and icon, and the one script that stands in the page frame. */
export const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  scriptSrc: [frameScriptHash],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};
