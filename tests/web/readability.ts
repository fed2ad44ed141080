import { syllable } from 'syllable';
import { dates, neverWords, properNames } from './plain-words.ts';

/** What stands on one page, or in one part of the catalogue: a title, a line, a hint each. */
export type Text = { readonly where: string; readonly said: readonly string[] };

/** What public pages must keep: Flesch-Kincaid grade, and words a sentence on average. */
const atMost = { grade: 6, wordsASentence: 20 };

/** Under so many words the grade is chance: short texts are read with the rest of their section. */
const enough = 30;

const plain = (said: string) => said.replaceAll('’', "'");

/** What nobody reads as words: addresses, numbers to ring, postcodes, and the names of things. */
const leftOut = [
  /\S+@\S+|https?:\S+/g,
  /\b\d[\d ]{3,}\d\b/g,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
  dates,
  ...properNames.map((name) => new RegExp(`\\b${plain(name)}\\b`, 'g')),
];
const wordsOf = (said: string) =>
  leftOut
    .reduce((left, name) => left.replace(name, ' '), plain(said))
    .match(/[\p{L}\d][\p{L}\d'-]*/gu) ?? [];

/**
 * The sentences of a text; a title or a label is one. Up to three words, like "Yes" or "Sign
 * language", are none: many of them would make a hard page look easy.
 */
const sentencesOf = (said: readonly string[]) =>
  said
    .flatMap((line) => line.split(/(?<=[.!?]["”)]*)\s+/u))
    .filter((sentence) => wordsOf(sentence).length > 3);

/** Flesch-Kincaid grade (Kincaid and others, 1975): the year of a US school that can read it. */
export function measure(sentences: readonly string[]) {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const wordsASentence = words.length / sentences.length;
  return {
    wordsASentence,
    grade: 0.39 * wordsASentence + 11.8 * (syllables / words.length) - 15.59,
  };
}

/** What is too hard to read: a line for each text, with its hardest sentences. */
export const tooHard = (texts: readonly Text[]): string[] =>
  texts.flatMap(({ where, said }) => {
    const sentences = sentencesOf(said);
    if (sentences.length === 0) return [];
    const { grade, wordsASentence } = measure(sentences);
    if (grade <= atMost.grade && wordsASentence <= atMost.wordsASentence) return [];
    const found = `grade ${grade.toFixed(1)}, ${wordsASentence.toFixed(1)} words a sentence`;
    return [`${where}: ${found}. Hardest: ${hardest(sentences)}`];
  });

const hardest = (sentences: readonly string[]) =>
  sentences
    .map((sentence) => ({ sentence, grade: measure([sentence]).grade }))
    .sort((one, other) => other.grade - one.grade)
    .slice(0, 3)
    .map(({ sentence, grade }) => `“${sentence}” (${grade.toFixed(0)})`)
    .join(' ');

const isEnough = (said: readonly string[]) => said.flatMap(wordsOf).length >= enough;

/** The texts of one section, with those that are too short for a grade made into one. */
export function joined(section: string, texts: readonly Text[]): Text[] {
  const long = texts.filter(({ said }) => isEnough(said));
  const short = texts.filter(({ said }) => !isEnough(said)).flatMap(({ said }) => said);
  return [
    ...long,
    ...(short.length > 0 ? [{ where: `${section}, short texts`, said: short }] : []),
  ];
}

/** Where a word stands that is never used, and why it is not. */
export const neverSaid = (texts: readonly Text[]): string[] =>
  texts.flatMap(({ where, said }) =>
    said.flatMap((line) =>
      neverWords.flatMap(({ word, because, but = [] }) => {
        const [found] =
          word.exec(but.reduce((left, name) => left.replaceAll(name, ''), line)) ?? [];
        return found ? [`${where}: “${found}” ${because}: “${line}”`] : [];
      }),
    ),
  );
