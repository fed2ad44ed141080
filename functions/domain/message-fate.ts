import { link } from './audit.ts';
import type { StaffStep, Step, WholeCase } from './case-items.ts';
import { withKeys, withoutKeys } from './keys.ts';
import type { OutboxItem } from './outbox.ts';
import { type Unsent, unsentInWords } from './outgoing.ts';
import { about } from './standing.ts';
import { numbered, type StepWrite } from './steps.ts';

/** What became of a message. */
export type Fate =
  | { readonly did: 'message-sent' }
  | { readonly did: 'message-failed'; readonly because: readonly Unsent[] };

/** What storing that fate writes to the case: a step of the service, in its chain. */
export function fateOf(
  { head }: Pick<WholeCase, 'head'>,
  { id, n: asked }: OutboxItem,
  fate: Fate,
  { at, salt }: { readonly at: string; readonly salt: string },
): StepWrite {
  const n = head.steps + 1;
  const content = { values: {} };
  const because = fate.did === 'message-failed' ? { because: fate.because.join(' ') } : {};
  const facts: Omit<StaffStep, 'prev' | 'hash' | 'contentHash'> = {
    ...{ v: 2, caseId: head.caseId, item: numbered('step', n), n, did: fate.did, at },
    ...{ who: 'send-messages', name: 'The service', role: 'service', agency: 'none' },
    ...{ from: head.state, to: head.state },
    about: { message: id, asked: String(asked), ...because },
  };
  const linked = link(head.chainHead, facts, content, salt);
  const step = { ...facts, prev: head.chainHead, ...linked };
  const { wakeAt } = head;
  const changed = {
    ...withoutKeys(head),
    ...{ version: head.version + 1, steps: n, chainHead: step.hash, wakeAt },
  };
  const isOpen = head.open !== undefined;
  return {
    head: withKeys(changed, { isOpen, at, inboxOrder: head.inboxOrder }),
    from: head.version,
    step,
    content: { v: 3, caseId: head.caseId, item: numbered('content', n), n, salt, content },
  };
}

/** Whether the case says already what became of a message. */
export const isSettled = ({ steps }: Pick<WholeCase, 'steps'>, id: string): boolean =>
  steps.some((step) => fates.includes(step.did) && about(step, 'message') === id);
const fates: readonly string[] = ['message-sent', 'message-failed'];

/** Messages that were not sent, and why, until staff write, record a contact, or note something. */
export function unsentIn(steps: readonly Step[]): { at: string; because: Unsent[] }[] {
  const dealtWith = steps.findLast(({ did }) => answers.includes(did))?.n ?? 0;
  return steps
    .filter(({ did, n }) => did === 'message-failed' && n > dealtWith)
    .map((step) => ({ at: step.at, because: unsentOf(step) }));
}
const answers: readonly string[] = ['message', 'record-contact', 'note'];

/** Why a step says that a message was not sent. */
export const unsentOf = (step: Step): Unsent[] =>
  (about(step, 'because') ?? '')
    .split(' ')
    .filter((word): word is Unsent => Object.hasOwn(unsentInWords, word));
