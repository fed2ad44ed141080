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

/** Whether a person knows that this is asked. */
const Knows = z.enum(['yes', 'no', 'not-known', 'rather-not']);

/** One definition of a person, for forms, messages and the desk. Only the part is certain. */
export const Person = z.strictObject({
  part: Part,
  name: z.string().optional(),
  otherNames: z.string().optional(),
  birth: BirthDate.optional(),
  address: z.string().optional(),
  /** Where they lived in the last five years, as far as it is known. */
  earlierAddresses: z.string().optional(),
  /** Work, and what they do unpaid: with children above all. */
  occupation: z.string().optional(),
  /** Relation to the others, organisation: in the words of the person who wrote it. */
  about: z.string().optional(),
  /** Nobody is told of a request by way of asking them. */
  knows: Knows.optional(),
});
export type Person = z.infer<typeof Person>;

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** A time of day in London, "09:30"; "24:00" is the end of the day. */
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/**
 * How the person asking may safely be reached. Nothing is safe that they did not affirm:
 * an empty list of ways means that the hub waits until they come back.
 */
export const SafeContact = z.strictObject({
  ways: z.array(z.enum(['phone', 'text', 'email', 'letter'])),
  phone: z.string().optional(),
  email: z.string().optional(),
  /** Where a letter may go. */
  post: z.string().optional(),
  /** Days of the week that are safe; where it is missing, every day is. */
  days: z.array(z.enum(days)).optional(),
  /** Times of the day that are safe, London; where it is missing, any time is. */
  times: z.array(z.strictObject({ from: TimeOfDay, to: TimeOfDay })).optional(),
  /** More about when, in their own words: then a person must read it before anything is sent. */
  when: z.string().optional(),
  /** May a neutral message be left on a voicemail? */
  leaveMessage: z.boolean(),
  /** Whether our number is to be hidden when we ring. Where it is missing, it is hidden. */
  number: z.enum(['hidden', 'shown']).optional(),
  /** Who else can see or use the phone, the email or the post. */
  shared: z.enum(['nobody', 'somebody', 'not-sure']).optional(),
  sharedWith: z.string().optional(),
  /** What a caller must say, or ask for, before anything else. */
  codeWord: z.string().optional(),
  /** An interpreter, never somebody of the family. */
  interpreter: z
    .strictObject({ kind: z.enum(['spoken', 'bsl', 'other']), language: z.string().optional() })
    .optional(),
  /** The last day (YYYY-MM-DD, London) on which this holds. After it nothing is safe any more. */
  until: z.iso.date().optional(),
  /** Anything else that keeps them safe. */
  notes: z.string().optional(),
});
export type SafeContact = z.infer<typeof SafeContact>;
