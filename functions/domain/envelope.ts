import * as z from 'zod';

/**
 * Stacks are deployed apart, in any order. So each message says its version, and a stack reads
 * its own version and those before. What it does not know it refuses: SQS keeps it in dead letters.
 */
export const envelope = <const T extends string, V extends number, B extends z.ZodType>(
  type: T,
  v: V,
  body: B,
) =>
  z.strictObject({
    v: z.literal(v),
    type: z.literal(type),
    /** The id of the thing the message is about; sending it twice changes nothing. */
    id: z.string().min(1),
    reference: z.string(),
    sentAt: z.iso.datetime(),
    from: z.string(),
    to: z.string(),
    body,
  });
