import { Logger } from '@aws-lambda-powertools/logger';
import type * as z from 'zod';

export const logger = new Logger();

/**
 * Makes a Lambda handler whose settings are read and whose parts are wired on its first call,
 * so that importing the file needs no environment.
 */
export function lambda<E extends z.ZodType, Event, Result>(
  Env: E,
  wire: (env: z.infer<E>) => (event: Event) => Promise<Result>,
): (event: Event) => Promise<Result> {
  let handle: ((event: Event) => Promise<Result>) | undefined;
  return (event) => {
    handle ??= wire(Env.parse(process.env));
    return handle(event);
  };
}

/** A fault of our own, whose code tells the person who reads the log which one it is. */
export const failure = (code: string): Error => Object.assign(new Error(code), { name: code });

/**
 * What may be logged of a fault: its kind, which for one of our own is its code. Never its message, which can hold what a person wrote.
 */
export const fault = (error: unknown) => ({
  fault: error instanceof Error ? error.name : 'unknown',
});
