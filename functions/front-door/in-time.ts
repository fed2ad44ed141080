import { setTimeout as wait } from 'node:timers/promises';
import { failure } from '../lambda.ts';

/** What the work gives, if it does so within `ms`; else it fails with that code. */
export const inTime = <T>(work: Promise<T>, ms: number, code: string): Promise<T> =>
  Promise.race([work, tooLate(ms, code)]);

async function tooLate(ms: number, code: string): Promise<never> {
  await wait(ms, undefined, { ref: false });
  throw failure(code);
}
