import { clean } from '../typed-text.ts';
import type { HubContext } from './site.ts';

/** What a browser sent with a form: all that was sent under each name, in its order. */
export type SentForm = Readonly<Record<string, readonly string[]>>;

/**
 * What came with a POST, cleaned of what cannot be shown or stored. Names that no form of ours has
 * are left out; a body that is no form is an empty one.
 */
export async function sentIn(c: HubContext): Promise<SentForm> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '')) return {};
  const sent = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(await c.req.text()))
    if (isName.test(name)) sent.set(name, [...(sent.get(name) ?? []), clean(value)]);
  return Object.fromEntries(sent);
}

/** The version of the case that a form was shown with. What is none was never shown by us. */
export const versionIn = ({ version: [sent = ''] = [] }: SentForm): number =>
  /^\d{1,9}$/.test(sent) ? Number(sent) : Infinity;

const isName = /^[a-z0-9][\w.-]{0,99}$/i;
