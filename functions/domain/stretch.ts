import type { ListQuery } from './lists.ts';

/** Where a page of a list starts: after, or before, a place in its order. */
export type Cursor = { readonly after: string } | { readonly before: string };

/** Far longer than any order, and short enough for a key. */
const isPlace = /^[01]#[\x21-\x7e]{1,200}$/;

/** The stretch that a page starts in; the whole list where the cursor is no place of this list. */
export function stretch(
  { from, to }: Pick<ListQuery, 'from' | 'to'>,
  cursor?: Cursor,
): { readonly from: string; readonly to: string; readonly back: boolean } {
  const place = cursor && ('after' in cursor ? cursor.after : cursor.before);
  if (!cursor || place === undefined || !isPlace.test(place) || place >= to)
    return { from, to, back: false };
  // No order stands between a text and the same with a blank, the lowest that is shown, behind it.
  if ('after' in cursor) return { from: `${place} `, to, back: false };
  return { from, to: place, back: true };
}
