import type { WholeCase } from './case-items.ts';
import {
  against,
  codeWordOf,
  contactRules,
  type ContactRules,
  holdsCodeWord,
  knownAt,
  mustNotSay,
  toldSince,
  unread,
} from './contact-rules.ts';
import { reasonsFor } from './contact-reasons.ts';
import type { Errors, Values } from './forms.ts';
import { type Reason, reasonInWords, type Way } from './safe-contact.ts';

/** Why a contact may not be made: what the person said, or who it is with. */
export type Broken = Reason | 'not-who-asked';

export const brokenInWords: Readonly<Record<Broken, string>> = {
  ...reasonInWords,
  'not-who-asked':
    'Contact off this form is with who asked, and nobody else. Plan first how to keep the others safe.',
};

/** What the rules need to know of a step beside its answers; or what is wrong, by field. */
export type Judged =
  | {
      readonly ok: true;
      readonly about: Readonly<Record<string, string>>;
      /** What is kept beside what staff wrote: a message that goes out with the step. */
      readonly values?: Values;
    }
  | { readonly ok: false; readonly errors: Errors };

/**
 * Judges a contact that somebody wants to record as made. One that breaks the rules known at its
 * time needs a manager, and a manager's reason: nobody else can record it but as not made.
 */
export function judgeContact(
  whole: WholeCase,
  values: Values,
  { isManager }: { readonly isManager: boolean },
): Judged {
  const rules = contactRules(whole);
  const errors = codeWordErrors(rules, values);
  if (errors) return { ok: false, errors };
  const broken = brokenBy(whole, rules, values);
  if (broken.length === 0) return { ok: true, about: { 'broke-rules': 'no' } };
  if (isManager && values['manager-reason'] !== undefined)
    return { ok: true, about: { 'broke-rules': 'yes', because: broken.join(' ') } };
  const said = saidOf(rules, one(values['at']) ?? '', broken);
  return {
    ok: false,
    errors: isManager
      ? { 'manager-reason': `${said} If it was made all the same, write here why` }
      : { outcome: `This was outside what they said is safe. ${said} ${forManager}` },
  };
}

/** Nobody is to make it fit the rules by writing down something else than what happened. */
const forManager =
  'Do not change what happened: a manager records it, with a reason. What you typed stands below, for the manager to copy.';

/** Why it may not be, by the rules known at its time. */
function saidOf(rules: readonly ContactRules[], at: string, broken: readonly Broken[]): string {
  if (broken.includes('not-who-asked')) return brokenInWords['not-who-asked'];
  const contacts = knownAt(rules, at).map(({ contact }) => contact);
  const reasons = broken.filter((one): one is Reason => one !== 'not-who-asked');
  return reasonsFor(contacts, at, reasons).join(' ');
}

/** What a contact broke. One that was not made broke nothing. */
function brokenBy(whole: WholeCase, rules: readonly ContactRules[], values: Values): Broken[] {
  const { outcome, way, with: who } = values;
  if (outcome === 'not-made') return [];
  // What who asked called safe says nothing of anybody else.
  if (who !== 'asker') return ['not-who-asked'];
  // No form asks whether a visit is safe, so nobody has said that one is.
  if (way === 'visit') return ['way-not-safe'];
  const at = one(values['at']) ?? '';
  const isCall = way === 'phone';
  const isSilent = isCall && silent.some((word) => word === outcome);
  const read = values['own-words-read'] === 'yes' ? whole.head.steps : 0;
  const because = against(knownAt(rules, at), {
    ...{ way: way as Way, at, read, mustNotSay: mustNotSay(whole) },
    ...(isCall && { numberHidden: values['number-hidden'] === 'yes' }),
    ...(isCall && { leavesMessage: outcome === 'message-left' }),
    ...(!isSilent && { words: one(values['words']) ?? '' }),
  });
  return [...new Set([...because, ...unread(toldSince(whole), { at, read })])];
}

/** Outcomes of a call after which nothing was said to anybody but the person. */
const silent = ['reached', 'refused', 'no-answer'];

/**
 * Judges what somebody wants to record of a person who came to us. Who they are is known by the
 * reference, or by a name and the code word; where there is no one code word, by the reference only.
 */
export function judgeTheyContacted(whole: WholeCase, values: Values): Judged {
  const rules = contactRules(whole);
  const errors = codeWordErrors(rules, values);
  if (errors) return { ok: false, errors };
  if (values['verified'] === 'name-and-code-word' && codeWordOf(rules) === undefined)
    return {
      ok: false,
      errors: {
        verified: 'There is no one code word to know them by: they must give the reference',
      },
    };
  return { ok: true, about: {} };
}

/** The code word is what only they and we know: written into a log, more people would read it. */
function codeWordErrors(rules: readonly ContactRules[], values: Values): Errors | undefined {
  const holding = written.filter((name) => holdsCodeWord(rules, one(values[name]) ?? ''));
  const said = 'Leave the code word out: say only that it was asked for, or was right';
  return holding.length > 0 ? Object.fromEntries(holding.map((name) => [name, said])) : undefined;
}
/** What staff write themselves in the steps of contact: all else is chosen from a list. */
const written = ['whom', 'words', 'new-rules', 'note', 'manager-reason'];

const one = (value: string | readonly string[] | undefined) => [value].flat()[0];
