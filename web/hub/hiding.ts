import type { SafeContact } from '../../functions/domain/people.ts';
import { addressFor, type Way } from '../../functions/domain/safe-contact.ts';
import { isUsable } from './reach.ts';

type Hide = (text: string) => string;

/** The ways that use one and the same detail, and how that is found in a text. */
const kinds: readonly { ways: readonly [Way, ...Way[]]; pattern: (detail: string) => RegExp }[] = [
  { ways: ['phone', 'text'], pattern: phonePattern },
  { ways: ['email'], pattern: literally },
  { ways: ['letter'], pattern: addressPattern },
];

/**
 * Hides in any text a number or address that no rules allow to be used, whichever answer it stands
 * in: a number in an old answer is as easily rung as any other. What the person said last decides
 * which ways are safe at all. Where they allow a way, what they gave for it at other times is left
 * to be seen, if the rules that it came with allow it too: details that come later never replace
 * earlier ones, for somebody else may have sent them.
 */
export function hideUnsafe(contacts: readonly SafeContact[], now: Date): Hide {
  const latest = contacts.at(-1);
  const hidden = kinds.flatMap(({ ways, pattern }) => {
    const allows = (contact: SafeContact) => ways.some((way) => isUsable(contact, way, now));
    const of = (list: readonly SafeContact[]) => list.flatMap((one) => detail(one, ways) ?? []);
    const shown = latest && allows(latest) ? of(contacts.filter(allows)) : [];
    return of(contacts)
      .filter((one) => !shown.some((other) => same(other, one, pattern)))
      .map(pattern);
  });
  return hiding(hidden, 'hidden: not safe to use');
}

/** Hides every number and address that can be used: for what stands above the rules for using it. */
export function hideDetails(contacts: readonly SafeContact[]): Hide {
  const patterns = kinds.flatMap(({ ways, pattern }) =>
    contacts.flatMap((one) => detail(one, ways) ?? []).map(pattern),
  );
  const hide = hiding(patterns, 'hidden: see how to contact them');
  return (text) => hideNumbers(hide(text));
}

/** Hides the code words: whoever knows one is taken for the person who chose it. */
export const hideCodeWords = (contacts: readonly SafeContact[]): Hide =>
  hiding(
    contacts.flatMap(({ codeWord = '' }) => (codeWord.trim() === '' ? [] : inAnyWriting(codeWord))),
    'hidden',
  );

/** Hides whatever may be a phone number, whosever it is. */
export const hideNumbers: Hide = (text) =>
  text.replaceAll(/\+?\d(?:[\s().-]{0,3}\d){8,}/g, 'number: see how to contact them');

const hiding =
  (patterns: readonly RegExp[], instead: string): Hide =>
  (text) =>
    patterns.reduce((shown, pattern) => shown.replaceAll(pattern, instead), text);

/** An empty one is none: it would be found everywhere. */
function detail(contact: SafeContact, [way]: readonly [Way, ...Way[]]): string | undefined {
  const given = addressFor(contact, way)?.trim();
  return given === '' ? undefined : given;
}

/** Written in another way it is still the same: "+44 7700" and "07700". */
const same = (a: string, b: string, pattern: (detail: string) => RegExp) =>
  a === b || (a.replace(pattern(b), '') === '' && b.replace(pattern(a), '') === '');

/** The digits of a British number without what is dialled before them. */
const digitsOf = (phone: string) =>
  phone.replaceAll(/\D/g, '').replace(/^(?:0044|44|0)(?=\d{6})/, '');

function phonePattern(phone: string): RegExp {
  const digits = digitsOf(phone);
  if (digits.length < 6) return literally(phone);
  // Few, or a long line of spaces would take minutes to look through.
  const between = String.raw`[\s().-]{0,3}`;
  const dialledBefore = String.raw`(?:(?:\+|00)?44${between})?(?:0${between})?`;
  return new RegExp(`${dialledBefore}${digits.replaceAll(/\d(?=\d)/g, `$&${between}`)}`, 'g');
}

/** No address has more words than this, and looking for more would cost minutes. */
const mostWords = 60;

/** An address over several lines is the same with commas, or in one line. */
function addressPattern(address: string): RegExp {
  const parts = (address.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, mostWords);
  // "Home", or a number, is no address: it would be hidden in every sentence.
  if (parts.length < 2) return new RegExp(`^${escaped(address)}$`, 'giu');
  return inARow(parts);
}

/** Words as they are, whatever stands between them, and in capitals or not. */
function inAnyWriting(words: string): RegExp {
  const parts = words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return parts.length === 0 ? literally(words.trim()) : inARow(parts);
}

function inARow(parts: readonly string[]): RegExp {
  const between = String.raw`[^\p{L}\p{N}]{1,8}`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(between)}(?![\p{L}\p{N}])`, 'giu');
}

function literally(text: string): RegExp {
  return new RegExp(escaped(text), 'gi');
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
