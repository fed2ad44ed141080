import type { Step, Taken, WholeCase } from './case-items.ts';
import { isReceived } from './case-items.ts';
import { rowOf } from './clocks.ts';
import { generalWords, levelWords } from './level-words.ts';
import { hasArrived } from './referral-arrived.ts';
import type { ReplyFacts, ReplyState, Written } from './replies.ts';
import { sentHere } from './sent-here.ts';
import { about, standing } from './standing.ts';
import type { Said } from './submissions.ts';

/**
 * What who asked may know of a question in each of its states. An escalation is between
 * professionals, and they hear of it from people.
 */
export const ofQuestion: Readonly<Record<string, ReplyState>> = {
  received: 'received',
  screened: 'with-adviser',
  advising: 'with-adviser',
  advised: 'advice-given',
  escalated: 'advice-given',
  'note-sent': 'note',
  'no-referral': 'note',
  'early-help': 'note',
  'referral-advised': 'note',
  'passed-on': 'passed-on',
  withdrawn: 'closed',
  closed: 'closed',
  duplicate: 'closed',
};

/** What who referred may know in each state: how agencies look at it is theirs. */
export const ofReferral: Readonly<Record<string, ReplyState>> = {
  received: 'received',
  'rag-rated': 'looked-at',
  'info-requested': 'looked-at',
  collated: 'looked-at',
  'threshold-decided': 'looked-at',
  strategy: 'looked-at',
  'strategy-held': 'looked-at',
  'outcome-recorded': 'decided',
  'referrer-told': 'told',
  withdrawn: 'closed',
  closed: 'closed',
  duplicate: 'closed',
};

/** The last part of everything in writing. Source: NHS guidance on records and MARAC. */
export const recordSafely: Said = {
  question: 'Record this safely',
  answer:
    'Keep it where the person it is about, and whoever may harm them, cannot see it: in a health record hide it from online access. Keep it out of the records of others in the household.',
};

/** The parts of a note, by the names that its form and that of the advice have for them. */
const noteParts: readonly (readonly [name: string, heading: string])[] = [
  ['level', 'Level of need'],
  ['advice', 'Our advice'],
  ['refer', 'Should you refer?'],
  ['refer-why', 'Why'],
  ['changes', 'What would change this advice'],
];
/** What was chosen, in words; what was written is told as it stands. */
const inWords: Readonly<Record<string, (value: string, values: Taken['values']) => string>> = {
  level: (value, values) => oneOf(values[levelWords.name]) || (generalWords(value) ?? value),
  refer: (value) => (value === 'yes' ? 'Yes' : 'No'),
};
const oneOf = (value: string | readonly string[] | undefined) =>
  [value ?? []].flat().join(', ').trim();

/**
 * What the hub says of a case to whoever asked or referred at work and can come back for it;
 * undefined where nobody can.
 */
export function replyOf(whole: WholeCase): ReplyFacts | undefined {
  const reply = sentHere(whole).find(({ submission }) => submission.professional?.reply)?.submission
    .professional?.reply;
  const { caseId, kind } = whole.head;
  if (reply === undefined) return undefined;
  if (kind === 'consultation') return { caseId, reply, ...answerTo(whole) };
  return kind === 'referral' ? { caseId, reply, ...progressOf(whole) } : undefined;
}

function answerTo(whole: WholeCase): Omit<ReplyFacts, 'caseId' | 'reply'> {
  const { head } = whole;
  const written = noteIn(whole);
  const state = ofQuestion[head.state] ?? 'with-adviser';
  if (!written) return { state: state === 'note' ? 'advice-given' : state };
  return {
    state: state === 'closed' ? 'note' : state,
    written,
    ...(written.refer && (hasArrived(whole) ? { referral: 'arrived' } : awaited(head))),
  };
}

/** While the hub waits for it, it says by when: each hub has a time of its own. */
function awaited({ clocks }: WholeCase['head']): Pick<ReplyFacts, 'referral' | 'referBy'> {
  const run = clocks.find(
    ({ row, state }) => state === 'running' && rowOf(row)?.clock === 'referral-follows',
  );
  return { referral: 'awaited', ...(run && { referBy: run.dueAt }) };
}

function progressOf(whole: WholeCase): Omit<ReplyFacts, 'caseId' | 'reply'> {
  const { head, steps } = whole;
  const told = standing(steps).findLast(({ did }) => did === 'tell-referrer');
  const written = told && about(told, 'how') === 'service' ? toldIn(whole, told) : undefined;
  const state = ofReferral[head.state] ?? 'looked-at';
  return {
    state: state === 'closed' && told ? 'told' : state,
    ...(written && { written }),
  };
}

/** The note that was released last; one that was taken back was never there. */
function noteIn(whole: WholeCase): Written | undefined {
  const step = standing(whole.steps).findLast(({ did }) => did === 'release-note');
  if (!step) return undefined;
  const values = valuesOf(whole, step);
  const said = noteParts.flatMap(([name, question]) => {
    const value = oneOf(values[name]);
    return value === '' ? [] : [{ question, answer: inWords[name]?.(value, values) ?? value }];
  });
  const refer = values['refer'] === 'yes' && { refer: true as const };
  return { releasedAt: step.at, parts: [...said, recordSafely], ...refer };
}

function toldIn(whole: WholeCase, step: Step): Written {
  const answer = [valuesOf(whole, step)['told'] ?? []].flat().join('\n');
  const parts = [{ question: 'What came of your referral', answer }, recordSafely];
  return { releasedAt: step.at, parts };
}

function valuesOf({ contents }: WholeCase, { n }: Step): Taken['values'] {
  const content = contents.find((one) => one.n === n)?.content;
  return content && !isReceived(content) ? content.values : {};
}
