/** A day, "7th", as digits, "7", whatever script it was written in. */
export const readDay = (written: string) => plain(written).replace(/(?<=\d)(st|nd|rd|th)$/, '');

/** "March", "mar." and "Sept" as the number of the month; what is none is left as it is. */
export function readMonth(months: readonly string[], written: string): string {
  const name = plain(written);
  const at = months.findIndex((month) => month.toLowerCase().startsWith(name));
  return name.length >= 3 && at >= 0 ? String(at + 1) : name;
}

export const readYear = (written: string) => plain(written);

/** An age, "about 40" or "40ish", without the words around it: "40". */
export const readAge = (around: readonly string[], written: string) =>
  plain(written)
    .replace(/(?<=\d)[\s-]*(?=\p{L})/gu, ' ')
    .split(/\s+/)
    .filter((word) => !around.includes(word))
    .join(' ');

/** Small letters, no marks around them, and the digits of other scripts as 0 to 9. */
const plain = (written: string) =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = zeros.find((one) => code >= one && code - one < 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/[.,~+?!]/g, ' ')
    .trim();
/** Where the digits start: Arabic, Persian and Urdu, Hindi, Bengali, Punjabi, Gujarati, Tamil. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6];
