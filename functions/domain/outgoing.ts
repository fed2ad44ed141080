import type { WholeCase } from './case-items.ts';
import type { Judged } from './contact-log.ts';
import {
  addressesFor,
  against,
  contactRules,
  type ContactRules,
  holdsCodeWord,
  isUnreachable,
  mustNotSay,
  sameAddress,
  toldSince,
  unread,
} from './contact-rules.ts';
import { reasonsFor } from './contact-reasons.ts';
import type { Values } from './forms.ts';
import { toTakeOut } from './neutral-words.ts';
import type { OutboxItem } from './outbox.ts';
import { neverSafe, type Reason, reasonInWords } from './safe-contact.ts';
import { standing } from './standing.ts';

/** After that long a message is not sent any more: what was right to write may not be now. */
const staleMs = 86_400_000;

/** Why a message was not sent, as staff read it. */
export const unsentInWords = {
  ...reasonInWords,
  'contact-unsafe': 'It was found that they cannot be reached safely.',
  'address-changed': 'The number or address is no longer one that they called safe.',
  'too-late': 'It waited for a day, and may not be right any more.',
  'case-closed': 'The case was closed meanwhile.',
  'step-undone': 'What it was to tell of was taken back meanwhile.',
  'content-gone': 'What was to be sent has been erased.',
  'no-account': 'This hub has no account at GOV.UK Notify yet.',
  'notify-refused': 'GOV.UK Notify refused it: check the number or address.',
} as const;
export type Unsent = keyof typeof unsentInWords;

/** A message as it was asked for. */
export type Outgoing = {
  readonly way: 'text' | 'email';
  readonly to: string;
  readonly words: string;
};

/** The message in what step `n` asks for; undefined where it is not clear to whom it goes. */
function outgoingOf(rules: readonly ContactRules[], values: Values): Outgoing | undefined {
  const { way, words, to: typed = '' } = values;
  const to = [typed].flat()[0] ?? '';
  if (typeof words !== 'string' || (way !== 'text' && way !== 'email')) return undefined;
  const given = addressesFor(rules, way);
  const found =
    to === '' && given.length < 2
      ? given[0]
      : given.find((one) => sameAddress(one.to) === sameAddress(to));
  return found && { way, to: found.to, words };
}

/** Why this message may not be sent at that time, by all that the person said up to now. */
export function unsentBecause(
  whole: WholeCase,
  { way, to, words }: Outgoing,
  { at, read }: { readonly at: string; readonly read: number },
): Unsent[] {
  const rules = contactRules(whole);
  const attempt = { way, at, words, read, mustNotSay: mustNotSay(whole) };
  const isGiven = addressesFor(rules, way).some((one) => sameAddress(one.to) === sameAddress(to));
  const because: Unsent[] = [
    ...(isUnreachable(whole) ? (['contact-unsafe'] as const) : []),
    ...against(rules, attempt),
    ...unread(toldSince(whole), attempt),
    ...(holdsCodeWord(rules, words) ? (['words'] as const) : []),
    ...(isGiven ? [] : (['address-changed'] as const)),
  ];
  return [...new Set(because)];
}

/** The step whose own words about contact, and all before it, were read by who sends a message. */
const readIn = (values: Values, n: number) => (values['own-words-read'] === 'yes' ? n : 0);

/** Judges a message that somebody wants to send now. Nobody's reason makes an exception here. */
export function judgeMessage(
  whole: WholeCase,
  values: Values,
  { at, id }: { readonly at: string; readonly id: string },
): Judged {
  const rules = contactRules(whole);
  const message = outgoingOf(rules, values);
  const way = values['way'] === 'email' ? 'email' : 'text';
  if (!message && addressesFor(rules, way).length > 0)
    return { ok: false, errors: { to: 'Write one of the numbers or addresses, as they wrote it' } };
  const bare = { way, to: '', words: [values['words']].flat()[0] ?? '' } as const;
  const read = readIn(values, whole.head.steps);
  const because = unsentBecause(whole, message ?? bare, { at, read });
  if (because.length === 0) return { ok: true, about: { message: id } };
  const wrong = because.filter(
    (one) => one !== 'words' && (message !== undefined || one !== 'address-changed'),
  );
  const contacts = rules.map(({ contact }) => contact);
  const sentences = wrong.flatMap((one) =>
    isReason(one) ? reasonsFor(contacts, at, [one]) : unsentInWords[one],
  );
  const errors = {
    ...(sentences.length > 0 && { way: sentences.join(' ') }),
    ...(because.includes('words') && { words: wordsError(whole, rules, bare.words) }),
  };
  return { ok: false, errors };
}

const isReason = (unsent: Unsent): unsent is Reason => Object.hasOwn(reasonInWords, unsent);

/** What to take out, one by one: nobody can mend words of which it is only said that they tell. */
function wordsError(whole: WholeCase, rules: readonly ContactRules[], words: string): string {
  const out = [
    ...toTakeOut(words, mustNotSay(whole)),
    ...(holdsCodeWord(rules, words) ? ['the code word'] : []),
  ];
  return out.length === 0
    ? unsentInWords.words
    : `${unsentInWords.words} Take out: ${out.join(', ')}.`;
}

/** The ways that this service can send by and that may be safe at some hour (`at`: ISO UTC). */
export function sendableWays(whole: WholeCase, at: string): ('text' | 'email')[] {
  const rules = contactRules(whole);
  return (['text', 'email'] as const).filter(
    (way) =>
      rules.length > 0 &&
      rules.every(({ contact }) => neverSafe(contact, { way, at }).length === 0),
  );
}

/** The message of an outbox item, or why it may not be sent any more. */
export function dueMessage(
  whole: WholeCase,
  { n, queuedAt }: OutboxItem,
  now: Date,
): { readonly message: Outgoing } | { readonly because: readonly Unsent[] } {
  const content = whole.contents.find((one) => one.n === n)?.content;
  if (!content || !('values' in content)) return { because: ['content-gone'] };
  const { values } = content;
  // To whom it goes was settled when it was asked for: what came later chooses nobody else.
  const rules = contactRules(whole).filter((one) => one.n < n);
  const message = outgoingOf(rules, values);
  if (!message) return { because: ['content-gone'] };
  const because: Unsent[] = [
    ...(whole.head.open === undefined ? (['case-closed'] as const) : []),
    ...(standing(whole.steps).some((step) => step.n === n) ? [] : (['step-undone'] as const)),
    ...(now.getTime() - Date.parse(queuedAt) > staleMs ? (['too-late'] as const) : []),
    ...unsentBecause(whole, message, { at: now.toISOString(), read: readIn(values, n) }),
  ];
  return because.length > 0 ? { because } : { message };
}
