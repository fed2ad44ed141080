import {
  beings,
  belongings,
  doings,
  movements,
  ofPlaces,
  onlyWithHint,
  placeWords,
  relations,
  states,
  timeWords,
  times,
} from './identifying-hints.ts';
import { readingOf, type Reading, type Word } from './identifying-words.ts';

export const isCapital = (word: Word | undefined) => word?.letters === 'capital';

/** Whether the word is one of a list of readings, with a capital. */
export const isCapitalOf = (word: Word | undefined, readings: readonly Reading[]) =>
  word !== undefined && isCapital(word) && readings.includes(readingOf(word.word));

/** A place may have any name: what comes after "in", "at", "moved to", "Poole and". */
export function isOfPlace(i: number, words: readonly Word[]): boolean {
  const [before, earlier] = [words[i - 1], words[i - 2]];
  if (!before) return false;
  if (placeWords.has(before.word)) return true;
  if (before.word === 'to')
    return words.slice(Math.max(0, i - 4), i - 1).some(({ word }) => movements.has(word));
  if (before.word === 'of') return ofPlaces.has(earlier?.word ?? '');
  const isKnown = (word: Word | undefined) =>
    word !== undefined && word.letters !== 'small' && readingOf(word.word) === 'known';
  if (before.word === 'and' || before.word === 'or') return isKnown(earlier);
  return words[i]?.gap === ', ' && isKnown(before);
}

/** What is done by people stands beside it, or what belongs to people, or an age. */
export function hasHint(word: Word, i: number, words: readonly Word[]): boolean {
  const [before, next, after] = [words[i - 1], words[i + 1], words[i + 2]];
  if (before && relations.has(before.word) && /^,? ?\(?"?$|^ - $/.test(word.gap)) return true;
  if (word.gap.endsWith('"') && word.then.startsWith('"')) return true;
  if (/^,? \(?\d{1,2}\b/.test(word.then)) return true;
  if (!next) return false;
  if (word.isPossessive) return relations.has(next.word) || belongings.has(next.word);
  if (word.then === ', ')
    return isSaidOf(next) || (word.gap === ', ' && (beings.has(next.word) || isDone(next)));
  if (word.then !== ' ') return false;
  if (doings.has(next.word)) return true;
  if (isInitial(next)) return true;
  if (next.word === 'and' && after && hersOrHis.has(after.word)) return true;
  if (beings.has(next.word) && isSubject(word.word)) return true;
  if (readingOf(word.word) === 'unknown' && (isDone(next) || next.word === 'has')) return true;
  if (beings.has(next.word) && /^ \d/.test(next.then)) return true;
  if (beings.has(next.word) && after)
    return states.has(after.word) || (after.word.length > 4 && after.word.endsWith('ing'));
  return isCapitalOf(next, ['unknown', 'name']);
}

/** "Ionut C.", but "May I". */
const isInitial = ({ typed, letters }: Word) => letters === 'one' && /^[B-HJ-Z]$/.test(typed);

/** A month, or an unknown word, may be the subject as a thing. */
function isSubject(word: string): boolean {
  const reading = readingOf(word);
  if (reading === 'name-or-word') return !times.has(word) && !onlyWithHint.has(word);
  return reading === 'name-or-place';
}

/** A verb, by its ending: "hides bread", "borrowed her card". */
const isDone = ({ word, letters }: Word) =>
  letters === 'small' &&
  (doings.has(word) || (/(?:[^s]s|ed|n't|wont|dont)$/.test(word) && !notDone.has(word)));
const notDone = new Set('is was its his this us as hers ours yours need seed bed red'.split(' '));

const hersOrHis = new Set(['her', 'his', 'their']);

const isSaidOf = ({ word }: Word) => word === 'aged' || word === 'who' || word === 'yr';

/** "in May", "12 May", "May 2025". */
export const isTime = (word: Word, before: Word | undefined) =>
  /\d/.test(word.gap + word.then.slice(0, 6)) ||
  (before !== undefined && !word.startsSentence && timeWords.has(before.word));
