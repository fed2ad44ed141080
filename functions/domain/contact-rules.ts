import { isReceived, type WholeCase } from './case-items.ts';
import type { SafeContact } from './people.ts';
import { addressFor, type Attempt, mayContact, type Reason, type Way } from './safe-contact.ts';

/** What somebody said about contact, with the number of the step that brought it. */
export type ContactRules = {
  readonly n: number;
  /** When the person sent it, and when the hub had it (ISO UTC). */
  readonly receivedAt: string;
  readonly knownAt: string;
  readonly contact: SafeContact;
};

/**
 * Every set of rules of a case, by when it was sent: an amendment may arrive before the rest. What
 * goes on from an earlier request and names no way says nothing of contact: what was joined does.
 */
export const contactRules = ({
  steps,
  contents,
}: Pick<WholeCase, 'steps' | 'contents'>): ContactRules[] =>
  contents
    .flatMap(({ n, content }) => {
      if (!isReceived(content)) return [];
      const { receivedAt, submission } = content;
      if (submission.professional?.continues && submission.safeContact.ways.length === 0) return [];
      const knownAt = steps.find((step) => step.n === n)?.at ?? receivedAt;
      return [{ n, receivedAt, knownAt, contact: submission.safeContact }];
    })
    .sort((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));

/** What who asked told staff of contact, in words, with the number of the step that says so. */
export type Told = {
  readonly n: number;
  /** When they said it, and when the hub had it (ISO UTC). */
  readonly saidAt: string;
  readonly knownAt: string;
  readonly words: string;
};

/** The answers of staff steps that say anew what is safe. */
const asksAnew = ['new-rules', 'safe-contact'];

/**
 * What was told to staff since: no software can weigh it. It was said all the same where the step
 * that tells of it was undone.
 */
export const toldSince = ({ steps, contents }: Pick<WholeCase, 'steps' | 'contents'>): Told[] =>
  steps.flatMap(({ n, at }) => {
    const content = contents.find((one) => one.n === n)?.content;
    if (!content || isReceived(content)) return [];
    const { values } = content;
    const words = asksAnew.flatMap((name) => values[name] ?? []).join('\n');
    const saidAt = [values['at'] ?? at].flat()[0] ?? at;
    return words === '' ? [] : [{ n, saidAt, knownAt: at, words }];
  });

/** Against a contact at an instant: words that staff had by then, and that were not read since. */
export const unread = (
  told: readonly Told[],
  { at, read }: { readonly at: string; readonly read: number },
): Reason[] =>
  told.some(({ n, knownAt }) => n > read && Date.parse(knownAt) <= Date.parse(at))
    ? ['own-words']
    : [];

/** Whether staff found that no way at all is safe; until they find one, nothing is sent. */
export const isUnreachable = ({ head }: Pick<WholeCase, 'head'>): boolean =>
  head.state === 'contact-unsafe';

/** The rules that staff could know at an instant; all of them if none was there so early. */
export function knownAt(rules: readonly ContactRules[], at: string): readonly ContactRules[] {
  const known = rules.filter((one) => Date.parse(one.knownAt) <= Date.parse(at));
  return known.length > 0 ? known : rules;
}

/** What somebody is about to do; they have read what the person wrote up to and with step `read`. */
export type AskerAttempt = Omit<Attempt, 'ownWordsRead'> & { readonly read: number };

/**
 * Why who asked may not be contacted so. What was said earlier is kept to as well: later rules do
 * not replace earlier ones, for somebody else may have sent them. No rules at all allow nothing.
 */
export function against(
  rules: readonly ContactRules[],
  { read, ...attempt }: AskerAttempt,
): Reason[] {
  if (rules.length === 0) return ['way-not-safe'];
  const because = rules.flatMap(
    ({ n, contact }) => mayContact(contact, { ...attempt, ownWordsRead: n <= read }).because,
  );
  return [...new Set(because)];
}

/** A number or address for a way, and when the person sent it (ISO UTC) for the first time. */
export type Address = { readonly to: string; readonly givenAt: string };

/** The different numbers or addresses given for a way that was called safe, the oldest first. */
export function addressesFor(rules: readonly ContactRules[], way: Way): Address[] {
  const found = new Map<string, Address>();
  for (const { contact, receivedAt } of rules) {
    const to = contact.ways.includes(way) ? addressFor(contact, way)?.trim() : undefined;
    if (to && !found.has(sameAddress(to))) found.set(sameAddress(to), { to, givenAt: receivedAt });
  }
  return [...found.values()];
}

/**
 * An address written in one way, to be compared: nobody types a number as another did. In an email
 * address a dot or a dash may make it another's.
 */
export const sameAddress = (to: string): string => {
  const plainly = to.toLowerCase().replaceAll(/\s/g, '');
  return plainly.includes('@')
    ? plainly
    : plainly.replaceAll(/[().-]/g, '').replace(/^(?:00|\+)44/, '0');
};

/**
 * The word by which who asked can be known: none where any of what they sent gives another, or
 * none, for then nobody can tell which of the senders knows it.
 */
export function codeWordOf(rules: readonly ContactRules[]): string | undefined {
  const words = rules.map(({ contact }) => contact.codeWord?.trim() ?? '');
  const [first = ''] = words;
  return first !== '' && words.every((word) => plain(word) === plain(first)) ? first : undefined;
}

/** Whether a text holds one of the code words, in any letters: they are never written down again. */
export const holdsCodeWord = (rules: readonly ContactRules[], text: string): boolean =>
  rules.some(({ contact }) => {
    const word = plain(contact.codeWord ?? '');
    return word !== '' && ` ${plain(text)} `.includes(` ${word} `);
  });

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What no message of a case may hold beside what none may: names of people, and its reference. */
export const mustNotSay = ({ head, contents }: Pick<WholeCase, 'head' | 'contents'>): string[] => [
  head.reference,
  ...contents
    .flatMap(({ content }) =>
      isReceived(content)
        ? content.submission.people.flatMap(({ name, otherNames }) => [name, otherNames])
        : [],
    )
    .filter((name) => name !== undefined),
];
