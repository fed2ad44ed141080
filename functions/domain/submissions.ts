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
]);
export type Place = z.infer<typeof Place>;

/** One question as it was put and the answer as it was given: what a case page shows. */
export const Said = z.strictObject({ question: z.string(), answer: z.string() });
export type Said = z.infer<typeof Said>;

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
});
export type Submission = z.infer<typeof Submission>;

/**
 * The id of a submission: SHA-256 over the case id and what was sent, as 64 hex digits.
 * The same answers sent twice are one submission; changed answers are another, an amendment.
 */
export function submissionId(caseId: string, submission: Submission): string {
  return createHash('sha256').update(canonical({ caseId, submission })).digest('hex');
}

/** JSON with the keys of every object in order, so that equal content has equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : v,
  );
}
