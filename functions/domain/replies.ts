import * as z from 'zod';
import { Group, Kind, Said } from './submissions.ts';

/** How far the hub is with what a professional asked or referred, as they may know it. */
export const ReplyState = z.enum([
  'received',
  /** Of a question: somebody reads it; advice is agreed and its note is being checked; the note is there. */
  ...(['with-adviser', 'advice-given', 'note'] as const),
  'passed-on',
  /** Of a referral: agencies are looking; it is decided; the referrer is told. */
  ...(['looked-at', 'decided', 'told'] as const),
  'closed',
]);
export type ReplyState = z.infer<typeof ReplyState>;

/** What the hub released in writing: headings and words, as its staff wrote them. */
export const Written = z.strictObject({
  releasedAt: z.iso.datetime(),
  parts: z.array(Said),
  /** The advice is to refer. */
  refer: z.literal(true).optional(),
});
export type Written = z.infer<typeof Written>;

/** What a hub says of a request to whoever has its reference and phrase. */
export const ReplyFacts = z.strictObject({
  caseId: z.uuid(),
  /** The id of the reply: `replyIdOf`. */
  reply: z.string(),
  state: ReplyState,
  written: Written.optional(),
  /** Of a question whose advice was to refer. */
  referral: z.enum(['awaited', 'arrived']).optional(),
  /** While it is awaited: when the hub asks why it has not come. */
  referBy: z.iso.datetime().optional(),
});
export type ReplyFacts = z.infer<typeof ReplyFacts>;

const ReplyV1 = z.object({
  v: z.literal(1),
  /** A slow hash of reference and phrase: nobody reads an item without both. */
  id: z.string(),
  caseId: z.uuid(),
  reference: z.string(),
  kind: Kind,
  /** Whom it is about: who goes on from it is not asked again. */
  group: Group.optional(),
  /** The number of the step of the case that it tells of; 0 before the hub said anything. */
  order: z.int(),
  state: ReplyState,
  /** When that was so. */
  at: z.iso.datetime(),
  /** When the note was released that stands in it, whether or not it can still be read. */
  releasedAt: z.iso.datetime().optional(),
  referral: z.enum(['awaited', 'arrived']).optional(),
  referBy: z.iso.datetime().optional(),
  /** The hub whose word it is, once it has said anything: it may outlive what tracking knows. */
  hub: z.string().optional(),
  /** Epoch seconds. The table may forget it late: who reads it looks at the time too. */
  expiresAt: z.int(),
});
/** An item of the front door's Replies table; read with its note, while that can be read. */
export type Reply = z.infer<typeof ReplyV1> & { readonly written?: Written };
/** A stored reply of any known version; throws on an unknown one. */
export const liftReply = (item: unknown): Reply => ReplyV1.parse(item);

/**
 * What people wrote is an item beside its reply: the table forgets whole items, and the note goes
 * long before the reply does.
 */
const NoteV1 = z.object({
  v: z.literal(1),
  /** `noteIdOf` the reply. */
  id: z.string().endsWith('#note'),
  /** That of the reply with which it was written: with any other it is not read. */
  order: z.int(),
  written: Written.optional(),
  /** Epoch seconds. */
  expiresAt: z.int(),
});
type Note = z.infer<typeof NoteV1>;
/** The stored note of a reply, of any known version; throws on an unknown one. */
export const liftNote = (item: unknown): Note => NoteV1.parse(item);
export const noteIdOf = (reply: string): string => `${reply}#note`;

/** A reply with the note beside it, if that is the one that was written with it. */
export const withNote = (reply: Reply, note: Note | undefined): Reply => ({
  ...reply,
  ...(note?.written && note.order === reply.order && { written: note.written }),
});

const daySeconds = 86_400;
/** A note can be read for so long; then the desk alone has it. */
export const noteDays = 14;
/** As long as the tracking facts: another note may come after the first. */
const replyDays = 90;

const after = (at: string, days: number) => Math.floor(Date.parse(at) / 1000) + days * daySeconds;
/** When a reply may go, in epoch seconds. `at` is when it was received or last changed (ISO UTC). */
export const replyExpiry = (at: string): number => after(at, replyDays);
/** When the note in it goes, in epoch seconds. `at` is when it was released (ISO UTC). */
export const noteExpiry = (releasedAt: string): number => after(releasedAt, noteDays);

const isOver = ({ releasedAt }: Written, now: Date) =>
  noteExpiry(releasedAt) * 1000 <= now.getTime();

/** A reply as it is read at `now`: the table may forget a note late. */
export function readAt({ written, ...reply }: Reply, now: Date): Reply {
  return written && !isOver(written, now) ? { ...reply, written } : reply;
}

type Told = Omit<ReplyFacts, 'caseId' | 'reply'> & { readonly order: number; readonly at: string };

/**
 * What is stored of what a hub says at `now`: the facts of the reply, and those of its note. What
 * is undefined is struck out: a note can be taken back, and an old one is not stored anew.
 */
export function toStore({ written, ...told }: Told, hub: string, now: Date) {
  const { order, at, state, referral, referBy } = told;
  const releasedAt = written?.releasedAt;
  const kept = written && !isOver(written, now) ? written : undefined;
  return {
    facts: {
      ...{ order, at, state, referral, referBy, releasedAt, hub },
      expiresAt: replyExpiry(at),
    },
    note: { v: 1 as const, order, written: kept, expiresAt: noteExpiry(releasedAt ?? at) },
  };
}
