import type { Step, WholeCase } from './case-items.ts';
import type { OutboxItem } from './outbox.ts';
import { type Unsent, unsentInWords } from './outgoing.ts';
import { serviceStep } from './service-step.ts';
import { about } from './standing.ts';
import type { StepWrite } from './steps.ts';

/** What became of a message. */
export type Fate =
  | { readonly did: 'message-sent' }
  | { readonly did: 'message-failed'; readonly because: readonly Unsent[] };

/** What storing that fate writes to the case: a step of the service, in its chain. */
export function fateOf(
  { head }: Pick<WholeCase, 'head'>,
  { id, n: asked }: OutboxItem,
  fate: Fate,
  by: { readonly at: string; readonly salt: string },
): StepWrite {
  const because = fate.did === 'message-failed' ? { because: fate.because.join(' ') } : {};
  return serviceStep(head, {
    ...{ did: fate.did, who: 'send-messages', name: 'The service', ...by },
    about: { message: id, asked: String(asked), ...because },
  });
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
