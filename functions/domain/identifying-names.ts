import { hasHint, isCapital, isCapitalOf, isOfPlace, isTime } from './identifying-beside.ts';
import {
  beforePeople,
  determiners,
  makes,
  ofPlaces,
  onlyWithHint,
  pets,
  relations,
  times,
  titles,
  usedWords,
} from './identifying-hints.ts';
import { isInstitution } from './identifying-institutions.ts';
import { isMistyped } from './identifying-mistyped.ts';
import { sayings } from './identifying-sayings.ts';
import { isDoer, isFamily, isInitialed, isNamed, isTitled } from './identifying-titled.ts';
import { isAcronym, readingOf, wordsOf, type Reading, type Word } from './identifying-words.ts';

/** Whether a person's name seems to stand in the text. */
export function nameIn(text: string): boolean {
  const words = wordsOf(text.replace(sayings, ' '));
  return words.some((word, i) => word.letters !== 'one' && isName(word, i, words));
}

function isName(word: Word, i: number, words: readonly Word[]): boolean {
  const reading = readingOf(word.word);
  if (isTitled(word, reading, i, words) || isNamed(word, reading, i, words)) return true;
  if (isFamily(word, reading, i, words)) return true;
  if (
    reading === 'ordinary' ||
    reading === 'known' ||
    titles.has(word.word) ||
    relations.has(word.word)
  )
    return false;
  if (isInstitution(i, words)) return false;
  if (isInitialed(word, reading, i, words)) return true;
  if (isDoer(word, reading, i, words)) return true;
  if (reading === 'unknown' && isBarePossessive(word.word)) return true;
  if (word.letters === 'small') return reading === 'name';
  if (word.letters === 'capitals') return reading === 'name' && !isAcronym(word.word);
  const surname = word.then === ' ' && isSurname(words[i + 1]);
  if (reading === 'name') return surname || !isThing(word, i, words);
  return reading === 'unknown'
    ? isUnknownName(word, i, words)
    : isAmbiguousName(word, reading, i, words);
}

/** What comes after a given name and is no word: "a Dwayne PRITCHARD". */
const isSurname = (next: Word | undefined) =>
  next !== undefined &&
  (next.letters === 'capital' || next.letters === 'capitals') &&
  ['unknown', 'name'].includes(readingOf(next.word)) &&
  !isAcronym(next.word);

/** "a Henry", "the Henry.", "a Vauxhall Zafira", "the dog, Rocky": a thing with a person's name. */
function isThing(word: Word, i: number, words: readonly Word[]): boolean {
  const before = words[i - 1];
  if (!before || word.startsSentence) return false;
  if (pets.has(before.word)) return /^(?: |, | \()$/.test(word.gap);
  if (before.word === 'of') return ofPlaces.has(words[i - 2]?.word ?? '');
  if (before.word === 'the') return word.then !== ' ';
  if (before.word === 'a' || before.word === 'an') return true;
  return makes.has(before.word) && before.letters !== 'small';
}

/** "jaydens mum": a name with the s of a possessive. */
const isBarePossessive = (word: string) =>
  word.length > 5 && word.endsWith('s') && readingOf(word.slice(0, -1)) === 'name';

/** A word that no list knows, with a capital: a name in the middle of a sentence, or with a hint. */
function isUnknownName(word: Word, i: number, words: readonly Word[]): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (word.word.length < 3 || isOfTwoCases(word.typed) || /-\p{L}$/u.test(word.typed)) return false;
  if (!before || word.startsSentence) return hasHint(word, i, words) && !isMistyped(word.word);
  if (relations.has(before.word)) return true;
  if (before.word === 'that' && hasHint(word, i, words)) return !isMistyped(word.word);
  if (isOfPlace(i, words) || determiners.has(before.word) || usedWords.has(before.word))
    return false;
  const common = ['known', 'ordinary'] as const;
  if (isCapitalOf(before, common) && !before.startsSentence) return hasHint(word, i, words);
  if (next?.gap === ' ' && isCapitalOf(next, ['ordinary'])) return hasHint(word, i, words);
  return (hasHint(word, i, words) || beforePeople.has(before.word)) && !isMistyped(word.word);
}

/** SystmOne, MyConcern; but McDonagh, O'Shea. */
const isOfTwoCases = (typed: string) =>
  /\p{Ll}\p{Lu}/u.test(typed.replace(/^(?:Mc|Mac|De|Di|Le|La|Van|Fitz)/, ''));

/** Grace, Will, Rose; Jordan, Florence: names that are words or places too. */
function isAmbiguousName(word: Word, reading: Reading, i: number, words: readonly Word[]): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (isThing(word, i, words)) return false;
  const hint = hasHint(word, i, words);
  if (times.has(word.word)) return hint && !isTime(word, before);
  if (!before || word.startsSentence) return hint;
  if (determiners.has(before.word) && !(before.word === 'that' && hint)) return false;
  if (hint || onlyWithHint.has(word.word)) return hint;
  if (thingsAfter[word.word]?.has(before.word)) return false;
  if (word.word === 'mark' && next?.word === 'on') return false;
  if (reading === 'name-or-place' && isOfPlace(i, words)) return false;
  const isOneOfMany =
    (isCapital(before) &&
      word.gap === ' ' &&
      !relations.has(before.word) &&
      !before.startsSentence) ||
    (next?.gap === ' ' && isCapitalOf(next, ['ordinary', 'known']));
  return !isOneOfMany;
}

/** "a burn Mark", "graded it Amber": after these, a word and no name. */
const thingsAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  mark: new Set('bite burn red small birth slap bruise hand scratch question pressure'.split(' ')),
  amber: new Set(
    'graded rated it at as to rag status flagged scored remains red code is'.split(' '),
  ),
};
