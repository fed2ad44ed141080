import * as z from 'zod';

/** A date of birth as people know it: exact, month and year, about how old, or not known. */
export const BirthDate = z.union([
  z.strictObject({ known: z.literal('exact'), date: z.iso.date() }),
  z.strictObject({ known: z.literal('month'), month: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.strictObject({ known: z.literal('about'), age: z.int().min(0).max(120), saidOn: z.iso.date() }),
  z.strictObject({ known: z.literal('not-known') }),
]);
export type BirthDate = z.infer<typeof BirthDate>;

/** The part a person plays in a case. */
export const Part = z.enum([
  'asker',
  'person-at-risk',
  'subject',
  'child',
  'parent',
  'professional',
]);
export type Part = z.infer<typeof Part>;

/** One definition of a person, for forms, messages and the desk. Only the part is certain. */
export const Person = z.strictObject({
  part: Part,
  name: z.string().optional(),
  otherNames: z.string().optional(),
  birth: BirthDate.optional(),
  address: z.string().optional(),
  /** Relation to the others, work, organisation: in the words of the person who wrote it. */
  about: z.string().optional(),
});
export type Person = z.infer<typeof Person>;

/**
 * How the person asking may safely be reached. Nothing is safe that they did not affirm:
 * an empty list of ways means that the hub waits until they come back.
 */
export const SafeContact = z.strictObject({
  ways: z.array(z.enum(['phone', 'text', 'email'])),
  phone: z.string().optional(),
  email: z.string().optional(),
  /** Days and times at which it is safe, as they wrote it. */
  when: z.string().optional(),
  /** May a neutral message be left on a voicemail or with somebody else? */
  leaveMessage: z.boolean(),
  /** What a caller must say, or ask for, before anything else. */
  codeWord: z.string().optional(),
  /** Anything else that keeps them safe: who shares the device, interpreter, number withheld. */
  notes: z.string().optional(),
});
export type SafeContact = z.infer<typeof SafeContact>;
