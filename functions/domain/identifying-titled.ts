import {
  calledThings,
  families,
  familyKinds,
  namedBy,
  notSurnames,
  relations,
  titles,
} from './identifying-hints.ts';
import { isMistyped } from './identifying-mistyped.ts';
import { isPlace, type Reading, type Word } from './identifying-words.ts';

/** "Mrs Green", "Mr. T. Green", "mr kowalski"; not "Mr X", "the Dr was", "miss school". */
export function isTitled(word: Word, reading: Reading, i: number, words: readonly Word[]): boolean {
  const [last, earlier] = [words[i - 1], words[i - 2]];
  const title = last?.letters === 'one' ? earlier : last;
  if (!title || !last || !titles.has(title.word) || notSurnames.has(word.word)) return false;
  if (!(title.word.length < 4 || last !== title ? /^[. ]{1,2}$/ : /^ $/).test(word.gap))
    return false;
  const isRare = reading === 'unknown' || reading === 'name' || reading === 'name-or-place';
  const isMiss = title.word === 'miss';
  if (word.letters === 'small') return isRare && !(isMiss && reading === 'unknown');
  if (title.letters === 'small' && (isMiss || reading === 'known')) return isRare;
  if (title.letters === 'capitals' && title.word.length === 2 && title.word !== 'pc')
    return isRare || title.word === 'mr';
  return true;
}

/** "a boy called will", "surname Green"; not "mum called yesterday", "an app called Yubo". */
export function isNamed(word: Word, reading: Reading, i: number, words: readonly Word[]): boolean {
  const [before, earlier] = [words[i - 1], words[i - 2]];
  if (!before || !/^[\s:"'(=-]{1,3}$/.test(word.gap)) return false;
  const isNameIs =
    before.word === 'name'
      ? earlier?.word !== 'no'
      : before.word === 'is' && earlier?.word === 'name';
  if (!namedBy.has(before.word) && !isNameIs) return false;
  if (reading === 'ordinary' || reading === 'known' || calledThings.has(earlier?.word ?? ''))
    return false;
  if (word.letters === 'capitals') return reading === 'name';
  if (before.word.endsWith('self') || before.word === 'themselves')
    return word.letters === 'capital';
  if (word.letters === 'capital' || reading === 'name') return true;
  if (reading === 'unknown') return word.word.length > 3 && !isMistyped(word.word);
  return reading === 'name-or-word' && before.word !== 'called';
}

/** "the Hargreaves family"; not "the Polish family", "the Foster family". */
export function isFamily(word: Word, reading: Reading, i: number, words: readonly Word[]): boolean {
  const next = words[i + 1];
  if (word.letters !== 'capital' || words[i - 1]?.word !== 'the' || !next) return false;
  if (isHousehold(word, reading, next, words[i - 2])) return true;
  if (next.gap !== ' ') return false;
  if (!families.has(next.word) || (reading === 'known' && !isPlace(word.word))) return false;
  return (
    !familyKinds.has(word.word) &&
    (reading !== 'ordinary' || (next.word === 'family' && next.letters === 'small'))
  );
}

/** "by the Gallaghers and", "the Gallaghers were". */
const isHousehold = (word: Word, reading: Reading, next: Word, before: Word | undefined) =>
  (reading === 'unknown' || reading === 'name') &&
  /[^s]s$/.test(word.word) &&
  !word.isPossessive &&
  (areOrHave.has(next.word) || (before !== undefined && beforeHousehold.has(before.word)));
const areOrHave = new Set(['are', 'were', 'have', 'had', 'live']);
const beforeHousehold = new Set(['by', 'with', 'told', 'visited', 'met', 'asked']);

/** "D. Okafor", "J Grant"; not "Vitamin K. Zinc", "Class B Fentanyl", "A Nepali". */
export function isInitialed(
  word: Word,
  reading: Reading,
  i: number,
  words: readonly Word[],
): boolean {
  const [initial, earlier] = [words[i - 1], words[i - 2]];
  if (initial?.letters !== 'one' || initial.typed !== initial.typed.toUpperCase()) return false;
  if (word.letters !== 'capital' || !/^(?:\. ?| )$/.test(word.gap)) return false;
  if (word.gap === ' ' && (initial.word === 'a' || initial.word === 'i')) return false;
  if (earlier && lettered.has(earlier.word)) return false;
  return reading === 'unknown' || reading === 'name' || reading === 'name-or-place';
}

/** What is counted by letters: "Vitamin K", "Child B". */
const lettered = new Set(
  'vitamin class hep hepatitis group strep type block unit plan section part grade category child baby pupil sibling twin person patient resident mr mrs ms miss form year room flat ward team band tier level stage step point'.split(
    ' ',
  ),
);

/** "her partner mark threatened": in small letters, who does something beside who they are. */
export function isDoer(word: Word, reading: Reading, i: number, words: readonly Word[]): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (word.letters !== 'small' || reading !== 'name-or-word' || word.word.length < 4) return false;
  if (!before || !next || !relations.has(before.word) || word.gap !== ' ') return false;
  if (word.then !== ' ') return false;
  return mayDo.has(word.word) ? ofOne.has(next.word) : /(?:[^e]ed|said|told|hit)$/.test(next.word);
}

/** Verbs that are names too: "mum will", "dad may". */
const mayDo = new Set(['will', 'hope']);
/** After a name but never after such a verb: "the boy will is". */
const ofOne = new Set(['is', 'was', 'has', 'says', 'said', 'told']);
