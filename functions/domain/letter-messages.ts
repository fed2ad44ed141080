import * as z from 'zod';
import { envelope } from './envelope.ts';
import { ReplyFacts, Written } from './replies.ts';
import { Submission } from './submissions.ts';

/** Hub to front door: what who asked at work may read now; a later one takes its place. */
const ReplyV1 = envelope('reply', 1, ReplyFacts.extend({ order: z.int(), at: z.iso.datetime() }));
export type ReplyMessage = z.infer<typeof ReplyV1>;

/** Front door to hub: that reply is kept, or nobody can come for it any more. Ids only. */
export const ReplyKept = envelope(
  'reply-kept',
  1,
  z.strictObject({ caseId: z.uuid(), order: z.int() }),
);
export type ReplyKept = z.infer<typeof ReplyKept>;

/**
 * A hub that has a referral asks for the question that it goes on from, by way of the front door,
 * which knows who has it. It asks until it is answered. Ids only.
 */
export const Join = envelope(
  'join',
  1,
  z.strictObject({
    /** The question. */
    caseId: z.uuid(),
    /** The id of its reply: who continues has read it. */
    reply: z.string(),
    /** The referral. */
    into: z.strictObject({ caseId: z.uuid(), reference: z.string(), hub: z.string() }),
  }),
);
export type JoinMessage = z.infer<typeof Join>;

/** The answer to `join`: all that was sent with the question, and the note, if one was released. */
export const Handover = envelope(
  'handover',
  1,
  z.strictObject({
    caseId: z.uuid(),
    /** As in `join`. */
    reply: z.string(),
    into: z.strictObject({ caseId: z.uuid(), reference: z.string(), hub: z.string() }),
    /**
     * Missing where there is nothing to hand over. Why is not said: that a case is there, or who
     * may open it, is nothing to be learned by naming it.
     */
    found: z
      .strictObject({
        sent: z.array(z.strictObject({ receivedAt: z.iso.datetime(), submission: Submission })),
        /** How many more were sent that did not fit. */
        left: z.int().positive().optional(),
        note: Written.optional(),
      })
      .optional(),
  }),
);
export type HandoverMessage = z.infer<typeof Handover>;

/** A letter to the front door travels under its key: it holds what people wrote. */
export type Letter = ReplyMessage | JoinMessage | HandoverMessage;
/** Reads a letter of a hub; throws on any version that is not known. */
export const readLetter = (text: string): Letter =>
  z.union([ReplyV1, Join, Handover]).parse(JSON.parse(text));
