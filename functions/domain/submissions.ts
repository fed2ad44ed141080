import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Person, SafeContact } from './people.ts';

export const Kind = z.enum([
  'consultation',
  'referral',
  'clares-law',
  'right-to-know',
  'sarahs-law',
]);
export type Kind = z.infer<typeof Kind>;

/** Where the person at risk, or the child, lives. What is not known is said, never guessed. */
export const Place = z.union([
  z.strictObject({
    answer: z.literal('postcode'),
    postcode: z.string(),
    /** What they said when the council was named to them: right where it is missing. */
    doubted: z.enum(['not-here', 'not-sure']).optional(),
    words: z.string().optional(),
  }),
  z.strictObject({
    answer: z.enum(['not-known', 'no-fixed-address']),
    /** Where it is, or where they stay now, as far as it is known. */
    words: z.string().optional(),
  }),
  z.strictObject({
    /** Asked without names: the whole postcode found the hub, and only its district was kept. */
    answer: z.literal('district'),
    district: z.string(),
    /** The hub that was found, by these dated rows, and whether that is sure. */
    hub: z.string(),
    rows: z.array(z.string()),
    sure: z.boolean(),
    words: z.string().optional(),
  }),
]);
export type Place = z.infer<typeof Place>;

/** One question as it was put and the answer as it was given: what a case page shows. */
export const Said = z.strictObject({ question: z.string(), answer: z.string() });
export type Said = z.infer<typeof Said>;

/** An earlier request that another goes on from, and the id of its reply, which proves it. */
export const Continues = z.strictObject({
  caseId: z.uuid(),
  reference: z.string(),
  reply: z.string(),
});
export type Continues = z.infer<typeof Continues>;

/** Whom somebody at work asks about; `colleague` is who works with children, for the LADO. */
export const Group = z.enum(['child', 'adult', 'colleague']);

/** What is said beside the answers by somebody who asks or refers at work. */
const Professional = z.strictObject({
  group: Group,
  /** They asked without naming anybody. */
  noNames: z.literal(true).optional(),
  /** A worker is allocated already: it is theirs to answer. */
  allocated: z.literal(true).optional(),
  /** Something happens then that an answer must come before. ISO UTC. */
  answerBefore: z.iso.datetime().optional(),
  /** The id of the reply that they can come back to: see `replyIdOf`. */
  reply: z.string().optional(),
  /** The earlier request that this one goes on from. */
  continues: Continues.optional(),
});
export type Professional = z.infer<typeof Professional>;

/** What a person sent: all of it, in one piece. It lives until the hub has stored it. */
export const Submission = z.strictObject({
  kind: Kind,
  /** What is asked with it: one request may ask under both schemes, or be a concern about a child too. */
  also: z.array(Kind).optional(),
  immediateRisk: z.boolean(),
  place: Place,
  people: z.array(Person),
  safeContact: SafeContact,
  said: z.array(Said),
  professional: Professional.optional(),
});
export type Submission = z.infer<typeof Submission>;

/**
 * The id of a submission: SHA-256 over the case id and what was sent, as 64 hex digits.
 * The same answers sent twice are one submission; changed answers are another, an amendment.
 * Whether a reply could be promised is no part of what was sent.
 */
export function submissionId(caseId: string, submission: Submission): string {
  const sent = withoutReply(submission);
  return createHash('sha256')
    .update(canonical({ caseId, submission: sent }))
    .digest('hex');
}

/** The same, of somebody who cannot come back for a reply. */
export function withoutReply(submission: Submission): Submission {
  const { professional } = submission;
  if (professional?.reply === undefined) return submission;
  const kept = { ...professional };
  delete kept.reply;
  return { ...submission, professional: kept };
}

/** JSON with the keys of every object in order, so that equal content has equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : v,
  );
}
