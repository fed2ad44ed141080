import type { Head } from './case-items.ts';
import { wakeAt } from './clock-runs.ts';
import { sealed } from './head-facts.ts';
import { withKeys, withoutKeys } from './keys.ts';
import { numbered, type StepWrite } from './steps.ts';

/** What the service does by itself, in the name of one of its parts. */
type Done = {
  readonly did: string;
  readonly who: string;
  readonly name: string;
  readonly about: Readonly<Record<string, string>>;
  /** What it changes in the head; the state never. */
  readonly change?: Partial<Pick<Head, 'needs' | 'clocks'>>;
  /** ISO UTC. */
  readonly at: string;
  /** Random, for the audit chain. */
  readonly salt: string;
};

/** What storing a step of the service writes: it stands in the chain as every other, and is nobody's. */
export function serviceStep(head: Head, { change, at, salt, ...done }: Done): StepWrite {
  const n = head.steps + 1;
  const content = { values: {} };
  const facts = {
    ...{ v: 2 as const, caseId: head.caseId, item: numbered('step', n), n },
    ...{ ...done, role: 'service', agency: 'none', at },
    ...{ from: head.state, to: head.state },
  };
  const changed = {
    ...{ ...withoutKeys(head), ...change },
    ...{ version: head.version + 1, steps: n },
  };
  const after = withKeys(
    { ...changed, wakeAt: wakeAt(changed.clocks) },
    { isOpen: head.open !== undefined, at },
  );
  return {
    ...sealed(facts, after, { content, salt }),
    from: head.version,
    content: { v: 3, caseId: head.caseId, item: numbered('content', n), n, salt, content },
  };
}
