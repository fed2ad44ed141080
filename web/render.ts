import { posix } from 'node:path';
import nunjucks from 'nunjucks/browser/nunjucks-slim.js';

/** Renders a template, by its name below web/ ("pages/question.njk"), with everything escaped. */
export type Render = (template: string, context: object) => string;

type Filters = Readonly<Record<string, (value: string) => string>>;

/**
 * Makes the renderer of precompiled templates: web/generated/public.js or web/generated/hub.js.
 * Some components of @ministryofjustice/frontend need filters of ours.
 */
export function renderer(templates: Record<string, object>, filters: Filters = {}): Render {
  const loader = {
    getSource(name: string) {
      const obj = templates[name];
      if (!obj) throw new Error(`No template ${name}: is it below the folder that was built?`);
      return { src: { type: 'code' as const, obj }, path: name, noCache: false };
    },
    // The macros of govuk-frontend import each other by relative paths.
    isRelative: (name: string) => name.startsWith('.'),
    resolve: (from: string, to: string) => posix.join(posix.dirname(from), to),
  };
  const environment = new nunjucks.Environment(loader, { autoescape: true });
  environment.addFilter('trim', trim);
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  return (template, context) => environment.render(template, context);
}

const { SafeString } = nunjucks.runtime;

/** The engine's own filter trims by a regular expression, and took a third of the time of a page. */
function trim(value: string | object | null | undefined) {
  if (value instanceof SafeString) return new SafeString(value.toString().trim());
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * Macros imported without context are the same every time, so a file's macros are made once, not
 * anew for each import on each page.
 */
const made = new WeakMap<object, object>();
const template = nunjucks.Template.prototype;
const { getExported } = template;
template.getExported = function (context, frame, done) {
  if (typeof context !== 'function') {
    getExported.call(this, context, frame, done);
    return;
  }
  const given = context as (error: Error | null, exported?: object) => void;
  const before = made.get(this);
  if (before) {
    given(null, before);
    return;
  }
  getExported.call(this, (error: Error | null, exported?: object) => {
    if (exported) made.set(this, exported);
    given(error, exported);
  });
};
