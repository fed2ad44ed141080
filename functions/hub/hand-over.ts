import { whoIs } from '../domain/life.ts';
import type { Colleague } from '../domain/listed.ts';
import { mayOpen } from '../domain/restricted.ts';
import type { Session } from '../domain/sessions.ts';
import type { DeskDeps } from './deps.ts';
import { ofCase } from './looks.ts';
import { type Outcome, takeStep } from './take-step.ts';

/** To whom cases go, and what is written for it: why they go back, or what is to be known. */
export type HandingOver = { readonly to: Colleague | 'nobody'; readonly note: string };

/** What became of one case that was to be handed over. */
export type HandedOver = {
  readonly caseId: string;
  readonly reference: string;
  /** Why it was not. */
  readonly kept?: string;
};

/**
 * Hands one case of this person to a colleague, or back to nobody. It must still be theirs: what
 * somebody else took over meanwhile stays with them. Undefined if there is no such case, or it is
 * closed to this person: nothing is said of it, and that they named it is written down.
 */
export async function handOver(
  deps: DeskDeps,
  staff: Session,
  caseId: string,
  handing: HandingOver,
): Promise<HandedOver | undefined> {
  const whole = await deps.cases.read(caseId);
  if (!whole) return undefined;
  const at = deps.now();
  if (!mayOpen(whole, staff, at)) {
    const look = { did: 'refused', tried: 'hand-over', ...ofCase(whole.head) } as const;
    await deps.views.record({ ...look, by: staff, at: at.toISOString() });
    return undefined;
  }
  const { holder, kind, reference, version } = whole.head;
  const result = (kept?: string): HandedOver =>
    kept === undefined ? { caseId, reference } : { caseId, reference, kept };
  // A second click finds it done.
  if (holder?.who === whoOf(handing, staff)) return result();
  if (holder?.who !== whoIs(staff))
    return result(holder ? `${holder.name} works on it now.` : 'Nobody works on it any more.');
  const asked = { life: deps.lives[kind], ...stepFor(handing), version, staff };
  return result(keptBy(await takeStep(whole, asked, deps)));
}

const whoOf = ({ to }: HandingOver, { issuer }: Session) =>
  to === 'nobody' ? undefined : whoIs({ issuer, subject: to.workId });

/** The step of the table for it, and what its form is sent. */
const stepFor = ({ to, note }: HandingOver) =>
  to === 'nobody'
    ? { step: 'hand-back', sent: { reason: note } }
    : {
        step: 'assign',
        sent: { colleague: 'other', to: to.workId, 'to-name': to.name, 'hand-over': note },
      };

function keptBy(outcome: Outcome): string | undefined {
  switch (outcome.result) {
    case 'done':
      return undefined;
    case 'wrong':
      return Object.values(outcome.errors).join('. ');
    case 'refused':
      return outcome.why.join(' ');
    case 'moved':
      return 'Somebody else changed it at the same moment. Read what they did, and try again.';
    case 'restricted':
      return 'It was closed to you meanwhile.';
  }
}
