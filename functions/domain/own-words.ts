import type { SafeContact } from './people.ts';

/** The letters that lead an extension: "01632 960123 x12", "ext. 5", "extension 7". */
const extensionMark = /(?<!\p{L})(?:x|ext|extension)(?!\p{L})/giu;

/**
 * Whether a phone number says more than a number: "07700 900123 my mum". Letters that only lead an
 * extension say nothing more.
 */
export const phoneSaysMore = (phone: string): boolean =>
  /\p{L}/u.test(phone.replaceAll(extensionMark, ''));

/**
 * Whether these rules hold words that somebody wrote themselves. No software can weigh those, so a
 * person must read them before anything is sent.
 */
export const hasOwnWords = ({ when, notes, sharedWith, phone = '' }: SafeContact): boolean =>
  [when, notes, sharedWith].some((text) => text?.trim()) || phoneSaysMore(phone);
