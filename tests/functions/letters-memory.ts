import type { CaseReader } from '../../functions/aws/case-reader.ts';
import type { Answered, Letters } from '../../functions/aws/letters.ts';
import type { RepliesKept } from '../../functions/aws/replies-kept.ts';
import { liftContent, liftHead, liftStep } from '../../functions/domain/case-lift.ts';
import { letters, liftLetter } from '../../functions/domain/letters.ts';
import {
  liftNote,
  liftReply,
  noteIdOf,
  type Reply,
  toStore,
  withNote,
} from '../../functions/domain/replies.ts';
import { type MemoryTable, memoryTable } from './memory.ts';

/** A hub's cases, read whole. */
export const wholeIn = (table: MemoryTable): Pick<CaseReader, 'read'> => ({
  read(caseId) {
    const items = table.all().filter((item) => item['caseId'] === caseId);
    const head = items.find(({ item }) => item === 'head');
    const of = (prefix: string) =>
      items
        .filter(({ item }) => String(item).startsWith(prefix))
        .sort((a, b) => (String(a['item']) < String(b['item']) ? -1 : 1));
    return Promise.resolve(
      head && {
        head: liftHead(head),
        steps: of('step#').map(liftStep),
        contents: of('content#').map(liftContent),
      },
    );
  },
});

/** What a hub owes the front door in writing, under the same conditions as in the real table. */
export const lettersIn = (table: MemoryTable): Letters & Answered => ({
  waiting: () =>
    Promise.resolve({
      found: table
        .all()
        .filter(({ caseId }) => caseId === letters)
        .map(liftLetter),
      unreadable: 0,
    }),
  noteSent(from, to) {
    const now = table.get(letters, from.item);
    if (now?.['n'] === from.n && now['tries'] === from.tries) table.set(to, letters, to.item);
    return Promise.resolve();
  },
  answered(item, n) {
    const now = table.get(letters, item);
    if (now && liftLetter(now).n <= n) table.delete(letters, item);
    return Promise.resolve();
  },
});

/** The front door's Replies table in memory, as public-web adds to it and hubs write to it. */
export function repliesInMemory() {
  const table = memoryTable();
  const find = (id: string): Reply | undefined => {
    const [item, note] = [table.get(id), table.get(noteIdOf(id))];
    return item && withNote(liftReply(item), note && liftNote(note));
  };
  const kept: RepliesKept = {
    keep(said, { hub, isTracked, now }) {
      const there = find(said.reply);
      if (!there) return Promise.resolve('gone');
      const isTheirs = isTracked || there.hub === hub;
      if (there.caseId !== said.caseId || !isTheirs) return Promise.resolve('not-theirs');
      if (there.order >= said.order) return Promise.resolve('older');
      const { v, id, caseId, reference, kind } = there;
      const { facts, note } = toStore(said, hub, now);
      table.set({ v, id, caseId, reference, kind, ...facts }, id);
      table.set({ id: noteIdOf(id), ...note }, noteIdOf(id));
      return Promise.resolve('kept');
    },
    find(id, caseId) {
      const reply = find(id);
      return Promise.resolve(reply?.caseId === caseId ? reply : undefined);
    },
  };
  return {
    kept,
    find,
    note: (id: string) => table.get(noteIdOf(id)),
    add: (reply: Reply) => table.set(reply, reply.id),
    forget: (id: string) => table.delete(id),
  };
}
