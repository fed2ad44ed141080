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
