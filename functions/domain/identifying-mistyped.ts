import { knownCapitals } from './known-capitals.ts';
import { ordinaryWords } from './ordinary-words.ts';

const vowels = ['a', 'e', 'i', 'o', 'u'];
const lettersLeftOut = 'a e i o u l n r s t'.split(' ');

/**
 * A word with a slip of the fingers is no name: a letter too many, left out, or two changed about,
 * or a wrong vowel.
 */
export function isMistyped(word: string): boolean {
  if (word.length > 30) return true;
  const endings = [word, word.replace(/(?:s|d|ed|ly|ing)$/, '')];
  return endings.some((one) => one.length > 3 && isSlip(one));
}

const isListed = (word: string) => ordinaryWords.has(word) || knownCapitals.has(word);

function isSlip(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const [before, one, two] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? ''];
    if (one !== two && isListed(before + two + one + word.slice(at + 2))) return true;
    if (word.length < 7) continue;
    if (isListed(before + word.slice(at + 1))) return true;
    const after = word.slice(at + 1);
    if (vowels.includes(one) && vowels.some((vowel) => isListed(before + vowel + after)))
      return true;
    if (lettersLeftOut.some((letter) => isListed(before + letter + word.slice(at)))) return true;
  }
  return false;
}
