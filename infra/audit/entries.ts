import type { Linked, SaltedContent } from '../../functions/domain/audit.ts';
import type { Link, Place, Why } from '../../functions/domain/tampering.ts';
import type { Item } from './tables.ts';

/** The first wrong entry of a chain. */
export type Found = { readonly chain: string; readonly entry: string; readonly why: Why };

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const number = (value: unknown) => (typeof value === 'number' ? value : 0);

/**
 * An entry of a chain just as it is stored, for its hash is over all of that. What somebody made of
 * it may be anything: a part that is missing is none, and then its hash is wrong.
 */
export const linkOf = (item: Item): Link => ({
  ...item,
  item: text(item['item']),
  n: number(item['n']),
  prev: text(item['prev']),
  hash: text(item['hash']),
});

/** A step of a case: it also says what was written. */
export const stepOf = (item: Item): Linked => ({
  ...linkOf(item),
  contentHash: text(item['contentHash']),
});

/** What was written in a step. Which step that is says its key: what it says itself is in no hash. */
export const contentOf = (item: Item): SaltedContent => ({
  ...(item['salt'] !== undefined && { salt: text(item['salt']) }),
  content: item['content'],
  n: Number(/\d+$/.exec(text(item['item']))?.[0] ?? 0),
});

/** How far a head says that its chain goes; undefined if there is none. */
export const placeOf = (head: Item | undefined, n: string, hash: string): Place | undefined =>
  head && { n: number(head[n]), hash: text(head[hash]) };
