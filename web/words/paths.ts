import type { Language } from './words.ts';

export type Languages = readonly [Language, ...Language[]];

/** The first language stands at the bare address, the others below their code. */
export const pathOf = (language: Language, [first]: Languages) =>
  language === first ? '' : `/${language.code}`;

/** Where replies are read, in each language: they have a function, and so an address, of their own. */
export const replyPaths = (languages: Languages): string[] =>
  languages.map((language) => `${pathOf(language, languages)}/reply`);
