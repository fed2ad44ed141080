import type { Attempts } from '../aws/attempts.ts';
import type { RepliesRead } from '../aws/replies-read.ts';
import { type Attempt, attemptOf } from '../domain/attempts.ts';
import { readReference } from '../domain/references.ts';
import { readAt, type Reply } from '../domain/replies.ts';
import { fault, logger } from '../lambda.ts';

/** In letters, of what is read at all: a reference with spaces, and six words of eight letters. */
const most = { reference: 100, phrase: 200 };

export type Looking = {
  readonly replies: RepliesRead;
  readonly attempts: Attempts;
  /** A slow hash of reference and phrase: the id of a reply. */
  readonly idOf: (reference: string, phrase: string) => Promise<string>;
  readonly newId: () => string;
  readonly now: () => Date;
};

type Typed = { readonly reference: string; readonly phrase: string };

/**
 * The reply to a reference and its phrase. A reference that there is not, or that is none at all,
 * costs the same calls and the same work as a wrong phrase, and ends the same. A try is counted
 * before the phrase is looked at, so that guesses at the same time all count. It costs one counting
 * write, 32 MiB and 0.1 s of CPU (0.4 s at this function's share), and one read; while one must
 * wait, three small writes that fail. The API's throttle and firewall bound how many come.
 */
export async function lookFor(
  { reference: typed, phrase }: Typed,
  deps: Looking,
): Promise<Reply | 'missed' | 'wait'> {
  const { attempts, now } = deps;
  const short = typed.length > most.reference ? '' : typed;
  const reference = readReference(short);
  // Nothing typed is no reference that people could share: each counts alone.
  const counted = (reference ?? short).toUpperCase().replace(/\s/g, '') || deps.newId();
  const attempt = attemptOf(counted, now());
  if (!(await attempts.take(attempt))) return 'wait';
  const reply = await read(reference ?? '', phrase, attempt, deps);
  if (!reply || !reference || reply.expiresAt * 1000 <= now().getTime()) return 'missed';
  // They have the right words: what is wrong with a counter must not keep them from reading.
  await giveBack(attempt, attempts);
  return readAt(reply, now());
}

async function read(reference: string, phrase: string, attempt: Attempt, deps: Looking) {
  const { idOf, replies, attempts } = deps;
  try {
    const id = await idOf(reference, phrase.length > most.phrase ? '' : phrase);
    return await replies.read(id);
  } catch (error) {
    // Nobody looked, so nothing is counted.
    await giveBack(attempt, attempts);
    throw error;
  }
}

async function giveBack(attempt: Attempt, attempts: Attempts): Promise<void> {
  try {
    await attempts.giveBack(attempt);
  } catch (error) {
    logger.error('try-not-given-back', fault(error));
  }
}
