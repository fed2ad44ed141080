import { afterAll, beforeAll } from 'vitest';
import { type Found, type Synthesis, synthesise, type } from './synthesis.ts';

/** The stacks of Dorset and all that is in them: made before the tests of a file, and taken away after. */
export let made: Synthesis;
export let all: Found[];
beforeAll(() => {
  made = synthesise({ partnership: 'dorset' });
  all = made.resources();
});
afterAll(() => made.remove());

export const name = (resource: Found) => `${resource.stack}/${resource.id}`;
export const inStack = (resource: Found, wanted: string) =>
  type(all, wanted).filter(({ stack }) => stack === resource.stack);
