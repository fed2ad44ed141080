import { isOfPlace } from './identifying-beside.ts';
import { institutions } from './known-capitals.ts';
import type { Word } from './identifying-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How many words an institution's name may have after the one that could be a person's. */
const wordsAfter = 4;

const saints = set('st saint sts ss');
const linking = set('and of the de la under on upon in for c');

/** Words of institutions that come after the name of a person too: "took Jayden home". */
const alsoAfterPeople = set(
  'home homes house school class walk train act park infant group line day rise test team report ward bear drive close field pub rule junior college nursery score review arms place',
);

/** Surnames too: "Emma Hill" is somebody, "at Rose Hill", "on Florence Ward" and "12 Rose Hill" are places. */
const alsoSurnames = set(
  'hill hall green day church park bridge castle close field fields wood woods lane court bank ward law laws street wells rivers farm rise chapel',
);

function isSurnameOf(last: Word, i: number, words: readonly Word[]): boolean {
  const [word, before] = [words[i], words[i - 1]];
  if (!alsoSurnames.has(last.word) || last.letters === 'small' || !word) return false;
  const isPlace = isOfPlace(i, words) || before?.word === 'on' || before?.word === 'the';
  return !isPlace && !/\d/.test(word.gap);
}

/** Whether the name is that of an institution: "Rose Hill Primary School", "St Mary's", "Clare's Law". */
export function isInstitution(i: number, words: readonly Word[]): boolean {
  const [word, before] = [words[i], words[i - 1]];
  if (!word) return false;
  if (before && saints.has(before.word) && /^[. ]{1,2}$/.test(word.gap)) return true;
  for (let at = i + 1; at <= i + wordsAfter; at++) {
    const next = words[at];
    if (!next || !/^[ ,&]{1,3}$/.test(next.gap)) return false;
    const isSmall = next.letters === 'small';
    if (institutions.has(next.word) && (!isSmall || at === i + 1)) {
      const more = words[at + 1];
      const goesOn = more?.gap === ' ' && institutions.has(more.word) && more.letters !== 'small';
      if (isSurnameOf(next, i, words) && !goesOn) return false;
      if (!isSmall) return true;
      const isIn = before !== undefined && (before.word === 'in' || before.word === 'on');
      return !word.isPossessive && (isIn || !alsoAfterPeople.has(next.word));
    }
    if (isSmall && !linking.has(next.word)) return false;
  }
  return false;
}
