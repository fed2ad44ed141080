import { telling } from './telling.ts';

const named = 'It names somebody who must not be named.';

/** What in these words gives something away; `names` are those of people of the case. */
export function tellingIn(
  words: string,
  names: readonly string[] = [],
): { readonly word: string; readonly why: string }[] {
  const text = ` ${plain(words)} `;
  return [
    ...telling.flatMap(({ why, words: listed }) =>
      listed.filter((word) => says(text, word)).map((word) => ({ word, why })),
    ),
    ...names.filter((name) => namesIn(text, name)).map((word) => ({ word, why: named })),
  ];
}

/** How many words the longest of the listed words has. */
const mostWords = 4;

/** What in these words must be taken out, as it was typed: "MASH", "social workers", "Alex". */
export function toTakeOut(words: string, names: readonly string[] = []): string[] {
  const typed = words.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?/gu) ?? [];
  const found: string[] = [];
  const told = new Set<string>();
  for (let length = 1; length <= mostWords; length++)
    for (let from = 0; from + length <= typed.length; from++) {
      const part = typed.slice(from, from + length).join(' ');
      const why = tellingIn(part, names).filter(({ word }) => length === 1 || !told.has(word));
      if (why.length === 0) continue;
      found.push(part);
      for (const { word } of why) told.add(word);
    }
  return [...new Set(found)];
}

const says = (text: string, word: string) =>
  text.includes(word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `);

/** A name, or a part of it that is long enough to be one, as words of their own. */
function namesIn(text: string, name: string): boolean {
  const whole = plain(name);
  if (whole === '') return false;
  const parts = whole.split(' ').filter((part) => part.length >= 3);
  return [whole, ...parts].some((one) =>
    // These are written without spaces between words.
    unspaced.test(one) ? text.includes(one) : text.includes(` ${one} `),
  );
}

const unspaced =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

const folded: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' },
};

/** Small letters without accents or signs, one space between words, "M.A.S.H." in one. */
const plain = (text: string): string =>
  ` ${text
    .replaceAll(/['’‘ʼ´`]/g, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')} `
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[łøđðþæœ]/g, (letter) => folded[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<= \p{L}) (?=\p{L} )/gu, '')
    .trim();
