import { readKeys, type DraftKey } from '../domain/draft-keys.ts';
import { fault, logger } from '../lambda.ts';

const goodForMs = 5 * 60 * 1000;
/** Cookies with made-up key ids must not become calls without end. */
const againAfterMs = 1000;

/**
 * The draft keys as the secret has them, read again every five minutes and for an unknown key.
 * While it cannot be read, those that are known go on being used: nobody loses what they wrote.
 */
export function draftKeyCache(read: () => Promise<string>, now: () => Date) {
  let keys: DraftKey[] = [];
  let readAt: number | undefined;

  async function keysNotOlderThan(ms: number) {
    const at = now();
    if (readAt === undefined || Math.abs(at.getTime() - readAt) > ms) {
      try {
        keys = readKeys(await read(), at);
      } catch (error) {
        if (keys.length === 0) throw error;
        logger.error('draft-keys-not-read', fault(error));
      }
      readAt = at.getTime();
    }
    return keys.filter(({ until }) => until === undefined || at < new Date(until));
  }
  return { now: () => keysNotOlderThan(goodForMs), again: () => keysNotOlderThan(againAfterMs) };
}
