import type { Content, Head, Received, StaffStep, Taken, WholeCase } from './case-items.ts';
import { clocksAfter, wakeAt } from './clock-runs.ts';
import { sealed } from './head-facts.ts';
import { withKeys, withoutKeys } from './keys.ts';
import { lettersFor } from './letters.ts';
import { numbered, type StepWrite } from './steps.ts';

/** What the service does by itself, in the name of one of its parts. */
type Done = {
  readonly did: string;
  readonly who: string;
  readonly name: string;
  readonly about: Readonly<Record<string, string>>;
  /** What it changes in the head; the state never. */
  readonly change?: Partial<Pick<Head, 'needs' | 'clocks' | 'links'>>;
  /** What was sent to another case, or written there, and is put into this one with it. */
  readonly content?: Received | Taken;
  /** ISO UTC. */
  readonly at: string;
  /** Random, for the audit chain. */
  readonly salt: string;
};

/** What storing a step of the service writes: it stands in the chain as every other, and is nobody's. */
export function serviceStep(
  head: Head,
  { change, at, salt, content: brought, ...done }: Done,
): StepWrite {
  const n = head.steps + 1;
  const content: Received | Taken = brought ?? { values: {} };
  const facts = {
    v: 2 as const,
    ...factsOf(head, n),
    ...done,
    role: 'service',
    agency: 'none',
    at,
  };
  const changed = {
    ...{ ...withoutKeys(head), ...change },
    ...{ version: head.version + 1, steps: n },
  };
  const after = withKeys(
    { ...changed, wakeAt: wakeAt(changed.clocks) },
    { isOpen: head.open !== undefined, at },
  );
  const written: Content = {
    ...{ v: 3, caseId: head.caseId, item: numbered('content', n), n, salt, content },
  };
  return { ...sealed(facts, after, { content, salt }), from: head.version, content: written };
}

const factsOf = ({ caseId, state }: Head, n: number) => ({
  ...{ caseId, item: numbered('step', n), n, from: state, to: state },
});

/**
 * The same of a whole case, for a step that its clocks and its reply hang on: what follows from it
 * is in the write.
 */
export function serviceStepIn(whole: WholeCase, done: Done): StepWrite {
  const { head, steps } = whole;
  const { step }: { step: StaffStep } = serviceStep(head, done);
  const clocks = clocksAfter(head, [...steps, step]);
  const write = serviceStep(head, { ...done, change: { ...done.change, clocks } });
  return { ...write, letters: lettersFor(whole, write) };
}
