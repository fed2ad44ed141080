/** Numbers of ten digits that are something else: a telephone, a reference. */
const otherNumber =
  /(?:\+|\(0\)|\b(?:tel|telephone|phone|mobile|mob|ring|call|fax|text|ref|reference|urn|upn|uprn|case no|order|invoice|account)\b[^\d\n]{0,15})$/i;

/** A date with an hour has ten digits too: 2026-03-12 10. */
const startsLikeADate = (groups: readonly string[]) =>
  groups.length > 2 &&
  groups.slice(0, 2).some((group) => group.length === 4) &&
  groups.some((group) => group.length < 3);

/**
 * Whether an NHS number stands in the text, in whatever groups it is written: ten digits with a
 * right check digit. One with a wrong check digit is not an NHS number, whatever it is called.
 */
export function nhsNumberIn(text: string): boolean {
  for (const run of text.matchAll(/\d+(?:[ \t\u00a0.–-]{1,3}\d+)*/g)) {
    const groups = run[0].match(/\d+/g) ?? [];
    const before = text.slice(Math.max(0, run.index - 30), run.index);
    if (otherNumber.test(before) && !/\bnhs\b/i.test(before)) continue;
    for (let from = 0; from < groups.length; from++)
      if (groups[from - 1] !== '44' && startsWithNumber(groups.slice(from, from + 10))) return true;
  }
  return false;
}

/** Whether the first of these groups are together an NHS number. */
function startsWithNumber(groups: readonly string[]): boolean {
  let digits = '';
  for (const [i, group] of groups.entries()) {
    digits += group;
    if (digits.length > 10) return false;
    if (digits.length === 10)
      return isNhsNumber(digits) && !startsLikeADate(groups.slice(0, i + 1));
  }
  return false;
}

/**
 * Whether ten digits are an NHS number: the last is the check digit, modulus 11. None in use begins
 * with 0, as telephone numbers do. Source: NHS Data Dictionary, NHS NUMBER.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
