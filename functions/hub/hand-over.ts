import type { WholeCase } from '../domain/case-items.ts';
import { whoIs } from '../domain/life.ts';
import { lives } from '../domain/lives/lives.ts';
import type { Session } from '../domain/sessions.ts';
import type { DeskDeps } from './deps.ts';
import { type Outcome, takeStep } from './take-step.ts';

/** A member of staff of the same hub: the work id is what the sign-in provider knows them by. */
export type Colleague = { readonly workId: string; readonly name: string };

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
 * somebody else took over meanwhile stays with them. Undefined if there is no such case.
 */
export async function handOver(
  deps: DeskDeps,
  staff: Session,
  caseId: string,
  handing: HandingOver,
): Promise<HandedOver | undefined> {
  const whole = await deps.cases.read(caseId);
  if (!whole) return undefined;
  const { holder, kind, reference, version } = whole.head;
  const result = (kept?: string): HandedOver =>
    kept === undefined ? { caseId, reference } : { caseId, reference, kept };
  // A second click finds it done.
  if (holder?.who === whoOf(handing, staff)) return result();
  if (holder?.who !== whoIs(staff))
    return result(holder ? `${holder.name} works on it now.` : 'Nobody works on it any more.');
  const asked = { life: lives[kind], ...stepFor(handing), version, staff };
  return result(keptBy(await takeStep(whole, asked, deps)));
}

const whoOf = ({ to }: HandingOver, { issuer }: Session) =>
  to === 'nobody' ? undefined : whoIs({ issuer, subject: to.workId });

/** The step of the table for it, and what its form is sent. */
const stepFor = ({ to, note }: HandingOver) =>
  to === 'nobody'
    ? { step: 'hand-back', sent: { reason: note } }
    : { step: 'assign', sent: { to: to.workId, 'to-name': to.name, 'hand-over': note } };

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

/** The holders of a case, as colleagues of this person: those who sign in where they do. */
export function colleaguesOf(
  cases: readonly Pick<WholeCase['head'], 'holder'>[],
  { issuer, subject }: Session,
): Colleague[] {
  const here = `${issuer}#`;
  const byId = new Map<string, Colleague>();
  for (const { holder } of cases) {
    const workId = holder?.who.startsWith(here) ? holder.who.slice(here.length) : subject;
    if (holder && workId !== subject) byId.set(workId, { workId, name: holder.name });
  }
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
