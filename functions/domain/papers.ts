import { isReceived, receivedIn, type Step, type WholeCase } from './case-items.ts';
import type { Values } from './forms.ts';
import type { Facts } from './life.ts';
import { londonDay } from './london.ts';
import { outsiders } from './print-form.ts';
import { about, wasTaken } from './standing.ts';

/** What can be printed of a case. */
export const papers = ['summary', 'decision', 'undertaking', 'contact-log'] as const;
export type Paper = (typeof papers)[number];
export const isPaper = (what: string): what is Paper =>
  (papers as readonly string[]).includes(what);

/** The steps that decide something, of every kind of case. */
export const decisions = [
  'decide-to-disclose',
  'decide-not-to-disclose',
  'confirm-no-disclosure',
  'refuse-no-disclosure',
  'record-force-outcome',
  'confirm-out-of-scope',
  'confirm-not-csods',
  'decide-threshold',
  'record-outcome',
  'record-no-referral',
  'record-early-help',
  'record-referral-advised',
] as const;

/** Why there is no such paper of this case; undefined where there is one. */
export function whyNone(what: Paper, { steps }: Facts): string | undefined {
  if (what === 'decision' && !wasTaken(steps, ...decisions))
    return 'No decision has been taken in this case.';
  // Who is asked to sign knows by it that there is something to tell.
  if (what === 'undertaking' && !wasTaken(steps, 'decide-to-disclose'))
    return 'Nobody is asked to sign before it is decided that they will be told something.';
  return undefined;
}

/** What is wrong with who a paper is for, by the field of the form; empty where nothing is. */
export function refusedFor(
  what: Paper,
  values: Values,
  whole: WholeCase,
): Readonly<Record<string, string>> {
  const recipient = String(values['recipient'] ?? '');
  // It holds no more of anybody than this name: a line of a story would be handed out with it.
  if (what === 'undertaking')
    return nameOnly.test(recipient) ? {} : { recipient: 'Give their name and nothing else' };
  if (outsiders.some(({ value }) => value === values['agency']))
    return { agency: onlyByVoice('They get') };
  if (namesAnOutsider(recipient, whole))
    return { recipient: onlyByVoice('This names a person of the case. They get') };
  return {};
}

const onlyByVoice = (who: string) =>
  `${who} nothing in writing but the undertaking: what is disclosed is told by voice. Other papers are for agencies that need to know.`;

const nameOnly = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]{0,99}$/u;

/** Whether the words name somebody of the case, or nobody but "the applicant". */
function namesAnOutsider(recipient: string, whole: WholeCase): boolean {
  const words = wordsOf(recipient);
  const names = [...peopleOf(whole), ...told(whole).map(namesIn), ...notNames];
  // Both may say more than the name: "Jane Roe, her mother", and "Mrs Jane Roe".
  const parts = names.flatMap((name) => [name, ...name.split(/[,;:()/]/)]);
  return parts.map(wordsOf).some((name) => {
    const [less, more] = name.length < words.length ? [name, words] : [words, name];
    // One name alone is that of many people: "Sam" is not every Sam.
    const isTelling = less.length > 1 || (less.length === 1 && more.length === 1);
    return isTelling && less.every((word) => more.includes(word));
  });
}

/**
 * The names in what staff wrote, without what else they wrote of them: "Jane Roe, with her social
 * worker" names nobody's social worker. Where nothing has a capital, any word may be a name.
 */
function namesIn(text: string): string {
  const named = text.replaceAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}’'-]*/gu, ' ');
  return /\p{L}/u.test(named) ? named : text;
}

const notNames = ['applicant', 'the applicant', 'person asking', 'member of the public'];

const peopleOf = ({ contents }: WholeCase): string[] =>
  receivedIn(contents)
    .flatMap(({ submission }) => submission.people)
    .filter(({ part }) => part !== 'professional')
    .flatMap(({ name, otherNames }) => [name ?? [], otherNames ?? []].flat());

/** Whom staff wrote down as those who are told, or were. */
function told({ steps, contents }: WholeCase): string[] {
  const telling = steps.filter(({ did }) => did in toldIn).map(({ n }) => n);
  return contents.flatMap(({ n, content }) => {
    if (!telling.includes(n) || isReceived(content)) return [];
    return Object.values(toldIn).flatMap((field) => [content.values[field] ?? []].flat());
  });
}

/** Under which name a step says who is told. */
const toldIn: Readonly<Record<string, string>> = {
  'decide-to-disclose': 'to-whom',
  'decide-not-to-disclose': 'to-whom',
  'plan-disclosure': 'recipient',
  'give-disclosure': 'heard-by',
};

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Which copy of a paper step `n` printed: the first is 1. */
export const copyNumber = (steps: readonly Step[], n: number, what: Paper): number =>
  steps.filter((step) => step.n <= n && isPrintOf(step, what)).length;

export const isPrintOf = (step: Step, what: Paper): boolean =>
  step.did === 'print' && about(step, 'what') === what;

/**
 * Whether this person may see again what step `n` printed: they printed it, and it is still the
 * same day in London. Later, or for somebody else, it is another dissemination.
 */
export const mayReprint = (step: Step, who: string, now: Date): boolean =>
  step.who === who && londonDay(step.at) === londonDay(now.toISOString());

/** A case as it stood when step `n` was taken: a paper shows what was there when it was printed. */
export const asOf = (whole: WholeCase, n: number): WholeCase => ({
  head: whole.head,
  steps: whole.steps.filter((step) => step.n <= n),
  contents: whole.contents.filter((content) => content.n <= n),
});
