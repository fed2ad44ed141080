import type { SafeContact } from '../../functions/domain/people.ts';

/** A fact on a page: what it is called, and what it says. */
export type Fact = { readonly label: string; readonly text: string };

const wayInWords = { phone: 'Phone call', text: 'Text message', email: 'Email' } as const;

/** How the person may be reached: the rules first, and only then what they allow to be used. */
export type Reach = {
  readonly comesBack: boolean;
  readonly rules: readonly Fact[];
  /** Empty unless the person affirmed a way that uses it. */
  readonly details: readonly Fact[];
};

/** The rules and details of one submission, of which nothing is safe that was not affirmed. */
export function reach(contact: SafeContact): Reach {
  const { ways, when, codeWord, notes } = contact;
  const comesBack = ways.length === 0;
  return {
    comesBack,
    rules: [
      { label: 'Ways that are safe', text: ways.map((w) => wayInWords[w]).join(', ') || 'None' },
      ...(comesBack ? [] : [{ label: 'When it is safe', text: when ?? 'They did not say' }]),
      ...(comesBack ? [] : [{ label: 'May a message be left?', text: mayLeave(contact) }]),
      ...fact('Code word', codeWord),
      ...fact('What else keeps them safe', notes),
    ],
    details: [
      ...(numberIsSafe(contact) ? fact('Phone number', contact.phone) : []),
      ...(emailIsSafe(contact) ? fact('Email address', contact.email) : []),
    ],
  };
}

const mayLeave = ({ leaveMessage }: SafeContact) =>
  leaveMessage ? 'Yes: a neutral one, that does not say who we are or why' : 'No';

const fact = (label: string, text: string | undefined): Fact[] => (text ? [{ label, text }] : []);

const numberIsSafe = ({ ways }: SafeContact) => ways.includes('phone') || ways.includes('text');
const emailIsSafe = ({ ways }: SafeContact) => ways.includes('email');

/**
 * Hides in any text the person's number or address when what they said last allows neither to be
 * used, whichever answer it stands in: a number in an old answer is as easily rung as any other.
 * Where they did allow it, what they gave at other times is left to be seen: details that come
 * later never replace earlier ones, for somebody else may have sent them.
 */
export function hideUnsafe(contacts: readonly SafeContact[]): (text: string) => string {
  const latest = contacts.at(-1);
  const hidden = [
    ...(latest && numberIsSafe(latest)
      ? []
      : contacts.flatMap(({ phone }) => (phone ? phonePattern(phone) : []))),
    ...(latest && emailIsSafe(latest)
      ? []
      : contacts.flatMap(({ email }) => (email ? literally(email) : []))),
  ];
  return (text) =>
    hidden.reduce((shown, pattern) => shown.replaceAll(pattern, 'hidden: not safe to use'), text);
}

/** Hides whatever may be a phone number: for what stands above the rules for using one. */
export const hideNumbers = (text: string): string =>
  text.replaceAll(/\+?\d(?:[\s().-]{0,3}\d){8,}/g, 'number: see how to contact them');

/** The digits of a British number without what is dialled before them. */
const digitsOf = (phone: string) =>
  phone.replaceAll(/\D/g, '').replace(/^(?:0044|44|0)(?=\d{6})/, '');

function phonePattern(phone: string): RegExp {
  const digits = digitsOf(phone);
  if (digits.length < 6) return literally(phone);
  // Few, or a long line of spaces would take minutes to look through.
  const between = String.raw`[\s().-]{0,3}`;
  const dialledBefore = String.raw`(?:(?:\+|00)?44)?${between}0?${between}`;
  return new RegExp(`${dialledBefore}${digits.replaceAll(/\d(?=\d)/g, `$&${between}`)}`, 'g');
}

const literally = (text: string) =>
  new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'gi');
