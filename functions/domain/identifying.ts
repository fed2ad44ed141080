import { birthIn } from './identifying-births.ts';
import { nameIn } from './identifying-names.ts';
import { nhsNumberIn } from './identifying-numbers.ts';

export type Identifying = 'name' | 'birth' | 'nhs-number';

/** No answer may be longer: see `storyBytes`. The rest is not looked at. */
const longest = 65_000;

/**
 * What a text seems to hold that tells who somebody is, for a gentle warning to a professional who
 * asks without names. It guesses: a rare name without a capital passes, and a word may be taken for
 * a name, so that it must never block. `today` is a date (YYYY-MM-DD).
 */
export function identifying(text: string, today: string): Identifying[] {
  const plain = withoutAccents(text.slice(0, longest));
  return [
    ...(nameIn(plain) ? (['name'] as const) : []),
    ...(birthIn(plain, today) ? (['birth'] as const) : []),
    ...(nhsNumberIn(plain) ? (['nhs-number'] as const) : []),
  ];
}

const unlike: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', ı: 'i' };

const withoutAccents = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[łŁøØđı]/g, (letter) => unlike[letter] ?? letter)
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐‑]/g, '-');
