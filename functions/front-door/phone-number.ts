import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { inOurDigits } from '../domain/digits.ts';

/**
 * The number that is rung, however it was typed: with +44, 0044 or 0 before it, an extension or
 * words behind it, digits of any script. With its country code; one without is of this country.
 * What cannot be read as a number is the digits in it, or empty.
 */
export function phoneNumber(typed: string): string {
  const text = inOurDigits(typed);
  return parsePhoneNumberFromString(text, 'GB')?.number ?? text.replace(/\D/g, '');
}
