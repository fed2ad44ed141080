import { countsOf } from '../domain/answered.ts';
import type { Step, WholeCase } from '../domain/case-items.ts';
import { dueForStep } from '../domain/duty.ts';
import { type Errors, readForm, type Values } from '../domain/forms.ts';
import { offerOf } from '../domain/life.ts';
import { judgeStep } from '../domain/judge-step.ts';
import { whyNot } from '../domain/life-rows.ts';
import { type Colleague, otherCase } from '../domain/listed.ts';
import { queued } from '../domain/outbox.ts';
import { mayOpen } from '../domain/restricted.ts';
import { aboutOther, onBoth, wrongWith } from '../domain/both-cases.ts';
import { type StepWrite, take } from '../domain/steps.ts';
import type { DeskDeps } from './deps.ts';
import { type Pressed, unseenIn, wasStored } from './seen-before.ts';

/** A step that somebody asks for. */
export type Asked = Pressed & {
  /**
   * Set by pages that show nothing of the case but what an agency is asked: no news of the case is
   * theirs to see first.
   */
  readonly isAsked?: boolean;
  /** Whom the page of the step names. */
  readonly colleagues?: readonly Colleague[];
};

/** What became of it, and how the case stands by then. */
export type Outcome =
  /** It is stored, by this request or by another of the same click. */
  | { readonly result: 'done' }
  | { readonly result: 'wrong'; readonly errors: Errors; readonly whole: WholeCase }
  /** Somebody else did something meanwhile: the steps that this person has not seen. */
  | { readonly result: 'moved'; readonly unseen: readonly Step[]; readonly whole: WholeCase }
  | { readonly result: 'refused'; readonly why: readonly string[]; readonly whole: WholeCase }
  /** Meanwhile it was closed to this person. */
  | { readonly result: 'restricted' };

/** How often it is tried again when only the service itself wrote meanwhile. */
const tries = 5;

/**
 * Takes a step, if the table still allows it and nobody else did anything that this person has not
 * seen. What the service did by itself meanwhile does not count: then the step goes on.
 */
export async function takeStep(whole: WholeCase, asked: Asked, deps: DeskDeps): Promise<Outcome> {
  let current = whole;
  for (let n = 1; ; n++) {
    const decided = await decide(current, asked, deps);
    if (decided.result !== 'ready') return decided;
    const { write } = decided;
    if ((await deps.steps.store(write, dueOf(current, write), messageOf(write))) === 'stored')
      return { result: 'done' };
    current = (await deps.cases.read(whole.head.caseId)) ?? current;
    if (n === tries) return { result: 'moved', unseen: unseenIn(current, asked), whole: current };
  }
}

type Decided = Outcome | { readonly result: 'ready'; readonly write: StepWrite };

async function decide(whole: WholeCase, asked: Asked, deps: DeskDeps): Promise<Decided> {
  const { hub, now, random } = deps;
  const { life, step, sent, staff, isAsked = false, colleagues = [] } = asked;
  const at = now();
  if (!isAsked && !mayOpen(whole, staff, at)) return { result: 'restricted' };
  if (wasStored(whole, asked, at)) return { result: 'done' };
  const unseen = isAsked ? [] : unseenIn(whole, asked);
  if (unseen.length > 0) return { result: 'moved', unseen, whole };
  const offer = offerOf(life, whole, { staff, hub, colleagues }, step);
  if (!offer?.open)
    return { result: 'refused', why: offer?.why ?? [whyNot(whole, life, step)], whole };
  const { row } = offer;
  const read = readForm(row.form, sent, at);
  if (!read.ok) return { result: 'wrong', errors: read.errors, whole };
  const { notify, advice } = hub;
  const by = {
    ...{ staff, at: at.toISOString(), id: hex(random) },
    ...{ sends: notify !== undefined, thresholds: advice.thresholds },
  };
  const judged = judgeStep(whole, step, read.values, by);
  if (!judged.ok) return { result: 'wrong', errors: judged.errors, whole };
  const values = { ...read.values, ...judged.values };
  const { other, wrong } = await otherOf(values, asked, at, deps);
  if (wrong !== undefined) return { result: 'wrong', errors: { [otherCase]: wrong }, whole };
  const about = { ...judged.about, ...aboutOther(step, other) };
  const taking = { life, row, values, staff, at: by.at, salt: hex(random), about };
  const taken = take(whole, taking);
  const counts = countsOf(whole, taken.step);
  const write = { ...taken, ...(counts && { counts }) };
  if (!other) return { result: 'ready', write };
  const there = { life: deps.lives[other.head.kind], staff, salt: hex(random) };
  return { result: 'ready', write: onBoth(write, other, there) };
}

/** The case that a form names beside its own, as it is now, and what is wrong with it. */
async function otherOf(values: Values, { step, staff }: Asked, now: Date, deps: DeskDeps) {
  const caseId = values[otherCase];
  if (typeof caseId !== 'string') return {};
  const other = await deps.cases.read(caseId);
  return { other, wrong: wrongWith(step, other, { lives: deps.lives, staff, now }) };
}

const hex = (random: DeskDeps['random']) => Buffer.from(random(16)).toString('hex');

/** What goes to the outbox with a step that asks for a message. */
const messageOf = (write: StepWrite) =>
  write.step.about['message'] === undefined ? undefined : queued(write);

/** Who raises a danger owes the people on duty an alert, each time: it is stored with the step. */
const dueOf = ({ head }: WholeCase, write: StepWrite) =>
  write.step.did === 'raise-risk' || (write.head.immediateRisk && !head.immediateRisk)
    ? dueForStep(head, { n: write.step.n, why: 'danger', storedAt: write.step.at })
    : undefined;
