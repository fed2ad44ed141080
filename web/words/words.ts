import { en } from './en/en.ts';

/** Every word of the public pages. Another language that lacks one does not compile. */
export type Words = typeof en;

export type Language = {
  /** For the page's `lang`, and in the address where it is not the first. */
  readonly code: string;
  /** As its speakers call it. */
  readonly name: string;
  readonly words: Words;
};

/**
 * The languages of the public pages; the first is the one that staff read, whichever was used.
 * Welsh waits for a person to write it: none is made by a machine.
 */
export const languages: readonly [Language, ...Language[]] = [
  { code: 'en', name: 'English', words: en },
];
