/**
 * The same text with the digits 0 to 9, whatever script they were in, and without what cannot be
 * seen: readers of phone numbers know a few scripts only.
 */
export const inOurDigits = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, valueOf);

/** Unicode keeps the ten digits of a script together, from nought; two scripts may be neighbours. */
function valueOf(digit: string): string {
  const at = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(at - before - 1))) before += 1;
  return String(before % 10);
}
