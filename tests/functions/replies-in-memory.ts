import { createHash } from 'node:crypto';
import type { Attempts } from '../../functions/aws/attempts.ts';
import type { RepliesRead } from '../../functions/aws/replies-read.ts';
import { mostTries } from '../../functions/domain/attempts.ts';
import { liftReply, type Reply, Written } from '../../functions/domain/replies.ts';
import { aCaseId, aReference } from '../builders.ts';

export const aPhrase = 'abandon ability able about above absent';

/** A quick hash in the place of the slow one, of what that would be given. */
export const quickId = (reference: string, phrase: string) =>
  createHash('sha256').update(`${reference} ${phrase}`).digest('hex');

/** A reply that is kept for the reference and phrase of these tests. */
export const aReply = (change: Partial<Reply> = {}): Reply => ({
  ...{ v: 1, id: quickId(aReference, aPhrase), caseId: aCaseId(), reference: aReference },
  ...{ kind: 'consultation', order: 0, state: 'received', at: '2026-11-20T09:30:00.000Z' },
  expiresAt: Date.parse('2027-02-18T09:30:00Z') / 1000,
  ...change,
});

export const aNote = (change: Partial<Reply> = {}): Reply =>
  aReply({
    state: 'note',
    at: '2026-11-20T09:40:00.000Z',
    written: {
      releasedAt: '2026-11-20T09:40:00.000Z',
      parts: [{ question: 'The advice', answer: 'Talk to the parents first.\nThen ring us.' }],
    },
    releasedAt: '2026-11-20T09:40:00.000Z',
    expiresAt: Date.parse('2027-02-18T09:40:00Z') / 1000,
    ...change,
  });

/** The Attempts table in memory, under the same conditions as the real one. */
export function attemptsInMemory() {
  const items = new Map<string, { tries: number; lastAt: string }>();
  const attempts: Attempts = {
    take({ id, at, forgottenAt }) {
      const last = items.get(id);
      const tries = last && last.lastAt > forgottenAt ? last.tries : 0;
      if (tries >= mostTries) return Promise.resolve(false);
      items.set(id, { tries: tries + 1, lastAt: at });
      return Promise.resolve(true);
    },
    giveBack({ id }) {
      const last = items.get(id);
      if (last && last.tries > 0) items.set(id, { ...last, tries: last.tries - 1 });
      return Promise.resolve();
    },
  };
  return { attempts, items };
}

/** The Replies table in memory, as it is read. */
export function repliesInMemory(...stored: readonly Reply[]) {
  const items = new Map(stored.map((reply) => [reply.id, JSON.stringify(reply)]));
  const replies: RepliesRead = {
    read(id) {
      const item = items.get(id);
      if (item === undefined) return Promise.resolve(undefined);
      const { written, ...reply } = JSON.parse(item) as Record<string, unknown>;
      const note = written !== undefined && { written: Written.parse(written) };
      return Promise.resolve({ ...liftReply(reply), ...note });
    },
  };
  return { replies, items };
}
